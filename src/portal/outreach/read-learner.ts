import { nationalNumber } from '../../platform/phone-number.js'
import { type Fields, textOf } from '../../surface/route.js'
import type { OutreachTexts } from './texts.vi.js'

export interface TypedLearner {
  name: string
  phone: string
  email: string
}

const longestName = 100

export const readTyped = (body: Fields): TypedLearner => ({
  name: textOf(body, 'ho-ten'),
  phone: textOf(body, 'dien-thoai'),
  email: textOf(body, 'thu'),
})

/** A mobile number as networks here have them. */
const isMobile = (phone: string): boolean => /^0[35789]\d{8}$/.test(phone)
const isEmail = (text: string): boolean => text.length <= 254 && /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/.test(text)

/** The learner that was typed, and what is wrong by field. */
export function readLearner(
  { name, phone, email }: TypedLearner,
  words: OutreachTexts['one']['errors'],
): { learner: TypedLearner; errors: { field: string; text: string }[] } {
  const learner = { name: name.replaceAll(/\s+/g, ' '), phone: nationalNumber(phone), email }
  const faults = [
    { field: 'ho-ten', text: words.name, isWrong: name === '' || name.length > longestName },
    { field: 'dien-thoai', text: words.phone, isWrong: !isMobile(learner.phone) },
    { field: 'thu', text: words.email, isWrong: email !== '' && !isEmail(email) },
  ]
  return { learner, errors: faults.filter(({ isWrong }) => isWrong).map(({ field, text }) => ({ field, text })) }
}
