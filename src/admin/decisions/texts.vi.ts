import { type ControlAct, type DecisionFault, longestReason } from '../../procedures/index.js'
import { decisionFaultTexts, decisionFieldNames } from '../decision-fields.vi.js'
import { stateNames } from '../state-names.js'

export const decisionsTexts = {
  title: 'Công bố thủ tục',
  about: 'Công bố, công khai, sửa đổi, tạm ngừng, bãi bỏ thủ tục; mỗi việc có quyết định và được ghi lại.',
  intro:
    'Mỗi việc dưới đây dựa trên một quyết định. Ngày hiệu lực có thể ở phía trước: đến ngày đó việc tự có hiệu lực. Sửa đổi, bổ sung mở một bản thiết kế mới; công bố bản ấy thì quyết định này làm nên bản mới. Phiên bản đã công khai không đổi được; liên kết cũ vẫn mở được.',
  find: 'Mã hoặc tên thủ tục',
  findHint: 'Ví dụ 1.004873 hoặc một phần tên, có dấu hay không đều được; rồi chọn trong danh sách.',
  search: 'Tìm thủ tục',
  unknown: (typed: string) =>
    `Không có thủ tục nào có mã hoặc tên “${typed}”. Kiểm tra lại mã, hoặc gõ ít chữ hơn của tên; thủ tục chưa có ở đây thì nhập danh mục hoặc soạn mới.`,
  toImport: 'Nhập danh mục',
  toDesign: 'Soạn thủ tục mới',
  found: 'Chọn một thủ tục',
  foundCount: (count: number) => `Có ${count} thủ tục khớp.`,
  foundMore: (count: number) => `Có hơn ${count} thủ tục khớp; gõ thêm chữ để thu hẹp.`,
  stateNow: 'Tình trạng hiện nay',
  act: 'Việc',
  reason: 'Lý do, hướng dẫn cho người dân',
  reasonHint: 'Bắt buộc khi tạm ngừng hoặc bãi bỏ; hiện trên trang thủ tục.',
  record: 'Ghi quyết định',
  recorded: 'Đã ghi quyết định',
  recordedLate: 'Đã ghi quyết định, nhưng muộn hơn 5 ngày làm việc kể từ ngày ký.',
  revision: (number: number) => `bản ${number}`,
  revisionOwed: 'chưa có bản mới',
  openDesign: 'Soạn bản mới',
  beginDesign: 'Soạn bản mới',
  later: 'Việc này tự có hiệu lực khi đến ngày.',
  notNow: 'Việc này không làm được ở tình trạng hiện nay của thủ tục. Chọn việc khác.',
  log: 'Sổ quyết định',
  none: 'Chưa có quyết định nào',
  noneText: 'Chọn thủ tục ở trên để ghi quyết định đầu tiên.',
  columns: {
    procedure: 'Thủ tục',
    act: 'Việc',
    decision: 'Quyết định',
    effectiveOn: 'Hiệu lực',
    daysBefore: 'Công bố trước hiệu lực',
    inTime: 'Ghi đúng hạn',
  },
  daysBefore: (days: number) => `${days} ngày làm việc`,
  tooShort: (days: number) => `Chưa đủ ${days} ngày`,
  signed: (day: string) => `ký ${day}`,
  waiting: 'chờ đến ngày',
  inTime: 'Đúng hạn',
  late: (day: string) => `Muộn, hạn ${day}`,
  acts: {
    announce: 'Công bố',
    publish: 'Công khai',
    amend: 'Sửa đổi, bổ sung',
    suspend: 'Tạm ngừng',
    resume: 'Thực hiện trở lại',
    abolish: 'Bãi bỏ',
  } satisfies Record<ControlAct, string>,
  states: stateNames,
  faults: {
    act: 'Chọn việc cần ghi',
    ...decisionFaultTexts,
    reason: 'Nhập lý do để người dân biết vì sao và làm gì tiếp',
    reasonLong: `Rút gọn lý do còn nhiều nhất ${longestReason} ký tự`,
  } satisfies Record<DecisionFault, string>,
} as const

/** Names of the form's fields. */
export const decisionFields = {
  act: 'viec',
  ...decisionFieldNames,
  reason: 'ly-do',
  reasonLong: 'ly-do',
} as const satisfies Record<DecisionFault, string>
