import type { DossierStatus } from '../../dossiers/index.js'

/** What usually comes next, for anyone who reads a public status: never about one person or one procedure. */
const next: Record<DossierStatus, string> = {
  submitted: 'Cơ quan tiếp nhận, yêu cầu bổ sung, hoặc từ chối và nêu lý do. Người nộp được báo ngay khi có trả lời.',
  supplement_before_acceptance:
    'Người nộp đăng nhập để xem và bổ sung các mục được nêu. Sau khi bổ sung, cơ quan trả lời trong 8 giờ làm việc.',
  declined: 'Người nộp đăng nhập để xem lý do và hướng dẫn, rồi có thể nộp hồ sơ khác.',
  accepted: 'Hồ sơ được chuyển cho bộ phận giải quyết. Kết quả được trả vào thời điểm hẹn.',
  in_processing: 'Khi giải quyết xong, kết quả được trả theo cách đã chọn lúc nộp.',
  supplement_requested: 'Người nộp đăng nhập để xem và bổ sung. Sau đó thời gian hẹn trả được tính tiếp.',
  obligation_due: 'Sau khi nghĩa vụ tài chính được thực hiện, hồ sơ được giải quyết tiếp.',
  decided: 'Người nộp nhận kết quả trên cổng, tại quầy hoặc qua bưu chính, theo cách đã chọn.',
  returned: 'Việc giải quyết đã xong. Người nộp có thể đánh giá sự phục vụ.',
  withdrawn: 'Việc giải quyết đã kết thúc. Có thể nộp hồ sơ mới khi cần.',
  stopped: 'Việc giải quyết đã kết thúc. Người nộp đăng nhập để xem lý do.',
}

export const vi = {
  title: 'Tra cứu hồ sơ',
  lead: 'Xem hồ sơ đang ở đâu và khi nào có kết quả. Không cần đăng nhập.',
  code: 'Mã hồ sơ hoặc số biên nhận',
  codeHint: 'Có trên giấy hẹn, tin nhắn và thư điện tử. Ví dụ: T-7K3QX-0M9ZC-H2VDW hoặc H99.101-261123-0001',
  submit: 'Tra cứu',
  problems: {
    empty: 'Nhập mã hồ sơ hoặc số biên nhận',
    form: 'Mã chưa đúng dạng. Kiểm tra lại từng chữ và số trên giấy hẹn hoặc tin nhắn',
    unknown: 'Không có hồ sơ nào mang mã này. Kiểm tra lại mã, hoặc gọi đường dây nóng để được giúp',
  },
  otherWays: {
    title: 'Cách tra cứu khác',
    sms: (message: string, number: string) => `Nhắn tin ${message} gửi ${number}`,
    qr: 'Quét mã QR trên giấy hẹn bằng điện thoại',
    call: (hotline: string) => `Gọi ${hotline}`,
    logIn: 'Đăng nhập để xem mọi hồ sơ của mình',
    sampleCode: '<mã hồ sơ>',
  },
  status: {
    title: 'Tình trạng hồ sơ',
    code: 'Mã hồ sơ',
    now: 'Hiện nay',
    next: 'Bước tiếp theo',
    agency: 'Cơ quan giải quyết',
    address: 'Địa chỉ',
    hotline: 'Đường dây nóng',
    email: 'Thư điện tử',
    moments: 'Các mốc thời gian',
    acceptedAt: 'Tiếp nhận',
    dueAt: 'Hẹn trả kết quả',
    resultAt: 'Có kết quả',
    notYet: 'Chưa có',
    another: 'Tra cứu hồ sơ khác',
    privacy:
      'Trang này chỉ cho biết tình trạng. Tên thủ tục, họ tên và giấy tờ chỉ người nộp xem được, vì có thể là điều riêng tư.',
  },
  more: {
    title: 'Bạn là người nộp hồ sơ?',
    lead: 'Đăng nhập, hoặc nhận mã qua số điện thoại đã ghi trong hồ sơ, để xem tên thủ tục và diễn biến.',
    logIn: 'Đăng nhập',
    mine: 'Mở hồ sơ của tôi',
    sendCode: 'Gửi mã đến điện thoại',
  },
  phone: {
    title: 'Nhập mã từ điện thoại',
    sent: 'Nếu hồ sơ có số điện thoại, một tin nhắn với sáu chữ số đã được gửi đến số đó. Mã có hiệu lực 5 phút.',
    digits: 'Mã sáu chữ số',
    submit: 'Xem hồ sơ',
    again: 'Chưa nhận được tin nhắn? Đợi một phút rồi gửi lại.',
    sendAgain: 'Gửi lại mã',
    wrong: 'Mã chưa đúng hoặc đã hết hạn. Mỗi mã thử được 5 lần; có thể yêu cầu mã mới',
  },
  details: {
    title: 'Hồ sơ',
    procedure: 'Thủ tục',
    timeline: 'Diễn biến',
    until: 'Trang này tự đóng sau 15 phút. Để bổ sung, nộp phí hoặc tải kết quả, xin đăng nhập.',
  },
  next,
}

export type TrackTexts = typeof vi
