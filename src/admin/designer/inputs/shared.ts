import type { Input } from '../input.js'

export const choicesFrom = (names: Record<string, string>) =>
  Object.entries(names).map(([value, text]) => ({ value, text }))

/** A name in both languages. */
export const named = (name: string, label: string, required = true): Input[] => [
  { name: `${name}.vi`, kind: 'text', label, required },
  { name: `${name}.en`, kind: 'text', label: `${label} (tiếng Anh)` },
]

export const channelNames = { online: 'Trực tuyến', counter: 'Tại quầy', postal: 'Bưu chính' }
export const channels = choicesFrom(channelNames)
export const limitUnits = choicesFrom({
  working_hour: 'giờ làm việc',
  working_day: 'ngày làm việc',
  calendar_day: 'ngày',
  month: 'tháng',
})
export const feelHint = 'Biểu thức FEEL trên các câu trả lời; để trống nếu luôn đúng.'
