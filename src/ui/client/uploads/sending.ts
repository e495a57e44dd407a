import { FileRow, type RowState, type UploadWords } from './file-row.js'
import { readable } from './heic.js'
import { thumbnailOf } from './thumbnail.js'
import { announce, type Door, giveUp, sendOn, UploadTrouble } from './tus.js'

/** Waiting between tries, in seconds; the last one is kept. */
const patience = [1, 2, 4, 8, 15]

export interface SendingNeeds {
  door: Door
  words: UploadWords
  document: string
  maxBytes: number
  /** The file was taken, refused or removed: the next may go. */
  onEnd: (how: 'taken' | 'refused' | 'removed', name: string) => void
  /** Puts a file that was paused at the end of the line again. */
  queue: (sending: Sending) => void
}

/** One file from the choice to the paper: it goes on after each broken line until it is taken, refused or given up. */
export class Sending {
  readonly row: FileRow
  isOver = false
  private readonly needs: SendingNeeds
  private file: File
  private url: string | undefined
  private stopper = new AbortController()
  private isPaused = false
  private tries = 0
  private wake: (() => void) | undefined

  constructor(file: File, needs: SendingNeeds) {
    this.file = file
    this.needs = needs
    this.row = new FileRow(file.name, needs.words, {
      pause: () => this.pause(),
      goOn: () => this.goOn(),
      remove: () => this.remove(),
    })
    addEventListener('online', () => this.wake?.())
  }

  /** Ends when nothing is left to do, or when it was paused, so that the next file may go. */
  async run(): Promise<void> {
    const file = await readable(this.file)
    if (!file) return this.refuse(this.needs.words.heic)
    this.file = file
    void thumbnailOf(file).then((picture) => picture && this.row.showPicture(picture))
    if (file.size > this.needs.maxBytes) return this.refuse(this.needs.words.tooLarge.replace('{name}', file.name))
    while (!this.isOver && !this.isPaused) {
      try {
        await this.send()
      } catch (error) {
        await this.mend(error instanceof UploadTrouble ? error : new UploadTrouble('line'))
      }
    }
  }

  private async send(): Promise<void> {
    const { door, document } = this.needs
    this.url ??= remembered(this.memory) ?? (await announce(door, this.file, document))
    sessionStorage.setItem(this.memory, this.url)
    this.stopper = new AbortController()
    const onProgress = (bytes: number) => {
      this.tries = 0
      this.show(bytes < this.file.size ? { is: 'sending', part: bytes / this.file.size } : { is: 'checking' })
    }
    await sendOn(door, { url: this.url, file: this.file, onProgress, signal: this.stopper.signal })
    this.end('taken')
  }

  private async mend({ kind, message }: UploadTrouble): Promise<void> {
    if (this.isOver || this.isPaused) return
    if (kind === 'refused') return this.refuse(message)
    if (kind === 'too_large') return this.refuse(this.needs.words.tooLarge.replace('{name}', this.file.name))
    if (kind === 'session') return this.rest('session')
    if (kind === 'gone') {
      // The server has forgotten it; what is there counts for nothing, so it begins anew.
      this.url = undefined
      sessionStorage.removeItem(this.memory)
    }
    this.show({ is: 'broken' })
    const seconds = patience[Math.min(this.tries, patience.length - 1)] ?? 15
    this.tries += 1
    await this.sleep(seconds)
  }

  private sleep(seconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, seconds * 1000)
      this.wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  private pause(): void {
    this.rest('paused')
    this.stopper.abort()
    this.wake?.()
  }

  private rest(is: 'paused' | 'session'): void {
    this.isPaused = true
    this.show({ is })
  }

  private goOn(): void {
    this.tries = 0
    if (this.isPaused) {
      this.isPaused = false
      this.show({ is: 'waiting' })
      this.needs.queue(this)
    } else this.wake?.()
  }

  private remove(): void {
    const { url } = this
    const wasRefused = this.isOver
    this.row.element.remove()
    if (wasRefused) return
    this.end('removed')
    this.stopper.abort()
    this.wake?.()
    // What cannot be told now is forgotten by the server after a day.
    if (url) giveUp(this.needs.door, url).catch(() => undefined)
  }

  private refuse(text: string): void {
    this.show({ is: 'refused', text })
    this.end('refused')
  }

  private end(how: 'taken' | 'refused' | 'removed'): void {
    this.isOver = true
    sessionStorage.removeItem(this.memory)
    if (how === 'taken') this.row.element.remove()
    this.needs.onEnd(how, this.file.name)
  }

  private show(state: RowState): void {
    if (!this.isOver) this.row.show(state)
  }

  /** Under what the address is remembered, so that the same file chosen after a reload goes on where it stood. */
  private get memory(): string {
    const { name, size, lastModified } = this.file
    return `mc-tai-${hash([this.needs.door.announceAt, this.needs.document, name, size, lastModified].join('/'))}`
  }
}

const remembered = (key: string): string | undefined => sessionStorage.getItem(key) ?? undefined

// Enough to tell files apart; their names are nobody's business on a shared machine.
function hash(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`
}
