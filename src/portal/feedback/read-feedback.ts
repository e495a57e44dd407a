import type { Agency } from '../../agencies/index.js'
import { type Topic, topics } from '../../feedback/index.js'
import { type Fields, textOf } from '../../surface/route.js'
import type { FeedbackTexts } from './texts.vi.js'

export interface TypedFeedback {
  agency: string
  topic: string
  words: string
  name: string
  email: string
  phone: string
  mayPublish: boolean
}

export const longestWords = 3_000
const shortestWords = 20
const longestName = 100

export const readTyped = (body: Fields): TypedFeedback => ({
  agency: textOf(body, 'co-quan'),
  topic: textOf(body, 've-viec'),
  words: textOf(body, 'noi-dung').replaceAll('\r\n', '\n'),
  name: textOf(body, 'ho-ten'),
  email: textOf(body, 'thu'),
  phone: textOf(body, 'dien-thoai'),
  mayPublish: textOf(body, 'cong-khai') === '1',
})

export interface ReadFeedback {
  errors: { field: string; text: string }[]
  agency: Agency | undefined
  topic: Topic | undefined
}

/** What is wrong with what was typed, by field. */
export function checkFeedback(
  typed: TypedFeedback,
  agencies: readonly Agency[],
  words: FeedbackTexts['form']['errors'],
): ReadFeedback {
  const agency = agencies.find(({ slug }) => slug === typed.agency)
  const topic = topics.find((one) => one === typed.topic)
  const faults = [
    { field: 'co-quan', text: words.agency, isWrong: !agency },
    { field: 've-viec', text: words.topic, isWrong: !topic },
    { field: 'noi-dung', text: words.wordsShort, isWrong: typed.words.length < shortestWords },
    { field: 'noi-dung', text: words.wordsLong, isWrong: typed.words.length > longestWords },
    { field: 'ho-ten', text: words.name, isWrong: typed.name.length > longestName },
    { field: 'thu', text: words.email, isWrong: typed.email !== '' && !isEmail(typed.email) },
    { field: 'dien-thoai', text: words.phone, isWrong: typed.phone !== '' && !isPhone(typed.phone) },
  ]
  return { agency, topic, errors: faults.filter(({ isWrong }) => isWrong).map(({ field, text }) => ({ field, text })) }
}

const isEmail = (text: string): boolean => text.length <= 254 && /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/.test(text)
const isPhone = (text: string): boolean => /^\+?\d{9,15}$/.test(text.replace(/[\s.()-]/g, ''))
