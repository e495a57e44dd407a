/** The number as networks write it: 84912345678 for 0912345678. */
export function internationalNumber(phone: string): string {
  return phone.replace(/[\s.+()-]/g, '').replace(/^0(?=\d{9,10}$)/, '84')
}

/** The number as people here write it: 0912345678 for 84912345678. */
export function nationalNumber(phone: string): string {
  return phone.replace(/[\s.+()-]/g, '').replace(/^84(?=\d{9,10}$)/, '0')
}
