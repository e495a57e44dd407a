interface Span {
  from: number
  to: number
}

/** Stretches of the x axis in which something stands, from left to right. */
function occupied(boxes: readonly { x: number; width: number }[]): Span[] {
  const spans: Span[] = []
  for (const { x, width } of [...boxes].sort((one, other) => one.x - other.x)) {
    const last = spans.at(-1)
    if (last && x <= last.to) last.to = Math.max(last.to, x + width)
    else spans.push({ from: x, to: x + width })
  }
  return spans
}

/** Moves what stands in columns closer together: a gap wider than this becomes as wide; gives the new place of an x. */
export function tighten(boxes: readonly { x: number; width: number }[], gap: number): (x: number) => number {
  const spans = occupied(boxes)
  const moved: Span[] = []
  for (const [index, { from, to }] of spans.entries()) {
    const [before, last] = [spans[index - 1], moved.at(-1)]
    const start = before && last ? last.to + Math.min(gap, from - before.to) : from
    moved.push({ from: start, to: start + to - from })
  }
  return (x) => {
    const index = spans.findLastIndex(({ from }) => from <= x)
    const [span, now] = [spans[index], moved[index]]
    if (!span || !now) return x
    const [next, nextNow] = [spans[index + 1], moved[index + 1]]
    if (x <= span.to || !next || !nextNow) return now.from + x - span.from
    return now.to + ((x - span.to) * (nextNow.from - now.to)) / (next.from - span.to)
  }
}
