import type { Language } from '../platform/text.js'
import type { Instant } from '../platform/time.js'

/** What is asked of a person who pays online. */
export interface OnlinePayment {
  /** Ours, unique for ever: letters, digits, `-` and `_`, at most 100. */
  reference: string
  amountVnd: number
  description: string
  at: Instant
  expiresAt: Instant
  /** Address of the payer's machine. */
  ip: string
  locale: Language
}

/** What a gateway says of one payment, through the payer's browser or from server to server. */
export type PaymentConfirmation =
  | { valid: false }
  | {
      valid: true
      reference: string
      amountVnd: number
      success: boolean
      /** The gateway's own code of the outcome. */
      code: string
      gatewayNumber: string | null
      bankCode: string | null
      paidAt: Instant | null
    }

/** How a payment stands when the gateway is asked. Without a trustworthy answer it is `unavailable`, never `failed`. */
export type PaymentStanding =
  | {
      standing: 'paid'
      amountVnd: number
      gatewayNumber: string | null
      bankCode: string | null
      paidAt: Instant | null
    }
  | { standing: 'failed'; code: string }
  | { standing: 'open'; code: string; knownToGateway: boolean }
  | { standing: 'unavailable' }

/** What became of a confirmation here, told back to the gateway so that it stops or goes on repeating. */
export type ConfirmationOutcome =
  | 'recorded'
  | 'already_recorded'
  | 'unknown_payment'
  | 'wrong_amount'
  | 'not_trusted'
  | 'broken'

/** A way to pay online. Several may exist; each speaks its own protocol behind these words. */
export interface PaymentGateway {
  name: string
  /** The gateway takes no less than this at once. */
  minimumVnd: number
  /** Nor more than this. */
  maximumVnd: number
  /** The address that the payer's browser is sent to. */
  payUrl(payment: OnlinePayment): string
  /** Reads the parameters of a confirmation or of the payer's return. The same one may come many times. */
  readConfirmation(query: Record<string, unknown>): PaymentConfirmation
  /** The body that the gateway expects in answer to a confirmation. */
  answerTo(outcome: ConfirmationOutcome): Record<string, string>
  /** Asks about a payment begun at `at`. */
  queryPayment(question: { reference: string; at: Instant; now: Instant }): Promise<PaymentStanding>
}
