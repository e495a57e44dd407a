import type { PaymentMethod } from '../../documents/index.js'
import type { CounterPayment } from '../../dossiers/index.js'
import type { CollectionPoint } from '../../procedures/procedure.js'

export const cashierTexts = {
  methods: { cash: 'Tiền mặt', transfer: 'Chuyển khoản', online: 'Trực tuyến' } satisfies Record<PaymentMethod, string>,
  kinds: { fee: 'Phí', charge: 'Lệ phí' },
  collect: {
    at_acceptance: 'Trước khi tiếp nhận',
    at_supplement: 'Khi bổ sung',
    before_return: 'Trước khi trả kết quả',
  } satisfies Record<CollectionPoint, string>,
  states: { due: 'Chưa nộp', paid: 'Đã nộp', waived: 'Được miễn', refunded: 'Đã hoàn' },
  take: {
    title: 'Thu phí, lệ phí',
    back: 'Về hồ sơ',
    payer: 'Người nộp',
    procedure: 'Thủ tục',
    columns: {
      name: 'Khoản thu',
      collect: 'Thời điểm thu',
      basis: 'Căn cứ',
      state: 'Trạng thái',
      amount: 'Số tiền',
    },
    choose: 'Khoản thu lần này',
    method: 'Hình thức',
    methodHint: 'Tiền mặt: đếm đủ trước khi bấm. Chuyển khoản: chỉ bấm khi tiền đã về tài khoản.',
    button: 'Xác nhận đã thu và lập biên lai',
    total: (amount: string) => `Tổng các khoản chưa nộp: ${amount}`,
    nothing: 'Hồ sơ không còn khoản nào phải thu.',
    recorded: (number: string) => `Đã thu và lập biên lai số ${number}`,
    recordedText: 'Công dân được báo qua tin nhắn và thư điện tử, và tải được biên lai trên cổng.',
    onlineOpen: (amount: string, until: string) =>
      `Công dân đang thanh toán trực tuyến ${amount}. Xin đợi đến ${until} rồi mới thu tại quầy.`,
    problems: {
      nothing_chosen: 'Chọn ít nhất một khoản thu.',
      method_missing: 'Chọn hình thức thu.',
      not_available_now: 'Hồ sơ đang ở trạng thái không thu được, hoặc không thuộc quầy của Ông/Bà.',
      nothing_due: 'Khoản đã chọn vừa được nộp. Xin xem lại danh sách.',
      online_payment_open: 'Công dân đang thanh toán trực tuyến khoản này. Xin đợi lần thanh toán đó kết thúc.',
    } satisfies Record<
      Extract<CounterPayment, { outcome: 'refused' }>['because'] | 'nothing_chosen' | 'method_missing',
      string
    >,
  },
  receiptsOfDossier: 'Biên lai của hồ sơ',
  print: 'In biên lai',
  printOf: (number: string) => `số ${number}`,
  waiting: 'Đang lập',
  list: {
    title: 'Biên lai trong ngày',
    intro: (day: string) => `Biên lai lập ngày ${day} của các cơ quan Ông/Bà phục vụ.`,
    day: 'Ngày',
    show: 'Xem',
    columns: {
      number: 'Số biên lai',
      at: 'Giờ',
      dossier: 'Hồ sơ',
      method: 'Hình thức',
      cashier: 'Người thu',
      amount: 'Số tiền',
      receipt: 'Biên lai',
    },
    online: 'Cổng thanh toán',
    sums: 'Tổng trong ngày',
    count: (count: number) => `${count} biên lai`,
    series: (series: string, from: string, to: string) => `${series}: số ${from} đến ${to}`,
    whole: 'liên tục, không thiếu số',
    missing: (numbers: string) => `thiếu số ${numbers}`,
    seriesTitle: 'Dãy số biên lai',
    empty: 'Chưa có biên lai nào',
    emptyText: 'Ngày này chưa thu khoản nào. Mở hồ sơ và chọn "Thu phí, lệ phí" để thu.',
    twiceTitle: 'Cần hoàn trả',
    twiceText: 'Tiền đã về nhưng khoản thu đã được nộp trước đó. Không có biên lai; xin làm thủ tục hoàn trả.',
    twiceColumns: { dossier: 'Hồ sơ', at: 'Nhận lúc', amount: 'Số tiền' },
  },
}
