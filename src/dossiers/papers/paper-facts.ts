import { type Agency, getAgency, getOfficer } from '../../agencies/index.js'
import {
  chooseSignature,
  type Letterhead,
  type NumberedPaper,
  numberDocument,
  type Party,
  type Signatory,
  type Submitter,
} from '../../documents/index.js'
import { getPerson } from '../../people/index.js'
import type { Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Instant } from '../../platform/time.js'
import { getRevision } from '../../procedures/index.js'
import { placeOf } from '../acceptance-receipt-data.js'
import { applicantParty } from '../behalf.js'
import { legalDayOf } from '../codes.js'
import { contactOf } from '../contact.js'
import type { Dossier } from '../dossier.js'
import { shownCode } from '../store.js'

/** Which paper is made, of which dossier, for whom an officer signs. */
export interface PaperOrder {
  dossier: Dossier
  kind: NumberedPaper
  /** Issues the paper: the counter's agency or the one that settles the dossier. */
  agencyId: string
  officerId: string
  /** The paper carries the agency's seal besides the signature. */
  sealed: boolean
  /** The officer is named but does not sign. */
  signedBy?: 'agency'
  at: Instant
}

/** What every statutory paper of a dossier says, ready to be completed by what only this one says. */
export async function beginPaper(tx: Tx, needs: CoreNeeds, order: PaperOrder) {
  const { dossier, kind, agencyId, officerId, sealed, signedBy, at } = order
  const agency = await getAgency(tx, agencyId)
  const numbered = await numberDocument(tx, { kind, agencyId, dossierId: dossier.id, day: legalDayOf(at) })
  const { signature, signerId } = await chooseSignature(tx, {
    officerId: signedBy === 'agency' ? null : officerId,
    agency,
    sealed,
    at,
  })
  return {
    agency,
    signature,
    /** Columns of the order. */
    order: {
      dossierId: dossier.id,
      agencyId,
      kind,
      ...numbered,
      at,
      ...(signerId === undefined ? {} : { signerId }),
    },
    facts: {
      letterhead: await letterheadOf(tx, agency, { number: numbered.number, at }),
      ...(await personAndMatter(tx, needs, dossier)),
      contact: contactLine(agency),
    },
  }
}

/** Whom to ask about a paper. */
export const contactLine = ({ counterName, hotline }: Agency): string => `${counterName}, điện thoại ${hotline}`

/** The heading in the agency's own name. */
export async function letterheadOf(
  tx: Tx,
  agency: Agency,
  paper: { number: string; at: Instant },
): Promise<Letterhead> {
  const parent = agency.parentId ? await getAgency(tx, agency.parentId) : null
  return {
    parentAgency: parent?.name ?? null,
    agency: agency.name,
    number: paper.number,
    place: placeOf(agency),
    issuedAt: paper.at,
  }
}

/** The heading of a paper that the counter gives: the agency stands above its one-stop counter. */
export function ofTheCounter(head: Letterhead, agency: Agency): Letterhead {
  return { ...head, parentAgency: agency.name, agency: agency.counterName }
}

export async function personAndMatter(tx: Tx, needs: CoreNeeds, dossier: Dossier) {
  const { definition } = await getRevision(tx, dossier.revisionId)
  const person = await getPerson(tx, needs.keyring, dossier.applicantId)
  return {
    applicant: applicantParty(person, contactOf(needs.keyring, dossier)),
    dossierCode: shownCode(dossier),
    procedure: { code: definition.code, name: definition.name.vi },
    qrLink: `${needs.publicUrl}/tra-cuu/${dossier.submissionCode}`,
    checkUrl: `${needs.publicUrl}/xac-minh`,
  }
}

/** The officer who signs, as the paper names one. */
export async function signatoryOf(tx: Tx, officerId: string, signature: Signatory['signature']): Promise<Signatory> {
  const { title, fullName } = await getOfficer(tx, officerId)
  return { capacity: [title], name: fullName, signature }
}

/** The officer at the counter: the form itself says in which capacity. */
export async function counterSignatory(
  tx: Tx,
  officerId: string,
  signature: Signatory['signature'],
): Promise<Signatory> {
  return { ...(await signatoryOf(tx, officerId, signature)), capacity: [] }
}

/** Who handed the dossier in: online at an instant, or at the counter to sign by hand. */
export function submitterOf(dossier: Pick<Dossier, 'channel' | 'submittedAt'>, { name }: Party): Submitter {
  return { name, submittedOnlineAt: dossier.channel === 'online' ? dossier.submittedAt : null }
}

/** Reasons that an officer wrote one a line. */
export function linesOf(words: string): string[] {
  return words
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
}
