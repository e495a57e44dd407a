import type { FormField } from '../../form.js'
import type { JsonSchema, Problem } from '../field-kind.js'
import { isQuestion, sentence } from '../field-name.js'

/** Least and most characters of a text, counted as `maxlength` of HTML counts them (UTF-16 units). */
export function lengthLimits(field: FormField, most: number): { least: number; most: number } {
  return {
    least: typeof field.min === 'number' ? field.min : 1,
    most: typeof field.max === 'number' ? field.max : most,
  }
}

export function checkLength(value: string, field: FormField, mostByDefault: number): Problem | undefined {
  const { least, most } = lengthLimits(field, mostByDefault)
  if (value.length > most) {
    const over = value.length - most
    return {
      message: sentence(
        field,
        ({ start }) => `${start} dài quá ${most} ký tự; hãy bớt ${over} ký tự`,
        ({ start }) => `${start} must be ${most} characters or fewer; remove ${over}`,
      ),
    }
  }
  if (value.length >= least) return undefined
  return {
    message: sentence(
      field,
      ({ start }) => `${start} phải có ít nhất ${least} ký tự`,
      ({ start }) => `${start} must have at least ${least} characters`,
    ),
  }
}

/** The sentence of a required question that was left empty and is answered by typing. */
export function enterIt(field: FormField): Problem {
  return {
    message: isQuestion(field)
      ? sentence(
          field,
          ({ inside }) => `Trả lời câu hỏi ${inside}`,
          ({ inside }) => `Answer ${inside}`,
        )
      : sentence(
          field,
          ({ inside }) => `Nhập ${inside}`,
          ({ inside }) => `Enter ${inside}`,
        ),
  }
}

/** JSON Schema counts code points, HTML counts UTF-16 units: the schema is never the stricter of the two. */
export function lengthSchema(field: FormField, mostByDefault: number): JsonSchema {
  return { type: 'string', minLength: 1, maxLength: lengthLimits(field, mostByDefault).most }
}
