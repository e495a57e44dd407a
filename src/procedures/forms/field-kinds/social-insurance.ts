import { sentence } from '../field-name.js'
import { isPersonalId } from './personal-id.js'
import { digitsOf, typedCode } from './typed-code.js'

/** Social-insurance number: the 10 digits of older books and cards, or the personal number that takes their place. */
export const socialInsurance = typedCode({
  tidy: digitsOf,
  pattern: '^([0-9]{10}|[0-9]{12})$',
  wrong: (code, field, { today }) =>
    /^\d{10}$/.test(code) || isPersonalId(code, today)
      ? undefined
      : sentence(
          field,
          ({ start }) =>
            `${start} phải gồm 10 chữ số như trên sổ, thẻ bảo hiểm, hoặc là số định danh cá nhân 12 chữ số`,
          ({ start }) => `${start} must be the 10 digits on the book or card, or a personal number of 12 digits`,
        ),
})
