import { dropTaken, KeptTexts } from './kept-text.js'
import { SavingLine } from './saving-line.js'
import { type Sent, sendDraft, sendLeaving } from './send-draft.js'
import { isSame, typedIn, typeInto } from './typed-fields.js'

const keepAfterMs = 250
const saveAfterMs = 1_200
const firstRetryMs = 3_000
const longestRetryMs = 30_000

/** Saves the page of questions of a draft while it is typed, and keeps in this browser what has not arrived. */
export function keepDrafts(root: Document): void {
  dropTaken(root)
  const form = root.querySelector<HTMLFormElement>('form[data-save]')
  const line = form?.querySelector<HTMLElement>('[data-saving]')
  const draft = form?.closest<HTMLElement>('[data-draft]')?.dataset.draft
  if (!form || !line || !draft) return
  const kept = KeptTexts.open(draft, form.dataset.page ?? '', form.dataset.key ?? '')
  void new DraftKeeper(form, new SavingLine(line), kept).begin()
}

class DraftKeeper {
  private stroke = 0
  private savedStroke = 0
  private sending: Promise<Sent['outcome']> | undefined
  private isLost = false
  private hasStopped = false
  private isLeaving = false
  private retryMs = firstRetryMs
  private keepTimer = 0
  private saveTimer = 0

  private readonly form: HTMLFormElement
  private readonly line: SavingLine
  private readonly kept: KeptTexts | undefined

  constructor(form: HTMLFormElement, line: SavingLine, kept: KeptTexts | undefined) {
    this.form = form
    this.line = line
    this.kept = kept
  }

  async begin(): Promise<void> {
    this.form.addEventListener('input', (event) => this.typed(event))
    this.form.addEventListener('change', (event) => this.typed(event))
    this.form.addEventListener('submit', (event) => void this.submitted(event))
    addEventListener('online', () => this.isLost && void this.save())
    addEventListener('pageshow', () => {
      this.isLeaving = false
    })
    document.addEventListener('visibilitychange', () => document.hidden && this.leave())
    document.getElementById(this.form.dataset.at ?? '')?.focus()
    await this.bringBack()
  }

  private typed(event?: Event): void {
    if (event?.target instanceof HTMLElement) this.hidden('at', event.target.id)
    this.stroke += 1
    this.hidden('stroke', String(this.stroke))
    clearTimeout(this.keepTimer)
    clearTimeout(this.saveTimer)
    this.keepTimer = window.setTimeout(() => void this.keep(), keepAfterMs)
    if (!this.hasStopped)
      this.saveTimer = window.setTimeout(() => void this.save(), this.isLost ? this.retryMs : saveAfterMs)
  }

  private async keep(): Promise<void> {
    const { stroke } = this
    if (stroke === this.savedStroke) return
    const head = { at: Date.now(), window: this.hidden('window'), stroke, mark: this.hidden('mark') }
    await this.kept?.write(head, { fields: typedIn(this.form), focus: this.hidden('at') })
    if (this.stroke === this.savedStroke) this.kept?.clear()
  }

  private save(): Promise<Sent['outcome']> {
    clearTimeout(this.saveTimer)
    this.sending ??= this.send().finally(() => {
      this.sending = undefined
    })
    return this.sending
  }

  private async send(): Promise<Sent['outcome']> {
    const { stroke } = this
    this.line.saving()
    const sent = await sendDraft(this.form)
    this.isLost = sent.outcome === 'lost'
    if (sent.outcome === 'saved') this.arrived(sent, stroke)
    else if (sent.outcome === 'lost') this.tryAgain()
    else this.stop(sent.outcome)
    return sent.outcome
  }

  private arrived({ mark, at }: { mark: string; at: string }, stroke: number): void {
    this.hidden('mark', mark)
    this.savedStroke = stroke
    this.retryMs = firstRetryMs
    this.line.saved(at)
    if (stroke === this.stroke) this.kept?.clear()
    else this.saveTimer = window.setTimeout(() => void this.save(), saveAfterMs)
  }

  private tryAgain(): void {
    this.line.lost()
    this.saveTimer = window.setTimeout(() => void this.save(), this.retryMs)
    this.retryMs = Math.min(this.retryMs * 2, longestRetryMs)
  }

  private stop(why: 'expired' | 'elsewhere' | 'gone'): void {
    this.hasStopped = true
    if (why === 'elsewhere') this.form.dataset.elsewhere = ''
    if (why === 'expired') this.line.expired(location.pathname + location.search, () => this.keep())
    else this.line.stopped(why)
  }

  /** The page is left only over a line that is there, and never between a save and its answer. */
  private async submitted(event: SubmitEvent): Promise<void> {
    clearTimeout(this.saveTimer)
    const isDown = this.isLost || !navigator.onLine
    if (event.defaultPrevented || this.isLeaving || !(isDown || this.sending)) {
      this.isLeaving = true
      void this.keep()
      return
    }
    event.preventDefault()
    const { submitter } = event
    await this.keep()
    if ((await this.save()) === 'lost') return this.line.focus()
    this.isLeaving = true
    if (submitter instanceof HTMLElement) submitter.click()
    else this.form.requestSubmit()
  }

  private leave(): void {
    if (this.stroke === this.savedStroke || this.isLeaving || this.hasStopped) return
    void this.keep()
    sendLeaving(this.form)
  }

  /** Text that never arrived comes back: by itself where nobody saved in between, else only if the person wants it. */
  private async bringBack(): Promise<void> {
    const found = await this.kept?.read()
    if (!found || this.stroke > 0) return
    if (isSame(found.fields, typedIn(this.form))) return this.kept?.clear()
    const at = new Date(found.at).toLocaleTimeString('vi', { hour: '2-digit', minute: '2-digit' })
    const take = () => {
      typeInto(this.form, found)
      this.hidden('at', found.focus)
      this.typed()
    }
    if (found.mark === this.hidden('mark') || found.window === this.form.dataset.savedBy) {
      take()
      return this.line.restored(at)
    }
    this.line.offer(at, { take, drop: () => this.kept?.clear() })
  }

  /** Reads or writes one of the form's hidden answers. */
  private hidden(name: string, value?: string): string {
    const input = this.form.elements.namedItem(name)
    if (!(input instanceof HTMLInputElement)) return ''
    if (value !== undefined) input.value = value
    return input.value
  }
}
