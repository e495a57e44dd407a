import type { Attachment } from '../../documents/index.js'
import type { Person } from '../../people/index.js'
import type { Instant } from '../../platform/time.js'
import type { Answers, FormDefinition } from '../../procedures/form.js'
import {
  type FormContext,
  type GivenFile,
  type IdentityFacts,
  prefill,
  questionOfSlot,
  registerFields,
  type UnitDirectory,
} from '../../procedures/forms/index.js'
import { legalDayOf } from '../codes.js'
import type { DraftContent } from './draft.js'

/** What an electronic identity says of a person, as forms ask for it. */
export function identityFacts(person: Person): IdentityFacts {
  const facts = {
    fullName: person.fullName,
    personalId: person.personalId,
    birthDate: person.birthDate,
    gender: person.gender,
    phone: person.phone,
    email: person.email,
  }
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== null))
}

interface Around {
  units: UnitDirectory
  at: Instant
  attachments: readonly Attachment[]
  /** Of a draft: what registers have answered. */
  content?: Pick<DraftContent, 'registered'>
}

export interface DraftContext extends FormContext {
  prefilled: Answers
}

/** What of a draft's or a dossier's files was given in answer to questions, by question. */
export function filesByQuestion(attachments: readonly Attachment[]): Record<string, GivenFile[]> {
  const files: Record<string, GivenFile[]> = {}
  for (const { id, requiredDocumentId, fileName: name, size, trueType: type } of attachments) {
    const question = questionOfSlot(requiredDocumentId)
    if (question === undefined) continue
    files[question] = [...(files[question] ?? []), { id, name, size, type }]
  }
  return files
}

/** What the register said of people and may not be typed over. */
function lockedByRegister(form: FormDefinition, { registered = {} }: Pick<DraftContent, 'registered'>): Answers {
  const locked = registerFields(form).filter(({ field }) => field.register?.mode === 'locked' && registered[field.id])
  return Object.fromEntries(locked.map(({ field }) => [field.id, registered[field.id]?.value ?? null]))
}

/** What rules and checks of a draft's form need besides the answers. */
export function draftContext(
  form: FormDefinition,
  person: Person,
  { units, at, attachments, content = {} }: Around,
): DraftContext {
  const files = filesByQuestion(attachments)
  const prefilled = { ...prefill(form, identityFacts(person)), ...lockedByRegister(form, content) }
  return { today: legalDayOf(at), units, files, prefilled, registered: content.registered ?? {} }
}
