import { NotFound } from '../../platform/errors.js'
import type { Answers, FormDefinition } from '../form.js'
import { checkPage, type FieldError } from './check-answers.js'
import { type CompiledField, compileForm } from './compile-form.js'
import type { Problem } from './field-kind.js'
import type { FormContext } from './form-context.js'
import { inputName, inputsOf, many, type Posted } from './posted.js'
import { isLocked, type VisibleForm, visibleForm } from './visible-form.js'

/** Name of the hidden input that lists the fields a page showed. */
export const shownInput = '_shown'

/** Name of the button that asks for the communes of the chosen province; its value is the field's id. */
export const refreshButton = '_refresh'

export interface ParsedPage {
  /** `again`: nothing is wrong, but the page has more to ask (or to offer) and is shown again. */
  outcome: 'complete' | 'wrong' | 'again'
  /** Good answers of this page, by field id. */
  values: Answers
  /** All answers known now: the earlier pages' and this page's, without those of hidden fields. */
  answers: Answers
  errors: FieldError[]
  /** What was typed, by input name, to be shown again as it was. */
  raw: Record<string, string | string[]>
  /** Fields that the new answers have brought on the page and that were not on it before. */
  revealed: string[]
  /** The address field whose communes were asked for. */
  refreshed?: string
}

export interface PageContext extends FormContext {
  form: FormDefinition
  /** Answers known before this page was posted. */
  known: Answers
}

/** Reads one posted page of a form: what was answered, what is wrong, and what to show again. */
export function parsePage(pageId: string, posted: Posted, context: PageContext): ParsedPage {
  const { form, known } = context
  const fields = fieldsOfPage(form, pageId)
  const read = readFields(fields, posted, context)
  const others = Object.fromEntries(Object.entries(known).filter(([id]) => !fields.has(id)))
  const visible = visibleForm(form, { ...others, ...read.values }, context)
  const page = visible.pages.find((each) => each.page.id === pageId)
  const errors = page ? checkPage(page, visible, { context, problems: read.problems }) : []
  const wrong = new Set(errors.map((error) => error.field))
  const shownFields = page?.sections.flatMap((section) => section.fields) ?? []
  const values = goodValues(shownFields, visible, wrong)
  const asked = { errors, revealed: revealedFields(shownFields, posted), refreshed: refreshedField(fields, posted) }
  const answers = withoutWrong(visible.answers, wrong)
  return { ...outcomeOf(asked), values, answers, raw: rawOf(fields, posted, context) }
}

function fieldsOfPage(form: FormDefinition, pageId: string): Map<string, CompiledField> {
  const page = compileForm(form).pages.find((each) => each.page.id === pageId)
  if (!page) throw new NotFound('page of the form')
  return new Map(page.sections.flatMap(({ fields }) => fields.map((each) => [each.field.id, each] as const)))
}

function readFields(fields: Map<string, CompiledField>, posted: Posted, context: FormContext) {
  const values: Answers = {}
  const problems = new Map<string, Problem>()
  for (const [id, { field, kind }] of fields) {
    if (isLocked(field, context)) continue
    const parsed = kind.parse(inputsOf(posted, id, kind.inputs), field, context)
    if ('problem' in parsed) problems.set(id, parsed.problem)
    else if (parsed.value !== null) values[id] = parsed.value
  }
  return { values, problems }
}

function goodValues(shown: readonly CompiledField[], { answers }: VisibleForm, wrong: ReadonlySet<string>): Answers {
  const values: Answers = {}
  for (const { field } of shown) {
    const answer = answers[field.id]
    if (answer !== undefined && !wrong.has(field.id)) values[field.id] = answer
  }
  return values
}

function withoutWrong(answers: Answers, wrong: ReadonlySet<string>): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !wrong.has(id)))
}

/** Without the list of shown fields (an API, a test) nothing counts as new. */
function revealedFields(fields: readonly CompiledField[], posted: Posted): string[] {
  if (posted[shownInput] === undefined) return []
  const shown = new Set(many(inputsOf(posted, shownInput, ['']))[0]?.split(' '))
  return fields.map(({ field }) => field.id).filter((id) => !shown.has(id))
}

function refreshedField(fields: Map<string, CompiledField>, posted: Posted): string | undefined {
  const asked = posted[refreshButton]
  return typeof asked === 'string' && fields.get(asked)?.field.kind === 'address' ? asked : undefined
}

type Asked = Pick<ParsedPage, 'errors' | 'revealed' | 'refreshed'>

/** A question that the person has not seen yet is no error of theirs, and asking for communes is not sending the page. */
function outcomeOf({ errors, revealed, refreshed }: Asked): Asked & Pick<ParsedPage, 'outcome'> {
  if (refreshed !== undefined) return { outcome: 'again', errors: [], revealed, refreshed }
  const deserved = errors.filter((error) => !revealed.includes(error.field))
  if (deserved.length > 0) return { outcome: 'wrong', errors: deserved, revealed }
  return { outcome: revealed.length > 0 ? 'again' : 'complete', errors: [], revealed }
}

function rawOf(fields: Map<string, CompiledField>, posted: Posted, context: FormContext): ParsedPage['raw'] {
  const raw: ParsedPage['raw'] = {}
  for (const [id, { field, kind }] of fields) {
    if (isLocked(field, context)) continue
    for (const [suffix, text] of Object.entries(inputsOf(posted, id, kind.inputs))) {
      raw[inputName(id, suffix)] = typeof text === 'string' ? text : [...text]
    }
  }
  return raw
}
