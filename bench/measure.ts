/** How much was done, and how long each took. */
export interface Measured {
  count: number
  perSecond: number
  p50Ms: number
  p95Ms: number
  p99Ms: number
}

/** What the program did, and what the machine could do at best with the same SQL or the same bytes. */
export interface Comparison {
  name: string
  program: Measured
  floor: Measured
  floorIs: string
}

/** As many as work at once, on both sides of every comparison. */
export const atOnce = 8

/** Share of the floor's rate that the program reaches; 1 would be as fast as the floor. */
export const ratioOf = ({ program, floor }: Comparison): number => program.perSecond / floor.perSecond

/** How long each piece of a work took, and the whole. */
export interface Timed {
  timesMs: readonly number[]
  wholeMs: number
}

/** Sums up a work, or several rounds of it as if they had been one. */
export function summarise(...rounds: readonly Timed[]): Measured {
  const sorted = rounds.flatMap(({ timesMs }) => timesMs).sort((a, b) => a - b)
  const wholeMs = rounds.reduce((sum, round) => sum + round.wholeMs, 0)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return {
    count: sorted.length,
    perSecond: (sorted.length * 1_000) / wholeMs,
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    p99Ms: at(0.99),
  }
}

/** Works the list off with several hands, each given its number, and times every piece. */
export async function workOff<T>(
  list: readonly T[],
  work: (piece: T, hand: number) => Promise<void>,
  handsAtOnce = atOnce,
): Promise<Timed> {
  const rest = list.values()
  const timesMs: number[] = []
  const began = performance.now()
  const hands = Array.from({ length: handsAtOnce }, async (_, hand) => {
    for (const piece of rest) timesMs.push(await timed(() => work(piece, hand)))
  })
  await Promise.all(hands)
  return { timesMs, wholeMs: performance.now() - began }
}

/** Repeats the work with several hands until the time is up; what ran before `warmUpMs` is not counted. */
export async function repeat(
  work: (hand: number, round: number) => Promise<void>,
  { warmUpMs, forMs }: { warmUpMs: number; forMs: number },
): Promise<Measured> {
  const timesMs: number[] = []
  const counted = performance.now() + warmUpMs
  const hands = Array.from({ length: atOnce }, async (_, hand) => {
    for (let round = 0; performance.now() < counted + forMs; round += 1) {
      const isCounted = performance.now() >= counted
      const timeMs = await timed(() => work(hand, round))
      if (isCounted) timesMs.push(timeMs)
    }
  })
  await Promise.all(hands)
  return summarise({ timesMs, wholeMs: performance.now() - counted })
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
