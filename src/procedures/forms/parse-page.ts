import { NotFound } from '../../platform/errors.js'
import type { Answers, FormDefinition } from '../form.js'
import { checkPage, type FieldError } from './check-answers.js'
import { type CompiledField, compileForm } from './compile-form.js'
import type { Problem } from './field-kind.js'
import type { FormContext } from './form-context.js'
import { inputName, inputsOf, many, type Posted } from './posted.js'
import { isLocked, visibleForm } from './visible-form.js'

/** Name of the hidden input that lists the fields a page showed. */
export const shownInput = '_shown'

/**
 * Name of the buttons by which a field asks for more to answer with. The value is the field's id for an address whose
 * communes are asked for, and behind a hyphen what else is: `children-add`, `children-remove-0`, `seller-address`.
 */
export const refreshButton = '_refresh'

export interface ParsedPage {
  /** `again`: nothing is wrong, but the page has more to ask (or to offer) and is shown again. */
  outcome: 'complete' | 'wrong' | 'again'
  /** Answers of this page that are right in themselves, by field id; checks across fields may still name them in `errors`. */
  values: Answers
  /** All answers known now: the earlier pages' and this page's, without those of hidden fields. */
  answers: Answers
  errors: FieldError[]
  /** What was typed, by input name, to be shown again as it was. */
  raw: Record<string, string | string[]>
  /** Fields that the new answers have brought on the page and that were not on it before. */
  revealed: string[]
  /** Value of the button that asked for communes, for a row more. */
  refreshed?: string
}

export interface PageContext extends FormContext {
  form: FormDefinition
  /** Answers known before this page was posted. */
  known: Answers
}

/** Reads one posted page of a form: what was answered, what is wrong, and what to show again. */
export function parsePage(pageId: string, given: Posted, context: PageContext): ParsedPage {
  const { form, known } = context
  const fields = fieldsOfPage(form, pageId)
  const posted = settled(fields, given, context)
  const read = readFields(fields, posted, context)
  const others = Object.fromEntries(Object.entries(known).filter(([id]) => !fields.has(id)))
  const visible = visibleForm(form, { ...others, ...read.values }, context)
  const page = visible.pages.find((each) => each.page.id === pageId)
  const errors = page ? checkPage(page, visible, { context, problems: read.problems }) : []
  const asked = page?.sections.flatMap((section) => section.fields) ?? []
  const seen = { errors, revealed: revealedFields(asked, posted), refreshed: refreshedField(fields, posted) }
  const { answers } = visible
  return { ...outcomeOf(seen), values: ownValues(asked, answers), answers, raw: rawOf(fields, posted, context) }
}

function fieldsOfPage(form: FormDefinition, pageId: string): Map<string, CompiledField> {
  const page = compileForm(form).pages.find((each) => each.page.id === pageId)
  if (!page) throw new NotFound('page of the form')
  return new Map(page.sections.flatMap(({ fields }) => fields.map((each) => [each.field.id, each] as const)))
}

/** What was posted, with what the fields' own buttons asked for put into it. */
function settled(fields: Map<string, CompiledField>, posted: Posted, context: FormContext): Posted {
  const button = refreshedField(fields, posted)
  const now = { ...posted }
  for (const [id, { field, kind }] of fields) {
    if (!kind.settle) continue
    const before = inputsOf(posted, id, kind.inputs(field))
    if (Object.keys(before).length === 0 && button === undefined) continue
    const pressed = button === id ? '' : button?.startsWith(`${id}-`) ? button.slice(id.length + 1) : undefined
    for (const suffix of Object.keys(before)) delete now[inputName(id, suffix)]
    for (const [suffix, text] of Object.entries(kind.settle(before, field, { button: pressed, context }))) {
      now[inputName(id, suffix)] = typeof text === 'string' ? text : [...text]
    }
  }
  return now
}

/** An answer that is wrong in itself counts as none, so that it neither opens nor hides questions. */
function readFields(fields: Map<string, CompiledField>, posted: Posted, context: FormContext) {
  const values: Answers = {}
  const problems = new Map<string, Problem>()
  for (const [id, { field, kind }] of fields) {
    if (isLocked(field, context)) continue
    const held = kind.held?.(field, context)
    const parsed =
      held === undefined ? kind.parse(inputsOf(posted, id, kind.inputs(field)), field, context) : { value: held }
    const value = 'value' in parsed ? parsed.value : null
    const problem = 'problem' in parsed ? parsed.problem : value !== null && kind.check(value, field, context)
    if (problem) problems.set(id, problem)
    else if (value !== null) values[id] = value
  }
  return { values, problems }
}

function ownValues(asked: readonly CompiledField[], answers: Answers): Answers {
  const ids = new Set(asked.map(({ field }) => field.id))
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id)))
}

/** Without the list of shown fields (an API, a test) nothing counts as new. */
function revealedFields(fields: readonly CompiledField[], posted: Posted): string[] {
  if (posted[shownInput] === undefined) return []
  const shown = new Set(many(inputsOf(posted, shownInput, ['']))[0]?.split(' '))
  return fields.map(({ field }) => field.id).filter((id) => !shown.has(id))
}

function refreshedField(fields: Map<string, CompiledField>, posted: Posted): string | undefined {
  const asked = posted[refreshButton]
  if (typeof asked !== 'string') return undefined
  return fields.get(asked.split('-')[0] ?? '')?.kind.settle ? asked : undefined
}

type Seen = Pick<ParsedPage, 'errors' | 'revealed' | 'refreshed'>

/** A question that the person has not seen yet is no error of theirs, and asking for communes or a row is not sending the page. */
function outcomeOf({ errors, revealed, refreshed }: Seen): Seen & Pick<ParsedPage, 'outcome'> {
  if (refreshed !== undefined) return { outcome: 'again', errors: [], revealed, refreshed }
  const deserved = errors.filter((error) => !revealed.includes(error.field))
  if (deserved.length > 0) return { outcome: 'wrong', errors: deserved, revealed }
  return { outcome: revealed.length > 0 ? 'again' : 'complete', errors: [], revealed }
}

function rawOf(fields: Map<string, CompiledField>, posted: Posted, context: FormContext): ParsedPage['raw'] {
  const raw: ParsedPage['raw'] = {}
  for (const [id, { field, kind }] of fields) {
    if (isLocked(field, context) || kind.held?.(field, context) !== undefined) continue
    for (const [suffix, text] of Object.entries(inputsOf(posted, id, kind.inputs(field)))) {
      raw[inputName(id, suffix)] = typeof text === 'string' ? text : [...text]
    }
  }
  return raw
}
