import sharp from 'sharp'
import type { Rendition } from './inspect-upload.js'
import { maxImagePixels } from './upload-limits.js'

/**
 * Draws a picture anew: upright, and without what a camera writes beside it (place, time, owner, thumbnails) or
 * anyone hid behind it.
 */
export async function cleanImage(bytes: Buffer, type: 'image/jpeg' | 'image/png'): Promise<Rendition> {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (width * height > maxImagePixels) return { refused: 'too_large' }
    // Warnings pass: many phones write small faults. A picture cut off half-way does not.
    const upright = sharp(bytes, { limitInputPixels: maxImagePixels, failOn: 'error' }).autoOrient()
    const drawn = type === 'image/png' ? upright.png({ compressionLevel: 9 }) : upright.jpeg({ quality: 88 })
    return { pages: 1, rendition: await drawn.toBuffer() }
  } catch {
    // The decoder's words tell the person nothing; every one of them means that the picture cannot be read.
    return { refused: 'broken' }
  }
}
