import type { Role } from '../../agencies/index.js'
import type { DocumentKind } from '../../documents/index.js'
import type { AccessKind, EventKind, OriginalCheck, SupplementProblem, TextKind } from '../../dossiers/index.js'
import type { PaymentDue } from '../../payments/dues.js'
import type { Channel, CollectionPoint, ReturnWay } from '../../procedures/procedure.js'

export const eventWords = {
  submitted: 'Nộp hồ sơ',
  accepted: 'Tiếp nhận hồ sơ',
  declined: 'Từ chối tiếp nhận',
  supplement_requested: 'Yêu cầu bổ sung',
  supplemented: 'Công dân đã bổ sung',
  supplement_lapsed: 'Hết thời hạn bổ sung',
  processing_started: 'Bắt đầu giải quyết',
  assigned: 'Phân công người xử lý',
  step_started: 'Bắt đầu một bước',
  step_finished: 'Hoàn thành bước, chuyển bước tiếp theo',
  apologised: 'Xin lỗi và hẹn lại ngày trả kết quả',
  obligation_asked: 'Yêu cầu thực hiện nghĩa vụ tài chính',
  obligation_met: 'Đã thực hiện nghĩa vụ tài chính',
  payment_settled: 'Đã nhận thanh toán',
  originals_checked: 'Đối chiếu bản chính',
  decided: 'Có kết quả giải quyết',
  result_signed: 'Kết quả đã ký số và đóng dấu',
  returned: 'Trả kết quả',
  withdrawn: 'Công dân rút hồ sơ',
  stopped: 'Dừng giải quyết',
  rated: 'Công dân đánh giá',
} as const satisfies Record<EventKind, string>

export const roleWords = {
  receiver: 'Cán bộ tiếp nhận',
  returner: 'Cán bộ trả kết quả',
  cashier: 'Thủ quỹ',
  counter_head: 'Phụ trách một cửa',
  processor: 'Người thụ lý',
  division_head: 'Lãnh đạo phòng',
  approver: 'Người phê duyệt',
  clerk: 'Văn thư',
  catalogue_controller: 'Kiểm soát thủ tục hành chính',
  administrator: 'Quản trị hệ thống',
} as const satisfies Record<Role, string>

export const problemWords = {
  missing: 'Còn thiếu',
  wrong: 'Chưa đúng',
  illegible: 'Không đọc được',
  expired: 'Hết hiệu lực',
  other: 'Lý do khác',
} as const satisfies Record<SupplementProblem, string>

export const checkWords = {
  compared: 'Đã đối chiếu, trả lại bản chính',
  taken: 'Đã nhận bản giấy',
  handed_back: 'Đã trả lại bản chính đã thu',
} as const satisfies Record<OriginalCheck['outcome'], string>

export const textWords = {
  decline_reason: 'Lý do từ chối tiếp nhận',
  supplement_reason: 'Lý do yêu cầu bổ sung',
  note: 'Ghi chú nội bộ',
  forward_note: 'Ý kiến khi chuyển bước',
  decision_reason: 'Nội dung quyết định',
  stop_reason: 'Lý do dừng giải quyết',
  withdraw_reason: 'Lý do rút hồ sơ',
  apology_reason: 'Lý do trễ hẹn',
} as const satisfies Record<TextKind, string>

export const documentWords = {
  acceptance_receipt: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả (Mẫu 01)',
  supplement_request: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ (Mẫu 02)',
  decline_notice: 'Phiếu từ chối tiếp nhận hồ sơ (Mẫu 03)',
  apology: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả (Mẫu 04)',
  stop_notice: 'Thông báo dừng giải quyết hồ sơ (Mẫu 05)',
  routing_slip: 'Phiếu kiểm soát quá trình giải quyết hồ sơ (Mẫu 06)',
  result: 'Kết quả giải quyết',
  payment_receipt: 'Biên lai thu phí, lệ phí',
  submission_receipt: 'Xác nhận nộp hồ sơ',
} as const satisfies Record<DocumentKind, string>

export const dossierTexts = {
  routingSlip: 'Xem Phiếu kiểm soát quá trình giải quyết (Mẫu 06) đến lúc này',
  title: (code: string) => `Hồ sơ ${code}`,
  channels: {
    online: 'Trực tuyến',
    counter: 'Tại quầy',
    postal: 'Qua bưu chính',
  } satisfies Record<Channel, string>,
  returnWays: {
    portal: 'Bản điện tử trên Cổng',
    email: 'Bản điện tử qua thư điện tử',
    postal: 'Qua bưu chính công ích',
    counter: 'Tại quầy',
  } satisfies Record<ReturnWay, string>,
  collect: {
    at_acceptance: 'Thu khi tiếp nhận',
    at_supplement: 'Thu khi bổ sung',
    before_return: 'Thu trước khi trả kết quả',
  } satisfies Record<CollectionPoint, string>,
  dueStates: {
    due: 'Chưa nộp',
    paid: 'Đã nộp',
    waived: 'Được miễn',
    refunded: 'Đã hoàn',
  } satisfies Record<PaymentDue['state'], string>,
  access: {
    dossier: 'Xem hồ sơ',
    attachment: 'Xem giấy tờ',
    document: 'Xem văn bản',
  } satisfies Record<AccessKind, string>,
  facts: {
    person: 'Người yêu cầu',
    personalId: 'Số định danh',
    birthDate: 'Ngày sinh',
    phone: 'Điện thoại',
    email: 'Thư điện tử',
    address: 'Địa chỉ nhận',
    channel: 'Cách nộp',
    submittedAt: 'Nộp lúc',
    answerDueAt: 'Phải trả lời trước',
    dueAt: 'Hẹn trả',
    originalDueAt: 'Hẹn trả ban đầu',
    returnWay: 'Nhận kết quả',
    assigned: 'Người xử lý',
    receipt: 'Số biên nhận',
    submissionCode: 'Mã nộp',
    none: 'Không có',
  },
  tabs: {
    dossier: 'Hồ sơ',
    answers: 'Thông tin kê khai',
    papers: 'Giấy tờ',
    workflow: 'Quy trình',
    money: 'Phí, lệ phí',
    history: 'Nhật ký',
    notes: 'Ghi chú',
    documents: 'Văn bản',
    access: 'Lượt xem',
  },
  papers: {
    required: 'Bắt buộc',
    optional: 'Nếu có',
    present: 'Xuất trình tại quầy',
    noFile: 'Chưa có tệp',
    inSupplement: 'Gửi khi bổ sung',
    open: 'Mở trong trang mới',
    view: (name: string) => `Xem ${name}`,
    checked: 'Đối chiếu',
    conditional: 'Bắt buộc trong một số trường hợp',
    scan: { waiting: 'Đang kiểm tra mã độc', scanner_down: 'Chờ máy kiểm tra mã độc', infected: 'Có mã độc, không mở' },
  },
  answersBefore: 'Thông tin do người nộp kê khai',
  none: {
    answers: 'Thủ tục này không có tờ khai điện tử.',
    dues: 'Hồ sơ này không phải nộp phí, lệ phí.',
    notes: 'Chưa có ghi chú, ý kiến nào.',
    documents: 'Chưa có văn bản nào.',
    steps: 'Quy trình được lập khi tiếp nhận hồ sơ.',
  },
  steps: { waiting: 'Chưa đến', active: 'Đang làm', done: 'Đã xong' },
  hoursOf: (hours: number) => `${String(hours).replace('.', ',')} giờ làm việc`,
  requests: (number: number) => `Yêu cầu bổ sung lần ${number}`,
  answeredAt: 'Đã bổ sung lúc',
  byCitizen: 'Công dân',
  bySystem: 'Hệ thống',
  documentStates: {
    waiting: 'Đang lập',
    made: 'Đã lập',
    signed: 'Đã ký số',
    failed: 'Chưa lập được',
  },
  printReceipt: 'In giấy tiếp nhận (Mẫu 01)',
  takePayment: 'Thu phí, lệ phí',
  askObligation: 'Yêu cầu nghĩa vụ tài chính',
  nothingToDo: 'Hiện tài khoản này không có việc phải làm với hồ sơ.',
  back: 'Về hồ sơ',
  columns: {
    name: 'Tên',
    amount: 'Số tiền',
    when: 'Thời điểm thu',
    state: 'Tình trạng',
    number: 'Số',
    at: 'Lúc',
    who: 'Cán bộ',
    agency: 'Cơ quan',
    what: 'Việc',
  },
}
