import type { DocumentKind } from '../../documents/index.js'
import type { SupplementProblem } from '../../dossiers/index.js'

const documents: Record<DocumentKind, string> = {
  acceptance_receipt: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả (Mẫu 01)',
  supplement_request: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ (Mẫu 02)',
  decline_notice: 'Phiếu từ chối tiếp nhận hồ sơ (Mẫu 03)',
  result: 'Kết quả giải quyết',
  payment_receipt: 'Biên lai',
  submission_receipt: 'Xác nhận đã nộp hồ sơ',
}

const problems: Record<SupplementProblem, string> = {
  missing: 'còn thiếu',
  wrong: 'chưa đúng',
  illegible: 'không đọc được',
  expired: 'đã hết hạn',
  other: 'cần xem lại',
}

export const vi = {
  dossier: 'Hồ sơ',
  mine: 'Hồ sơ của tôi',
  due: {
    label: 'Hẹn trả kết quả',
    answerBy: 'Cơ quan trả lời trước',
    moved: 'Hẹn ban đầu:',
    why: 'Vì sao là ngày này?',
  },
  todo: {
    title: 'Việc bạn cần làm',
    supplement: 'Bổ sung hồ sơ',
    supplementBy: 'Hạn bổ sung:',
    pay: 'Nộp phí, lệ phí',
  },
  timeline: 'Diễn biến',
  reasons: 'Lời của cơ quan',
  answers: 'Nội dung đã khai',
  papers: {
    title: 'Giấy tờ đã nộp',
    name: 'Giấy tờ',
    size: 'Dung lượng',
    hash: 'Mã kiểm tra SHA-256',
    none: 'Không có tệp nào được nộp trực tuyến.',
    supplement: 'bổ sung',
  },
  documents: { title: 'Văn bản của cơ quan', none: 'Chưa có văn bản nào.', waiting: 'Đang được lập', names: documents },
  dues: {
    title: 'Phí, lệ phí',
    paid: 'Đã nộp',
    due: 'Chưa nộp',
    waived: 'Được miễn',
    refunded: 'Đã hoàn',
    total: 'Còn phải nộp',
  },
  messages: { title: 'Thông báo đã gửi', none: 'Chưa có thông báo.' },
  actions: {
    title: 'Việc khác',
    withdraw: 'Rút hồ sơ',
    rate: 'Đánh giá sự phục vụ',
    print: 'Có thể in trang này bằng lệnh in của trình duyệt.',
  },
  help: 'Cần giúp đỡ?',
  deadline: {
    title: 'Cách tính ngày hẹn trả kết quả',
    start: 'Bắt đầu tính',
    end: 'Hẹn trả',
    day: 'Ngày',
    counted: 'Tính',
    reason: 'Lý do',
    yes: 'Có',
    no: 'Không',
    pauses: 'Thời gian tạm dừng',
    none: 'Hồ sơ chưa được tiếp nhận nên chưa có ngày hẹn trả.',
  },
  supplement: {
    title: 'Bổ sung hồ sơ',
    lead: 'Chỉ những mục dưới đây cần sửa hoặc bổ sung. Mọi điều khác đã nộp được giữ nguyên.',
    by: 'Hạn bổ sung',
    asked: 'Cơ quan yêu cầu',
    fields: 'Nội dung cần khai lại',
    papers: 'Giấy tờ cần nộp',
    upload: 'Tải tệp đã chọn lên',
    save: 'Lưu, gửi sau',
    send: 'Gửi bổ sung',
    remove: 'Bỏ tệp',
    saved: 'Đã lưu. Phần bổ sung chưa được gửi.',
    missing: (name: string) => `Chọn tệp cho: ${name}`,
    broken: (name: string) => `Tệp của mục "${name}" bị hỏng, xin tải lên lại`,
    feeDue: 'Cần nộp phí trước khi gửi bổ sung. Những gì đã nhập được giữ nguyên.',
    notNow: 'Hồ sơ không còn chờ bổ sung.',
    problems,
  },
  withdraw: {
    title: 'Rút hồ sơ',
    warning: 'Sau khi rút, cơ quan dừng giải quyết và hồ sơ này không mở lại được. Bạn có thể nộp hồ sơ mới.',
    reason: 'Lý do (không bắt buộc)',
    submit: 'Rút hồ sơ này',
    keep: 'Không rút, quay lại',
    notNow: 'Lúc này không rút được hồ sơ. Xin gọi cơ quan để được hướng dẫn.',
  },
  rate: {
    title: 'Đánh giá sự phục vụ',
    score: 'Bạn hài lòng thế nào?',
    scores: ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'],
    comment: 'Góp ý (không bắt buộc)',
    submit: 'Gửi đánh giá',
    choose: 'Chọn một mức hài lòng',
    notNow: 'Hồ sơ này chưa đánh giá được, hoặc đã được đánh giá.',
    given: 'Đã đánh giá',
  },
}

export type OwnTexts = typeof vi
