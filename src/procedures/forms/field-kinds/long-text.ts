import { defineKind, isText } from '../field-kind.js'
import { cleanLines, one } from '../posted.js'
import { checkLength, enterIt, lengthSchema } from './length.js'

/** Characters in a longer text when the field says nothing else. */
export const longestText = 2000

/** Text of several lines. */
export const longText = defineKind<string>({
  inputs: () => [''],
  is: isText,
  parse: (inputs) => ({ value: cleanLines(one(inputs)) || null }),
  check: (value, field) => checkLength(value, field, longestText),
  toInputs: (value) => ({ '': value }),
  summary: (value) => value,
  schema: (field) => lengthSchema(field, longestText),
  missing: enterIt,
})
