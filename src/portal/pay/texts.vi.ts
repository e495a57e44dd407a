import type { PaymentMethod } from '../../documents/index.js'
import type { OpenedPayment } from '../../dossiers/index.js'
import type { CollectionPoint } from '../../procedures/procedure.js'

type Refusal = Extract<OpenedPayment, { outcome: 'refused' }>['because']

export const vi = {
  title: 'Nộp phí, lệ phí',
  caption: (code: string) => `Hồ sơ ${code}`,
  back: 'Về trang hồ sơ',
  kinds: { fee: 'Phí', charge: 'Lệ phí' },
  collect: {
    at_acceptance: 'Nộp trước khi hồ sơ được tiếp nhận. Chưa nộp thì cán bộ chưa tiếp nhận được.',
    at_supplement: 'Nộp khi bổ sung hồ sơ.',
    before_return: 'Nộp trước khi nhận kết quả. Chưa nộp thì chưa trả được kết quả.',
  } satisfies Record<CollectionPoint, string>,
  obligation: 'Nghĩa vụ tài chính phải thực hiện để hồ sơ được giải quyết tiếp. Thời gian chờ không tính vào thời hạn.',
  labels: { amount: 'Số tiền', why: 'Khi nào và vì sao', basis: 'Căn cứ', total: 'Tổng số tiền' },
  noBasis: 'theo quy định của thủ tục',
  choose: 'Chọn khoản nộp lần này',
  chooseMissing: 'Chọn ít nhất một khoản để nộp.',
  onlineTitle: 'Nộp trực tuyến',
  onlineText:
    'Bạn được chuyển sang trang của cổng thanh toán, chọn ngân hàng hoặc ví, rồi quay lại đây. Cổng này không thấy và không lưu số thẻ, số tài khoản của bạn.',
  onlineButton: (amount: string) => `Nộp ${amount} trực tuyến`,
  onlineButtonChosen: 'Nộp các khoản đã chọn trực tuyến',
  onlineMinutes: (minutes: number) => `Bạn có ${minutes} phút để hoàn tất trên trang của cổng thanh toán.`,
  belowMinimum: (amount: string) => `Cổng thanh toán chỉ nhận từ ${amount} trở lên. Bạn nộp khoản này tại quầy.`,
  notNow: 'Hồ sơ đang ở trạng thái chưa nhận nộp phí, lệ phí.',
  underWayTitle: 'Có một lần thanh toán đang chờ',
  underWay: (amount: string, until: string) =>
    `Bạn đã bắt đầu nộp ${amount}. Bạn có thể tiếp tục đến ${until}; nếu đã nộp xong, xin chờ cổng thanh toán xác nhận.`,
  underWayOver: (amount: string) =>
    `Lần nộp ${amount} đã hết giờ. Hệ thống đang hỏi lại cổng thanh toán; xin chờ vài phút rồi tải lại trang. Bạn không cần nộp lần nữa nếu đã bị trừ tiền.`,
  underWayLook: 'Xem lần thanh toán này',
  counterTitle: 'Nộp tại quầy',
  counterText: 'Nộp tiền mặt hoặc chuyển khoản tại bộ phận một cửa và nhận biên lai ngay. Xin mang theo mã hồ sơ.',
  counter: { name: 'Nơi nộp', address: 'Địa chỉ', hours: 'Giờ làm việc', phone: 'Điện thoại' },
  nothingDue: 'Hồ sơ này hiện không có phí, lệ phí nào chờ nộp.',
  receiptsTitle: 'Biên lai',
  receipt: (series: string, number: string) => `Biên lai ${series} số ${number}`,
  receiptColumns: { number: 'Biên lai', at: 'Ngày nộp', method: 'Cách nộp', amount: 'Số tiền' },
  methods: { cash: 'Tiền mặt', transfer: 'Chuyển khoản', online: 'Trực tuyến' } satisfies Record<PaymentMethod, string>,
  refusals: {
    not_available_now: 'Hồ sơ đang ở trạng thái chưa nhận nộp phí, lệ phí.',
    nothing_due: 'Khoản bạn chọn đã được nộp hoặc không còn phải nộp.',
    below_minimum: 'Số tiền nhỏ hơn mức cổng thanh toán nhận. Bạn nộp khoản này tại quầy.',
    above_maximum: 'Số tiền lớn hơn mức cổng thanh toán nhận một lần. Bạn nộp từng khoản, hoặc nộp tại quầy.',
    earlier_open:
      'Một lần thanh toán cho khoản này đang chờ. Bạn hoàn tất lần đó trước, hoặc chờ hết giờ rồi thử lại, để không nộp hai lần.',
    switched_off: 'Cổng đang tắt nộp trực tuyến. Bạn nộp tại quầy, hoặc thử lại khi cổng mở lại.',
    confirming_earlier:
      'Hệ thống đang hỏi cổng thanh toán về lần nộp trước. Xin chờ vài phút rồi thử lại, để không nộp hai lần.',
  } satisfies Record<Refusal, string>,
  downTitle: 'Cổng thanh toán đang không trả lời',
  down: 'Chưa có khoản tiền nào bị trừ. Hồ sơ của bạn vẫn được giữ nguyên; chỉ bước nộp trực tuyến phải chờ. Bạn có thể thử lại sau ít phút, hoặc nộp tại quầy.',
  returned: {
    paidTitle: 'Đã nhận thanh toán',
    paid: (amount: string) => `Đã nhận ${amount}. Số biên lai được báo cho bạn qua tin nhắn và thư điện tử.`,
    receiptNumber: (number: string) => `Biên lai số ${number}`,
    waitingTitle: 'Đang chờ cổng thanh toán xác nhận',
    waiting:
      'Bạn không cần nộp lại. Trang này tự tải lại vài giây một lần; bạn có thể đóng trang, khi có xác nhận hệ thống sẽ nhắn tin cho bạn.',
    waitingLong:
      'Cổng thanh toán xác nhận chậm hơn thường lệ. Hệ thống sẽ tiếp tục hỏi mỗi phút và nhắn tin cho bạn. Xin đừng nộp lại.',
    look: 'Xem lại ngay',
    failedTitle: 'Thanh toán chưa thành công',
    failed: 'Cổng thanh toán báo giao dịch không thành công hoặc đã bị hủy. Bạn có thể nộp lại.',
    expired: 'Đã hết thời gian thanh toán. Bạn có thể nộp lại.',
    again: 'Nộp lại',
    dossier: 'Về trang hồ sơ',
  },
}

export type PayTexts = typeof vi
