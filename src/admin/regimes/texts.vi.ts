import type { RegimeIntroduced, RegimeParameters } from '../../agencies/index.js'

type Refusal = Extract<RegimeIntroduced, { outcome: 'refused' }>['because']

/** What an administrator chooses of a regime; the rest is taken over from the one before. */
export type ChosenParameter =
  | 'forms'
  | 'levelScheme'
  | 'localFiling'
  | 'resultByEmail'
  | 'supplementBeforeAcceptanceCounts'

export const regimesTexts = {
  title: 'Chế độ pháp lý',
  about: 'Bộ mẫu văn bản, cách gọi mức độ và cách nộp theo từng thời kỳ của pháp luật.',
  lead: 'Mỗi hồ sơ theo chế độ của ngày nộp, mãi về sau. Chế độ đã bắt đầu thì không sửa được; muốn đổi, thêm chế độ mới từ một ngày sắp tới.',
  current: 'Đang áp dụng',
  coming: 'Sắp áp dụng',
  past: 'Đã hết',
  columns: { name: 'Chế độ', span: 'Thời gian', says: 'Nội dung', dossiers: 'Hồ sơ của cơ quan tôi' },
  openEnd: 'về sau',
  edit: 'Sửa',
  add: 'Thêm chế độ mới',
  change: 'Sửa chế độ chưa áp dụng',
  papers: 'Xem hai bộ mẫu in',
  name: {
    label: 'Tên chế độ',
    hint: 'Nêu văn bản quy định, ví dụ: Nghị định 118/2025/NĐ-CP.',
    missing: 'Xin ghi tên chế độ.',
  },
  validFrom: {
    label: 'Áp dụng từ ngày',
    hint: 'Ngày sau hôm nay, ví dụ 01/03/2027. Chế độ đứng trước kết thúc vào ngày liền trước.',
    wrong: 'Xin nhập ngày có thật, ví dụ 01/03/2027.',
    notComing: 'Ngày áp dụng phải sau hôm nay: chế độ đã bắt đầu không sửa được.',
  },
  choose: (label: string) => `Xin chọn: ${label}.`,
  preview: 'Xem trước',
  previewTitle: 'Từ ngày này có gì thay đổi',
  changes: { what: 'Nội dung', before: 'Trước đó', after: 'Chế độ này' },
  same: 'Không có nội dung nào khác chế độ trước đó.',
  effect: (day: string, before: string) =>
    `Hồ sơ nộp từ ${day} theo chế độ này. Hồ sơ nộp trước ngày đó vẫn theo “${before}”, kể cả văn bản in sau này.`,
  confirm: 'Ghi chế độ',
  back: 'Sửa lại',
  done: 'Đã ghi chế độ. Việc này được lưu trong lịch sử thay đổi.',
  history: {
    title: 'Lịch sử thay đổi',
    none: 'Chưa có thay đổi nào được ghi.',
    at: 'Lúc',
    by: 'Người ghi',
    installation: 'Hệ thống, khi cài đặt',
    what: 'Thay đổi',
    isNew: 'Chế độ mới',
    begins: 'Từ ngày',
    ends: 'Đến ngày',
    open: 'về sau',
  },
} as const

export const parameterWords: {
  [P in ChosenParameter]: { label: string; options: Record<`${RegimeParameters[P]}`, string> }
} = {
  forms: {
    label: 'Bộ mẫu văn bản',
    options: {
      '2025': 'Bảy mẫu (Thông tư 03/2025/TT-VPCP)',
      '2018': 'Sáu mẫu cũ (Thông tư 01/2018/TT-VPCP)',
    },
  },
  levelScheme: {
    label: 'Cách gọi mức độ dịch vụ công trực tuyến',
    options: { full_partial: 'Toàn trình, một phần', levels_1_4: 'Mức độ 1 đến 4' },
  },
  localFiling: {
    label: 'Nộp hồ sơ trên cổng này',
    options: { true: 'Có', false: 'Không, chỉ qua Cổng Dịch vụ công quốc gia' },
  },
  resultByEmail: {
    label: 'Thư điện tử khi có kết quả',
    options: { notice: 'Chỉ báo tin', signed_file: 'Gửi kèm tệp kết quả đã ký số' },
  },
  supplementBeforeAcceptanceCounts: {
    label: 'Yêu cầu bổ sung trước khi tiếp nhận',
    options: { true: 'Tính vào số lần được yêu cầu', false: 'Tính riêng' },
  },
}

export const chosenParameters = Object.keys(parameterWords) as ChosenParameter[]

export const refusalWords = {
  has_begun: 'Chế độ này vừa bắt đầu áp dụng nên không sửa được nữa. Xin thêm chế độ mới từ một ngày sắp tới.',
  day_taken: 'Đã có chế độ khác bắt đầu đúng ngày này. Xin sửa chế độ đó, hoặc chọn ngày khác.',
} as const satisfies Record<Refusal, string>
