import type { Person } from '../../people/index.js'
import type { Instant } from '../../platform/time.js'
import type { Answers, FormDefinition } from '../../procedures/form.js'
import { type FormContext, type IdentityFacts, prefill, type UnitDirectory } from '../../procedures/forms/index.js'
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

/** What rules and checks of a draft's form need besides the answers. */
export function draftContext(
  form: FormDefinition,
  person: Person,
  { units, at }: { units: UnitDirectory; at: Instant },
): DraftContext {
  return { today: legalDayOf(at), units, prefilled: prefill(form, identityFacts(person)) }
}
