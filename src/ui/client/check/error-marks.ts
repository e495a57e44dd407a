const groupError = 'govuk-form-group--error'

/** The box of a question, and the input or group of inputs that its message describes. */
function placeOf(inputId: string): { group: Element; described: Element } | undefined {
  const input = document.getElementById(inputId)
  const fieldset = input?.closest('fieldset')
  const isOneOfMany = fieldset
    ?.querySelector('.govuk-date-input, .govuk-radios, .govuk-checkboxes')
    ?.contains(input ?? null)
  const described = isOneOfMany ? fieldset : input
  const group = described?.closest('.govuk-form-group')
  return described && group ? { group, described } : undefined
}

/** Says beside a question what is wrong with its answer, as the server's page does. */
export function markError(inputId: string, text: string, prefix: string): void {
  const place = placeOf(inputId)
  if (!place) return
  unmark(inputId)
  const { group, described } = place
  const message = Object.assign(document.createElement('p'), {
    id: `${inputId}-wrong`,
    className: 'govuk-error-message',
  })
  const hidden = Object.assign(document.createElement('span'), { className: 'govuk-visually-hidden' })
  hidden.textContent = `${prefix}:`
  message.append(hidden, ` ${text}`)
  message.dataset.wrong = inputId
  group.classList.add(groupError)
  const before = described.matches('fieldset')
    ? described.querySelector('.govuk-date-input, .govuk-radios, .govuk-checkboxes')
    : (described.closest('.govuk-input__wrapper') ?? described)
  before?.before(message)
  describe(described, (ids) => [...ids, message.id])
}

/** Takes the message of a question away, whoever put it there. */
export function unmark(inputId: string): void {
  const place = placeOf(inputId)
  if (!place) return
  const { group, described } = place
  const own = [...group.querySelectorAll('.govuk-error-message')].filter(
    (message) => message.closest('.govuk-form-group') === group,
  )
  if (own.length === 0) return
  for (const message of own) message.remove()
  group.classList.remove(groupError)
  for (const input of group.querySelectorAll('.govuk-input--error')) input.classList.remove('govuk-input--error')
  const gone = new Set(own.map(({ id }) => id))
  describe(described, (ids) => ids.filter((id) => !gone.has(id)))
}

function describe(element: Element, change: (ids: string[]) => string[]): void {
  const ids = change((element.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean))
  if (ids.length > 0) element.setAttribute('aria-describedby', ids.join(' '))
  else element.removeAttribute('aria-describedby')
}
