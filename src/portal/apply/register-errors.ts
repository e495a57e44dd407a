import type { LookUp } from '../../dossiers/index.js'
import type { FormField } from '../../procedures/form.js'
import { type FieldError, fieldKinds, inputName, partField } from '../../procedures/forms/index.js'
import { consentInput, type RegisterSaid } from '../../ui/index.js'
import { applyTexts } from './texts.js'

type Refused = Extract<LookUp, { outcome: 'refused' }>

/** What the person must do before the register can be asked: agree, or type the number or the name. */
export function lookUpError({ because, missing }: Refused, field: FormField, page: string): FieldError | undefined {
  if (because === 'no_consent') {
    const message = { vi: applyTexts.vi.register.consent, en: applyTexts.en.register.consent }
    return { page, field: field.id, inputId: consentInput(field.id), message }
  }
  if (because !== 'number_or_name_missing' || !missing) return undefined
  const part = fieldKinds[field.kind].parts?.(field).find(({ id }) => id === missing)
  const message = part && fieldKinds[part.kind].missing(partField(field, part)).message
  return message && { page, field: field.id, inputId: inputName(field.id, missing), message }
}

/** What the register, or the lack of one, is told as; the form goes on by hand. */
export const registerSaid = (because: Refused['because']): RegisterSaid =>
  because === 'no_consent' || because === 'number_or_name_missing' ? 'not_enough' : because
