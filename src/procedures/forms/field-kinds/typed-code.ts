import type { Text } from '../../../platform/text.js'
import type { FormField } from '../../form.js'
import { defineKind, type FieldKindRules, isText } from '../field-kind.js'
import type { FormContext } from '../form-context.js'
import { one } from '../posted.js'
import { enterIt } from './length.js'

export interface CodeRules {
  /** Writes what was typed in the one way it is kept in. */
  tidy(typed: string): string
  /** What is wrong with a tidy code. */
  wrong(code: string, field: FormField, context: FormContext): Text | undefined
  /** Of the shape alone, for JSON Schema. */
  pattern: string
  /** As people read it; as it is kept when left out. */
  written?(code: string): string
}

/** A number or code that a person copies from a paper. */
export function typedCode({ tidy, wrong, pattern, written = (code) => code }: CodeRules): FieldKindRules {
  return defineKind<string>({
    inputs: () => [''],
    is: isText,
    parse(inputs, field, context) {
      const code = tidy(one(inputs))
      if (code === '') return { value: null }
      const message = wrong(code, field, context)
      return message ? { problem: { message } } : { value: code }
    },
    check(code, field, context) {
      const message = wrong(code, field, context)
      return message && { message }
    },
    toInputs: (code) => ({ '': written(code) }),
    summary: written,
    schema: () => ({ type: 'string', pattern }),
    missing: enterIt,
  })
}

/** Digits as people group them: with spaces, dots or hyphens between. */
export function digitsOf(typed: string): string {
  return typed.replace(/[\s\u00a0.-]/g, '')
}
