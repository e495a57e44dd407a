import { compileFeel } from '../platform/feel/compile-feel.js'
import { type FeelScope, FeelStepLimit } from '../platform/feel/feel-scope.js'
import { FeelSyntaxError } from '../platform/feel/feel-syntax.js'
import { FeelDate, type FeelValue } from '../platform/feel/feel-value.js'
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

/** What was typed for a name: true, false, a number, a day, a text; nothing typed is null. */
export function feelValueFrom(typed: string): FeelValue {
  const text = typed.trim()
  if (text === '') return null
  if (text === 'true' || text === 'false') return text === 'true'
  if (/^-?\d+([.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'))
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? new FeelDate(text) : text
}
