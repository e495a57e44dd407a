import type { Agency, Officer } from '../agencies/index.js'
import type { AcceptanceReceiptData, Attachment, ShownSignature } from '../documents/index.js'
import type { PaymentDue } from '../payments/index.js'
import type { Person } from '../people/index.js'
import type { Instant } from '../platform/time.js'
import { timeLimitOf } from '../procedures/index.js'
import type { ProcedureDefinition, ReturnWay } from '../procedures/procedure.js'
import { applicantParty, authorisationIn } from './behalf.js'
import type { Contact, Dossier } from './dossier.js'

export interface ReceiptFacts {
  dossier: Dossier
  definition: ProcedureDefinition
  number: string
  register: AcceptanceReceiptData['register']
  agency: Agency
  applicant: Person
  contact: Contact
  attachments: readonly Attachment[]
  /** Required documents whose paper was taken in at the counter. */
  papersTaken: ReadonlySet<string>
  /** Where the papers go from here, and by when they are there; null where they stay or there are none. */
  journey: AcceptanceReceiptData['journey'] | null
  dues: readonly PaymentDue[]
  receiver: Officer
  /** Null where it is signed by hand. */
  signature: ShownSignature | null
  publicUrl: string
  at: Instant
  dueAt: Instant
}

const returnPlaces = {
  portal: () => 'Cổng dịch vụ công (bản điện tử)',
  email: () => 'Thư điện tử và cổng dịch vụ công (bản điện tử)',
  postal: () => 'Nhà, qua dịch vụ bưu chính công ích',
  counter: (agency: Agency) => `${agency.counterName}, ${agency.address}`,
} as const satisfies Record<ReturnWay, (agency: Agency) => string>

/** What Mẫu 01 says of a dossier at the moment of its acceptance. */
export function acceptanceReceiptData(facts: ReceiptFacts): AcceptanceReceiptData {
  const { dossier, definition, agency, applicant, contact, at, dueAt, receiver, publicUrl } = facts
  return {
    // The agency stands above its one-stop counter, as on every paper that the counter gives.
    letterhead: {
      parentAgency: agency.name,
      agency: agency.counterName,
      number: facts.number,
      place: placeOf(agency),
      issuedAt: at,
    },
    dossierCode: dossier.dossierCode ?? '',
    counter: agency.counterName,
    applicant: applicantParty(applicant, contact),
    authorisation: authorisationIn(contact),
    procedure: { code: definition.code, name: definition.name.vi },
    papers: papersOf(facts),
    sets: 1,
    timeLimit: timeLimitOf(definition),
    acceptedAt: at,
    journey: facts.journey ?? null,
    dueAt,
    returnAt: returnPlaces[dossier.returnWay](agency),
    register: facts.register,
    payments: facts.dues
      .filter(({ state }) => state !== 'waived')
      .map((due) => ({ name: due.name, amountVnd: due.amountVnd, paid: due.state === 'paid' })),
    submitter: {
      name: applicant.fullName,
      submittedOnlineAt: dossier.channel === 'online' ? dossier.submittedAt : null,
    },
    receiver: { capacity: [], name: receiver.fullName, signature: facts.signature },
    lookupUrl: `${publicUrl}/tra-cuu`,
    qrLink: `${publicUrl}/tra-cuu/${dossier.submissionCode}`,
  }
}

function papersOf({ definition, attachments, dossier, papersTaken }: ReceiptFacts): AcceptanceReceiptData['papers'] {
  return definition.requiredDocuments
    .map((document) => ({
      isTaken: papersTaken.has(document.id),
      name: document.name.vi,
      originals: dossier.channel === 'online' ? 0 : document.originals,
      certifiedCopies: dossier.channel === 'online' ? 0 : (document.certifiedCopies ?? 0),
      copies: dossier.channel === 'online' ? 0 : document.copies,
      files: attachments.filter((attachment) => attachment.requiredDocumentId === document.id).length,
    }))
    .filter((paper) => paper.files > 0 || paper.isTaken)
    .map(({ isTaken: _, ...paper }) => paper)
}

// A ward's or city's committee, or a department with the city's name at its end.
const placeInName = /^(?:Ủy ban nhân dân|UBND|Sở .+?)\s(phường|xã|đặc khu|thành phố|tỉnh)\s(.+)$/iu

/**
 * The place in "place, day": the bare name of the ward or city, with the word for its kind only where the name is a number
 * or Hồ Chí Minh (Decree 30/2020/NĐ-CP, annex I, checked 2026-11-22).
 */
export function placeOf({ name }: Pick<Agency, 'name'>): string {
  const [, kind = '', place] = placeInName.exec(name) ?? []
  if (!place) return name
  const keepsKind = /^\d/.test(place) || place === 'Hồ Chí Minh'
  return keepsKind ? `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()} ${place}` : place
}
