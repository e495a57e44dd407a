/** One thing that what is typed may become. */
interface Suggestion {
  text: string
  about: string
  href: string
  /** What a field is filled with that takes what is chosen. */
  value?: string
}

const waitMs = 150
const fewestLetters = 2
const hidden = 'govuk-visually-hidden'

/** Makes a combobox (WAI-ARIA, list autocomplete with manual selection) of every field that names where suggestions come from. */
export function suggestWhileTyping(root: Document): void {
  for (const input of root.querySelectorAll<HTMLInputElement>('input[data-suggest]')) enhance(input)
}

function enhance(input: HTMLInputElement): void {
  const list = document.createElement('ul')
  const told = document.createElement('div')
  Object.assign(list, { id: `${input.id}-goi-y`, className: 'mc-suggestions', hidden: true })
  told.className = hidden
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', input.labels?.[0]?.textContent?.trim() ?? '')
  told.setAttribute('role', 'status')
  // A search field may not be a combobox, a text field may.
  input.type = 'text'
  // The browser's own list is for those without scripts.
  input.removeAttribute('list')
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-expanded', 'false'],
    ['aria-controls', list.id],
  ] as const)
    input.setAttribute(name, value)
  rowOf(input).append(list, told)
  const box = new Combobox(input, list, told)
  input.addEventListener('input', () => box.typed())
  input.addEventListener('keydown', (event) => box.pressed(event))
  input.addEventListener('blur', () => box.close())
  // Pressing an option must not take the focus, or the list would close before the click.
  list.addEventListener('mousedown', (event) => event.preventDefault())
}

/** The place that the list hangs under. */
function rowOf(input: HTMLInputElement): Element {
  const row = input.closest('.mc-search__row')
  if (row) return row
  const made = document.createElement('div')
  made.className = 'mc-suggest-row'
  input.replaceWith(made)
  made.append(input)
  return made
}

class Combobox {
  private active = -1
  private timer: ReturnType<typeof setTimeout> | undefined
  /** Counts questions, so that a late answer to an earlier one is not shown. */
  private asked = 0

  private readonly input: HTMLInputElement
  private readonly list: HTMLUListElement
  private readonly told: HTMLElement

  constructor(input: HTMLInputElement, list: HTMLUListElement, told: HTMLElement) {
    this.input = input
    this.list = list
    this.told = told
  }

  typed(): void {
    clearTimeout(this.timer)
    this.asked += 1
    if (this.input.value.trim().length < fewestLetters) this.close()
    else this.timer = setTimeout(() => void this.ask(), waitMs)
  }

  private async ask(): Promise<void> {
    const { asked } = this
    const words = this.input.value.trim()
    try {
      const address = new URL(this.input.dataset.suggest ?? '', location.href)
      address.searchParams.set('q', words)
      const answer = await fetch(address)
      const { suggestions } = answer.ok ? ((await answer.json()) as { suggestions: Suggestion[] }) : { suggestions: [] }
      if (asked === this.asked && document.activeElement === this.input) this.show(suggestions)
    } catch {
      // Without an answer the search works as it does without suggestions.
      this.close()
    }
  }

  private show(suggestions: readonly Suggestion[]): void {
    this.mark(-1)
    this.list.replaceChildren(...suggestions.map((one, index) => this.option(one, index)))
    const isOpen = suggestions.length > 0
    this.list.hidden = !isOpen
    this.input.setAttribute('aria-expanded', String(isOpen))
    const { suggestSome = '', suggestNone = '' } = this.input.dataset
    this.told.className = hidden
    this.told.textContent = isOpen ? suggestSome.replace('{n}', String(suggestions.length)) : suggestNone
  }

  private option(suggestion: Suggestion, index: number): HTMLLIElement {
    const { text, about } = suggestion
    const option = document.createElement('li')
    const small = document.createElement('span')
    option.id = `${this.list.id}-${index}`
    option.className = 'mc-suggestions__option'
    option.setAttribute('role', 'option')
    option.setAttribute('aria-selected', 'false')
    small.className = 'mc-soft'
    small.textContent = about
    option.append(text, ' ', small)
    option.addEventListener('click', () => this.choose(suggestion))
    return option
  }

  private choose({ text, href, value }: Suggestion): void {
    if (this.input.dataset.suggestFills === undefined || value === undefined) {
      location.assign(href)
      return
    }
    this.input.value = value
    this.close()
    // A code says little: what it stands for stays to be read.
    this.told.className = 'mc-soft'
    this.told.textContent = text
  }

  pressed(event: KeyboardEvent): void {
    const count = this.list.hidden ? 0 : this.list.children.length
    if (event.key === 'Escape' && count > 0) {
      event.preventDefault()
      this.close()
      return
    }
    if (count === 0) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      // One place more than options: the field itself, between the last and the first.
      this.mark(((this.active + 1 + step + count + 1) % (count + 1)) - 1)
    }
    const option = this.list.children[this.active] as HTMLElement | undefined
    if (event.key === 'Enter' && option) {
      event.preventDefault()
      option.click()
    }
  }

  private mark(index: number): void {
    this.list.children[this.active]?.setAttribute('aria-selected', 'false')
    this.active = index
    const option = this.list.children[index]
    option?.setAttribute('aria-selected', 'true')
    option?.scrollIntoView({ block: 'nearest' })
    if (option) this.input.setAttribute('aria-activedescendant', option.id)
    else this.input.removeAttribute('aria-activedescendant')
  }

  close(): void {
    clearTimeout(this.timer)
    this.asked += 1
    this.list.hidden = true
    this.mark(-1)
    this.input.setAttribute('aria-expanded', 'false')
    this.told.textContent = ''
  }
}
