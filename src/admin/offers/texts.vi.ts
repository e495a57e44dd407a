import type { OfferDecided, OfferStopped, ReturnWay } from '../../procedures/index.js'

type RefusalOf<T> = T extends { outcome: 'refused'; because: infer B } ? B : never
export type OfferRefusal = RefusalOf<OfferDecided | OfferStopped>

export const offersTexts = {
  title: 'Thủ tục của cơ quan',
  about: 'Cơ quan nhận thủ tục nào, từ ngày nào, đến mức độ nào, trả kết quả ra sao; mỗi việc có quyết định.',
  intro: 'Chọn cơ quan. Chỉ thủ tục đang được cơ quan cung cấp thì công dân mới nộp hồ sơ được ở đó.',
  titleOf: (agency: string) => `Thủ tục của ${agency}`,
  offered: 'Đang cung cấp',
  none: 'Cơ quan chưa cung cấp thủ tục nào',
  noneText: 'Chọn thủ tục ở dưới, ghi quyết định và ngày bắt đầu.',
  toDecide: 'Ghi quyết định mới',
  find: 'Tìm trong các thủ tục đang cung cấp',
  noneFound: 'Cơ quan không cung cấp thủ tục nào như vậy.',
  more: 'Còn nhiều thủ tục khác; gõ tên hoặc mã để thu hẹp.',
  meant: 'Có phải là một trong các thủ tục này? Nhập mã của thủ tục ấy.',
  prepare: 'Mở Thiết kế thủ tục để bắt đầu bản mới',
  columns: {
    procedure: 'Thủ tục',
    from: 'Từ ngày',
    to: 'Đến hết ngày',
    part: 'Cơ quan làm gì',
    level: 'Mức độ đạt được',
    act: 'Việc',
    decision: 'Quyết định',
    officer: 'Người ghi',
  },
  openEnd: 'chưa có ngày hết',
  parts: { settles: 'Tiếp nhận và giải quyết', takesIn: 'Chỉ tiếp nhận cho cơ quan khác' },
  decide: 'Ghi quyết định',
  procedure: 'Thủ tục',
  procedureHint: 'Mã của thủ tục đang công bố; gõ mã hoặc tên để chọn.',
  act: 'Việc',
  acts: { offer: 'Cung cấp, hoặc đổi cách cung cấp', stop: 'Thôi cung cấp' },
  part: 'Cơ quan làm gì',
  partHint: 'Chỉ cần khi cung cấp.',
  level: 'Cao nhất đến mức độ',
  levelAsReached: 'Theo mức độ đạt được',
  levels: (level: number) => `Mức độ ${level}`,
  levelHint: 'Cơ quan có thể cung cấp ở mức thấp hơn mức đã công bố; không thể cao hơn mức đạt được.',
  ways: 'Cách trả kết quả',
  waysHint: 'Trong các cách thủ tục cho phép. Không chọn là mọi cách.',
  wayNames: {
    portal: 'Trên cổng',
    email: 'Thư điện tử',
    postal: 'Bưu chính công ích',
    counter: 'Tại quầy',
  } satisfies Record<ReturnWay, string>,
  effectiveOn: 'Từ ngày',
  dayHint: 'ngày/tháng/năm, ví dụ 24/11/2026; từ hôm nay trở đi.',
  record: 'Ghi quyết định',
  recorded: 'Đã ghi quyết định của cơ quan',
  log: 'Sổ quyết định của cơ quan',
  logNone: 'Chưa có quyết định nào được ghi',
  logNoneText: 'Những thủ tục có sẵn ở trên được đưa vào khi lập hệ thống.',
  logActs: { offer: 'Cung cấp', stop: 'Thôi cung cấp' },
  signed: (number: string, day: string) => `${number}, ký ${day}`,
  missing: 'Còn thiếu',
  faults: {
    procedure: 'Chọn thủ tục đang được công bố',
    act: 'Chọn cung cấp hay thôi cung cấp',
    decisionNumber: 'Nhập số quyết định',
    decidedOn: 'Nhập ngày ký, không muộn hơn hôm nay',
    effectiveOn: 'Nhập ngày bắt đầu, không trước ngày ký và không trước hôm nay',
  },
  refusals: {
    not_published: 'Thủ tục này chưa công bố hoặc không còn thực hiện, nên chưa cung cấp được.',
    not_prepared:
      'Thủ tục này mới có thông tin của danh mục quốc gia, chưa có quy trình và cách trả kết quả để nhận hồ sơ. Bắt đầu một bản mới ở Thiết kế thủ tục, công bố, rồi ghi quyết định này.',
    return_ways_unknown: 'Thủ tục không có cách trả kết quả đã chọn. Xin chọn lại.',
    decided_for_later: 'Đã có quyết định cung cấp thủ tục này từ một ngày muộn hơn. Xin chọn ngày sau ngày đó.',
    in_the_past: 'Ngày bắt đầu phải từ hôm nay trở đi.',
    not_offered: 'Cơ quan đang không cung cấp thủ tục này.',
    lint: 'Cơ quan chưa làm được thủ tục này. Sửa những điều dưới đây rồi ghi lại:',
    level_not_reached: 'Cơ quan chưa đạt mức độ đã chọn. Bổ sung điều kiện còn thiếu, hoặc chọn mức thấp hơn:',
  } satisfies Record<OfferRefusal, string>,
}

/** Names of the form's fields. */
export const offerFields = {
  procedure: 'thu-tuc',
  act: 'viec',
  decisionNumber: 'so',
  decidedOn: 'ngay-ky',
  effectiveOn: 'tu-ngay',
} as const
export type OfferFault = keyof typeof offerFields
