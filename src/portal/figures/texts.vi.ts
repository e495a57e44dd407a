/** Words of the public statistics. */
export const vi = {
  title: 'Thống kê',
  lead: (day: string) => `Số liệu cập nhật hằng ngày từ chính hệ thống xử lý hồ sơ, tính đến ${day}.`,
  year: 'Năm',
  show: 'Xem',
  summary: (year: number) => `Tổng quan năm ${year}`,
  received: 'Hồ sơ đã nhận',
  receivedOnline: 'Nộp trực tuyến',
  onlineRate: 'Tỷ lệ trực tuyến',
  otherWays: 'Tại quầy, bưu chính',
  settled: 'Đã giải quyết',
  now: 'Đang giải quyết',
  open: 'Hồ sơ đang giải quyết',
  standings: ({ onTime, dueSoon, paused }: Record<'onTime' | 'dueSoon' | 'paused', string>) =>
    `${onTime} trong hạn, ${dueSoon} sắp đến hạn, ${paused} tạm dừng chờ người nộp`,
  overdue: 'Quá thời điểm hẹn trả',
  withoutApology: 'Quá hẹn, chưa xin lỗi',
  onTime: 'Đúng hạn',
  promised: ({ onTime, asPromised }: Record<'onTime' | 'asPromised', string>) =>
    `${onTime} đúng hạn, trong đó ${asPromised} không phải hẹn lại`,
  askedAgain: 'Lượt yêu cầu bổ sung từ lần thứ hai',
  askedAgainNote: 'quy định chung chỉ cho yêu cầu một lần',
  onTimeRate: 'Tỷ lệ đúng hạn',
  none: 'Năm này chưa có hồ sơ nào.',
  byLevel: 'Thủ tục theo mức độ trực tuyến',
  byLevelCaption: 'Thủ tục đang công bố theo mức độ',
  procedures: 'thủ tục',
  levelLink: 'Các mức độ nghĩa là gì?',
  byMonth: 'Theo tháng',
  byMonthCaption: (year: number) => `Hồ sơ đã nhận từng tháng năm ${year}`,
  month: 'Tháng',
  byAgency: 'Theo cơ quan',
  byAgencyCaption: (year: number) => `Hồ sơ đã nhận theo cơ quan, năm ${year}`,
  agencyTable: 'Kết quả giải quyết theo cơ quan',
  monthTable: 'Kết quả giải quyết theo tháng',
  agency: 'Cơ quan',
  method:
    'Hồ sơ tính cho cơ quan có thẩm quyền giải quyết, vào ngày nộp; kết quả tính vào ngày có quyết định. Đúng hạn là quyết định không sau thời điểm hẹn trả.',
}

export type FiguresTexts = typeof vi
