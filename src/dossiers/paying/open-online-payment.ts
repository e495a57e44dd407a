import { isSwitchedOn } from '../../connections/index.js'
import {
  insertPayment,
  listDues,
  listOpenOnline,
  type OpenPayment,
  type Payment,
  type PaymentDue,
  type PaymentGateway,
  totalOf,
} from '../../payments/index.js'
import { asActor, type DbActor } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Language } from '../../platform/text.js'
import type { Instant } from '../../platform/time.js'
import { citizenActionsFor } from '../available-actions.js'
import type { Dossier, DossierId } from '../dossier.js'
import { lockDossier, shownCode } from '../store.js'

export interface PaymentNeeds extends CoreNeeds {
  gateway: PaymentGateway
}

export type OpenedPayment =
  | { outcome: 'opened'; paymentId: string; reference: string; url: string }
  | {
      outcome: 'refused'
      because:
        | 'not_available_now'
        | 'nothing_due'
        | 'below_minimum'
        | 'above_maximum'
        | 'earlier_open'
        | 'confirming_earlier'
        | 'switched_off'
    }

export interface OpeningOrder {
  actor: DbActor & { kind: 'citizen' }
  dueIds: readonly string[]
  ip: string
  locale: Language
}

/** How long a person has at the gateway's page. */
export const paymentMinutes = 15

/**
 * Begins an online payment over some dues and gives the gateway's address to go to. A payment that is still open for the same dues is
 * gone on with, and one for others of them is waited for, so that nobody pays twice.
 */
export async function openOnlinePayment(
  needs: PaymentNeeds,
  id: DossierId,
  order: OpeningOrder,
): Promise<OpenedPayment> {
  return asActor(needs.db, order.actor, async (tx) => {
    const dossier = await lockDossier(tx, id)
    if (!citizenActionsFor(dossier.status).includes('pay')) return { outcome: 'refused', because: 'not_available_now' }
    if (!(await isSwitchedOn(tx, 'payment'))) return { outcome: 'refused', because: 'switched_off' }
    const dues = (await listDues(tx, id)).filter((due) => due.state === 'due' && order.dueIds.includes(due.id))
    const at = needs.now()
    const earlier = (await listOpenOnline(tx, id)).filter((open) => dues.some((due) => open.dueIds.includes(due.id)))
    const because = reasonAgainst(needs.gateway, { dues, earlier, at })
    if (because) return { outcome: 'refused', because }
    const payment = earlier[0] ?? (await insertPayment(tx, newPayment(needs, { id, dues, at })))
    return opened(needs, order, { dossier, payment })
  })
}

function newPayment({ gateway }: PaymentNeeds, { id, dues, at }: { id: string; dues: PaymentDue[]; at: Instant }) {
  const expiresAt = new Date(at.getTime() + paymentMinutes * 60_000)
  return { dossierId: id, dues, method: 'online' as const, gateway: gateway.name, expiresAt, at }
}

type Refused = Extract<OpenedPayment, { outcome: 'refused' }>['because']

function reasonAgainst(
  gateway: PaymentGateway,
  { dues, earlier, at }: { dues: readonly PaymentDue[]; earlier: readonly OpenPayment[]; at: Instant },
): Refused | undefined {
  if (dues.length === 0) return 'nothing_due'
  if (totalOf(dues) < gateway.minimumVnd) return 'below_minimum'
  if (totalOf(dues) > gateway.maximumVnd) return 'above_maximum'
  if (earlier.some((open) => open.expiresAt === null || open.expiresAt <= at)) return 'confirming_earlier'
  return earlier.every((open) => sameDues(open, dues)) ? undefined : 'earlier_open'
}

const sameDues = (open: OpenPayment, dues: readonly PaymentDue[]): boolean =>
  open.dueIds.length === dues.length && dues.every((due) => open.dueIds.includes(due.id))

function opened(
  { gateway }: PaymentNeeds,
  { ip, locale }: OpeningOrder,
  { dossier, payment }: { dossier: Dossier; payment: Payment },
): OpenedPayment {
  const { reference, amountVnd, openedAt, expiresAt } = payment
  const url = gateway.payUrl({
    reference,
    amountVnd,
    description: `Nop phi le phi ho so ${shownCode(dossier)}`,
    at: openedAt,
    expiresAt: expiresAt ?? new Date(openedAt.getTime() + paymentMinutes * 60_000),
    ip,
    locale,
  })
  return { outcome: 'opened', paymentId: payment.id, reference, url }
}
