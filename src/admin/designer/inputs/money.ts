import { beneficiaryGroups, groupNames } from '../../../procedures/index.js'
import type { Input } from '../input.js'
import { channels, choicesFrom, named } from './shared.js'

export const feeInputs: readonly Input[] = [
  ...named('name', 'Tên khoản thu'),
  {
    name: 'kind',
    kind: 'choice',
    label: 'Loại',
    choices: choicesFrom({ fee: 'Phí', charge: 'Lệ phí' }),
    required: true,
  },
  { name: 'channels', kind: 'choices', label: 'Khi nộp', choices: channels, required: true },
  {
    name: 'amountVnd',
    kind: 'amount',
    label: 'Số tiền (đồng)',
    hint: 'Một số, hoặc biểu thức FEEL trên các câu trả lời.',
    required: true,
  },
  { name: 'amountNote.vi', kind: 'text', label: 'Giải thích số tiền' },
  { name: 'amountNote.en', kind: 'text', label: 'Giải thích số tiền (tiếng Anh)' },
  {
    name: 'collect',
    kind: 'choice',
    label: 'Thu lúc',
    choices: choicesFrom({
      at_acceptance: 'Tiếp nhận',
      at_supplement: 'Bổ sung',
      before_return: 'Trước khi trả kết quả',
    }),
    required: true,
  },
  { name: 'validFrom', kind: 'day', label: 'Từ ngày', required: true, narrow: true },
  { name: 'validTo', kind: 'day', label: 'Đến hết ngày', hint: 'Để trống nếu chưa biết ngày hết.', narrow: true },
  { name: 'legalBasis', kind: 'text', label: 'Căn cứ pháp lý' },
  {
    name: 'case.id',
    kind: 'text',
    label: 'Mã trường hợp',
    hint: 'Để trống nếu mức này dành cho mọi trường hợp còn lại.',
    narrow: true,
  },
  { name: 'case.name.vi', kind: 'text', label: 'Tên trường hợp' },
  { name: 'case.name.en', kind: 'text', label: 'Tên trường hợp (tiếng Anh)' },
  { name: 'case.when', kind: 'feel', label: 'Hồ sơ thuộc trường hợp này khi' },
]

export const moneyInputs: readonly Input[] = [
  {
    name: 'feeGroupField',
    kind: 'text',
    label: 'Câu hỏi cho biết diện miễn, giảm',
    hint: 'Tên trường chọn trên tờ khai, các giá trị là tên nhóm, ví dụ poor_household.',
    narrow: true,
  },
]

export const reliefInputs: readonly Input[] = [
  {
    name: 'groups',
    kind: 'choices',
    label: 'Diện được hưởng',
    choices: groupNames.map((value) => ({ value, text: beneficiaryGroups[value].vi })),
    required: true,
  },
  {
    name: 'percentOff',
    kind: 'number',
    whole: [1, 100],
    label: 'Giảm (phần trăm)',
    hint: '100 là miễn.',
    required: true,
    narrow: true,
  },
  {
    name: 'legalBasis',
    kind: 'text',
    label: 'Căn cứ pháp lý',
    hint: 'Số hiệu văn bản và điều, ví dụ 60/2014/QH13, Điều 11.',
    required: true,
  },
  { name: 'channels', kind: 'choices', label: 'Chỉ khi nộp', choices: channels },
  { name: 'validFrom', kind: 'day', label: 'Từ ngày', narrow: true },
  { name: 'validTo', kind: 'day', label: 'Đến hết ngày', narrow: true },
  {
    name: 'evidence',
    kind: 'text',
    label: 'Giấy tờ chứng minh',
    hint: 'Mã của giấy tờ trong thành phần hồ sơ.',
    narrow: true,
  },
]
