import { defineKind, isText } from '../field-kind.js'
import { cleanLine, one } from '../posted.js'
import { checkLength, enterIt, lengthSchema } from './length.js'

/** Characters in one line when the field says nothing else. */
export const longestLine = 200

/** One line of text. */
export const text = defineKind<string>({
  inputs: () => [''],
  is: isText,
  parse: (inputs) => ({ value: cleanLine(one(inputs)) || null }),
  check: (value, field) => checkLength(value, field, longestLine),
  toInputs: (value) => ({ '': value }),
  summary: (value) => value,
  schema: (field) => lengthSchema(field, longestLine),
  missing: enterIt,
})
