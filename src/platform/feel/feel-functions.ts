import { feelDate, monthsBetween, parseFeelDate, parseFeelDuration } from './feel-days.js'
import { FeelDate, FeelDuration, type FeelValue, isList } from './feel-value.js'

interface FeelFunction {
  /** Fewest and most arguments; a call with others does not compile. */
  arity: readonly [number, number]
  call(args: readonly FeelValue[]): FeelValue
}

/** FEEL's own functions that rules may call, by their DMN names. `today()` is compiled apart, since it reads the scope. */
export const feelFunctions: ReadonlyMap<string, FeelFunction> = new Map<string, FeelFunction>([
  ['not', one((value) => (typeof value === 'boolean' ? !value : null))],
  ['count', one((value) => listOf(value)?.length ?? null)],
  ['list contains', two((list, item) => listOf(list)?.some((each) => each === item) ?? null)],
  ['string length', ofText((text) => [...text].length)],
  ['upper case', ofText((text) => text.toUpperCase())],
  ['lower case', ofText((text) => text.toLowerCase())],
  ['contains', ofTexts((text, part) => text.includes(part))],
  ['starts with', ofTexts((text, part) => text.startsWith(part))],
  ['ends with', ofTexts((text, part) => text.endsWith(part))],
  ['sum', ofNumbers((numbers) => numbers.reduce((total, each) => total + each))],
  ['min', ofNumbers((numbers) => Math.min(...numbers))],
  ['max', ofNumbers((numbers) => Math.max(...numbers))],
  ['abs', ofNumber(Math.abs)],
  ['floor', ofNumber(Math.floor)],
  ['ceiling', ofNumber(Math.ceil)],
  ['string', one(asText)],
  ['date', { arity: [1, 3], call: dateOf }],
  ['duration', ofText(parseFeelDuration)],
  [
    'years and months duration',
    two((from, to) => (from instanceof FeelDate && to instanceof FeelDate ? monthsBetween(from, to) : null)),
  ],
])

function one(call: (value: FeelValue) => FeelValue): FeelFunction {
  return { arity: [1, 1], call: ([value = null]) => call(value) }
}

function two(call: (a: FeelValue, b: FeelValue) => FeelValue): FeelFunction {
  return { arity: [2, 2], call: ([a = null, b = null]) => call(a, b) }
}

function ofText(call: (text: string) => FeelValue): FeelFunction {
  return one((value) => {
    const text = scalar(value)
    return typeof text === 'string' ? call(text) : null
  })
}

function ofTexts(call: (text: string, part: string) => boolean): FeelFunction {
  return two((a, b) => {
    const text = scalar(a)
    const part = scalar(b)
    return typeof text === 'string' && typeof part === 'string' ? call(text, part) : null
  })
}

function ofNumber(call: (number: number) => number): FeelFunction {
  return one((value) => {
    const number = scalar(value)
    return typeof number === 'number' ? call(number) : null
  })
}

function ofNumbers(call: (numbers: number[]) => number): FeelFunction {
  return {
    arity: [1, 50],
    call(args) {
      const [first = null] = args
      const values = args.length === 1 && isList(first) ? first : args
      const numbers = values.filter((value) => typeof value === 'number')
      return numbers.length > 0 && numbers.length === values.length ? call(numbers) : null
    },
  }
}

/** FEEL gives a list of one where its element is asked for, and the other way round. */
function scalar(value: FeelValue): FeelValue {
  return isList(value) && value.length === 1 ? (value[0] ?? null) : value
}

function listOf(value: FeelValue): readonly FeelValue[] | null {
  if (value === null) return null
  return isList(value) ? value : [value]
}

function dateOf(args: readonly FeelValue[]): FeelValue {
  const [first = null, month = null, day = null] = args
  if (typeof first === 'string') return parseFeelDate(first)
  if (first instanceof FeelDate) return first
  const isTriple = typeof first === 'number' && typeof month === 'number' && typeof day === 'number'
  return isTriple ? feelDate(first, month, day) : null
}

function asText(value: FeelValue): FeelValue {
  if (value === null || isList(value) || value instanceof FeelDuration) return null
  if (value instanceof FeelDate || typeof value !== 'object') return String(value)
  return null
}
