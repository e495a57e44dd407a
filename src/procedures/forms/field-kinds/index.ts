import type { FieldKind } from '../../form.js'
import type { FieldKindRules } from '../field-kind.js'
import { address } from './address.js'
import { choice } from './choice.js'
import { choices } from './choices.js'
import { date } from './date.js'
import { declaration } from './declaration.js'
import { email } from './email.js'
import { ethnicGroup } from './ethnic-group.js'
import { file } from './file.js'
import { longText } from './long-text.js'
import { money } from './money.js'
import { nationality } from './nationality.js'
import { number } from './number.js'
import { oldId } from './old-id.js'
import { organisation } from './organisation.js'
import { partialDate } from './partial-date.js'
import { passport } from './passport.js'
import { person } from './person.js'
import { personalId } from './personal-id.js'
import { phone } from './phone.js'
import { relationship } from './relationship.js'
import { rowsKind } from './rows.js'
import { socialInsurance } from './social-insurance.js'
import { taxCode } from './tax-code.js'
import { text } from './text.js'
import { time } from './time.js'
import { yesNo } from './yes-no.js'

// Rows that stand under one another, and the same rows as a table: only how they are drawn differs.
const rows = rowsKind(() => fieldKinds)

/** The rules of every kind of field. */
export const fieldKinds: Readonly<Record<FieldKind, FieldKindRules>> = {
  text,
  long_text: longText,
  number,
  money,
  date,
  partial_date: partialDate,
  time,
  choice,
  choices,
  yes_no: yesNo,
  ethnic_group: ethnicGroup,
  nationality,
  relationship,
  personal_id: personalId,
  old_id: oldId,
  passport,
  social_insurance: socialInsurance,
  tax_code: taxCode,
  phone,
  email,
  address,
  person: person(() => fieldKinds),
  organisation: organisation(() => fieldKinds),
  group: rows,
  table: rows,
  declaration,
  file,
}
