import { type Agency, calendarFor, getAgency } from '../../agencies/index.js'
import type { Standing } from '../../calendar/index.js'
import { type Attachment, type DocumentRow, listAttachments, listDocuments } from '../../documents/index.js'
import {
  type Dossier,
  type DossierEvent,
  type DossierText,
  dossierStanding,
  type FrozenAnswers,
  findOpenRequest,
  findOpenStopRequest,
  findRating,
  getAnswers,
  getDossierByCode,
  listEvents,
  listShipments,
  listTexts,
  parseCode,
  type Rating,
  type Shipment,
  type StopRequest,
  type SupplementAsked,
} from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { noticeContext } from '../../notices/index.js'
import { listDues, type PaymentDue } from '../../payments/index.js'
import { unseal } from '../../platform/crypto.js'
import { asActor, type Tx } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import type { Instant } from '../../platform/time.js'
import { getRevision } from '../../procedures/index.js'
import type { ProcedureDefinition } from '../../procedures/procedure.js'
import type { SurfaceRequest } from '../../surface/route.js'
import type { CitizenViewer } from '../../surface/viewer.js'

export type CitizenRequest = SurfaceRequest<CitizenViewer>

/** Everything the citizen's own page shows of a dossier. */
export interface OwnDossier {
  dossier: Dossier
  definition: ProcedureDefinition
  /** Of the revision it follows. */
  revisionNumber: number
  agency: Agency
  events: DossierEvent[]
  answers: FrozenAnswers
  papers: Attachment[]
  documents: DocumentRow[]
  dues: PaymentDue[]
  texts: DossierText[]
  messages: { id: string; subject: string; at: Instant }[]
  request: SupplementAsked | undefined
  /** The person's wish to stop that the agency has not answered. */
  stopRequest: StopRequest | undefined
  /** Against the due date; null before acceptance and where it ended without a result. */
  standing: Standing | null
  rating: Rating | undefined
  /** Parcels that bring the result by post. */
  shipments: Shipment[]
}

/** The dossier of the address, among those of the person; another's is not found. */
export async function getOwn(tx: Tx, { params }: CitizenRequest): Promise<Dossier> {
  const code = parseCode(params.code ?? '')
  if (!code) throw new NotFound('dossier')
  return getDossierByCode(tx, code)
}

export async function readOwn(request: CitizenRequest, needs: Needs): Promise<OwnDossier> {
  return asActor(needs.db, { kind: 'citizen', id: request.viewer.id }, async (tx) => {
    const { keyring } = needs
    const dossier = await getOwn(tx, request)
    const { id } = dossier
    const { definition, number: revisionNumber } = await getRevision(tx, dossier.revisionId)
    const calendar = await calendarFor(tx, dossier.competentAgencyId)
    return {
      dossier,
      definition,
      revisionNumber,
      agency: await getAgency(tx, dossier.competentAgencyId),
      events: await listEvents(tx, id),
      answers: await getAnswers(tx, keyring, id),
      papers: await listAttachments(tx, keyring, { dossierId: id }),
      documents: (await listDocuments(tx, id)).filter((document) => document.visibleToCitizen),
      dues: await listDues(tx, id),
      texts: (await listTexts(tx, keyring, id)).filter((text) => text.visibleToCitizen),
      messages: await listMessages(tx, needs, id),
      request: await findOpenRequest(tx, keyring, id),
      stopRequest: await findOpenStopRequest(tx, id),
      standing: dossier.acceptedAt && dossierStanding(dossier, { now: needs.now(), calendar }),
      rating: await findRating(tx, keyring, id),
      shipments: dossier.returnWay === 'postal' ? await listShipments(tx, keyring, id) : [],
    }
  })
}

async function listMessages(tx: Tx, { keyring }: Needs, dossierId: string): Promise<OwnDossier['messages']> {
  const rows = await tx
    .selectFrom('notices')
    .select(['id', 'subjectSealed', 'createdAt'])
    .where('dossierId', '=', dossierId)
    .where('channel', '=', 'portal')
    .orderBy('createdAt', 'desc')
    .limit(50)
    .execute()
  return rows.map(({ id, subjectSealed, createdAt }) => ({
    id,
    subject: subjectSealed ? unseal(keyring, subjectSealed, noticeContext(id)).toString('utf8') : '',
    at: createdAt,
  }))
}
