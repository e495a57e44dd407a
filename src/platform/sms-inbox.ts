import type { Pdu } from 'smpp'
import { nationalNumber } from './phone-number.js'
import { concatenationOf } from './sms-parts.js'

export interface PhoneMessage {
  /** National form of the sender's number, such as 0912345678. */
  from: string
  to: string
  text: string
}

const mostUnfinished = 200

/** Joins the parts of messages from phones and hands each whole message on; rejects when the receiver did. */
export function makeSmsInbox(onMessage: (message: PhoneMessage) => Promise<void>): (pdu: Pdu) => Promise<void> {
  const unfinished = new Map<string, string[]>()
  return async (pdu) => {
    if (isDeliveryReceipt(pdu)) return
    const message = { from: nationalNumber(pdu.source_addr ?? ''), to: pdu.destination_addr ?? '', text: textOf(pdu) }
    const place = concatenationOf(pdu)
    if (!place) return onMessage(message)
    const key = [message.from, message.to, place.reference, place.total].join(' ')
    const parts = unfinished.get(key) ?? []
    parts[place.part - 1] = message.text
    unfinished.set(key, parts)
    forgetOldest(unfinished)
    if (Object.keys(parts).length < place.total) return
    await onMessage({ ...message, text: parts.join('') })
    unfinished.delete(key)
  }
}

function forgetOldest(unfinished: Map<string, string[]>): void {
  const [oldest] = unfinished.keys()
  if (oldest !== undefined && unfinished.size > mostUnfinished) unfinished.delete(oldest)
}

function isDeliveryReceipt(pdu: Pdu): boolean {
  return ((pdu.esm_class ?? 0) & 0x3c) === 0x04
}

function textOf(pdu: Pdu): string {
  const { message } = pdu.message_payload ?? pdu.short_message ?? { message: '' }
  return typeof message === 'string' ? message : message.toString('latin1')
}
