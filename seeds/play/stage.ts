import { z } from 'zod'
import type { Needs } from '../../src/needs.js'
import type { PaymentGateway } from '../../src/payments/index.js'
import type { Instant } from '../../src/platform/time.js'

/** The program at an instant of the play, with partners that take everything and keep nothing. */
export function onStage(needs: Needs, at: Instant): Needs {
  return {
    ...needs,
    now: () => new Date(at),
    // What was told months ago is not told again today.
    mailer: {
      send: async ({ messageId }) => ({ messageId }),
      check: async () => undefined,
      close: () => undefined,
    },
    sms: {
      send: async () => ({ messageId: 'seed', parts: 1 }),
      check: async () => undefined,
      close: async () => undefined,
    },
    gateway: obligingGateway(needs.gateway, at),
  }
}

const confirmation = z.object({ reference: z.string(), amountVnd: z.number() })

/** Confirms what the play says was paid, under the name and the limits of the real gateway. */
function obligingGateway(real: PaymentGateway, at: Instant): PaymentGateway {
  return {
    ...real,
    readConfirmation: (query) => ({
      valid: true,
      ...confirmation.parse(query),
      ...{ success: true, code: '00', gatewayNumber: null, bankCode: 'NCB', paidAt: at },
    }),
    queryPayment: async () => ({ standing: 'unavailable' }),
  }
}
