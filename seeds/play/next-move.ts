import { workingMinutesBetween } from '../../src/calendar/index.js'
import type { Dossier } from '../../src/dossiers/index.js'
import { unreachable } from '../../src/platform/errors.js'
import type { Instant } from '../../src/platform/time.js'
import { type CollectionPoint, currentSteps, openSteps, type ProcedureDefinition } from '../../src/procedures/index.js'
import type { PlannedDossier } from '../dossier-plan.js'
import { later, type Pace } from './pace.js'
import type { Standing } from './standing.js'

/** What somebody does next with a dossier. */
export type Act =
  | 'accept'
  | 'decline'
  | 'withdraw'
  | 'ask_supplement'
  | 'supplement'
  | 'let_lapse'
  | 'start'
  | 'work_step'
  | 'send_back'
  | 'ask_obligation'
  | 'pay'
  | 'stop'
  | 'apologise'
  | 'ask_stop'
  | 'ask_leave'
  | 'compare_originals'
  | 'hand_over'
  | 'rate'

export interface Move {
  act: Act
  at: Instant
}

export interface Scene {
  plan: PlannedDossier
  standing: Standing
  definition: ProcedureDefinition
  pace: Pace
}

/** The next move towards what was planned, from how the dossier stands; undefined when the plan is fulfilled. */
export function nextMove(scene: Scene): Move | undefined {
  const { plan, standing } = scene
  const { dossier } = standing
  if (dossier.status === plan.status && !isStillWorked(scene)) return afterwards(scene)
  switch (dossier.status) {
    case 'submitted':
      return beforeAcceptance(scene)
    case 'supplement_before_acceptance':
    case 'supplement_requested':
      return untilSupplemented(scene)
    case 'accepted':
      return move(scene, 'start', 25)
    case 'in_processing':
      return inProcessing(scene)
    case 'obligation_due':
      return move(scene, 'pay', 120)
    case 'decided':
      return untilReturned(scene)
    case 'declined':
    case 'returned':
    case 'withdrawn':
    case 'stopped':
      return undefined
    default:
      return unreachable(dossier.status)
  }
}

function move({ standing, pace }: Scene, act: Act, minutes: number): Move {
  return { act, at: later(pace, standing.dossier.updatedAt, minutes) }
}

const mustPay = ({ dues }: Standing, collect: CollectionPoint): boolean => dues.some((due) => due.collect === collect)

const stepsDone = ({ steps }: Standing): number => currentSteps(steps).filter(({ state }) => state === 'done').length

function isStillWorked({ plan, standing }: Scene): boolean {
  return (
    plan.status === 'in_processing' && (stepsDone(standing) < plan.stepsDone || lacksSupplement(plan, standing.dossier))
  )
}

const lacksSupplement = (plan: PlannedDossier, dossier: Dossier): boolean =>
  plan.supplement === 'in_processing' && dossier.supplementCount === 0

function beforeAcceptance(scene: Scene): Move {
  const { plan, standing } = scene
  if (plan.status === 'declined') return move(scene, 'decline', 150)
  if (plan.status === 'withdrawn') return move(scene, 'withdraw', 60)
  if (plan.supplement === 'before_acceptance' && standing.dossier.supplementCount === 0)
    return move(scene, 'ask_supplement', 100)
  return mustPay(standing, 'at_acceptance') ? move(scene, 'pay', 30) : move(scene, 'accept', 45)
}

const lapseAfter = 30

function untilSupplemented(scene: Scene): Move {
  const { plan, standing, pace } = scene
  const { answerBy } = standing
  if (plan.status === 'stopped' && plan.reason === null && answerBy && answerBy < pace.today)
    return { act: 'let_lapse', at: later(pace, answerBy, lapseAfter) }
  return mustPay(standing, 'at_supplement') ? move(scene, 'pay', 400) : move(scene, 'supplement', 420)
}

function inProcessing(scene: Scene): Move {
  const { plan, standing } = scene
  if (lacksSupplement(plan, standing.dossier)) return move(scene, 'ask_supplement', 60)
  if (plan.status === 'stopped') return move(scene, 'stop', 240)
  if (plan.status === 'obligation_due' && stepsDone(standing) >= plan.stepsDone)
    return move(scene, 'ask_obligation', 30)
  const act = isToBeSentBack(scene) ? 'send_back' : 'work_step'
  return earlier(move(scene, act, minutesForStep(scene)), apology(scene))
}

/** Of the dossiers whose workflow allows it, every second is sent back once. */
function isToBeSentBack({ plan, standing: { steps } }: Scene): boolean {
  const wasSentBack = steps.some(({ state }) => state === 'sent_back')
  return plan.number % 2 === 0 && !wasSentBack && openSteps(steps).some(({ returnsTo }) => returnsTo.length > 0)
}

/** The head begs pardon on the first day that the appointment is in danger, unless the next step is done before. */
function apology({ plan, standing, pace }: Scene): Move | undefined {
  const { apologyFrom, extendedAt, updatedAt } = standing.dossier
  if (!plan.apologised || extendedAt || !apologyFrom) return undefined
  const called = later(pace, updatedAt, 5)
  return { act: 'apologise', at: called > apologyFrom ? called : later(pace, apologyFrom, 5) }
}

const earlier = (step: Move, other: Move | undefined): Move => (other && other.at < step.at ? other : step)

const shareUsed = 0.7
const lateMinutes = 10 * 60

/** Steps are spread over the time until the decision, or until today where there is none yet. */
function minutesForStep({ plan, standing, pace }: Scene): number {
  const { updatedAt, dueAt } = standing.dossier
  const { calendar, today } = pace
  const isDecided = plan.decision !== null
  const left = Math.max(1, plan.stepsDone - stepsDone(standing)) + (isDecided ? 0 : 1)
  if (!isDecided || dueAt === null) return workingMinutesBetween(calendar, updatedAt, today) / left
  const untilDue = workingMinutesBetween(calendar, updatedAt, dueAt)
  // The second appointment is kept.
  const isMissed = plan.isLate && standing.dossier.extendedAt === null
  return isMissed ? (untilDue + lateMinutes) / left : (untilDue * shareUsed) / left
}

function untilReturned(scene: Scene): Move {
  const { standing, definition } = scene
  if (mustPay(standing, 'before_return')) return move(scene, 'pay', 90)
  const isCompared = definition.requiredDocuments
    .filter((document) => document.compareOriginal && document.required)
    .every((document) => standing.comparedOriginals.has(document.id))
  return isCompared ? move(scene, 'hand_over', 200) : move(scene, 'compare_originals', 180)
}

function afterwards(scene: Scene): Move | undefined {
  const { plan, standing } = scene
  if (plan.openWish !== null && !standing.hasOpenWish)
    return move(scene, plan.openWish === 'stop' ? 'ask_stop' : 'ask_leave', 20)
  return plan.rating !== null && !standing.isRated ? move(scene, 'rate', 90) : undefined
}
