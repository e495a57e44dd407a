import type { FormField } from '../../form.js'
import type { JsonSchema, Problem } from '../field-kind.js'
import { sentence } from '../field-name.js'
import { writeNumber } from './written-number.js'

/** Least and most value of a number or of money; a form that says nothing takes nothing below zero. */
export function valueLimits(field: FormField): { least: number; most: number } {
  return {
    least: typeof field.min === 'number' ? field.min : 0,
    most: typeof field.max === 'number' ? field.max : 999_999_999_999_999,
  }
}

export function checkRange(value: number, field: FormField, unit = ''): Problem | undefined {
  const { least, most } = valueLimits(field)
  if (value < least) {
    const limit = `${writeNumber(least)}${unit}`
    return {
      message: sentence(
        field,
        ({ start }) => `${start} phải từ ${limit} trở lên`,
        ({ start }) => `${start} must be ${limit} or more`,
      ),
    }
  }
  if (value <= most) return undefined
  const limit = `${writeNumber(most)}${unit}`
  return {
    message: sentence(
      field,
      ({ start }) => `${start} không được quá ${limit}`,
      ({ start }) => `${start} must be ${limit} or less`,
    ),
  }
}

export function rangeSchema(field: FormField): JsonSchema {
  const { least, most } = valueLimits(field)
  return { minimum: least, maximum: most }
}
