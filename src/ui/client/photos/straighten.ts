import type { Corners, Point } from './corners.js'

/** Pixels as a canvas has them: red, green, blue, alpha, row by row. */
export interface Pixels {
  width: number
  height: number
  data: Uint8ClampedArray
}

/** How large the sheet comes out: as long as its longer sides were in the picture. */
export function sizeOf(corners: Corners, { width, height }: Pick<Pixels, 'width' | 'height'>) {
  const [upperLeft, upperRight, lowerRight, lowerLeft] = corners
  const apart = (one: Point, other: Point) => Math.hypot((one.x - other.x) * width, (one.y - other.y) * height)
  return {
    width: Math.max(1, Math.round(Math.max(apart(upperLeft, upperRight), apart(lowerLeft, lowerRight)))),
    height: Math.max(1, Math.round(Math.max(apart(upperLeft, lowerLeft), apart(upperRight, lowerRight)))),
  }
}

/** Draws the sheet between four corners as if it had been photographed from straight above. */
export function straighten(picture: Pixels, corners: Corners): Pixels {
  const { width, height } = sizeOf(corners, picture)
  const place = placesOf(corners)
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = place((x + 0.5) / width, (y + 0.5) / height)
      sample(picture, { x: from.x * picture.width - 0.5, y: from.y * picture.height - 0.5 }, data, (y * width + x) * 4)
    }
  }
  return { width, height, data }
}

/**
 * Where each place of the straight sheet lies in the picture: the projection that takes the unit square to the four corners (Heckbert,
 * Fundamentals of Texture Mapping and Image Warping, 1989, section 2.2.3).
 */
export function placesOf([one, two, three, four]: Corners): (u: number, v: number) => Point {
  const [dx1, dx2, sumX] = [two.x - three.x, four.x - three.x, one.x - two.x + three.x - four.x]
  const [dy1, dy2, sumY] = [two.y - three.y, four.y - three.y, one.y - two.y + three.y - four.y]
  const scale = dx1 * dy2 - dx2 * dy1
  const g = (sumX * dy2 - dx2 * sumY) / scale
  const h = (dx1 * sumY - sumX * dy1) / scale
  const [a, b] = [two.x - one.x + g * two.x, four.x - one.x + h * four.x]
  const [d, e] = [two.y - one.y + g * two.y, four.y - one.y + h * four.y]
  return (u, v) => {
    const depth = g * u + h * v + 1
    return { x: (a * u + b * v + one.x) / depth, y: (d * u + e * v + one.y) / depth }
  }
}

/** The colour between four pixels, written at a place of the result. */
function sample({ width, height, data }: Pixels, { x, y }: Point, into: Uint8ClampedArray, at: number): void {
  const left = Math.min(width - 1, Math.max(0, Math.floor(x)))
  const top = Math.min(height - 1, Math.max(0, Math.floor(y)))
  const right = Math.min(width - 1, left + 1)
  const bottom = Math.min(height - 1, top + 1)
  const across = Math.min(1, Math.max(0, x - left))
  const down = Math.min(1, Math.max(0, y - top))
  for (let channel = 0; channel < 4; channel += 1) {
    const shade = (column: number, row: number) => data[(row * width + column) * 4 + channel] ?? 0
    const above = shade(left, top) * (1 - across) + shade(right, top) * across
    const below = shade(left, bottom) * (1 - across) + shade(right, bottom) * across
    into[at + channel] = above * (1 - down) + below * down
  }
}
