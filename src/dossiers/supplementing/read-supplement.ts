import type { Answers, FormDefinition } from '../../procedures/form.js'
import {
  checkWhole,
  type FieldError,
  type FormContext,
  fieldKinds,
  inputName,
  type Posted,
  parsePage,
  visibleForm,
} from '../../procedures/forms/index.js'

export interface SupplementForm {
  form: FormDefinition
  /** Answers as they were submitted. */
  frozen: Answers
  /** Fields that the officer flagged. */
  flagged: ReadonlySet<string>
  context: FormContext
}

export interface ReadSupplement {
  answers: Answers
  errors: FieldError[]
  /** Fields the person may change: the flagged ones, and those that a changed answer has opened. */
  editable: Set<string>
  /** What was typed into them, to be kept and shown again. */
  typed: Record<string, string | string[]>
}

/** Reads what was typed over the submitted answers: whatever is posted for any other field is not even looked at. */
export function readSupplement(asked: SupplementForm, posted: Posted): ReadSupplement {
  const first = read(asked, posted, asked.flagged)
  const before = visibleIds(asked, asked.frozen)
  const opened = [...visibleIds(asked, first.answers)].filter((id) => !before.has(id))
  const editable = new Set([...asked.flagged, ...opened])
  const { answers, errors } = opened.length > 0 ? read(asked, posted, editable) : first
  const typed = Object.fromEntries(
    Object.entries(posted).flatMap(([name, value]) =>
      value !== undefined && editable.has(fieldOf(name)) ? [[name, value]] : [],
    ),
  )
  return { answers, errors, editable, typed }
}

function read({ form, frozen, context }: SupplementForm, posted: Posted, editable: ReadonlySet<string>) {
  const pages = form.pages.filter((page) => fieldsOf(page).some(({ id }) => editable.has(id)))
  let answers = frozen
  const unreadable: FieldError[] = []
  for (const page of pages) {
    const inputs: Record<string, string | string[] | undefined> = {}
    for (const field of fieldsOf(page))
      Object.assign(inputs, editable.has(field.id) ? typedFor(field.id, posted) : knownFor(field, answers))
    const parsed = parsePage(page.id, inputs, { ...context, form, known: answers })
    answers = parsed.answers
    unreadable.push(...parsed.errors)
  }
  const whole = checkWhole(form, answers, context)
  const errors = [...unreadable, ...whole.errors].filter(
    (error, index, all) => editable.has(error.field) && all.findIndex((each) => each.field === error.field) === index,
  )
  return { answers: whole.answers, errors }
}

type Page = FormDefinition['pages'][number]
type Field = Page['sections'][number]['fields'][number]

const fieldsOf = (page: Page): Field[] => page.sections.flatMap((section) => section.fields)

function knownFor(field: Field, answers: Answers): Record<string, string | string[]> {
  const answer = answers[field.id]
  if (answer === undefined || answer === null) return {}
  const inputs = Object.entries(fieldKinds[field.kind].toInputs(answer, field))
  return Object.fromEntries(
    inputs.map(([suffix, text]) => [inputName(field.id, suffix), typeof text === 'string' ? text : [...text]]),
  )
}

const typedFor = (id: string, posted: Posted): Posted =>
  Object.fromEntries(Object.entries(posted).filter(([name]) => fieldOf(name) === id))

// Field ids have no hyphen; what follows one names a part of the field.
const fieldOf = (input: string): string => input.split('-')[0] ?? input

function visibleIds({ form, context }: SupplementForm, answers: Answers): Set<string> {
  const { pages } = visibleForm(form, answers, context)
  return new Set(pages.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields.map(({ field }) => field.id))))
}
