import { legalDayOf } from '../src/dossiers/index.js'
import type { Needs } from '../src/needs.js'
import type { Instant } from '../src/platform/time.js'
import type { PlannedDossier } from './dossier-plan.js'
import type { LoadedCity } from './load-city.js'
import { players } from './play/acts.js'
import { type Cast, gatherCast } from './play/cast.js'
import { runErrands, runErrandsOfDecision } from './play/errands.js'
import { type Move, nextMove, type Scene } from './play/next-move.js'
import { submissionTime } from './play/pace.js'
import { onStage } from './play/stage.js'
import { readStanding } from './play/standing.js'
import { submitPlanned } from './play/submit-planned.js'

export interface DossierLoading {
  city: LoadedCity
  plan: readonly PlannedDossier[]
  /** Where the play ends; the same at every attempt, so that an interrupted one goes on where it was. */
  today: Instant
  /** Hears how many moves were made. */
  onProgress: (moves: number) => void
  /** Hears of a move that was refused; the dossier then stays as it stands, for a demo that lacks one is better than none. */
  onRefusal: (words: string) => void
}

/** One planned dossier and what comes next for it. */
interface Part {
  plan: PlannedDossier
  /** How it stands; undefined before it is filed. */
  scene: Scene | undefined
  next: Instant | undefined
  move: Move | undefined
}

// Enough to keep the database busy while papers are drawn and signed.
const handsAtOnce = 6

/**
 * Plays the planned dossiers through the program's own use cases, all of them together in the order of time, as the counters would have
 * seen them: so numbers and codes rise with the clock. What comes next is read from how a dossier stands.
 */
export async function loadDossiers(needs: Needs, loading: DossierLoading): Promise<void> {
  const cast = await gatherCast(needs.db, loading.city, legalDayOf(loading.today))
  const play = { needs, cast, ...loading }
  const parts = new Set(loading.plan.map((plan) => firstPart(play, plan)))
  let moves = 0
  let isBroken = false
  const hand = async (): Promise<void> => {
    for (let part = takeEarliest(parts); part; part = takeEarliest(parts)) {
      try {
        await playPart(play, part)
      } catch (error) {
        // The other hands put down what they hold, and stop.
        parts.clear()
        isBroken = true
        throw error
      }
      if (part.next && !isBroken) parts.add(part)
      loading.onProgress(++moves)
    }
  }
  const hands = await Promise.allSettled(Array.from({ length: handsAtOnce }, hand))
  for (const end of hands) if (end.status === 'rejected') throw end.reason
}

interface Play {
  needs: Needs
  cast: Cast
  today: Instant
  onRefusal: DossierLoading['onRefusal']
}

function firstPart({ cast, today }: Play, plan: PlannedDossier): Part {
  const calendar = cast.calendar(cast.agencyId(plan.competent))
  return { plan, scene: undefined, next: submissionTime({ calendar, today }, plan), move: undefined }
}

/** Takes the part whose turn it is out of the others, so that no two hands play it. */
function takeEarliest(parts: Set<Part>): Part | undefined {
  let earliest: Part | undefined
  for (const part of parts) if (!earliest?.next || (part.next && part.next < earliest.next)) earliest = part
  if (earliest) parts.delete(earliest)
  return earliest
}

async function playPart(play: Play, part: Part): Promise<void> {
  const { plan, next, move, scene } = part
  if (!next) return
  const needs = onStage(play.needs, next)
  const dossierId = scene?.standing.dossier.id ?? (await submitPlanned(needs, plan, play.cast))
  const isStuck = scene && move && (await isRefused(play, needs, { move, scene }))
  await runErrands(needs, dossierId)
  part.scene = await sceneOf(play, plan, dossierId)
  if (part.scene.standing.dossier.status === 'decided') {
    await runErrandsOfDecision(needs, dossierId)
    part.scene = await sceneOf(play, plan, dossierId)
  }
  part.move = isStuck ? undefined : nextMove(part.scene)
  part.next = part.move?.at
}

async function sceneOf({ needs, cast, today }: Play, plan: PlannedDossier, dossierId: string): Promise<Scene> {
  const calendar = cast.calendar(cast.agencyId(plan.competent))
  const standing = await readStanding(needs, dossierId)
  return { plan, standing, definition: cast.definition(plan.procedureCode), pace: { calendar, today } }
}

async function isRefused(
  { cast, onRefusal }: Play,
  needs: Needs,
  { move, scene }: { move: Move; scene: Scene },
): Promise<boolean> {
  const { outcome, because } = await players[move.act](needs, scene, cast)
  if (outcome !== 'refused') return false
  onRefusal(`planned dossier ${scene.plan.number}: ${move.act} was refused, ${because}`)
  return true
}
