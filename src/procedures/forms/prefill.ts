import type { Answers, AnswerValue, FormDefinition, FormField, Prefill } from '../form.js'
import { compileForm } from './compile-form.js'
import { normalisePhone } from './field-kinds/phone.js'

/** Facts of a person's electronic identity, as far as the provider gives them. */
export interface IdentityFacts {
  fullName?: string
  personalId?: string
  /** `YYYY-MM-DD` */
  birthDate?: string
  gender?: 'male' | 'female'
  phone?: string
  email?: string
}

/** The answers that the identity gives. Facts are taken as they are: the identity provider has checked them, not we. */
export function prefill(form: FormDefinition, identity: IdentityFacts): Answers {
  const answers: Answers = {}
  for (const { field, kind } of compileForm(form).fields.values()) {
    const fact = field.prefill && factOf(field.prefill, identity)
    if (fact && kind.is(fact) && isOfferedWhereChosen(field, fact)) answers[field.id] = fact
  }
  return answers
}

function factOf(source: Prefill, identity: IdentityFacts): AnswerValue | undefined {
  switch (source) {
    case 'identity.fullName':
      return identity.fullName
    case 'identity.personalId':
      return identity.personalId
    case 'identity.birthDate':
      return identity.birthDate
    case 'identity.gender':
      return identity.gender
    case 'identity.phone':
      return normalisePhone(identity.phone ?? '') ?? undefined
    case 'identity.email':
      return identity.email
    case 'identity.person':
      return personOf(identity)
  }
}

/** A person without a name or a birth date would be half an answer, which nobody could complete where it is locked. */
function personOf({ fullName, birthDate, personalId }: IdentityFacts): AnswerValue | undefined {
  return fullName && birthDate ? { fullName, birthDate, ...(personalId ? { personalId } : {}) } : undefined
}

/** A choice can take only an answer that the form offers: gender needs options `male` and `female`. */
function isOfferedWhereChosen(field: FormField, fact: AnswerValue): boolean {
  return field.kind !== 'choice' || (field.options ?? []).some((option) => option.value === fact)
}
