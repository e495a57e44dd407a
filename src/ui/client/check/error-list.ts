/** Puts all that is wrong on top of the page, each a link to its input, and leads there. */
export function showErrors(top: Element, title: string, errors: readonly { inputId: string; text: string }[]): void {
  hideErrors(top)
  const heading = Object.assign(document.createElement('h2'), { className: 'govuk-error-summary__title' })
  heading.textContent = title
  const list = Object.assign(document.createElement('ul'), { className: 'govuk-list govuk-error-summary__list' })
  for (const { inputId, text } of errors) {
    const link = Object.assign(document.createElement('a'), { href: `#${inputId}` })
    link.textContent = text
    link.addEventListener('click', (event) => {
      event.preventDefault()
      const input = document.getElementById(inputId)
      input?.scrollIntoView({ block: 'center' })
      input?.focus({ preventScroll: true })
    })
    const item = document.createElement('li')
    item.append(link)
    list.append(item)
  }
  const alert = document.createElement('div')
  alert.setAttribute('role', 'alert')
  alert.append(heading, list)
  const summary = Object.assign(document.createElement('div'), { className: 'govuk-error-summary', tabIndex: -1 })
  summary.append(alert)
  top.prepend(summary)
  summary.focus()
}

export function hideErrors(top: Element): void {
  for (const summary of top.querySelectorAll('.govuk-error-summary')) summary.remove()
}
