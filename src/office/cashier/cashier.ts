import { randomUUID } from 'node:crypto'
import type { Role } from '../../agencies/index.js'
import { readDocument } from '../../documents/index.js'
import { getDossierByCode, legalDayOf, logAccess, recordCounterPayment, shownCode } from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import {
  findReceipt,
  listDues,
  listOpenOnline,
  listPaidTwice,
  listReceipts,
  listReceiptsBetween,
  receiptNumber,
} from '../../payments/index.js'
import { getPerson } from '../../people/index.js'
import { asActor, type Tx } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { isId } from '../../platform/ids.js'
import { readTypedDay } from '../../platform/typed-time.js'
import { getRevision } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Route, type SurfaceRequest, textOf, textsOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { queueGroups } from '../queue/workspace.js'
import { boundsOf } from './day-of-receipts.js'
import { DayPage } from './day-page.js'
import { TakePage, type TakePageProps } from './take-page.js'

type OfficerRequest = SurfaceRequest<OfficerViewer>

const cashierRoles: readonly Role[] = ['cashier', 'counter_head']

async function showTake(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const recorded = textOf(request.query, 'bien-lai')
  return takePage(request, needs, recorded ? { recorded } : {})
}

type Outcome = Pick<TakePageProps, 'problem' | 'chosen' | 'method' | 'recorded'>

async function takePage(
  { viewer, params, frame }: OfficerRequest,
  needs: Needs,
  { recorded, ...outcome }: Outcome,
): Promise<Answer> {
  const at = needs.now()
  return asActor(needs.db, actorOf(viewer), async (tx) => {
    const dossier = await getDossierByCode(tx, params.code ?? '')
    await logAccess(tx, { officerId: viewer.id, agencyId: viewer.agencyId, dossierId: dossier.id, what: 'dossier', at })
    const { definition } = await getRevision(tx, dossier.revisionId)
    const receipts = await listReceipts(tx, dossier.id)
    const just = receipts.find((receipt) => receipt.id === recorded)
    const page = TakePage({
      frame,
      queues: await queueGroups(tx, viewer, { now: at, current: 'cashier' }),
      dossier,
      procedureName: (definition.shortName ?? definition.name).vi,
      payerName: (await getPerson(tx, needs.keyring, dossier.applicantId)).fullName,
      dues: await listDues(tx, dossier.id),
      open: await listOpenOnline(tx, dossier.id),
      receipts,
      requestId: randomUUID(),
      ...outcome,
      ...(just ? { recorded: receiptNumber(just.number) } : {}),
    })
    return { page, status: outcome.problem ? statusOf(outcome.problem) : 200 }
  })
}

const statusOf = (problem: NonNullable<Outcome['problem']>): number =>
  problem === 'nothing_chosen' || problem === 'method_missing' ? 422 : 409

async function take(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { viewer, body, params } = request
  const dueIds = textsOf(body, 'khoan').filter(isId)
  const method = textOf(body, 'hinh-thuc')
  const requestId = textOf(body, 'yeu_cau')
  const again = (problem: NonNullable<Outcome['problem']>) =>
    takePage(request, needs, { problem, chosen: dueIds, method })
  if (dueIds.length === 0) return again('nothing_chosen')
  if (method !== 'cash' && method !== 'transfer') return again('method_missing')
  if (!isId(requestId)) return again('nothing_due')
  const dossier = await asActor(needs.db, actorOf(viewer), (tx) => getDossierByCode(tx, params.code ?? ''))
  const taken = await recordCounterPayment(needs, dossier.id, { officer: viewer, dueIds, method, requestId })
  if (taken.outcome === 'refused') return again(taken.because)
  return { redirect: `${paths.officePayment(shownCode(dossier))}?bien-lai=${taken.receiptId}` }
}

async function showDay({ viewer, query, frame }: OfficerRequest, needs: Needs): Promise<Answer> {
  const now = needs.now()
  const typed = textOf(query, 'ngay')
  const asked = readTypedDay(typed)
  const day = asked ?? legalDayOf(now)
  const agencyIds = agenciesOf(viewer)
  return asActor(needs.db, actorOf(viewer), async (tx) => ({
    page: DayPage({
      frame,
      day,
      ...(typed && !asked ? { mistyped: typed } : {}),
      queues: await queueGroups(tx, viewer, { now, current: 'cashier' }),
      receipts: await listReceiptsBetween(tx, agencyIds, boundsOf(day)),
      paidTwice: await listPaidTwice(tx, agencyIds),
    }),
  }))
}

/** Only agencies where the officer has to do with money, not all where they have some role. */
const agenciesOf = ({ roles }: OfficerViewer): string[] =>
  [...roles].filter(([, held]) => held.some((role) => cashierRoles.includes(role))).map(([agencyId]) => agencyId)

async function printReceipt({ viewer, params }: OfficerRequest, needs: Needs): Promise<Answer> {
  const id = params.id ?? ''
  return asActor(needs.db, actorOf(viewer), (tx) => receiptFile(tx, needs, { id, viewer }))
}

async function receiptFile(
  tx: Tx,
  needs: Needs,
  { id, viewer }: { id: string; viewer: OfficerViewer },
): Promise<Answer> {
  const receipt = isId(id) ? await findReceipt(tx, id) : undefined
  if (!receipt?.documentId) throw new NotFound('receipt')
  const { bytes, row } = await readDocument(tx, needs, receipt.documentId)
  const { dossierId } = row
  const at = needs.now()
  await logAccess(tx, { officerId: viewer.id, agencyId: viewer.agencyId, dossierId, what: 'document', at })
  const name = `bien-lai-${receipt.series}-${receiptNumber(receipt.number)}.pdf`
  return { file: bytes, type: 'application/pdf', name, inline: true }
}

const access = { officer: cashierRoles }

/** The cashier's pages: money taken for a dossier, and the receipts of a day. */
export const cashierRoutes: Route[] = [
  { method: 'GET', path: paths.officePayment(':code'), access, handle: showTake },
  { method: 'POST', path: paths.officePayment(':code'), access, audit: 'record_payment', handle: take },
  { method: 'GET', path: paths.cashier, access, handle: showDay },
  { method: 'GET', path: paths.cashierReceipt(':id'), access, handle: printReceipt },
]
