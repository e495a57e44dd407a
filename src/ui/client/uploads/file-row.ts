/** The words of the page, which made them in its language. `{name}` and `{percent}` are filled in here. */
export type UploadWords = Record<
  | 'waiting'
  | 'sending'
  | 'checking'
  | 'paused'
  | 'broken'
  | 'session'
  | 'tooLarge'
  | 'heic'
  | 'pause'
  | 'goOn'
  | 'retry'
  | 'remove'
  | 'done'
  | 'removed'
  | 'finishing',
  string
>

export type RowState =
  | { is: 'waiting' | 'paused' | 'checking' | 'broken' | 'session' }
  | { is: 'sending'; part: number }
  | { is: 'refused'; text: string }

export interface RowButtons {
  pause: () => void
  goOn: () => void
  remove: () => void
}

/** One file on its way, as a person sees it: its name, how far it is, and what can be done. */
export class FileRow {
  readonly element = document.createElement('li')
  private readonly words: UploadWords
  private readonly state = document.createElement('p')
  private readonly bar = document.createElement('progress')
  private readonly button = quietButton()

  constructor(name: string, words: UploadWords, buttons: RowButtons) {
    this.words = words
    this.element.className = 'mc-files__item'
    const about = div('mc-files__about')
    const title = document.createElement('p')
    title.className = 'mc-files__name'
    title.textContent = name
    this.state.className = 'mc-files__size'
    this.bar.className = 'mc-upload-bar'
    this.bar.max = 1
    this.bar.setAttribute('aria-label', name)
    about.append(title, this.bar, this.state)
    const remove = quietButton(words.remove, name)
    remove.onclick = buttons.remove
    this.button.onclick = () => (this.button.dataset.does === 'pause' ? buttons.pause() : buttons.goOn())
    this.element.append(about, this.button, remove)
    this.show({ is: 'waiting' })
  }

  /** Before the name; a file that is sent again keeps the one it has. */
  showPicture(picture: HTMLElement): void {
    if (!this.element.querySelector('canvas')) this.element.prepend(picture)
  }

  show(state: RowState): void {
    const { words, bar, button } = this
    bar.hidden = state.is === 'refused' || state.is === 'waiting'
    this.state.className = state.is === 'refused' ? 'mc-files__reason' : 'mc-files__size'
    this.state.textContent = this.sentence(state)
    button.hidden = state.is === 'refused' || state.is === 'checking'
    const runs = state.is === 'sending' || state.is === 'waiting'
    button.dataset.does = runs ? 'pause' : 'go-on'
    button.textContent = runs ? words.pause : state.is === 'broken' || state.is === 'session' ? words.retry : words.goOn
    button.setAttribute('aria-label', `${button.textContent}: ${bar.getAttribute('aria-label')}`)
    if (state.is === 'sending') bar.value = state.part
    if (state.is === 'checking') bar.removeAttribute('value')
  }

  private sentence(state: RowState): string {
    if (state.is === 'refused') return state.text
    if (state.is === 'sending') return this.words.sending.replace('{percent}', String(Math.floor(state.part * 100)))
    return this.words[state.is]
  }
}

function div(name: string): HTMLDivElement {
  const made = document.createElement('div')
  made.className = name
  return made
}

function quietButton(text = '', about = ''): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'govuk-button mc-button--quiet mc-button--small'
  made.textContent = text
  if (about) made.setAttribute('aria-label', `${text}: ${about}`)
  return made
}
