import type { FieldKind } from '../../src/procedures/form.js'

const tooLong = 'x'.repeat(5000)

/** What nobody may answer, by kind; rows and parts are left empty where they are required. */
export const wrongInputs: Partial<Record<FieldKind, Record<string, string>>> = {
  text: { '': tooLong },
  long_text: { '': tooLong },
  number: { '': 'nhiều' },
  money: { '': 'nhiều' },
  date: { day: '31', month: '2', year: '2020' },
  partial_date: { day: '31', month: '2', year: '2020' },
  time: { '': '25 giờ' },
  choice: { '': 'không có' },
  choices: { '': 'không có' },
  yes_no: { '': 'có lẽ' },
  ethnic_group: { '': 'không có' },
  nationality: { '': 'không có' },
  relationship: { '': 'không có' },
  personal_id: { '': '12' },
  old_id: { '': '12' },
  social_insurance: { '': '12' },
  tax_code: { '': '12' },
  phone: { '': '12' },
  email: { '': 'ai đó' },
  address: { province: '00', line: '' },
  person: { personalId: '12' },
  organisation: { taxCode: '12' },
  group: { '0-name': tooLong },
  table: { '0-name': tooLong, '0-item': tooLong },
}
