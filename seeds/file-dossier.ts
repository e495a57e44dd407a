import { type StoredUpload, takeUpload } from '../src/documents/attachments.js'
import { insertAttachment } from '../src/documents/index.js'
import { insertDraft, legalDayOf, type Submission, type SubmissionNeeds, submitDossier } from '../src/dossiers/index.js'
import { electronicIdentity } from '../src/people/index.js'
import { asActor, type DbActor } from '../src/platform/db.js'
import type { Language } from '../src/platform/text.js'
import {
  type Channel,
  getCurrentRevision,
  type ProcedureCode,
  type RequiredDocument,
  type ReturnWay,
} from '../src/procedures/index.js'
import { answersFor, papersFor } from './answers/index.js'
import type { CitizenSeed } from './citizens.js'
import { samplePaper } from './papers.js'

/** What a citizen of the demo city asks for, where, and how it is filed. */
export interface Filing {
  procedureCode: ProcedureCode
  citizen: CitizenSeed
  personId: string
  agencyId: string
  /** Where it is handed in, when that is another agency. */
  receivingAgencyId?: string
  channel: Channel
  returnWay: ReturnWay
  /** Varies answers and papers. */
  n: number
  language: Language
  /** The officer who takes papers in at the counter or out of an envelope; null online, where the citizen acts. */
  officerId: string | null
  /** Required documents whose paper is taken in at the counter; none is when left out. */
  papersTaken?: readonly string[]
}

/** Fills a draft with answers and papers and submits it, as the person or the officer at the counter would. */
export async function fileDossier(needs: SubmissionNeeds, filing: Filing): Promise<Submission> {
  const { personId, officerId, channel, papersTaken } = filing
  const actor: DbActor & { kind: 'citizen' | 'officer' } =
    officerId === null ? { kind: 'citizen', id: personId } : { kind: 'officer', id: officerId }
  const draftId = await fillDraft(needs, filing, actor)
  const login =
    channel === 'online' ? { loginMethod: electronicIdentity, assuranceLevel: filing.citizen.assuranceLevel } : noLogin
  return submitDossier(needs, { draftId, actor, ...login, ...(papersTaken ? { papersTaken } : {}) })
}

const noLogin = { loginMethod: 'counter', assuranceLevel: null }

/** Fills a draft with answers and papers, ready to be submitted. Returns its id. */
export async function fillDraft(needs: SubmissionNeeds, filing: Filing, actor: DbActor): Promise<string> {
  const { procedureCode, citizen, channel, n, personId } = filing
  const at = needs.now()
  const day = legalDayOf(at)
  const answers = answersFor(procedureCode, citizen, { n, day })
  const papers = papersFor(procedureCode, answers, { channel, day })
  const uploads = await Promise.all(papers.map((paper, index) => uploadSample(needs, paper, { serial: n, index, at })))
  return asActor(needs.db, actor, async (tx) => {
    const revision = await getCurrentRevision(tx, procedureCode)
    const { officerId, agencyId, receivingAgencyId = agencyId, language, returnWay } = filing
    const contact = {
      phone: citizen.phone,
      email: channel === 'online' && n % 2 === 0 ? citizen.email : null,
      address: `${citizen.home.line}, Thành phố Hoa Sen`,
    }
    const draftId = await insertDraft(tx, needs.keyring, {
      ...{ personId, officerId, channel, procedureCode, agencyId, receivingAgencyId, language },
      revisionId: revision.id,
      content: { answers, typed: {}, returnWay, contact },
      at,
    })
    for (const { requiredDocumentId, upload } of uploads) {
      await insertAttachment(tx, needs.keyring, upload, { personId, draftId, dossierId: null, requiredDocumentId, at })
    }
    return draftId
  })
}

interface Attached {
  requiredDocumentId: string
  upload: StoredUpload
}

/** Lays down a sample of the paper; every other one is a photograph, as people send them. */
export async function uploadSample(
  needs: SubmissionNeeds,
  paper: RequiredDocument,
  { serial, index, at }: { serial: number; index: number; at: Date },
): Promise<Attached> {
  const format = (serial + index) % 2 === 0 ? 'pdf' : 'jpeg'
  const { fileName, bytes } = await samplePaper({ name: paper.name.vi, serial, format })
  const taken = await takeUpload(needs, { fileName, bytes }, at)
  if (taken.outcome === 'refused') throw new Error(`the sample of ${paper.id} was refused: ${taken.because}`)
  return { requiredDocumentId: paper.id, upload: taken.upload }
}
