/** A form is sent once, however often its button is pressed. Back and forward make it sendable again. */
export function sendFormsOnce(root: Document): void {
  root.addEventListener('submit', (event) => {
    const form = event.target
    // A script that holds a form back sends it later.
    if (!(form instanceof HTMLFormElement) || form.dataset.singleSubmit === undefined || event.defaultPrevented) return
    if (form.dataset.sent) event.preventDefault()
    else form.dataset.sent = 'yes'
  })
  addEventListener('pageshow', () => {
    for (const form of root.querySelectorAll<HTMLFormElement>('form[data-sent]')) delete form.dataset.sent
  })
}
