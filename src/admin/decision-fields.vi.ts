const dayHint = 'ngày/tháng/năm, ví dụ 24/11/2026'

export const decisionFieldTexts = {
  number: 'Số quyết định',
  numberHint: 'Ví dụ: 123/QĐ-UBND',
  decidedOn: 'Ngày ký',
  dayHint,
  effectiveOn: { label: 'Ngày hiệu lực', hint: dayHint },
} as const

/** What is wrong with a decision as it was typed. */
export const decisionFaultTexts = {
  decisionNumber: 'Nhập số quyết định',
  decidedOn: 'Nhập ngày ký, không muộn hơn hôm nay',
  effectiveOn: 'Nhập ngày hiệu lực, không trước ngày ký',
} as const

/** Names of the fields where a form has no others. */
export const decisionFieldNames = { decisionNumber: 'so', decidedOn: 'ngay-ky', effectiveOn: 'hieu-luc' } as const
