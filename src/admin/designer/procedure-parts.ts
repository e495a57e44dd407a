import { roles } from '../../agencies/index.js'
import { formKinds } from '../../documents/index.js'
import { beneficiaryGroups, groupNames } from '../../procedures/index.js'
import { paperNames } from '../papers/texts.vi.js'
import { factShape, type Input } from './input.js'
import { roleNames } from './role-names.js'

const choicesFrom = (names: Record<string, string>) => Object.entries(names).map(([value, text]) => ({ value, text }))

/** A name in both languages. */
const named = (name: string, label: string, required = true): Input[] => [
  { name: `${name}.vi`, kind: 'text', label, required },
  { name: `${name}.en`, kind: 'text', label: `${label} (tiếng Anh)` },
]

const channels = choicesFrom({ online: 'Trực tuyến', counter: 'Tại quầy', postal: 'Bưu chính' })
const levels = choicesFrom({
  commune: 'Cấp xã',
  department: 'Sở, ngành',
  province: 'Cấp tỉnh',
  ministry: 'Cấp bộ',
  other: 'Cơ quan khác',
})
const limitUnits = choicesFrom({
  working_hour: 'giờ làm việc',
  working_day: 'ngày làm việc',
  calendar_day: 'ngày',
  month: 'tháng',
})
const feelHint = 'Biểu thức FEEL trên các câu trả lời; để trống nếu luôn đúng.'

export const generalInputs: readonly Input[] = [
  { name: 'code', kind: 'text', label: 'Mã thủ tục', hint: 'Dạng 1.001193', required: true, narrow: true },
  ...named('name', 'Tên đầy đủ'),
  ...named('shortName', 'Tên ngắn'),
  { name: 'sector.code', kind: 'text', label: 'Mã lĩnh vực', required: true, narrow: true },
  ...named('sector.name', 'Lĩnh vực'),
  {
    name: 'authorityLevel',
    kind: 'choice',
    label: 'Cấp giải quyết',
    choices: levels,
    required: true,
  },
  {
    name: 'authorityLevels',
    kind: 'choices',
    label: 'Các cấp cùng giải quyết',
    hint: 'Chỉ chọn khi có nhiều cấp.',
    choices: levels,
  },
  { name: 'handledBy.vi', kind: 'text', label: 'Ai giải quyết', hint: 'Ví dụ: Công an cấp xã.' },
  { name: 'handledBy.en', kind: 'text', label: 'Ai giải quyết (tiếng Anh)' },
  {
    name: 'audience',
    kind: 'choices',
    label: 'Dành cho',
    choices: choicesFrom({ citizen: 'Công dân', business: 'Tổ chức, doanh nghiệp' }),
    required: true,
  },
  { name: 'keywords', kind: 'lines', label: 'Từ thường ngày để tìm', hint: 'Mỗi dòng một từ hoặc cụm từ.' },
  { name: 'lifeEvents', kind: 'lines', label: 'Việc trong đời', hint: 'Mỗi dòng một mã, ví dụ birth.' },
]

export const informationInputs: readonly Input[] = [
  { name: 'steps', kind: 'texts', label: 'Trình tự thực hiện', hint: 'Mỗi dòng một bước: Tiếng Việt | English' },
  {
    name: 'conditions',
    kind: 'texts',
    label: 'Yêu cầu, điều kiện',
    hint: 'Mỗi dòng một điều kiện: Tiếng Việt | English',
  },
  {
    name: 'timeLimit.quantity',
    kind: 'number',
    label: 'Thời hạn',
    hint: '0 là trong ngày.',
    required: true,
    narrow: true,
  },
  {
    name: 'timeLimit.unit',
    kind: 'choice',
    label: 'Đơn vị',
    choices: limitUnits,
    required: true,
  },
  {
    name: 'timeLimit.cutoff',
    kind: 'text',
    label: 'Giờ cắt ngày',
    hint: 'Dạng 15:00; từ giờ này tính ngày làm việc tiếp theo.',
    narrow: true,
  },
  { name: 'timeLimitNote.vi', kind: 'long_text', label: 'Ghi chú về thời hạn' },
  { name: 'timeLimitNote.en', kind: 'long_text', label: 'Ghi chú về thời hạn (tiếng Anh)' },
]

export const caseLimitInputs: readonly Input[] = [
  ...named('name', 'Tên trường hợp', false),
  { name: 'code', kind: 'text', label: 'Mã trường hợp', hint: 'Dạng 1.004222.01', narrow: true },
  { name: 'channels', kind: 'choices', label: 'Chỉ khi nộp', choices: channels },
  { name: 'limit.quantity', kind: 'number', label: 'Thời hạn', hint: '0 là trong ngày.', narrow: true },
  { name: 'limit.unit', kind: 'choice', label: 'Đơn vị', choices: limitUnits },
  { name: 'limit.cutoff', kind: 'text', label: 'Giờ cắt ngày', hint: 'Dạng 15:00.', narrow: true },
  { name: 'note.vi', kind: 'long_text', label: 'Ghi chú' },
  { name: 'note.en', kind: 'long_text', label: 'Ghi chú (tiếng Anh)' },
]

export const onlineInputs: readonly Input[] = [
  {
    name: 'onlineService.legacyLevel',
    kind: 'choice',
    label: 'Mức độ công bố',
    choices: choicesFrom({ 1: 'Mức độ 1', 2: 'Mức độ 2', 3: 'Mức độ 3', 4: 'Mức độ 4' }),
    isNumeric: true,
    required: true,
  },
  {
    name: 'onlineService.extent',
    kind: 'choice',
    label: 'Nhãn',
    choices: choicesFrom({ full: 'Toàn trình', partial: 'Một phần', none: 'Chỉ cung cấp thông tin' }),
    required: true,
  },
  {
    name: 'onlineService.partialBecause.vi',
    kind: 'long_text',
    label: 'Lý do chưa toàn trình',
    hint: 'Bắt buộc với dịch vụ một phần; nêu điều luật.',
  },
  { name: 'onlineService.partialBecause.en', kind: 'long_text', label: 'Lý do (tiếng Anh)' },
  {
    name: 'returnWays',
    kind: 'choices',
    label: 'Cách trả kết quả',
    choices: choicesFrom({ portal: 'Trên cổng', email: 'Thư điện tử', postal: 'Bưu chính', counter: 'Tại quầy' }),
    required: true,
  },
]

/** Own words of the procedure's papers, kept with its revision. */
export const paperTextInputs: readonly Input[] = formKinds.map((kind) => ({
  name: `documentTexts.${kind}`,
  kind: 'paper_text' as const,
  label: `Lời văn riêng: ${paperNames[kind]}`,
  hint: 'Để trống thì dùng lời văn của cơ quan hoặc của luật. Cách viết và các trường: xem mục Mẫu văn bản.',
}))

export const supplementInputs: readonly Input[] = [
  {
    name: 'supplement.policy',
    kind: 'choice',
    label: 'Sau khi bổ sung',
    choices: choicesFrom({ pause: 'Đồng hồ chạy tiếp', restart: 'Tính lại thời hạn từ đầu' }),
    required: true,
  },
  {
    name: 'supplement.answerWithinDays',
    kind: 'number',
    label: 'Người dân bổ sung trong (ngày làm việc)',
    required: true,
    narrow: true,
  },
  {
    name: 'supplement.mostRequests',
    kind: 'number',
    label: 'Số lần được yêu cầu bổ sung',
    hint: 'Để trống là một lần; nhiều hơn phải có luật chuyên ngành.',
    narrow: true,
  },
  { name: 'supplement.mostRequestsBasis.document', kind: 'text', label: 'Luật cho phép: số, ký hiệu', narrow: true },
  { name: 'supplement.mostRequestsBasis.title', kind: 'text', label: 'Luật cho phép: tên văn bản' },
  { name: 'supplement.mostRequestsBasis.article', kind: 'text', label: 'Luật cho phép: điều, khoản', narrow: true },
  {
    name: 'supplement.remindDaysBefore',
    kind: 'numbers',
    label: 'Nhắc trước khi hết hạn (ngày làm việc)',
    hint: 'Các số cách nhau bằng dấu phẩy, ví dụ 3, 1. Để trống là 3, 1.',
    narrow: true,
  },
  {
    name: 'supplement.onNoAnswer',
    kind: 'choice',
    label: 'Hết hạn mà không bổ sung',
    choices: choicesFrom({ stop: 'Dừng giải quyết', return: 'Trả lại hồ sơ' }),
  },
]

export const basisInputs: readonly Input[] = [
  { name: 'document', kind: 'text', label: 'Số, ký hiệu', required: true, narrow: true },
  { name: 'title', kind: 'text', label: 'Tên văn bản', required: true },
  { name: 'article', kind: 'text', label: 'Điều, khoản', narrow: true },
]

export const paperInputs: readonly Input[] = [
  ...named('name', 'Tên giấy tờ'),
  {
    name: 'mode',
    kind: 'choice',
    label: 'Nộp hay xuất trình',
    choices: choicesFrom({ hand_in: 'Nộp', present: 'Xuất trình' }),
    required: true,
  },
  { name: 'legalBasis', kind: 'text', label: 'Căn cứ pháp lý', hint: 'Văn bản và điều cho phép yêu cầu giấy tờ này.' },
  { name: 'originals', kind: 'number', label: 'Số bản chính', required: true, narrow: true },
  { name: 'copies', kind: 'number', label: 'Số bản sao', required: true, narrow: true },
  { name: 'certifiedCopies', kind: 'number', label: 'Số bản sao chứng thực', narrow: true },
  { name: 'required', kind: 'yes_no', label: 'Luôn phải có' },
  { name: 'requiredWhen', kind: 'feel', label: 'Chỉ cần khi', hint: feelHint },
  { name: 'askedWhen', kind: 'feel', label: 'Chỉ hỏi khi (không bắt buộc)', hint: feelHint },
  {
    name: 'channels',
    kind: 'choices',
    label: 'Chỉ yêu cầu khi nộp',
    hint: 'Không chọn là mọi cách nộp.',
    choices: channels,
  },
  {
    name: 'alternatives',
    kind: 'text',
    label: 'Nhóm thay thế nhau',
    hint: 'Các giấy tờ ghi cùng một từ thì chỉ cần một.',
    narrow: true,
  },
  { name: 'group.vi', kind: 'text', label: 'Thuộc trường hợp', hint: 'Khi mỗi trường hợp cần giấy tờ khác nhau.' },
  { name: 'group.en', kind: 'text', label: 'Thuộc trường hợp (tiếng Anh)' },
  {
    name: 'resultCodes',
    kind: 'lines',
    label: 'Kết quả nào chính là giấy tờ này',
    hint: 'Mỗi dòng một mã kết quả quốc gia; ai đã được cấp thì không phải nộp.',
    mayBeAbsent: true,
  },
  ...named('sample.title', 'Hình mẫu: tên in trên giấy', false),
  {
    name: 'sample.marks',
    kind: 'texts',
    label: 'Hình mẫu: chỗ phải đọc rõ',
    hint: 'Mỗi dòng một chỗ: Tiếng Việt | English',
    mayBeAbsent: true,
  },
  { name: 'compareOriginal', kind: 'yes_no', label: 'Phải đối chiếu bản chính khi trả kết quả' },
  { name: 'template', kind: 'text', label: 'Mã mẫu tải về', narrow: true },
  { name: 'note.vi', kind: 'long_text', label: 'Ghi chú' },
  { name: 'note.en', kind: 'long_text', label: 'Ghi chú (tiếng Anh)' },
]

export const templateInputs: readonly Input[] = named('name', 'Tên mẫu')

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
  { name: 'percentOff', kind: 'number', label: 'Giảm (phần trăm)', hint: '100 là miễn.', required: true, narrow: true },
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

export const resultInputs: readonly Input[] = [
  ...named('name', 'Tên kết quả'),
  { name: 'code', kind: 'text', label: 'Mã kết quả quốc gia', narrow: true },
  {
    name: 'provesGroup',
    kind: 'choice',
    label: 'Chứng minh diện miễn, giảm',
    choices: groupNames.map((value) => ({ value, text: beneficiaryGroups[value].vi })),
  },
  {
    name: 'owner.personalId',
    kind: 'feel',
    label: 'Kết quả của ai: số định danh',
    hint: 'Biểu thức FEEL, khi kết quả có thể là của người khác người nộp; để trống là của người nộp.',
  },
  {
    name: 'owner.fullName',
    kind: 'feel',
    label: 'Kết quả của ai: họ tên',
    hint: 'Biểu thức FEEL, đi cùng số định danh.',
  },
  {
    name: 'template',
    kind: 'text',
    label: 'Mẫu văn bản',
    hint: 'Tên mẫu in, ví dụ birth-certificate.',
    required: true,
    narrow: true,
  },
  {
    name: 'facts',
    kind: 'facts',
    label: 'Dữ liệu in trên văn bản',
    hint: `Mỗi dòng: ${factShape}. asRead.tênTrường cho câu trả lời như người dân đọc.`,
  },
]

export const stepInputs: readonly Input[] = [
  ...named('name', 'Tên bước'),
  {
    name: 'role',
    kind: 'choice',
    label: 'Vai trò',
    choices: roles.map((role) => ({ value: role, text: roleNames[role] })),
    required: true,
  },
  {
    name: 'hours',
    kind: 'number',
    label: 'Số giờ làm việc',
    hint: '8 giờ là một ngày làm việc.',
    required: true,
    narrow: true,
  },
  { name: 'agency', kind: 'agency', label: 'Đơn vị', required: true },
  {
    name: 'act',
    kind: 'choice',
    label: 'Việc của bước',
    choices: choicesFrom({
      forward: 'Xử lý rồi chuyển',
      put_forward: 'Trình phê duyệt',
      approve: 'Phê duyệt, ký',
      seal: 'Cấp số, đóng dấu',
    }),
    required: true,
  },
  {
    name: 'after',
    kind: 'waits',
    label: 'Bắt đầu khi xong',
    hint: 'Không chọn là bước liền trước. Hai bước chờ cùng một bước chạy song song; bước chờ hai bước là nơi nhập lại.',
  },
  { name: 'returnsTo', kind: 'choices', label: 'Được trả lại bước' },
]
