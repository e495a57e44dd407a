/** A picture in shades of grey, row by row. */
export interface Grey {
  width: number
  height: number
  shades: Float32Array
}

/** Shares of width and height, from the left and from above. */
export interface Crop {
  left: number
  top: number
  right: number
  bottom: number
}

export const whole: Crop = { left: 0, top: 0, right: 1, bottom: 1 }

/** Luminance of RGBA pixels (ITU-R BT.601). */
export function greyOf(pixels: Uint8ClampedArray, width: number, height: number): Grey {
  const shades = new Float32Array(width * height)
  for (let at = 0; at < shades.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at * 4, at * 4 + 3)
    shades[at] = 0.299 * red + 0.587 * green + 0.114 * blue
  }
  return { width, height, shades }
}

/** Below this mean a paper cannot be read well, whatever the screen makes of it. */
const darkBelow = 80
/** Writing has hard edges; below this variance of the Laplacian there are none. */
const blurredBelow = 60

export type Flaw = 'dark' | 'blurred'

/** What would make a picture hard to read for an officer. */
export function flawsOf(grey: Grey): Flaw[] {
  const mean = grey.shades.reduce((sum, shade) => sum + shade, 0) / grey.shades.length
  if (mean < darkBelow) return ['dark']
  return varianceOfEdges(grey) < blurredBelow ? ['blurred'] : []
}

function varianceOfEdges({ width, height, shades }: Grey): number {
  let [sum, squares, count] = [0, 0, 0]
  const shade = (x: number, y: number) => shades[y * width + x] ?? 0
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const edge = shade(x - 1, y) + shade(x + 1, y) + shade(x, y - 1) + shade(x, y + 1) - 4 * shade(x, y)
      sum += edge
      squares += edge * edge
      count += 1
    }
  }
  const mean = sum / Math.max(count, 1)
  return squares / Math.max(count, 1) - mean * mean
}

/** A row or column belongs to the paper when so much of it is bright. */
const brightShare = 0.35

/** Shares of the picture: what is smaller is rather a spot of light, and of what is larger nothing is worth cutting off. */
const paperTakes = { least: 0.1, most: 0.96 }

/** Where the paper lies on a darker table; the whole picture when that cannot be told. */
export function paperIn(grey: Grey): Crop {
  const limit = splitOf(grey)
  if (limit === undefined) return whole
  const { width, height, shades } = grey
  const columns = new Float32Array(width)
  const rows = new Float32Array(height)
  shades.forEach((shade, at) => {
    if (shade <= limit) return
    const [x, y] = [at % width, Math.floor(at / width)]
    columns[x] = (columns[x] ?? 0) + 1 / height
    rows[y] = (rows[y] ?? 0) + 1 / width
  })
  const [left, right] = endsOf(columns)
  const [top, bottom] = endsOf(rows)
  const area = (right - left) * (bottom - top)
  return area > paperTakes.least && area < paperTakes.most ? { left, top, right, bottom } : whole
}

function endsOf(shares: Float32Array): [number, number] {
  const most = Math.max(...shares)
  const isPaper = (share: number) => share > most * brightShare
  const first = shares.findIndex(isPaper)
  const after = shares.length - [...shares].reverse().findIndex(isPaper)
  return [first / shares.length, after / shares.length]
}

/** The shade that parts dark from bright best (Otsu); undefined when the two are hardly apart. */
export function splitOf({ shades }: Grey): number | undefined {
  const counts = new Float32Array(256)
  for (const shade of shades) counts[Math.round(shade)] = (counts[Math.round(shade)] ?? 0) + 1
  const total = shades.length
  const sum = counts.reduce((all, count, shade) => all + count * shade, 0)
  let [best, at, below, sumBelow, apart] = [0, 0, 0, 0, 0]
  counts.forEach((count, shade) => {
    below += count
    sumBelow += count * shade
    if (below === 0 || below === total) return
    const gap = (sum - sumBelow) / (total - below) - sumBelow / below
    const between = below * (total - below) * gap * gap
    if (between > best) [best, at, apart] = [between, shade, gap]
  })
  return apart > 50 ? at : undefined
}
