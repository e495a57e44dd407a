/** Puts a box over a long list that narrows it to what is typed, with accents or without; the list itself stays as it is. */
export function makeSearchable(root: Document): void {
  for (const list of root.querySelectorAll<HTMLSelectElement>('select[data-searchable]')) addSearch(list)
}

function addSearch(list: HTMLSelectElement): void {
  const options = [...list.options]
  const search = Object.assign(document.createElement('input'), {
    ...{ type: 'text', id: `${list.id}-tim`, className: 'govuk-input mc-narrow', autocomplete: 'off' },
    placeholder: list.dataset.searchable ?? '',
  })
  search.setAttribute('aria-label', `${list.labels[0]?.textContent?.trim() ?? ''}: ${search.placeholder}`)
  search.setAttribute('aria-controls', list.id)
  search.addEventListener('input', () => narrow(list, options, search.value))
  // Enter would send the page; here it means "this one".
  search.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    list.focus()
  })
  list.before(search)
}

/** Shows what fits; the first that fits is chosen, so that one word and Tab are enough. */
function narrow(list: HTMLSelectElement, options: readonly HTMLOptionElement[], typed: string): void {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  const fits = options.filter(
    ({ value, text }) => value !== '' && words.every((word) => ` ${plain(text)}`.includes(` ${word}`)),
  )
  const [empty] = options.filter(({ value }) => value === '')
  const isNarrowed = words.length > 0 && fits.length > 0
  const before = list.value
  const chosen = isNarrowed ? (fits[0]?.value ?? '') : before
  list.replaceChildren(...(isNarrowed ? [...(empty ? [empty] : []), ...fits] : options))
  list.value = chosen
  if (chosen !== before) list.dispatchEvent(new Event('change', { bubbles: true }))
}

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().trim()
