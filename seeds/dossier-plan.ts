import type { DossierStatus } from '../src/dossiers/dossier.js'
import { timeLimitOf } from '../src/procedures/index.js'
import type { Channel, ProcedureCode, ProcedureDefinition, ReturnWay } from '../src/procedures/procedure.js'
import { citizens } from './citizens.js'
import { agencies } from './city.js'
import { demoProcedures } from './procedures/index.js'
import { declineReasons, refusalReasons, stopAtWish, supplementRequests, withdrawalReasons } from './spoken-reasons.js'

/** What happens to one dossier of the demo city, for a loader that plays it through the use cases with a moved clock. */
export interface PlannedDossier {
  /** From 0; also the `n` of `answersFor`. */
  number: number
  procedureCode: ProcedureCode
  /** Index in `citizens`. */
  citizen: number
  /** Slug of the agency that settles it, and of the one where it was filed (file anywhere). */
  competent: string
  filedAt: string
  channel: Channel
  /** Submitted so many working days before now, at this time of day; 0 is the last working day that has begun. */
  workingDaysAgo: number
  time: string
  /** Where it stands at the end. */
  status: DossierStatus
  supplement: 'none' | 'before_acceptance' | 'in_processing'
  /** What was asked, said or decided in words; a dossier that stops without a reason lapses, for nobody supplements it. */
  supplementRequest: string | null
  reason: string | null
  decision: 'granted' | 'refused' | null
  /** Steps of the workflow that are done. */
  stepsDone: number
  /** Passed its due date; an apology with a new date was sent for some. */
  isLate: boolean
  apologised: boolean
  /** Asked at the end and not answered yet: by the person to stop, by an officer for leave to ask for a supplement again. */
  openWish: 'stop' | 'leave' | null
  payment: 'online' | 'cash' | 'transfer'
  returnWay: ReturnWay
  rating: 1 | 2 | 3 | 4 | 5 | null
}

/** How many dossiers end in which status. */
export const plannedStatuses: Record<DossierStatus, number> = {
  submitted: 16,
  supplement_before_acceptance: 8,
  declined: 8,
  accepted: 10,
  in_processing: 32,
  supplement_requested: 8,
  obligation_due: 6,
  decided: 16,
  returned: 86,
  withdrawn: 5,
  stopped: 5,
}

// How often people ask for each, as at a commune's counter.
const demand: [ProcedureCode, number][] = [
  ['2.000815', 9],
  ['1.001193', 8],
  ['1.004873', 8],
  ['2.000635', 7],
  ['1.001612', 5],
  ['1.013225', 4],
  ['1.000894', 4],
  ['1.000656', 4],
  ['1.001699', 3],
]

const definitions = new Map(demoProcedures.map((definition) => [definition.code, definition]))
const wards = agencies.filter(({ commune }) => commune !== undefined)
const needsSeveralDays = new Set<DossierStatus>(['supplement_requested', 'stopped'])
const hasDecision = new Set<DossierStatus>(['decided', 'returned'])
const mayBeSupplemented = new Set<DossierStatus>(['accepted', 'in_processing', 'obligation_due', 'decided', 'returned'])
const deathRegistration = '1.000656'

/** Numbers that look random and are the same at every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

class Dice {
  private readonly next: () => number

  constructor(seed: number) {
    this.next = randomFrom(seed)
  }

  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  one<const T extends readonly [unknown, ...unknown[]]>(choices: T): T[number] {
    return choices[this.between(0, choices.length - 1)] ?? choices[0]
  }
}

function definitionOf(code: ProcedureCode): ProcedureDefinition {
  const definition = definitions.get(code)
  if (!definition) throw new Error(`no demo procedure ${code}`)
  return definition
}

function fits(status: DossierStatus, definition: ProcedureDefinition): boolean {
  if (status === 'obligation_due')
    return definition.fees.some(({ collect }) => collect === 'before_return') && timeLimitOf(definition).quantity > 1
  return !needsSeveralDays.has(status) || timeLimitOf(definition).quantity > 1
}

function procedureFor(status: DossierStatus, dice: Dice): ProcedureDefinition {
  const pool = demand.flatMap(([code, times]) =>
    fits(status, definitionOf(code)) ? Array.from({ length: times }, () => code) : [],
  )
  return definitionOf(pool[dice.between(0, pool.length - 1)] ?? '')
}

function daysAgo(status: DossierStatus, limit: number, { isLate, dice }: { isLate: boolean; dice: Dice }): number {
  switch (status) {
    case 'submitted':
      return dice.chance(0.8) ? 0 : dice.between(1, 2)
    case 'accepted':
      return limit > 1 ? dice.between(0, 1) : 0
    case 'supplement_before_acceptance':
      return dice.between(1, 4)
    case 'in_processing':
      return isLate ? limit + dice.between(2, 5) : dice.between(0, Math.max(0, limit - 1))
    case 'supplement_requested':
      return dice.between(2, 5)
    case 'obligation_due':
      return dice.between(limit, limit + 3)
    case 'decided':
      return limit + dice.between(isLate ? 4 : 1, 8)
    case 'returned':
      return limit + dice.between(isLate ? 6 : 3, 70)
    case 'declined':
    case 'withdrawn':
      return dice.between(4, 45)
    case 'stopped':
      return dice.between(30, 60)
  }
}

function stepsDone(status: DossierStatus, definition: ProcedureDefinition, share: number): number {
  const all = definition.workflow.length
  if (hasDecision.has(status)) return all
  if (status === 'in_processing') return Math.min(all - 1, Math.floor(share * all))
  return status === 'obligation_due' ? all - 1 : 0
}

function supplementOf(status: DossierStatus, definition: ProcedureDefinition, draw: { number: number; dice: Dice }) {
  if (status === 'supplement_before_acceptance') return 'before_acceptance'
  if (status === 'supplement_requested' || status === 'stopped') return 'in_processing'
  if (!mayBeSupplemented.has(status)) return 'none'
  // Answers number 1, 4, 7 ... register a death late, and that charge is collected with the supplement.
  if (definition.code === deathRegistration && draw.number % 3 === 1) return 'before_acceptance'
  if (draw.dice.chance(0.88)) return 'none'
  return timeLimitOf(definition).quantity > 1 ? 'in_processing' : 'before_acceptance'
}

function reasonOf(status: DossierStatus, decision: PlannedDossier['decision'], dice: Dice): string | null {
  if (decision === 'refused') return dice.one(refusalReasons)
  if (status === 'declined') return dice.one(declineReasons)
  if (status === 'withdrawn') return dice.one(withdrawalReasons)
  return status === 'stopped' && dice.chance(0.5) ? stopAtWish : null
}

// By number and not by dice, so that all else stays as it was drawn.
function openWishOf(status: DossierStatus, supplement: PlannedDossier['supplement'], number: number) {
  if (status !== 'in_processing') return null
  if (supplement !== 'none') return 'leave'
  return number % 8 === 0 ? 'stop' : null
}

function timeOf(channel: Channel, dice: Dice): string {
  const hour =
    channel === 'online' && dice.chance(0.25) ? dice.one([5, 6, 18, 20, 21, 23]) : dice.one([8, 9, 10, 14, 15])
  return `${String(hour).padStart(2, '0')}:${String(dice.between(0, 59)).padStart(2, '0')}`
}

function ratingOf(status: DossierStatus, isLate: boolean, dice: Dice): PlannedDossier['rating'] {
  if (status !== 'returned' || dice.chance(0.4)) return null
  return isLate ? dice.one([1, 2, 3]) : dice.one([3, 4, 4, 5, 5, 5])
}

function channelOf(status: DossierStatus, definition: ProcedureDefinition, dice: Dice): Channel {
  const channels = definition.fees.flatMap((fee) => fee.channels)
  const mayPost = (channels.length === 0 || channels.includes('postal')) && dice.chance(0.1)
  if (status === 'obligation_due' || dice.chance(0.7)) return 'online'
  return mayPost ? 'postal' : 'counter'
}

/** What is returned electronically is returned at once, so a result that still waits goes by post or lies at the counter. */
function returnWayOf(status: DossierStatus, { returnWays }: ProcedureDefinition, dice: Dice): ReturnWay {
  const waits = status === 'decided' ? returnWays.filter((way) => way === 'counter' || way === 'postal') : returnWays
  return waits[dice.between(0, waits.length - 1)] ?? 'counter'
}

function planned(number: number, status: DossierStatus, dice: Dice): PlannedDossier {
  const definition = procedureFor(status, dice)
  const channel = channelOf(status, definition, dice)
  const isLate =
    dice.chance(status === 'in_processing' ? 0.2 : 0.1) && (hasDecision.has(status) || status === 'in_processing')
  const decision = hasDecision.has(status) ? (dice.chance(0.93) ? 'granted' : 'refused') : null
  const competent = wards[dice.between(0, wards.length - 1)]?.slug ?? ''
  const supplement = supplementOf(status, definition, { number, dice })
  return {
    number,
    procedureCode: definition.code,
    citizen: dice.between(0, citizens.length - 1),
    competent,
    // What a counter has just accepted shows papers that are on their way to the ward.
    filedAt: channel === 'counter' && (dice.chance(0.15) || status === 'accepted') ? 'hoa-sen' : competent,
    channel,
    workingDaysAgo:
      daysAgo(status, timeLimitOf(definition).quantity, { isLate, dice }) + (supplement === 'none' ? 0 : 2),
    time: timeOf(channel, dice),
    status,
    supplement,
    supplementRequest: supplement === 'none' ? null : dice.one(supplementRequests),
    reason: reasonOf(status, decision, dice),
    decision,
    stepsDone: stepsDone(status, definition, dice.between(0, 99) / 100),
    isLate,
    apologised: isLate && dice.chance(0.5),
    openWish: openWishOf(status, supplement, number),
    payment:
      channel === 'online' ? dice.one(['online', 'online', 'online', 'transfer']) : dice.one(['cash', 'transfer']),
    returnWay: returnWayOf(status, definition, dice),
    rating: ratingOf(status, isLate, dice),
  }
}

function shuffled<T>(items: T[], dice: Dice): T[] {
  return items
    .map((item) => ({ item, place: dice.between(0, 1_000_000) }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item)
}

/** Two hundred dossiers in every state, oldest first; the same list for the same seed. */
export function planDossiers(seed = 2026): PlannedDossier[] {
  const dice = new Dice(seed)
  const statuses = (Object.entries(plannedStatuses) as [DossierStatus, number][]).flatMap(([status, count]) =>
    Array.from({ length: count }, () => status),
  )
  const plan = shuffled(statuses, dice).map((status, number) => planned(number, status, dice))
  return plan.sort((one, other) => other.workingDaysAgo - one.workingDaysAgo || one.time.localeCompare(other.time))
}
