import { type Corners, cornersIn } from './corners.js'
import { type Crop, type Flaw, flawsOf, greyOf, paperIn, whole } from './judge-picture.js'
import type { PdfPicture } from './pdf.js'
import { straighten } from './straighten.js'

/** Enough for small print at A4 (about 200 dpi), and light on a weak line. */
const longSide = 2200
const previewSide = 480

/** A photograph of one page, as the person turns and crops it. */
export interface Photo {
  name: string
  /** Brought to its size once, upright as the camera held it. */
  picture: Blob
  /** Quarter turns to the right. */
  turns: number
  crop: Crop
  flaws: Flaw[]
  /** The picture before a sheet that lay aslant was drawn straight; nothing where that was not needed. */
  asShot?: Blob
}

/** Undefined when this browser cannot read the file as a picture. */
export async function openPhoto(file: File): Promise<Photo | undefined> {
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const canvas = drawn(bitmap, { side: longSide })
    bitmap.close()
    const photo = await photoOf(file.name, canvas)
    return { ...photo, flaws: flawsOf(greyIn(await previewOf(photo))) }
  } catch {
    return undefined
  }
}

/** A sheet that lies aslant is drawn straight; any other is cropped where it lies. */
async function photoOf(name: string, canvas: HTMLCanvasElement): Promise<Photo> {
  const grey = greyIn(canvas)
  const picture = await jpegOf(canvas, 0.92)
  const corners = cornersIn(grey)
  if (!corners) return { name, picture, turns: 0, crop: paperIn(grey), flaws: [] }
  const straight = await jpegOf(straightened(canvas, corners), 0.92)
  return { name, picture: straight, turns: 0, crop: whole, flaws: [], asShot: picture }
}

function straightened(canvas: HTMLCanvasElement, corners: Corners): HTMLCanvasElement {
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height)
  if (!pixels) throw new Error('no canvas')
  const { width, height, data } = straighten(pixels, corners)
  const drawn = document.createElement('canvas')
  drawn.width = width
  drawn.height = height
  drawn.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0)
  return drawn
}

/** The picture as it was shot, where the sheet was found wrongly; the person crops it. */
export function withoutStraightening({ asShot, ...photo }: Photo): Photo {
  return asShot ? { ...photo, picture: asShot, crop: whole } : photo
}

/** The page as it will be, small. */
export const previewOf = (photo: Photo): Promise<HTMLCanvasElement> => render(photo, previewSide)

/** The page for the PDF. */
export async function pictureOf(photo: Photo, { side = longSide, quality = 0.75 } = {}): Promise<PdfPicture> {
  const canvas = await render(photo, side)
  const jpeg = new Uint8Array(await (await jpegOf(canvas, quality)).arrayBuffer())
  return { jpeg, width: canvas.width, height: canvas.height }
}

async function render({ picture, crop, turns }: Photo, side: number): Promise<HTMLCanvasElement> {
  const bitmap = await createImageBitmap(picture)
  const canvas = drawn(bitmap, { side, crop, turns })
  bitmap.close()
  return canvas
}

interface Drawing {
  side: number
  crop?: Crop
  turns?: number
}

function drawn(bitmap: ImageBitmap, { side, crop, turns = 0 }: Drawing): HTMLCanvasElement {
  const { left, top, right, bottom } = crop ?? { left: 0, top: 0, right: 1, bottom: 1 }
  const [x, y] = [left * bitmap.width, top * bitmap.height]
  const [wide, high] = [(right - left) * bitmap.width, (bottom - top) * bitmap.height]
  const scale = Math.min(1, side / Math.max(wide, high))
  const [width, height] = [Math.max(1, Math.round(wide * scale)), Math.max(1, Math.round(high * scale))]
  const canvas = document.createElement('canvas')
  const isSideways = turns % 2 === 1
  canvas.width = isSideways ? height : width
  canvas.height = isSideways ? width : height
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas')
  pen.translate(canvas.width / 2, canvas.height / 2)
  pen.rotate((turns * Math.PI) / 2)
  pen.drawImage(bitmap, x, y, wide, high, -width / 2, -height / 2, width, height)
  return canvas
}

function greyIn(canvas: HTMLCanvasElement) {
  const scale = Math.min(1, previewSide / Math.max(canvas.width, canvas.height))
  const [width, height] = [Math.round(canvas.width * scale), Math.round(canvas.height * scale)]
  const small = document.createElement('canvas')
  small.width = width
  small.height = height
  const pen = small.getContext('2d')
  if (!pen) throw new Error('no canvas')
  pen.drawImage(canvas, 0, 0, width, height)
  return greyOf(pen.getImageData(0, 0, width, height).data, width, height)
}

const jpegOf = (canvas: HTMLCanvasElement, quality: number): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/jpeg', quality),
  )
