import { type Grey, splitOf } from './judge-picture.js'

/** A place in a picture, as shares of its width and height. */
export interface Point {
  x: number
  y: number
}

/** The corners of a sheet, clockwise from the upper left. */
export type Corners = readonly [Point, Point, Point, Point]

/** Shares of the picture, as for the crop: less is a spot of light, more is the picture itself. */
const sheetTakes = { least: 0.1, most: 0.97 }
/** Writing and stamps are dark, so a sheet fills its outline less than wholly; what fills it less is no sheet. */
const filledAtLeast = 0.7
/** Sides that stand aslant by less than this share of the picture are straight enough for a plain crop. */
const straightWithin = 0.02

/**
 * The four corners of a sheet that was photographed aslant on a darker table. Undefined where there is none, or where it lies so
 * straight that cropping is enough.
 */
export function cornersIn(grey: Grey): Corners | undefined {
  const limit = splitOf(grey)
  if (limit === undefined) return undefined
  const { width, height } = grey
  const sheet = largestBright(grey, limit)
  if (sheet.length === 0) return undefined
  const at = (index: number) => ({ x: index % width, y: Math.floor(index / width) })
  const farthest = (worth: (x: number, y: number) => number) => {
    let [best, found] = [-Infinity, 0]
    for (const index of sheet) {
      const value = worth(index % width, Math.floor(index / width))
      if (value > best) [best, found] = [value, index]
    }
    return at(found)
  }
  const pixels = [
    farthest((x, y) => -x - y),
    farthest((x, y) => x - y),
    farthest((x, y) => x + y),
    farthest((x, y) => y - x),
  ] as const
  const area = areaOf(pixels)
  const share = area / (width * height)
  if (share < sheetTakes.least || share > sheetTakes.most || sheet.length < area * filledAtLeast) return undefined
  const shares = pixels.map(({ x, y }) => ({ x: (x + 0.5) / width, y: (y + 0.5) / height }))
  const corners = shares as unknown as Corners
  return isConvex(corners) && !isStraight(corners) ? corners : undefined
}

/** Places of the largest bright patch that hangs together. */
function largestBright({ width, height, shades }: Grey, limit: number): number[] {
  const seen = new Uint8Array(shades.length)
  let largest: number[] = []
  for (let start = 0; start < shades.length; start += 1) {
    if (seen[start] || (shades[start] ?? 0) <= limit) continue
    const patch = [start]
    seen[start] = 1
    for (let next = 0; next < patch.length; next += 1) {
      const index = patch[next] ?? 0
      const x = index % width
      const neighbours = [x > 0 && index - 1, x < width - 1 && index + 1, index - width, index + width]
      for (const beside of neighbours) {
        if (beside === false || beside < 0 || beside >= width * height || seen[beside]) continue
        if ((shades[beside] ?? 0) <= limit) continue
        seen[beside] = 1
        patch.push(beside)
      }
    }
    if (patch.length > largest.length) largest = patch
  }
  return largest
}

function areaOf(corners: readonly Point[]): number {
  const twice = corners.reduce((sum, one, at) => {
    const next = corners[(at + 1) % corners.length] ?? one
    return sum + one.x * next.y - next.x * one.y
  }, 0)
  return Math.abs(twice) / 2
}

function isConvex(corners: Corners): boolean {
  return corners.every((one, at) => {
    const [next = one, after = one] = [corners[(at + 1) % 4], corners[(at + 2) % 4]]
    return (next.x - one.x) * (after.y - next.y) - (next.y - one.y) * (after.x - next.x) > 0
  })
}

function isStraight([upperLeft, upperRight, lowerRight, lowerLeft]: Corners): boolean {
  const slants = [
    upperLeft.y - upperRight.y,
    lowerLeft.y - lowerRight.y,
    upperLeft.x - lowerLeft.x,
    upperRight.x - lowerRight.x,
  ]
  return slants.every((slant) => Math.abs(slant) < straightWithin)
}
