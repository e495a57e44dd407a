import type { FieldKindRules } from '../field-kind.js'
import type { KindsOf } from './composed.js'
import { partsKind } from './parts-kind.js'

/** A person as the forms of civil status know one: name, birth, number. Typed by hand, or filled from the identity. */
export function person(kinds: KindsOf): FieldKindRules {
  return partsKind(
    [
      { id: 'fullName', kind: 'text', label: { vi: 'Họ, chữ đệm, tên', en: 'Full name' }, required: true, max: 120 },
      {
        id: 'birthDate',
        kind: 'partial_date',
        label: { vi: 'Ngày, tháng, năm sinh', en: 'Date of birth' },
        required: true,
        min: '1880-01-01',
        max: 'today',
      },
      {
        id: 'personalId',
        kind: 'personal_id',
        label: { vi: 'Số định danh cá nhân (nếu có)', en: 'Personal identification number (if any)' },
        nameInMessages: { vi: 'Số định danh cá nhân', en: 'Personal identification number' },
      },
    ],
    kinds,
  )
}
