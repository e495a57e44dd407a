import type { FormDefinition, FormField } from '../../procedures/form.js'
import { fieldKinds } from '../../procedures/forms/index.js'
import type { ProcedureDefinition, RequiredDocument } from '../../procedures/procedure.js'
import type { DraftContent } from './draft.js'
import type { TypedPage } from './typed-answers.js'

/** What becomes of one question of a draft when its procedure has a new revision. */
export type QuestionChange =
  /** The person answers it besides. */
  | { kind: 'new'; field: FormField }
  /** It is asked otherwise, or what was chosen is not offered any more: the person answers it anew. */
  | { kind: 'asked_anew'; field: FormField; before: FormField }
  /** The answer stands; the words of the question are others, so the person should read them. */
  | { kind: 'reworded'; field: FormField; before: FormField }
  /** It is not asked any more, and its answer goes nowhere. */
  | { kind: 'gone'; before: FormField }

export interface RevisionChanges {
  questions: QuestionChange[]
  newPapers: RequiredDocument[]
  gonePapers: RequiredDocument[]
  /** The chosen way of getting the result is not offered any more. */
  isReturnWayGone: boolean
}

type Procedure = Pick<ProcedureDefinition, 'form' | 'requiredDocuments' | 'returnWays'>

/**
 * Carries a draft over to a new revision of its procedure. A question that is asked as before keeps what was typed, on whatever page
 * it now stands; every other one is named in `changes`.
 */
export function carryOver(
  content: DraftContent,
  from: Procedure,
  to: Procedure,
): { content: DraftContent; changes: RevisionChanges } {
  const before = placedFields(from.form)
  const after = placedFields(to.form)
  const questions: QuestionChange[] = []
  const typed = unplaced(content.typed, from.form)
  const answers: DraftContent['answers'] = {}
  for (const [id, { field, page }] of after) {
    const old = before.get(id)
    const inputs = old ? inputsIn(content.typed[old.page], id) : {}
    questions.push(...changeOf(old?.field, field, inputs))
    if (!old || !isAskedAlike(old.field, field, inputs)) continue
    if (Object.keys(inputs).length > 0) typed[page] = { ...typed[page], ...inputs }
    if (Object.hasOwn(content.answers, id)) answers[id] = content.answers[id] ?? null
  }
  for (const [id, { field }] of before) if (!after.has(id)) questions.push({ kind: 'gone', before: field })
  const { saves: _, registered: told = {}, ...kept } = content
  const registered = Object.fromEntries(Object.entries(told).filter(([id]) => Object.hasOwn(answers, id)))
  const isReturnWayGone = content.returnWay !== null && !to.returnWays.includes(content.returnWay)
  const returnWay = isReturnWayGone ? null : content.returnWay
  return {
    content: { ...kept, typed, answers, returnWay, ...(Object.keys(registered).length > 0 ? { registered } : {}) },
    changes: { questions, ...paperChanges(from, to), isReturnWayGone },
  }
}

function changeOf(before: FormField | undefined, field: FormField, inputs: TypedPage): QuestionChange[] {
  if (!before) return [{ kind: 'new', field }]
  if (!isAskedAlike(before, field, inputs)) return [{ kind: 'asked_anew', field, before }]
  return before.label.vi === field.label.vi ? [] : [{ kind: 'reworded', field, before }]
}

/** Whether nothing that the person has done or must do is touched. */
export const isUntouched = ({ questions, newPapers, gonePapers, isReturnWayGone }: RevisionChanges): boolean =>
  questions.length + newPapers.length + gonePapers.length === 0 && !isReturnWayGone

function placedFields(form: FormDefinition | undefined): Map<string, { field: FormField; page: string }> {
  const placed = (form?.pages ?? []).flatMap(({ id, sections }) =>
    sections.flatMap(({ fields }) => fields.map((field) => [field.id, { field, page: id }] as const)),
  )
  return new Map(placed)
}

/** Pages that the form itself does not have, such as the one about the return of the result. */
function unplaced(typed: DraftContent['typed'], form: FormDefinition | undefined): DraftContent['typed'] {
  const own = new Set((form?.pages ?? []).map(({ id }) => id))
  return Object.fromEntries(Object.entries(typed).filter(([page]) => !own.has(page)))
}

function inputsIn(page: TypedPage | undefined, id: string): TypedPage {
  return Object.fromEntries(Object.entries(page ?? {}).filter(([input]) => input.split('-')[0] === id))
}

/** The same kind of question with the same parts, and whatever was chosen is still offered. */
function isAskedAlike(before: FormField, after: FormField, inputs: TypedPage): boolean {
  if (before.kind !== after.kind || shapeOf(before) !== shapeOf(after)) return false
  const offered = fieldKinds[after.kind].options?.(after)
  if (!offered) return true
  const values = new Set(offered.map(({ value }) => value))
  return Object.values(inputs)
    .flat()
    .every((chosen) => chosen === '' || values.has(chosen))
}

const shapeOf = ({ rowFields = [] }: FormField): string => rowFields.map(({ id, kind }) => `${id}:${kind}`).join(' ')

function paperChanges(from: Procedure, to: Procedure): Pick<RevisionChanges, 'newPapers' | 'gonePapers'> {
  const lacks = (list: readonly RequiredDocument[]) => (paper: RequiredDocument) =>
    !list.some(({ id }) => id === paper.id)
  return {
    newPapers: to.requiredDocuments.filter(lacks(from.requiredDocuments)),
    gonePapers: from.requiredDocuments.filter(lacks(to.requiredDocuments)),
  }
}
