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
  type UnitDirectory,
} from '../../procedures/forms/index.js'
import { legalDayOf } from '../codes.js'

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

/** What rules and checks of a draft's form need besides the answers. */
export function draftContext(
  form: FormDefinition,
  person: Person,
  { units, at, attachments }: { units: UnitDirectory; at: Instant; attachments: readonly Attachment[] },
): DraftContext {
  const files = filesByQuestion(attachments)
  return { today: legalDayOf(at), units, files, prefilled: prefill(form, identityFacts(person)) }
}
