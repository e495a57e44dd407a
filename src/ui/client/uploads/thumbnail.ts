const side = 48

/** A small picture of a chosen photograph, so that a wrong one is noticed before it is sent; undefined for anything else. */
export async function thumbnailOf(file: File): Promise<HTMLCanvasElement | undefined> {
  if (!file.type.startsWith('image/')) return undefined
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const canvas = document.createElement('canvas')
    canvas.width = side * 2
    canvas.height = side * 2
    const cut = Math.min(picture.width, picture.height)
    const [left, top] = [(picture.width - cut) / 2, (picture.height - cut) / 2]
    canvas.getContext('2d')?.drawImage(picture, left, top, cut, cut, 0, 0, canvas.width, canvas.height)
    picture.close()
    canvas.className = 'mc-files__thumbnail'
    canvas.setAttribute('aria-hidden', 'true')
    return canvas
  } catch {
    // What cannot be shown is judged by the server all the same.
    return undefined
  }
}
