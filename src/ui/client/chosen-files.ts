interface UploadModule {
  takeFiles(input: HTMLInputElement): void
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
