import type { FieldKindRules } from '../field-kind.js'
import type { KindsOf } from './composed.js'
import { partsKind } from './parts-kind.js'

/** A company, cooperative, agency or association: what tells it from others, and where it is. */
export function organisation(kinds: KindsOf): FieldKindRules {
  return partsKind(
    [
      { id: 'name', kind: 'text', label: { vi: 'Tên tổ chức', en: 'Name of the organisation' }, required: true },
      {
        id: 'taxCode',
        kind: 'tax_code',
        label: { vi: 'Mã số thuế (nếu có)', en: 'Tax code (if any)' },
        nameInMessages: { vi: 'Mã số thuế', en: 'Tax code' },
      },
      { id: 'address', kind: 'address', label: { vi: 'Địa chỉ trụ sở', en: 'Address' }, required: true },
    ],
    kinds,
  )
}
