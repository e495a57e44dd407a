import type { AnswerValue, FieldKind, FormField } from '../../procedures/form.js'
import { unitDirectory } from '../../procedures/forms/index.js'

const words = (vi: string) => ({ vi, en: vi })
const options = (...values: string[]) => values.map((value) => ({ value, label: words(`Mục ${value}`) }))

/** Units of the samples. */
export const sampleUnits = unitDirectory({
  provinces: [{ code: '98', name: 'Thành phố Hoa Sen' }],
  communes: [
    { code: '98001', name: 'Phường Sen Hồng', province: '98' },
    { code: '98002', name: 'Xã Sen Trắng', province: '98' },
  ],
  former: [],
})

type Sample = Omit<FormField, 'id' | 'kind' | 'label'> & { label: string; answer: AnswerValue }

const address = { province: '98', commune: '98002', line: 'Số 3 phố Nhụy Sen' }
const child = { name: 'LÊ THỊ MẪU', birthYear: 2019 }
const rowFields: FormField[] = [
  { id: 'name', kind: 'text', label: words('Họ tên'), required: true },
  { id: 'birthYear', kind: 'number', label: words('Năm sinh') },
]

/** One question of every kind, with an answer to it. */
export const kindSamples: Record<FieldKind, Sample> = {
  text: { label: 'Nơi cấp', answer: 'Công an Thành phố Hoa Sen' },
  long_text: { label: 'Lý do', answer: 'Giấy cũ\nđã rách', max: 300 },
  number: { label: 'Diện tích (m²)', answer: 82.5, decimals: 1 },
  money: { label: 'Vốn kinh doanh', answer: 50_000_000 },
  date: { label: 'Ngày cấp', answer: '2021-03-27' },
  partial_date: { label: 'Ngày sinh của ông nội', answer: '1932' },
  time: { label: 'Giờ sinh', answer: '08:30' },
  choice: { label: 'Loại giấy tờ', answer: 'b', options: options('a', 'b', 'c') },
  choices: { label: 'Giấy tờ kèm theo', answer: ['a', 'c'], options: options('a', 'b', 'c') },
  yes_no: { label: 'Trẻ có bảo hiểm y tế không?', answer: false },
  ethnic_group: { label: 'Dân tộc', answer: 'Tày' },
  nationality: { label: 'Quốc tịch', answer: 'LA' },
  relationship: { label: 'Quan hệ với chủ hộ', answer: 'child' },
  personal_id: { label: 'Số định danh cá nhân', answer: '001203000001' },
  old_id: { label: 'Số chứng minh nhân dân', answer: '012345678' },
  passport: { label: 'Số hộ chiếu', answer: 'C1234567' },
  social_insurance: { label: 'Mã số bảo hiểm xã hội', answer: '0123456789' },
  tax_code: { label: 'Mã số thuế', answer: '0100109106' },
  phone: { label: 'Số điện thoại', answer: '+84912345678' },
  email: { label: 'Thư điện tử', answer: 'mau@thu.example' },
  address: { label: 'Nơi thường trú', answer: address },
  person: { label: 'Người mẹ', answer: { fullName: 'TRẦN THỊ MẪU', birthDate: '1990-05' } },
  organisation: { label: 'Cơ sở trợ giúp', answer: { name: 'Trung tâm Sen Vàng', taxCode: '0100109106', address } },
  group: { label: 'Các con', answer: [child, { name: 'LÊ VĂN MẪU' }], rowFields, rowName: words('người con') },
  table: { label: 'Thành viên trong hộ', answer: [child], rowFields, rowName: words('thành viên') },
  file: { label: 'Ảnh chân dung', answer: ['anh-chan-dung.jpg'], max: 1, picturesOnly: true },
  declaration: { label: 'Tôi cam đoan lời khai trên là đúng sự thật', answer: true },
}
