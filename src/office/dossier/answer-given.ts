import { type Fields, textOf } from '../../surface/route.js'
import type { Missing } from './verb.js'

/** Yes or no to what somebody asked, as the form posts it. */
export const answerField = 'tra-loi'
export const answerValues = { yes: 'dong-y', no: 'khong-dong-y' } as const

export const agrees = (body: Fields): boolean => textOf(body, answerField) === answerValues.yes

export const isAnswered = (body: Fields): boolean =>
  (Object.values(answerValues) as string[]).includes(textOf(body, answerField))

export const answerMissing = (body: Fields): Missing[] =>
  isAnswered(body) ? [] : [{ field: answerField, text: 'Xin chọn đồng ý hay không đồng ý.' }]
