import { samplePaper } from '../../seeds/papers.js'
import type { Answers, FormDefinition } from '../../src/procedures/form.js'
import { fieldKinds, inputName } from '../../src/procedures/forms/index.js'
import { actionOf, type ChosenFile, type Page, type Typed, type Visitor } from './visitor.js'

/** What a person types to give these answers, by the names of the inputs. */
export function typedFor(form: FormDefinition, answers: Answers, pageId?: string): Typed {
  const fields = form.pages
    .filter((page) => pageId === undefined || page.id === pageId)
    .flatMap((page) => page.sections.flatMap((section) => section.fields))
  const typed: Typed = {}
  for (const field of fields) {
    const { id, kind } = field
    const answer = answers[id]
    if (answer === undefined || answer === null) continue
    for (const [suffix, text] of Object.entries(fieldKinds[kind].toInputs(answer, field)))
      typed[inputName(id, suffix)] = typeof text === 'string' ? text : [...text]
  }
  return typed
}

const mostPresses = 40

/** Goes through all pages of the form, giving the answers, until something else is asked. */
export async function fillInForm(visitor: Visitor, first: Page, form: FormDefinition, answers: Answers): Promise<Page> {
  let page = first
  for (let presses = 0; presses < mostPresses; presses++) {
    const pageId = /\/to-khai\/([^/?#]+)/.exec(page.path)?.[1]
    if (pageId === undefined) return page
    if (page.status >= 400 && page.status !== 422) throw new Error(`${page.status} at ${page.path}`)
    page = await visitor.press(page, typedFor(form, answers, pageId))
  }
  throw new Error(`the form does not end at ${page.path}`)
}

/** One file for every input of the papers page. */
export async function papersAsked(page: Page): Promise<ChosenFile[]> {
  const fields = [...page.html.matchAll(/<input[^>]*name="(tep-[^"]+)"/g)].map(([, field]) => field ?? '')
  return Promise.all(
    fields.map(async (field, serial) => {
      const { fileName, bytes } = await samplePaper({ name: field, serial, format: 'jpeg' })
      return { field, name: fileName, bytes }
    }),
  )
}

/** Goes on until "check your answers", with sample papers and the contact as it is known. */
export async function fillInRest(visitor: Visitor, from: Page, typed: Typed): Promise<Page> {
  let page = from
  if (page.path.endsWith('/giay-to')) page = await visitor.pressWithFiles(page, await papersAsked(page))
  if (!actionOf(page).includes('/nhan-ket-qua')) throw new Error(`not at the return of the result: ${page.path}`)
  return visitor.press(page, typed)
}
