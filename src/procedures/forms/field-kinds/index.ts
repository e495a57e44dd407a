import type { FieldKind } from '../../form.js'
import type { FieldKindRules } from '../field-kind.js'
import { address } from './address.js'
import { choice } from './choice.js'
import { choices } from './choices.js'
import { date } from './date.js'
import { declaration } from './declaration.js'
import { email } from './email.js'
import { longText } from './long-text.js'
import { money } from './money.js'
import { number } from './number.js'
import { personalId } from './personal-id.js'
import { phone } from './phone.js'
import { text } from './text.js'
import { yesNo } from './yes-no.js'

/** The rules of every kind of field. */
export const fieldKinds: Readonly<Record<FieldKind, FieldKindRules>> = {
  text,
  long_text: longText,
  number,
  money,
  date,
  choice,
  choices,
  yes_no: yesNo,
  personal_id: personalId,
  phone,
  email,
  address,
  declaration,
}
