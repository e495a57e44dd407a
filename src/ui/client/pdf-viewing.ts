interface PdfModule {
  showPdf(view: HTMLElement): Promise<void>
}

/** Loads what shows PDFs when the first one comes into sight: an officer may open a dossier and none of its files. */
export function enablePdfViewing(root: Document): void {
  const views = root.querySelectorAll<HTMLElement>('[data-pdf]')
  if (views.length === 0) return
  const inSight = new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue
      inSight.unobserve(target)
      void show(target)
    }
  })
  for (const view of views) inSight.observe(view)
}

async function show(view: HTMLElement): Promise<void> {
  const said = view.querySelector<HTMLElement>('.mc-view__said')
  try {
    const module: PdfModule = await import(view.dataset.module ?? '')
    await module.showPdf(view)
  } catch {
    if (said) said.textContent = view.dataset.broken ?? ''
  }
}
