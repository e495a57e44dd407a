import type { AnswerValue, FormDefinition, FormField, RegisterFact } from '../../procedures/form.js'
import { fieldKinds, inputName, inputsOf, type RegisteredAnswer } from '../../procedures/forms/index.js'
import type { RegisteredPerson } from '../../registers/index.js'
import type { DraftContent } from './draft.js'

interface Filling {
  field: FormField
  /** The page it stands on. */
  page: string
  person: RegisteredPerson
  /** ISO instant. */
  at: string
}

/** Puts what the register said of a person into the draft as if it had been typed; what was typed in other questions stays. */
export function fillFromRegister(
  content: DraftContent,
  form: FormDefinition | undefined,
  { field, page, person, at }: Filling,
): DraftContent {
  const { fullName, birthDate, personalId } = person
  let filled = filledIn(content, { field, page, told: { value: { fullName, birthDate, personalId }, at } })
  for (const { fact, target, page: other } of targetsOf(form, field)) {
    const value = factOf(person, fact)
    if (value === undefined || !fieldKinds[target.kind].is(value) || !isOffered(target, value)) continue
    const typed = inputsOf(filled.typed[other] ?? {}, target.id, fieldKinds[target.kind].inputs(target))
    const isTyped = Object.values(typed)
      .flat()
      .some((text) => text !== '')
    if (!isTyped) filled = filledIn(filled, { field: target, page: other, told: { value, at } })
  }
  return filled
}

/** Makes the register's answer one that can be typed over, and forgets that it was the register's. */
export function leaveRegister(content: DraftContent, { field, page }: Pick<Filling, 'field' | 'page'>): DraftContent {
  const told = content.registered?.[field.id]
  if (!told) return content
  const filled = filledIn(content, { field, page, told })
  const { [field.id]: _, ...registered } = filled.registered ?? {}
  return { ...filled, registered }
}

function filledIn(
  content: DraftContent,
  { field, page, told }: { field: FormField; page: string; told: RegisteredAnswer },
): DraftContent {
  const kind = fieldKinds[field.kind]
  const own = new Set(kind.inputs(field).map((suffix) => inputName(field.id, suffix)))
  const others = Object.entries(content.typed[page] ?? {}).filter(([name]) => !own.has(name))
  const inputs = Object.entries(kind.toInputs(told.value, field)).map(([suffix, text]) => [
    inputName(field.id, suffix),
    typeof text === 'string' ? text : [...text],
  ])
  return {
    ...content,
    typed: { ...content.typed, [page]: Object.fromEntries([...others, ...inputs]) },
    answers: { ...content.answers, [field.id]: told.value },
    registered: { ...content.registered, [field.id]: told },
  }
}

function targetsOf(form: FormDefinition | undefined, { register }: FormField) {
  const placed = (form?.pages ?? []).flatMap(({ id: page, sections }) =>
    sections.flatMap(({ fields }) => fields.map((target) => ({ target, page }))),
  )
  return (Object.entries(register?.fills ?? {}) as [RegisterFact, string][]).flatMap(([fact, id]) =>
    placed.filter(({ target }) => target.id === id).map((place) => ({ fact, ...place })),
  )
}

function factOf(
  { gender, ethnicity, nationality, residence }: RegisteredPerson,
  fact: RegisterFact,
): AnswerValue | undefined {
  switch (fact) {
    case 'gender':
      return gender
    case 'ethnicity':
      return ethnicity
    case 'nationality':
      return nationality
    case 'residence':
      return residence && { ...residence }
  }
}

/** A list can take only what it offers. */
function isOffered(target: FormField, value: AnswerValue): boolean {
  const options = fieldKinds[target.kind].options?.(target)
  return !options || options.some((option) => option.value === value)
}
