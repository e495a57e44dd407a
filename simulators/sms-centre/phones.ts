/** A text message as a phone shows it. */
export interface PhoneText {
  id: string
  /** National form for people's phones; the centre's clients are known by their brand name or short number. */
  from: string
  to: string
  text: string
  at: Date
  direction: 'to_phone' | 'from_phone'
  parts: number
  /** A message from a phone is delivered once a connected system has acknowledged it. */
  delivered: boolean
}

/** All messages on all phones, newest last. */
export interface Phones {
  add(message: Omit<PhoneText, 'id'>): PhoneText
  list(number?: string): PhoneText[]
  undelivered(): PhoneText[]
}

/** Makes phones without messages; each number exists as soon as something is sent to or from it. */
export function makePhones(keep = 2000): Phones {
  const texts: PhoneText[] = []
  let count = 0
  return {
    add(message) {
      const text = { ...message, id: `tin-${++count}` }
      texts.push(text)
      if (texts.length > keep) texts.shift()
      return text
    },
    list: (number) => texts.filter((text) => number === undefined || phoneOf(text) === plain(number)),
    undelivered: () => texts.filter((text) => text.direction === 'from_phone' && !text.delivered),
  }
}

/** The number of the person's phone, whichever way the message went. */
export function phoneOf(text: PhoneText): string {
  return text.direction === 'to_phone' ? text.to : text.from
}

/** 0912345678 for 84912345678, +84 912 345 678 and the like. */
export function plain(number: string): string {
  const digits = number.replace(/\D/g, '')
  return /^84\d{9,10}$/.test(digits) ? `0${digits.slice(2)}` : digits
}
