import type { DayPlan } from './day-plans.js'
import type { EndCode, StartCode } from './due-moment.js'
import type { PauseKind } from './pauses.js'
import type { ParsedLimit } from './time-limit.js'

/** What stopped the clock, where the event itself gives no sentence. */
export const pauseCauses: Record<PauseKind, string> = {
  supplement: 'Chờ bổ sung, hoàn thiện hồ sơ',
  obligation: 'Chờ thực hiện nghĩa vụ tài chính',
  other: 'Tạm dừng tính thời hạn',
}

/** Why a day counts or does not. */
export const dayReasons = {
  notStarted: 'Chưa bắt đầu tính thời hạn',
  startDay: 'Ngày bắt đầu, không tính vào thời hạn',
  withinDay: 'Giải quyết trong ngày',
  halfDay: 'Nửa ngày: tính 4 giờ làm việc',
  pauseMadeUp: 'Bù thời gian tạm dừng',
  nextWorkingDay: 'Ngày làm việc tiếp theo sau ngày nghỉ',
  hours: (name: string) => withNote('Tính theo giờ làm việc', name),
  workingDay: (n: number, name: string) => withNote(`Ngày làm việc thứ ${n}`, name),
  calendarDay: (n: number, plan: DayPlan) =>
    plan.minutes > 0 ? `Ngày thứ ${n}` : withNote(`Ngày thứ ${n}, vẫn tính`, plan.name),
}

/** Why the clock starts where it starts. */
export function startReason(facts: {
  code: StartCode
  restarted: boolean
  dayName: string
  cutoff: string | undefined
}): string {
  const reason = startReasons[facts.code](facts)
  return facts.restarted ? `Thời hạn tính lại từ đầu khi hồ sơ đã được bổ sung. ${reason}` : reason
}

const startReasons: Record<StartCode, (facts: { dayName: string; cutoff: string | undefined }) => string> = {
  received: () => 'Nhận trong giờ làm việc, tính ngay từ lúc nhận',
  before_opening: () => 'Nhận trước giờ làm việc, tính từ giờ mở cửa trong ngày',
  between_shifts: () => 'Nhận trong giờ nghỉ, tính từ giờ làm việc tiếp theo trong ngày',
  after_hours: () => 'Nhận sau giờ làm việc, tính từ giờ mở cửa của ngày làm việc tiếp theo',
  day_off: ({ dayName }) => `Nhận vào ngày nghỉ (${dayName}), tính từ giờ mở cửa của ngày làm việc tiếp theo`,
  after_cutoff: ({ cutoff }) => `Nhận từ ${cutoff} trở đi, tính từ giờ mở cửa của ngày làm việc tiếp theo`,
}

/** Why the clock ends where it ends. */
export function endReason(code: EndCode, { limit, moved }: { limit: ParsedLimit; moved: boolean }): string {
  const reason = endReasons[code](limit)
  if (!moved) return reason
  return code === 'working_minutes'
    ? 'Thời hạn đã được cộng thời gian tạm dừng'
    : `Đã cộng thời gian tạm dừng. ${reason}`
}

const endReasons: Record<EndCode, (limit: ParsedLimit) => string> = {
  working_minutes: (limit) =>
    limit.unit === 'working_hour' ? 'Vừa đủ số giờ làm việc' : 'Thêm nửa ngày là 4 giờ làm việc sau ngày cuối',
  within_day: () => 'Giờ kết thúc làm việc trong ngày',
  same_clock_time: () => 'Cùng giờ với lúc bắt đầu, vào ngày cuối của thời hạn',
  closing: () => 'Giờ kết thúc làm việc của ngày cuối, vì thời hạn hết ngoài giờ làm việc',
  next_working_day: () => 'Ngày cuối là ngày nghỉ nên thời hạn hết khi kết thúc ngày làm việc tiếp theo',
  month_end: () => 'Tháng cuối không có ngày tương ứng nên thời hạn hết khi kết thúc ngày cuối tháng',
}

function withNote(sentence: string, note: string): string {
  return note === '' ? sentence : `${sentence} (${note})`
}
