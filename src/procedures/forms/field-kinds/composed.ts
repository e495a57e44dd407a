import type { FeelContext } from '../../../platform/feel/feel-value.js'
import type { Text } from '../../../platform/text.js'
import type { AnswerValue, FieldKind, FormField, PartsAnswer } from '../../form.js'
import type { FieldKindRules, JsonSchema, Pressed, Problem } from '../field-kind.js'
import { nestedName } from '../field-name.js'
import type { AnswerView, FormContext } from '../form-context.js'
import { type Inputs, innerInputs, outerInputs } from '../posted.js'

/** Rules of every kind, given late: a kind that is made of others cannot import the table in which it stands itself. */
export type KindsOf = () => Readonly<Record<FieldKind, FieldKindRules>>

/** The questions that one answer is made of, as the rules of its parts. */
export interface Parts {
  fields: readonly FormField[]
  kinds: KindsOf
}

/** A part as a field of its own, with the id and the name that its inputs and its sentences have. */
export function partField(
  owner: FormField,
  part: FormField,
  whose: Text = owner.nameInMessages ?? owner.label,
): FormField {
  return { ...part, id: `${owner.id}-${part.id}`, nameInMessages: nestedName(part, whose) }
}

export function partInputs({ fields, kinds }: Parts): string[] {
  return fields.flatMap((part) =>
    kinds()
      [part.kind].inputs(part)
      .map((suffix) => joined(part.id, suffix)),
  )
}

export interface ReadParts {
  value: PartsAnswer
  problems: Problem[]
}

/** Reads the parts of one answer, each by its own kind; a required part is missed only where another one was given. */
export function readParts(
  inputs: Inputs,
  parts: Parts,
  at: { owner: FormField; whose?: Text; context: FormContext },
): ReadParts {
  const value: PartsAnswer = {}
  const problems: Problem[] = []
  for (const part of parts.fields) {
    const field = partField(at.owner, part, at.whose)
    const kind = parts.kinds()[part.kind]
    const parsed = kind.parse(innerInputs(inputs, part.id), field, at.context)
    if ('problem' in parsed) problems.push(...within(part.id, parsed.problem, kind, field))
    else if (parsed.value !== null) value[part.id] = parsed.value
  }
  if (problems.length === 0 && Object.keys(value).length === 0) return { value, problems }
  const read = new Set(problems.map(({ input = '' }) => input.split('-')[0]))
  const checked = checkParts(value, parts, at)
  return { value, problems: [...problems, ...checked.filter(({ input = '' }) => !read.has(input.split('-')[0] ?? ''))] }
}

/** Everything wrong in the parts of one answer, as problems of the whole. */
export function checkParts(
  value: PartsAnswer,
  { fields, kinds }: Parts,
  { owner, whose, context }: { owner: FormField; whose?: Text; context: FormContext },
): Problem[] {
  return fields.flatMap((part) => {
    const field = partField(owner, part, whose)
    const kind = kinds()[part.kind]
    const answer = Object.hasOwn(value, part.id) ? value[part.id] : undefined
    const isMissing = answer === undefined || answer === null
    const problem = isMissing ? (part.required ? kind.missing(field) : undefined) : kind.check(answer, field, context)
    return problem ? within(part.id, problem, kind, field) : []
  })
}

/** A problem of a part as the whole names it: behind the part's id stands the input. */
function within(
  partId: string,
  { message, input, more = [] }: Problem,
  kind: FieldKindRules,
  field: FormField,
): Problem[] {
  const suffix = input ?? kind.inputs(field)[0] ?? ''
  return [{ message, input: joined(partId, suffix) }, ...more.flatMap((each) => within(partId, each, kind, field))]
}

/** Several problems as the one that a field has. */
export function asOne([first, ...more]: readonly Problem[]): Problem | undefined {
  return first && (more.length > 0 ? { ...first, more } : first)
}

export function partsToInputs(value: PartsAnswer, { fields, kinds }: Parts): Inputs {
  return Object.assign(
    {},
    ...fields.map((part) => {
      const answer = value[part.id]
      return answer === undefined || answer === null
        ? {}
        : outerInputs(kinds()[part.kind].toInputs(answer, part), part.id)
    }),
  )
}

/** Passes a press on to the part it is for; the others are settled as they are. */
export function settleParts(inputs: Inputs, { fields, kinds }: Parts, { button, context }: Pressed): Inputs {
  const settled = fields.map((part) => {
    const own = innerInputs(inputs, part.id)
    const pressed =
      button === part.id ? '' : button?.startsWith(`${part.id}-`) ? button.slice(part.id.length + 1) : undefined
    return outerInputs(kinds()[part.kind].settle?.(own, part, { button: pressed, context }) ?? own, part.id)
  })
  return Object.assign({}, ...settled)
}

export function partsSummary(
  value: PartsAnswer,
  { fields, kinds }: Parts,
  view: AnswerView,
): { label: Text; answer: string }[] {
  return fields.flatMap((part) => {
    const answer = value[part.id]
    return answer === undefined || answer === null
      ? []
      : [{ label: part.label, answer: kinds()[part.kind].summary(answer, part, view) }]
  })
}

export function partsToFeel(value: PartsAnswer, { fields, kinds }: Parts): FeelContext {
  return Object.fromEntries(fields.map((part) => [part.id, kinds()[part.kind].toFeel(value[part.id] ?? null, part)]))
}

export function partsSchema({ fields, kinds }: Parts): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((part) => [part.id, kinds()[part.kind].schema(part)])),
    required: fields.filter((part) => part.required).map((part) => part.id),
    additionalProperties: false,
  }
}

/** Whether an answer is made of parts at all; what the parts are is the business of their kinds. */
export function isParts(value: AnswerValue): value is PartsAnswer {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function joined(id: string, suffix: string): string {
  return suffix === '' ? id : `${id}-${suffix}`
}
