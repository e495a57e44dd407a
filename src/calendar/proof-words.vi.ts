import type { ProofWords } from './proof-words.js'

export const vietnameseProof: ProofWords = {
  pauseCauses: {
    supplement: 'Chờ bổ sung, hoàn thiện hồ sơ',
    obligation: 'Chờ thực hiện nghĩa vụ tài chính',
    other: 'Tạm dừng tính thời hạn',
  },
  dayName: ({ name }) => name,
  notStarted: 'Chưa bắt đầu tính thời hạn',
  startDay: 'Ngày bắt đầu, không tính vào thời hạn',
  withinDay: 'Giải quyết trong ngày',
  halfDay: 'Nửa ngày: tính 4 giờ làm việc',
  pauseMadeUp: 'Bù thời gian tạm dừng',
  nextWorkingDay: 'Ngày làm việc tiếp theo sau ngày nghỉ',
  hours: 'Tính theo giờ làm việc',
  workingDay: (n) => `Ngày làm việc thứ ${n}`,
  calendarDay: (n) => `Ngày thứ ${n}`,
  calendarDayOff: (n) => `Ngày thứ ${n}, vẫn tính`,
  starts: {
    received: () => 'Nhận trong giờ làm việc, tính ngay từ lúc nhận',
    before_opening: () => 'Nhận trước giờ làm việc, tính từ giờ mở cửa trong ngày',
    between_shifts: () => 'Nhận trong giờ nghỉ, tính từ giờ làm việc tiếp theo trong ngày',
    after_hours: () => 'Nhận sau giờ làm việc, tính từ giờ mở cửa của ngày làm việc tiếp theo',
    day_off: ({ dayName }) => `Nhận vào ngày nghỉ (${dayName}), tính từ giờ mở cửa của ngày làm việc tiếp theo`,
    after_cutoff: ({ cutoff }) => `Nhận từ ${cutoff} trở đi, tính từ giờ mở cửa của ngày làm việc tiếp theo`,
  },
  restarted: 'Thời hạn tính lại từ đầu khi hồ sơ đã được bổ sung.',
  ends: {
    working_minutes: (unit) =>
      unit === 'working_hour' ? 'Vừa đủ số giờ làm việc' : 'Thêm nửa ngày là 4 giờ làm việc sau ngày cuối',
    within_day: () => 'Giờ kết thúc làm việc trong ngày',
    same_clock_time: () => 'Cùng giờ với lúc bắt đầu, vào ngày cuối của thời hạn',
    closing: () => 'Giờ kết thúc làm việc của ngày cuối, vì thời hạn hết ngoài giờ làm việc',
    next_working_day: () => 'Ngày cuối là ngày nghỉ nên thời hạn hết khi kết thúc ngày làm việc tiếp theo',
    month_end: () => 'Tháng cuối không có ngày tương ứng nên thời hạn hết khi kết thúc ngày cuối tháng',
  },
  movedAlone: 'Thời hạn đã được cộng thời gian tạm dừng',
  movedBefore: 'Đã cộng thời gian tạm dừng.',
}
