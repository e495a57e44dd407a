/** Asks before a page is left in which something was typed and not sent. */
export function warnOfUnsaved(root: Document): void {
  const forms = [...root.querySelectorAll<HTMLFormElement>('form[data-warns-unsaved]')]
  if (forms.length === 0) return
  let isTyped = false
  root.addEventListener('input', ({ target }) => {
    if (
      target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement
    )
      isTyped ||= forms.some((form) => form === target.form)
  })
  // Sent by whichever button: the server answers with what was typed.
  root.addEventListener('submit', ({ target }) => {
    isTyped &&= !forms.some((form) => form === target)
  })
  addEventListener('beforeunload', (event) => {
    if (isTyped) event.preventDefault()
  })
}
