import type { ReceivedMail } from '../../simulators/mailbox/mailbox.js'
import type { PhoneText } from '../../simulators/sms-centre/phones.js'
import { until } from './until.js'

const names = {
  identity: 'dinh-danh',
  mailbox: 'hop-thu',
  sms: 'tin-nhan',
  payments: 'thanh-toan',
  registers: 'co-so-du-lieu',
} as const
export type PartnerName = keyof typeof names

type ShownMail = Omit<ReceivedMail, 'attachments'> & {
  attachments: { fileName: string; contentType: string; size: number; path: string }[]
}

/** The simulators of a running program, as their own pages and switches show them. */
export class Partners {
  readonly controlUrl: string
  readonly urls: Record<PartnerName, string>

  private constructor(controlUrl: string, urls: Record<PartnerName, string>) {
    this.controlUrl = controlUrl
    this.urls = urls
  }

  static async find(controlUrl: string): Promise<Partners> {
    const all = await getJson<{ name: string; url: string }[]>(`${controlUrl}/simulators`)
    const urlOf = (name: PartnerName) => all.find((one) => one.name === names[name])?.url ?? ''
    return new Partners(controlUrl, {
      identity: urlOf('identity'),
      mailbox: urlOf('mailbox'),
      sms: urlOf('sms'),
      payments: urlOf('payments'),
      registers: urlOf('registers'),
    })
  }

  turnOff(name: PartnerName): Promise<void> {
    return this.flip(name, 'tat')
  }

  turnOn(name: PartnerName): Promise<void> {
    return this.flip(name, 'bat')
  }

  /** The newest mail to this address whose subject or text has these words, waited for. */
  mail(to: string, words: RegExp): Promise<ShownMail> {
    return until(`a mail to ${to} with ${words}`, async () => {
      const mails = await getJson<ShownMail[]>(`${this.urls.mailbox}/messages?to=${encodeURIComponent(to)}`)
      return mails.find((mail) => words.test(`${mail.subject}\n${mail.text}`))
    })
  }

  async attachment(mail: ShownMail, index = 0): Promise<Buffer> {
    const answer = await fetch(`${this.urls.mailbox}${mail.attachments[index]?.path}`)
    if (!answer.ok) throw new Error(`the mailbox answered ${answer.status}`)
    return Buffer.from(await answer.arrayBuffer())
  }

  /** The newest text message on this phone that has these words, waited for. */
  text(phone: string, words: RegExp): Promise<PhoneText> {
    return until(`a text message to ${phone} with ${words}`, async () => {
      const texts = await getJson<PhoneText[]>(`${this.urls.sms}/messages?to=${encodeURIComponent(phone)}`)
      return texts.findLast((text) => text.direction === 'to_phone' && words.test(text.text))
    })
  }

  /** Sends a text message from a person's phone to the short number. */
  async sendText(from: string, text: string): Promise<void> {
    const body = new URLSearchParams({ from, text })
    const answer = await fetch(`${this.urls.sms}/send`, { method: 'POST', body })
    if (!answer.ok) throw new Error(`the SMS centre answered ${answer.status}`)
  }

  private async flip(name: PartnerName, how: 'tat' | 'bat'): Promise<void> {
    const answer = await fetch(`${this.controlUrl}/${names[name]}/${how}`, { method: 'POST' })
    if (!answer.ok) throw new Error(`the switch of ${name} answered ${answer.status}`)
  }
}

async function getJson<T>(url: string): Promise<T> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  return (await answer.json()) as T
}
