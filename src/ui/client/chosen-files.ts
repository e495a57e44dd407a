interface UploadModule {
  takeFiles(input: HTMLInputElement, chosen?: readonly File[]): void
}

interface PhotosModule {
  photograph(wanted: { words: unknown; maxBytes: number; take(file: File): void }): void
}

/** Loads the part that sends files piece by piece when somebody chooses the first one; where it does not load, the form sends them. */
export function sendChosenFiles(root: Document): void {
  root.addEventListener('change', (event) => {
    const input = event.target
    if (!(input instanceof HTMLInputElement) || input.type !== 'file') return
    const module = input.form?.dataset.uploadModule
    if (module) import(module).then((sender: UploadModule) => sender.takeFiles(input)).catch(() => undefined)
  })
}

/** Offers to photograph several pages into one file, and loads what that needs when somebody wants it. */
export function offerPhotographs(root: Document): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-photos]')) {
    button.hidden = false
    button.addEventListener('click', () => void openPhotographs(button))
  }
}

async function openPhotographs(button: HTMLButtonElement): Promise<void> {
  const { photosModule = '', uploadModule = '', photosWords = '{}', uploadMax } = button.form?.dataset ?? {}
  const input = button.closest('[data-paper]')?.querySelector<HTMLInputElement>('input[type="file"]')
  if (!input) return
  const [photos, sender]: [PhotosModule, UploadModule] = await Promise.all([import(photosModule), import(uploadModule)])
  photos.photograph({
    words: JSON.parse(photosWords),
    maxBytes: Number(uploadMax),
    take: (file) => sender.takeFiles(input, [file]),
  })
}
