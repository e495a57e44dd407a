import type { ProofDay, ProofPause } from '../../calendar/index.js'
import type { Language } from '../../platform/text.js'

/** How a day looks on the small calendar. */
export type DayLook = 'due' | 'start' | 'counted' | 'made_up' | 'waiting' | 'off'

const vi = {
  limit: 'Thời hạn giải quyết',
  start: 'Bắt đầu tính',
  end: 'Hết thời hạn',
  appointment: 'Hẹn lại',
  appointmentWhy: (sent: string) =>
    `Cơ quan đã xin lỗi và hẹn lại ngày ${sent}; ngày hẹn lại thay cho thời hạn ở trên.`,
  appointmentMoved: (given: string) =>
    `Hẹn lại lúc đầu là ${given}, sau đó dời theo lịch nghỉ hoặc thời gian tạm dừng.`,
  calendar: 'Phiên bản lịch',
  projected:
    'Có ngày thuộc năm chưa công bố lịch nghỉ lễ. Kết quả là dự kiến và có thể thay đổi khi lịch nghỉ được công bố.',
  journey: 'Nhận hồ sơ giấy',
  takenIn: 'Bộ phận một cửa tiếp nhận lúc',
  arrived: 'Cơ quan giải quyết nhận lúc',
  expected: 'Cơ quan giải quyết nhận chậm nhất lúc',
  onTheWay:
    'Hồ sơ giấy đang được chuyển đến cơ quan giải quyết. Ngày dưới đây tính từ lúc hồ sơ phải đến nơi chậm nhất; khi cơ quan nhận, thời hạn được tính lại từ lúc nhận.',
  pausedNow:
    'Thời hạn đang tạm dừng. Ngày dưới đây được tính như thể thời gian tạm dừng kết thúc vào lúc này; càng dừng lâu, ngày hẹn càng lùi.',
  pauses: 'Thời gian tạm dừng',
  pause: { cause: 'Lý do', from: 'Từ', to: 'Đến', added: 'Cộng thêm' },
  month: 'Lịch tính thời hạn',
  monthName: (month: number, year: number) => `Tháng ${month}/${year}`,
  weekdays: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  weekdayNames: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'],
  looks: {
    due: 'Hết thời hạn',
    start: 'Bắt đầu',
    counted: 'Được tính',
    made_up: 'Bù thời gian tạm dừng',
    waiting: 'Chưa hoặc không tính',
    off: 'Ngày nghỉ',
  } satisfies Record<DayLook, string>,
  paused: 'Tạm dừng',
  list: 'Từng ngày',
  day: 'Ngày',
  counted: 'Tính',
  yes: 'Có',
  no: 'Không',
  reason: 'Lý do',
  worked: 'Giờ làm việc',
  projectedDay: 'dự kiến',
  used: {
    moved: '',
    restarted: 'thời hạn tính lại từ đầu',
    before_start: 'không dùng: trước khi bắt đầu tính',
    after_due: 'không dùng: sau khi đã hết thời hạn',
    empty: 'không dùng: trùng với lần tạm dừng khác',
  } satisfies Record<ProofPause['code'], string>,
}

export type ProofTexts = typeof vi

const en: ProofTexts = {
  limit: 'Time limit',
  start: 'Counted from',
  end: 'The limit ends',
  appointment: 'New appointment',
  appointmentWhy: (sent) =>
    `The agency begged pardon on ${sent}; its new appointment takes the place of the limit above.`,
  appointmentMoved: (given) => `It was ${given} at first and moved by days off or a pause.`,
  calendar: 'Version of the calendar',
  projected:
    'Some day lies in a year whose public holidays are not announced yet. The date is projected and may change.',
  journey: 'Receipt of the papers',
  takenIn: 'Taken in at the one-stop counter',
  arrived: 'Received by the agency that settles',
  expected: 'With the agency that settles at the latest',
  onTheWay:
    'The papers are on their way to the agency that settles. The date below counts from when they have to be there; once the agency has them, it is counted from that moment.',
  pausedNow:
    'The clock stands still. The date below is what it would be if the pause ended now; it moves on with the pause.',
  pauses: 'Pauses of the clock',
  pause: { cause: 'Why', from: 'From', to: 'To', added: 'Added' },
  month: 'The days on a calendar',
  monthName: (month, year) => `${String(month).padStart(2, '0')}/${year}`,
  weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  weekdayNames: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  looks: {
    due: 'The limit ends',
    start: 'Start',
    counted: 'Counted',
    made_up: 'Makes up for a pause',
    waiting: 'Not or not yet counted',
    off: 'Day off',
  },
  paused: 'Paused',
  list: 'Day by day',
  day: 'Day',
  counted: 'Counts',
  yes: 'Yes',
  no: 'No',
  reason: 'Why',
  worked: 'Working time',
  projectedDay: 'projected',
  used: {
    moved: '',
    restarted: 'the limit starts anew',
    before_start: 'not used: before the start',
    after_due: 'not used: after the end',
    empty: 'not used: within another pause',
  },
}

export const proofTexts = (language: Language): ProofTexts => (language === 'en' ? en : vi)

/** How a day of the proof looks; the last one is the due day, whatever it counts as. */
export function lookOf({ code, counted }: ProofDay): Exclude<DayLook, 'due'> {
  if (counted) return 'counted'
  switch (code) {
    case 'start_day':
      return 'start'
    case 'pause_made_up':
    case 'next_working_day':
      return 'made_up'
    case 'not_started':
      return 'waiting'
    default:
      return 'off'
  }
}
