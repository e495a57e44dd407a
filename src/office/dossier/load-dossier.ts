import { calendarFor, listAgencies } from '../../agencies/index.js'
import type { Standing } from '../../calendar/index.js'
import { type Attachment, type DocumentRow, listAttachments, listDocuments } from '../../documents/index.js'
import {
  type Access,
  type AccessKind,
  type Assignee,
  allowanceOf,
  availableActions,
  type Contact,
  contactOf,
  type Dossier,
  type DossierEvent,
  type DossierStep,
  type DossierText,
  dossierStanding,
  type FrozenAnswers,
  findOpenStopRequest,
  getAnswers,
  getDossierByCode,
  isLateApology,
  isStepAction,
  listAccess,
  listAssignees,
  listEarlierAnswers,
  listEvents,
  listRequests,
  listShipments,
  listSteps,
  listTexts,
  logAccess,
  type OfficerAction,
  offeredActions,
  parseCode,
  proposedAppointment,
  type Shipment,
  type StopRequest,
  type SupplementAllowance,
  type SupplementAsked,
  stepsFor,
  stepsInHand,
  stepsToAssign,
} from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { listDues, type PaymentDue } from '../../payments/index.js'
import { getPerson, type Person } from '../../people/index.js'
import type { Tx } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import type { Instant } from '../../platform/time.js'
import { getRevision, isRevisionInForce, type Revision } from '../../procedures/index.js'
import type { ProcedureDefinition } from '../../procedures/procedure.js'
import type { OfficerViewer } from '../../surface/viewer.js'

/** Everything an officer sees of a dossier. */
export interface DossierView {
  dossier: Dossier
  definition: ProcedureDefinition
  /** The revision it follows, which is the one it was filed under unless it was moved. */
  revision: Pick<Revision, 'number' | 'validFrom'> & { isInForce: boolean }
  actions: OfficerAction[]
  applicant: Person
  contact: Contact
  answers: FrozenAnswers
  attachments: Attachment[]
  dues: PaymentDue[]
  documents: DocumentRow[]
  /** Parcels that bring the result by post. */
  shipments: Shipment[]
  /** In every round. */
  steps: DossierStep[]
  /** Steps that somebody works now; of an accepted dossier those it will begin with. */
  inHand: DossierStep[]
  standing: Standing | null
  /** When it was read. */
  shownAt: Instant
  /** Offered where the appointment cannot be kept; null while there is none, or the one new appointment was given. */
  proposedDueAt: Instant | null
  /** Law wanted the apology earlier than now. */
  isApologyLate: boolean
  requests: SupplementAsked[]
  /** Answers that supplements replaced, by request. */
  earlier: ReadonlyMap<string, FrozenAnswers>
  allowance: SupplementAllowance
  /** The person's wish to stop that waits for the counter. */
  stopRequest: StopRequest | undefined
  texts: DossierText[]
  events: DossierEvent[]
  checks: { requiredDocumentId: string; outcome: string }[]
  access: Access[]
  /** Who may work a step that the officer may assign, by the step's id. */
  assignees: ReadonlyMap<string, Assignee[]>
  /** Names of agencies and officers by id. */
  names: ReadonlyMap<string, string>
}

/** The dossier with this code, among those the officer's agencies may see; that it was read is written down. */
export async function findForOfficer(
  tx: Tx,
  { viewer, code, what, at }: { viewer: OfficerViewer; code: string; what: AccessKind; at: Instant },
): Promise<Dossier> {
  const parsed = parseCode(code)
  if (!parsed) throw new NotFound('dossier')
  const dossier = await getDossierByCode(tx, parsed)
  await logAccess(tx, { officerId: viewer.id, agencyId: viewer.agencyId, dossierId: dossier.id, what, at })
  return dossier
}

export async function loadDossier(
  tx: Tx,
  needs: Needs,
  { viewer, code }: { viewer: OfficerViewer; code: string },
): Promise<DossierView> {
  const at = needs.now()
  const dossier = await findForOfficer(tx, { viewer, code, what: 'dossier', at })
  const revision = await getRevision(tx, dossier.revisionId)
  const { definition, number, validFrom } = revision
  const steps = await listSteps(tx, dossier.id)
  const allowance = await allowanceOf(tx, dossier)
  const stopRequest = await findOpenStopRequest(tx, dossier.id)
  const inHand = stepsInHand(steps)
  const allowed = availableActions({ ...dossier, steps: inHand }, viewer.roles)
  const attachments = await listAttachments(tx, needs.keyring, { dossierId: dossier.id })
  const actions = offeredActions(allowed, { dossier, allowance, stopRequest, attachments, officerId: viewer.id })
  const calendar = await calendarFor(tx, dossier.competentAgencyId)
  const events = await listEvents(tx, dossier.id)
  const texts = await listTexts(tx, needs.keyring, dossier.id)
  return {
    dossier,
    definition,
    revision: { number, validFrom, isInForce: await isRevisionInForce(tx, revision) },
    actions,
    steps,
    inHand,
    events,
    texts,
    applicant: await getPerson(tx, needs.keyring, dossier.applicantId),
    contact: contactOf(needs.keyring, dossier),
    answers: await getAnswers(tx, needs.keyring, dossier.id),
    attachments,
    dues: await listDues(tx, dossier.id),
    documents: await listDocuments(tx, dossier.id),
    shipments: dossier.returnWay === 'postal' ? await listShipments(tx, needs.keyring, dossier.id) : [],
    standing: dossierStanding(dossier, { now: at, calendar }),
    shownAt: at,
    proposedDueAt: actions.includes('apologise') ? await proposedAppointment(tx, dossier, at) : null,
    isApologyLate: dossier.dueAt !== null && isLateApology(at, dossier.dueAt),
    requests: await listRequests(tx, needs.keyring, dossier.id),
    earlier: await listEarlierAnswers(tx, needs.keyring, dossier.id),
    allowance,
    stopRequest,
    checks: await listChecks(tx, dossier.id),
    access: await listAccess(tx, dossier.id),
    assignees: await listAssignees(
      tx,
      actions.includes('assign') ? stepsToAssign(dossier, inHand, viewer.roles) : [],
      at,
    ),
    names: await namesOf(tx, { events, texts, steps }),
  }
}

/** The open steps in which this officer may do it; undefined where it is not done in a step. */
export function targetsFor(
  { dossier, inHand, assignees }: DossierView,
  action: OfficerAction,
  viewer: Pick<OfficerViewer, 'roles'>,
): DossierStep[] | undefined {
  if (action === 'assign') return inHand.filter(({ id }) => assignees.has(id))
  return isStepAction(action) ? stepsFor(action, { ...dossier, steps: inHand }, viewer.roles) : undefined
}

/** What a step is called in the revision of the dossier. */
export const stepName = ({ definition }: Pick<DossierView, 'definition'>, id: string): string =>
  definition.workflow.find((step) => step.id === id)?.name.vi ?? id

const listChecks = (tx: Tx, dossierId: string) =>
  tx.selectFrom('originalChecks').select(['requiredDocumentId', 'outcome']).where('dossierId', '=', dossierId).execute()

async function namesOf(
  tx: Tx,
  { events, texts, steps }: Pick<DossierView, 'events' | 'texts' | 'steps'>,
): Promise<Map<string, string>> {
  const officers = new Set(
    [
      ...events.map((event) => (event.actorKind === 'officer' ? event.actorId : null)),
      ...texts.map((text) => text.officerId),
      ...steps.flatMap((step) => [step.officerId, step.assignedOfficerId]),
    ].filter((id) => id !== null),
  )
  const rows =
    officers.size === 0
      ? []
      : await tx
          .selectFrom('officers')
          .select(['id', 'fullName'])
          .where('id', 'in', [...officers])
          .execute()
  const agencies = await listAgencies(tx)
  return new Map([
    ...rows.map((row) => [row.id, row.fullName] as const),
    ...agencies.map((agency) => [agency.id, agency.name] as const),
  ])
}
