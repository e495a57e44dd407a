import { sentence } from '../field-name.js'
import { typedCode } from './typed-code.js'

/** Passport number of any country: at most nine letters and digits (ICAO Doc 9303, part 4), in capitals. */
export const passport = typedCode({
  tidy: (typed) => typed.replace(/[\s\u00a0.-]/g, '').toUpperCase(),
  pattern: '^(?=.*[0-9])[A-Z0-9]{6,9}$',
  wrong: (code, field) =>
    /^(?=.*\d)[A-Z0-9]{6,9}$/.test(code)
      ? undefined
      : sentence(
          field,
          ({ start }) => `${start} phải gồm 6 đến 9 chữ cái không dấu và chữ số, ví dụ C1234567`,
          ({ start }) => `${start} must be 6 to 9 letters and digits, such as C1234567`,
        ),
})
