import type { PaymentGateway } from '../payments/gateway.js'
import type { IdentityProvider } from '../people/identity-provider.js'
import { asSystem } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { Mailer } from '../platform/mail.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { SmsSender } from '../platform/sms.js'
import type { FileStorage } from '../platform/storage.js'
import type { Registers } from '../registers/index.js'
import { type Service, services } from './connection.js'
import { recordTest } from './store.js'

export interface ConnectionNeeds extends CoreNeeds {
  identityProvider: IdentityProvider
  gateway: PaymentGateway
  mailer: Mailer
  sms: SmsSender
  storage: FileStorage
  registers?: Registers | undefined
}

/** Asks every service something harmless over its real protocol and writes down which of them answered. */
export async function testConnections(needs: ConnectionNeeds): Promise<Record<Service, boolean>> {
  const answered = await Promise.all(services.map(async (service) => [service, await answers(needs, service)] as const))
  const at = needs.now()
  await asSystem(needs.db, async (tx) => {
    for (const [service, isAnswering] of answered) await recordTest(tx, service, { answered: isAnswering, at })
  })
  return Object.fromEntries(answered) as Record<Service, boolean>
}

async function answers(needs: ConnectionNeeds, service: Service): Promise<boolean> {
  try {
    return await probes[service](needs)
  } catch (err) {
    needs.log.info({ err, service }, 'a connected service did not answer its test')
    return false
  }
}

const probes: Record<Service, (needs: ConnectionNeeds) => Promise<boolean>> = {
  identity: async ({ identityProvider }) => {
    await identityProvider.check()
    return true
  },
  payment: async ({ gateway, now }) => {
    // The gateway must answer, with our secret, that it knows no such payment.
    const reference = `kiem-tra-${newId(now())}`
    return (await gateway.queryPayment({ reference, at: now(), now: now() })).standing !== 'unavailable'
  },
  mail: async ({ mailer }) => {
    await mailer.check()
    return true
  },
  sms: async ({ sms }) => {
    await sms.check()
    return true
  },
  registers: async ({ registers }) => {
    await registers?.check()
    return registers !== undefined
  },
  storage: async ({ storage }) => {
    const content = Buffer.from('kiểm tra kho tệp')
    const { key } = await storage.put(content)
    const isSame = (await storage.get(key)).equals(content)
    await storage.remove(key)
    return isSame
  },
}
