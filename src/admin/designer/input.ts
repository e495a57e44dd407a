import { faultsOfForm, isFormKind } from '../../documents/index.js'
import { readTypedDay } from '../../platform/typed-time.js'
import { writeNumber } from '../../procedures/forms/index.js'
import { namesIn } from '../../procedures/index.js'
import { formatDay } from '../../ui/index.js'
import { sentencesOf } from '../papers/paper-page.js'
import { isLegalDay, readBound, readClock, readMoney, readNotNegative, readWhole } from './typed-numbers.js'

/** How one property of a procedure is typed. */
export type InputKind =
  | 'text'
  | 'long_text'
  | 'lines'
  | 'texts'
  | 'number'
  | 'yes_no'
  | 'choice'
  | 'choices'
  | 'waits'
  | 'numbers'
  | 'feel'
  | 'amount'
  | 'limit'
  | 'day'
  | 'clock'
  | 'agency'
  | 'options'
  | 'facts'
  | 'checks'
  | 'paper_text'

export interface Input {
  /** Property path inside the part: `name.vi`. */
  name: string
  kind: InputKind
  label: string
  hint?: string
  required?: boolean
  choices?: readonly { value: string; text: string }[]
  narrow?: true
  /** An empty list is no list. */
  mayBeAbsent?: true
  /** A whole number, from the one to the other. */
  whole?: readonly [least: number, most: number]
  /** The choices are numbers. */
  isNumeric?: true
}

/** `undefined` takes the property away. */
export type Typed = { value: unknown } | { error: string }

interface Codec {
  format(value: unknown): string[]
  parse(texts: readonly string[], input: Input): Typed
}

const wordsOf = (texts: readonly string[]): string => texts.join('\n').trim()
const lines = (texts: readonly string[]): string[] =>
  wordsOf(texts)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
const parts = (line: string): string[] => line.split('|').map((part) => part.trim())

const textOr = (value: unknown): string[] => (value === undefined || value === null ? [] : [String(value)])
const numberOr = (value: unknown): string[] => (typeof value === 'number' ? [writeNumber(value)] : textOr(value))
const listOf = <T>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : [])

interface Words {
  vi: string
  en?: string
}

const joined = (...words: (string | undefined)[]): string => words.filter((word) => word !== undefined).join(' | ')
/** Both languages in one part of a line. */
const twice = ({ vi, en }: Words): string => (en ? `${vi} // ${en}` : vi)
const fromTwice = (part: string): Words =>
  wordsFrom(...(part.split(' // ').map((each) => each.trim()) as [string, string?]))

const wordsFrom = (vi = '', en = ''): Words => (en ? { vi, en } : { vi })

const unlessEmpty = <T>(list: T[], { mayBeAbsent }: Input): T[] | undefined =>
  mayBeAbsent && list.length === 0 ? undefined : list

function single(texts: readonly string[], { required, label }: Input): Typed {
  const text = wordsOf(texts)
  if (!text) return required ? { error: `Nhập ${label.toLowerCase()}` } : { value: undefined }
  return { value: text }
}

function readFeel(text: string): Typed {
  const read = namesIn(text)
  return 'problem' in read ? { error: `Biểu thức chưa đúng: ${read.problem}` } : { value: text }
}

/** Every line through one reader; the first that cannot be read is named. */
function each(texts: readonly string[], read: (fields: string[]) => object | undefined, shape: string): Typed {
  const items = lines(texts).map((line) => ({ line, item: read(parts(line)) }))
  const wrong = items.find(({ item }) => item === undefined)
  if (wrong) return { error: `Dòng “${wrong.line.slice(0, 40)}” chưa đúng dạng: ${shape}` }
  return { value: items.map(({ item }) => item) }
}

/** The words of a paper, named by the last part of the property; the first fault is told as where agencies word papers. */
function readPaper(text: string, { name }: Input): Typed {
  const kind = name.split('.').at(-1) ?? ''
  const faults = isFormKind(kind) ? faultsOfForm(kind, text) : []
  const [wrong] = sentencesOf(faults, text)
  return wrong ? { error: wrong.text } : { value: text }
}

/** Stands for a step that waits for no other. */
export const fromStart = '-'

export const optionShape = 'giá_trị | Nhãn | English'
export const factShape = 'Nhãn // English | biểu thức FEEL'
export const checkShape = 'biểu thức FEEL | tên trường | Lời nhắc // English'

/** How each kind is written into its input and read back. */
export const codecs: Record<InputKind, Codec> = {
  text: { format: textOr, parse: single },
  long_text: { format: textOr, parse: single },
  lines: {
    format: (value) => [listOf<string>(value).join('\n')],
    parse: (texts, input) => ({ value: unlessEmpty(lines(texts), input) }),
  },
  texts: {
    format: (value) => [
      listOf<Words>(value)
        .map(({ vi, en }) => joined(vi, en))
        .join('\n'),
    ],
    parse: (texts, input) => ({
      value: unlessEmpty(
        lines(texts).map((line) => wordsFrom(...parts(line))),
        input,
      ),
    }),
  },
  number: {
    format: numberOr,
    parse: (texts, input) => {
      const typed = single(texts, input)
      if ('error' in typed || typed.value === undefined) return typed
      return input.whole
        ? readWhole(String(typed.value), input.label, input.whole)
        : readNotNegative(String(typed.value), input)
    },
  },
  yes_no: { format: (value) => (value === true ? ['1'] : []), parse: (texts) => ({ value: texts.includes('1') }) },
  choice: {
    format: textOr,
    parse: (texts, input) => {
      const typed = single(texts, input)
      if ('error' in typed || typed.value === undefined) return typed
      const chosen = input.choices?.some(({ value }) => value === typed.value)
      if (chosen && input.isNumeric) return { value: Number(typed.value) }
      return chosen ? typed : { error: `Chọn ${input.label.toLowerCase()}` }
    },
  },
  choices: {
    format: (value) => listOf<string>(value),
    parse: (texts, { choices = [], required, label }) => {
      const chosen = choices.map(({ value }) => value).filter((value) => texts.includes(value))
      if (chosen.length === 0)
        return required ? { error: `Chọn ít nhất một: ${label.toLowerCase()}` } : { value: undefined }
      return { value: chosen }
    },
  },
  waits: {
    format: (value) => (Array.isArray(value) && value.length === 0 ? [fromStart] : listOf<string>(value)),
    parse: (texts, { choices = [] }) => {
      if (texts.includes(fromStart)) return { value: [] }
      const chosen = choices.map(({ value }) => value).filter((value) => texts.includes(value))
      return { value: chosen.length > 0 ? chosen : undefined }
    },
  },
  numbers: {
    format: (value) => textOr(listOf<number>(value).join(', ') || undefined),
    parse: (texts, { label }) => {
      const numbers = wordsOf(texts)
        .split(/[,;\s]+/)
        .filter(Boolean)
      if (numbers.length === 0) return { value: undefined }
      return numbers.every((number) => /^\d{1,3}$/.test(number))
        ? { value: numbers.map(Number) }
        : { error: `${label} phải là các số nguyên cách nhau bằng dấu phẩy, ví dụ 3, 1` }
    },
  },
  feel: {
    format: textOr,
    parse: (texts, input) => {
      const typed = single(texts, input)
      return 'error' in typed || typed.value === undefined ? typed : readFeel(String(typed.value))
    },
  },
  amount: {
    format: numberOr,
    parse: (texts, input) => {
      const typed = single(texts, input)
      if ('error' in typed || typed.value === undefined) return typed
      return readMoney(String(typed.value)) ?? readFeel(String(typed.value))
    },
  },
  limit: {
    format: (value) => (typeof value === 'string' && isLegalDay(value) ? [formatDay(value)] : numberOr(value)),
    parse: (texts, input) => {
      const typed = single(texts, input)
      return 'error' in typed || typed.value === undefined ? typed : readBound(String(typed.value), input)
    },
  },
  clock: {
    format: textOr,
    parse: (texts, input) => {
      const typed = single(texts, input)
      return 'error' in typed || typed.value === undefined ? typed : readClock(String(typed.value), input)
    },
  },
  day: {
    format: (value) => (typeof value === 'string' ? [formatDay(value)] : []),
    parse: (texts, input) => {
      const typed = single(texts, input)
      if ('error' in typed || typed.value === undefined) return typed
      const value = readTypedDay(String(typed.value))
      return value ? { value } : { error: `${input.label}: nhập ngày có thật, ví dụ 24/11/2026` }
    },
  },
  agency: {
    format: (value) =>
      typeof value === 'object' && value !== null ? textOr((value as { code: string }).code) : textOr(value),
    parse: (texts, input) => {
      const typed = single(texts, input)
      if ('error' in typed || typed.value === undefined) return typed
      return typed.value === 'competent' || typed.value === 'receiving' ? typed : { value: { code: typed.value } }
    },
  },
  options: {
    format: (value) => [
      listOf<{ value: string; label: Words }>(value)
        .map(({ value: option, label }) => joined(option, label.vi, label.en))
        .join('\n'),
    ],
    parse: (texts) =>
      lines(texts).length === 0
        ? { value: undefined }
        : each(
            texts,
            ([value, vi, en]) => (value && vi ? { value, label: wordsFrom(vi, en) } : undefined),
            optionShape,
          ),
  },
  facts: {
    format: (value) => [
      listOf<{ label: Words; value: string }>(value)
        .map((fact) => joined(twice(fact.label), fact.value))
        .join('\n'),
    ],
    parse: (texts) =>
      each(
        texts,
        ([label, ...feel]) => {
          const value = feel.join(' | ')
          return label && value && 'value' in readFeel(value) ? { label: fromTwice(label), value } : undefined
        },
        factShape,
      ),
  },
  paper_text: {
    format: textOr,
    parse: (texts, input) => {
      const typed = single(texts, input)
      if ('error' in typed || typed.value === undefined) return typed
      return readPaper(String(typed.value).replaceAll('\r\n', '\n'), input)
    },
  },
  checks: {
    format: (value) => [
      listOf<{ when: string; field: string; message: Words }>(value)
        .map(({ when, field, message }) => joined(when, field, twice(message)))
        .join('\n'),
    ],
    parse: (texts) =>
      lines(texts).length === 0
        ? { value: undefined }
        : each(
            texts,
            ([when, field, vi]) =>
              when && field && vi && 'value' in readFeel(when) ? { when, field, message: fromTwice(vi) } : undefined,
            checkShape,
          ),
  },
}
