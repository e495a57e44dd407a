type Word =
  | 'saving'
  | 'saved'
  | 'lost'
  | 'back'
  | 'expired'
  | 'logIn'
  | 'elsewhere'
  | 'gone'
  | 'restored'
  | 'found'
  | 'take'
  | 'drop'

/** The line under a form that says what became of the typing. Times change quietly; troubles are read out. */
export class SavingLine {
  private readonly words: Record<Word, string>
  private readonly time: Element | null
  private readonly told: HTMLElement | null
  private isTroubled = false
  /** What the line says while nothing goes on. */
  private atRest: string

  constructor(line: HTMLElement) {
    this.words = JSON.parse(line.dataset.saving ?? '{}')
    this.time = line.querySelector('.mc-saving__time')
    this.told = line.querySelector('.mc-saving__told')
    this.atRest = this.time?.textContent ?? ''
    line.classList.add('mc-saving--live')
  }

  saving(): void {
    if (!this.isTroubled) this.show(this.words.saving)
  }

  saved(at: string): void {
    this.atRest = this.say('saved', at)
    this.show(this.atRest)
    if (!this.isTroubled) return
    this.isTroubled = false
    this.tell(this.say('back', at))
  }

  lost(): void {
    if (this.isTroubled) return
    this.isTroubled = true
    this.tell(this.words.lost)
  }

  /** Said once; the form goes on being kept in this browser. */
  stopped(why: 'elsewhere' | 'gone'): void {
    this.tell(this.words[why])
  }

  expired(href: string, before: () => Promise<void>): void {
    const link = Object.assign(document.createElement('a'), { href, className: 'govuk-link' })
    link.textContent = this.words.logIn
    link.addEventListener('click', (event) => {
      event.preventDefault()
      void before().finally(() => location.assign(href))
    })
    this.tell(this.words.expired, link)
  }

  restored(at: string): void {
    this.tell(this.say('restored', at))
  }

  /** Asks what to do with text of which the server knows another version. */
  offer(at: string, { take, drop }: { take: () => void; drop: () => void }): void {
    const button = (text: string, act: () => void) => {
      const made = Object.assign(document.createElement('button'), {
        type: 'button',
        className: 'govuk-button govuk-button--secondary mc-button--small',
      })
      made.textContent = text
      made.addEventListener('click', () => {
        this.told?.replaceChildren()
        act()
      })
      return made
    }
    this.tell(this.say('found', at), button(this.words.take, take), button(this.words.drop, drop))
  }

  focus(): void {
    this.told?.focus()
  }

  private say(word: Word, at: string): string {
    return this.words[word].replace('{at}', at)
  }

  private show(text: string): void {
    if (this.time) this.time.textContent = text
  }

  private tell(text: string, ...more: HTMLElement[]): void {
    this.show(this.atRest)
    const said = document.createElement('p')
    said.textContent = text
    this.told?.replaceChildren(said, ...more)
  }
}
