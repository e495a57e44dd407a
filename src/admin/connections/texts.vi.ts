import type { Service } from '../../connections/index.js'

export const connectionTexts = {
  title: 'Dịch vụ kết nối',
  about: 'Bật, tắt và kiểm tra các dịch vụ bên ngoài; nhãn mức độ tính theo chúng.',
  intro:
    'Mức độ của thủ tục dựa vào các dịch vụ này. Mất kết nối một lúc không hạ mức; tắt hẳn thì nhãn hạ ngay và người kiểm soát thủ tục được báo.',
  test: 'Kiểm tra tất cả',
  tested: 'Đã kiểm tra',
  service: 'Dịch vụ',
  state: 'Tình trạng',
  on: 'Đang bật',
  off: 'Đã tắt',
  lastTest: 'Kiểm tra đạt lần cuối',
  never: 'Chưa lần nào',
  failedAt: (moment: string) => `Không trả lời lúc ${moment}`,
  change: 'Việc cần làm',
  turnOff: 'Tắt',
  turnOn: 'Bật',
  turnOffOf: (name: string) => `Tắt ${name}`,
  turnOnOf: (name: string) => `Bật ${name}`,
  changed: (count: number) => (count === 0 ? 'Đã lưu; không nhãn nào đổi' : `Đã lưu; ${count} nhãn mức độ đã đổi`),
  seeChanges: 'Xem nhãn đã đổi',
  fixed: 'Luôn bật',
}

export const serviceNames: Record<Service, string> = {
  identity: 'Định danh điện tử (đăng nhập)',
  payment: 'Cổng thanh toán',
  mail: 'Thư điện tử',
  sms: 'Tin nhắn SMS',
  storage: 'Kho tệp',
  registers: 'Cơ sở dữ liệu quốc gia (tra cứu)',
}
