import { compileFeel } from '../platform/feel/compile-feel.js'
import { type FeelScope, FeelStepLimit } from '../platform/feel/feel-scope.js'
import { FeelSyntaxError } from '../platform/feel/feel-syntax.js'
import { FeelDate, type FeelValue } from '../platform/feel/feel-value.js'
import { readTypedDay } from '../platform/typed-time.js'
import { readNumber } from './forms/field-kinds/written-number.js'
import type { Feel } from './procedure.js'

/** What an expression gives, as text; what is wrong with it, where it cannot be worked out. */
export function evaluateFeel(feel: Feel, scope: FeelScope): string {
  try {
    return shown(compileFeel(feel).evaluate(scope))
  } catch (error) {
    if (error instanceof FeelSyntaxError || error instanceof FeelStepLimit) return error.message
    throw error
  }
}

function shown(value: FeelValue): string {
  if (value === null) return 'null'
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value)
  return value instanceof FeelDate ? value.iso : JSON.stringify(value)
}

/**
 * What was typed for a name: true, false, a number, a day, a text; nothing typed is null. Choices, rows and a text that looks like a number
 * are written as JSON: `["a", "b"]`, `[{"name": "An"}]`, `"012"`. Undefined where that cannot be read.
 */
export function feelValueFrom(typed: string): FeelValue | undefined {
  const text = typed.trim()
  if (text === '') return null
  if (text === 'true' || text === 'false') return text === 'true'
  if (/^["[{]/.test(text)) return fromJson(text)
  const day = readTypedDay(text)
  return day ? new FeelDate(day) : (readNumber(text) ?? text)
}

function fromJson(text: string): FeelValue | undefined {
  try {
    // Texts, numbers, lists and what is named in braces: FEEL has all that JSON has.
    return JSON.parse(text) as FeelValue
  } catch {
    return undefined
  }
}
