// Sends chosen files at once, piece by piece, and goes on where it stood when the line comes back. Loaded when a person chooses a
// file; without it the form sends them whole.

import { readPageAnew } from './read-page.js'
import type { UploadWords } from './uploads/file-row.js'
import { Sending } from './uploads/sending.js'

const running = new WeakMap<HTMLFormElement, Set<Sending>>()
let line: Promise<void> = Promise.resolve()

/** Takes over the files of an input that stands in a paper's section. */
export function takeFiles(input: HTMLInputElement, chosen: readonly File[] = [...(input.files ?? [])]): void {
  const form = input.form
  const section = input.closest<HTMLElement>('[data-paper]')
  if (!form || !section || chosen.length === 0) return
  // They go their own way now; the form itself sends no file twice.
  input.value = ''
  const going = goingOf(form)
  const words = JSON.parse(form.dataset.uploadWords ?? '{}') as UploadWords
  const list = listIn(section)
  for (const file of chosen) {
    const sending = new Sending(file, {
      words,
      door: { announceAt: form.dataset.upload ?? '', token: tokenOf(form) },
      document: section.dataset.paper ?? '',
      maxBytes: Number(form.dataset.uploadMax),
      queue,
      onEnd: (how, name) => {
        going.delete(sending)
        if (how !== 'refused') say(section, (how === 'taken' ? words.done : words.removed).replace('{name}', name))
        if (how === 'taken') void refresh(section)
      },
    })
    going.add(sending)
    list.append(sending.row.element)
    queue(sending)
  }
}

// One after the other: on a weak line two at once only break twice as often.
function queue(sending: Sending): void {
  line = line.then(() => sending.run())
}

function goingOf(form: HTMLFormElement): Set<Sending> {
  const known = running.get(form)
  if (known) return known
  const going = new Set<Sending>()
  running.set(form, going)
  addEventListener('beforeunload', (event) => {
    if (going.size > 0) event.preventDefault()
  })
  form.addEventListener('submit', (event) => holdBack(form, going, event), { capture: true })
  return going
}

/** Who goes on while files are still on their way goes on when they have arrived. */
function holdBack(form: HTMLFormElement, going: ReadonlySet<Sending>, event: SubmitEvent): void {
  if (going.size === 0) return
  event.preventDefault()
  event.stopPropagation()
  const words = JSON.parse(form.dataset.uploadWords ?? '{}') as UploadWords
  const { submitter } = event
  const section = form.querySelector<HTMLElement>('[data-paper]')
  if (section) say(section, words.finishing)
  const wait = setInterval(() => {
    if (going.size > 0) return
    clearInterval(wait)
    if (form.querySelector('.mc-files--sending .mc-files__reason')) return
    form.requestSubmit(submitter)
  }, 250)
}

function listIn(section: HTMLElement): HTMLUListElement {
  const known = section.querySelector<HTMLUListElement>('.mc-files--sending')
  if (known) return known
  const list = document.createElement('ul')
  list.className = 'mc-files mc-files--sending'
  section.querySelector('[data-kept-files]')?.before(list)
  return list
}

const tokenOf = (form: HTMLFormElement): string => form.querySelector<HTMLInputElement>('[name="_csrf"]')?.value ?? ''

/** Shows what the server now has for this paper, as it shows it itself. */
async function refresh(section: HTMLElement): Promise<void> {
  const page = await readPageAnew()
  const kept = section.querySelector('[data-kept-files]')
  const now = page.getElementById(section.id)?.querySelector('[data-kept-files]')
  if (kept && now) kept.replaceWith(now)
}

function say(section: HTMLElement, text: string): void {
  const place = section.querySelector('[role="status"]')
  if (place) place.textContent = text
}
