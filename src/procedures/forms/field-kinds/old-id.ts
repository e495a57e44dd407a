import { sentence } from '../field-name.js'
import { digitsOf, typedCode } from './typed-code.js'

/** Number of the former identity card (CMND): 9 digits, 12 on the last ones. It only tells who somebody was known as. */
export const oldId = typedCode({
  tidy: digitsOf,
  pattern: '^([0-9]{9}|[0-9]{12})$',
  wrong: (code, field) =>
    /^(\d{9}|\d{12})$/.test(code)
      ? undefined
      : sentence(
          field,
          ({ start }) => `${start} phải gồm 9 chữ số (hoặc 12 chữ số trên thẻ cấp sau năm 2012)`,
          ({ start }) => `${start} must be 9 digits, or 12 on cards issued after 2012`,
        ),
})
