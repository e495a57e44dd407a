import { readDocument } from '../../documents/index.js'
import { abandonPayment, askAboutPayment, confirmPayment, noteReturn, openOnlinePayment } from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { findPaymentByReference, receiptNumber } from '../../payments/index.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Route, type SurfaceRequest, textOf, textsOf } from '../../surface/route.js'
import { actorOf, type CitizenViewer } from '../../surface/viewer.js'
import { PayPage, type PayPageProps } from './pay-page.js'
import { payView } from './pay-view.js'
import { ReturnedPage } from './returned-page.js'

type CitizenRequest = SurfaceRequest<CitizenViewer>

const codeOf = ({ params }: CitizenRequest): string => params.code ?? ''

async function showPay(request: CitizenRequest, needs: Needs): Promise<Answer> {
  const view = await payView(needs, request.viewer, codeOf(request))
  return { page: PayPage({ frame: request.frame, view }) }
}

async function goToGateway(request: CitizenRequest, needs: Needs): Promise<Answer> {
  const { viewer, body, ip, language } = request
  const view = await payView(needs, viewer, codeOf(request))
  const dueIds = textsOf(body, 'khoan')
  const problem = (what: NonNullable<PayPageProps['problem']>, status: number): Answer => ({
    page: PayPage({ frame: request.frame, view, problem: what }),
    status,
  })
  if (dueIds.length === 0) return problem('nothing_chosen', 422)
  const actor = { kind: 'citizen', id: viewer.id } as const
  const opened = await openOnlinePayment(needs, view.dossier.id, { actor, dueIds, ip, locale: language })
  if (opened.outcome === 'refused') return problem(opened.because, 409)
  // Nobody is sent to a gateway that does not answer, and nobody pays again what was paid while its confirmation was lost.
  const asked = await askAboutPayment(needs, opened.paymentId)
  if (asked === 'unavailable') {
    await abandonPayment(needs, opened.paymentId)
    return problem('gateway_down', 503)
  }
  if (asked !== 'still_open') return { redirect: returnedPath(view.dossier.submissionCode, opened.reference) }
  return { redirect: opened.url }
}

const returnedPath = (submissionCode: string, reference: string): string =>
  `${paths.payReturned(submissionCode)}?ma=${reference}`

/** Whoever calls in the gateway's name without its signature is soon heard no more; the signature comes first, so that the gateway always is. */
async function isNoise({ query, ip }: SurfaceRequest, { gateway, rateLimits }: Needs): Promise<boolean> {
  return !gateway.readConfirmation(query).valid && (await rateLimits.spend('unsigned', ip)) !== undefined
}

async function comeBack(request: SurfaceRequest, needs: Needs): Promise<Answer> {
  if (await isNoise(request, needs)) throw new NotFound('payment')
  const back = await noteReturn(needs, request.query)
  if (back.outcome !== 'known') throw new NotFound('payment')
  return { redirect: returnedPath(back.submissionCode, back.reference) }
}

async function showReturned(request: CitizenRequest, needs: Needs): Promise<Answer> {
  const { viewer, query, frame } = request
  const view = await payView(needs, viewer, codeOf(request))
  const payment = await asActor(needs.db, actorOf(viewer), (tx) => findPaymentByReference(tx, textOf(query, 'ma')))
  if (payment?.dossierId !== view.dossier.id) throw new NotFound('payment')
  return { page: ReturnedPage({ frame, view, payment, looks: Number(textOf(query, 'lan')) || 0 }) }
}

async function downloadReceipt(request: CitizenRequest, needs: Needs): Promise<Answer> {
  const view = await payView(needs, request.viewer, codeOf(request))
  const receipt = view.receipts.find((each) => each.id === request.params.id)
  const documentId = receipt?.documentId
  if (!receipt || !documentId) throw new NotFound('receipt')
  const { bytes } = await asActor(needs.db, actorOf(request.viewer), (tx) => readDocument(tx, needs, documentId))
  const name = `bien-lai-${receipt.series}-${receiptNumber(receipt.number)}.pdf`
  return { file: bytes, type: 'application/pdf', name, inline: true }
}

/** What the gateway's server sends; it repeats until the answer says that we have it. */
async function hearGateway(request: SurfaceRequest, needs: Needs): Promise<Answer> {
  const { query, id } = request
  try {
    if (await isNoise(request, needs)) return { json: needs.gateway.answerTo('not_trusted') }
    return { json: needs.gateway.answerTo(await confirmPayment(needs, query)) }
  } catch (err) {
    needs.log.error({ err, request: id }, 'a confirmation of the payment gateway could not be recorded')
    return { json: needs.gateway.answerTo('broken') }
  }
}

const pay = paths.payDossier(':code')

/** Paying online: the person's pages, and the two ways by which the gateway speaks to us. */
export const payRoutes: Route[] = [
  { method: 'GET', path: pay, access: 'citizen', handle: showPay },
  { method: 'POST', path: pay, access: 'citizen', limit: 'submit', handle: goToGateway },
  { method: 'GET', path: paths.payReturned(':code'), access: 'citizen', handle: showReturned },
  { method: 'GET', path: paths.payReceipt(':code', ':id'), access: 'citizen', handle: downloadReceipt },
  { method: 'GET', path: paths.paymentReturn, access: 'anyone', handle: comeBack },
  { method: 'GET', path: paths.paymentConfirmation, access: 'anyone', fromProgram: true, handle: hearGateway },
]
