import type { Language } from '../../platform/text.js'
import type { Answers } from '../../procedures/form.js'
import type { RegisteredAnswer } from '../../procedures/forms/index.js'
import type { Channel, ReturnWay } from '../../procedures/procedure.js'
import type { RegisteredPaper } from '../../registers/index.js'
import type { Contact } from '../dossier.js'

export type FoundPaper = RegisteredPaper

export interface FoundPapers {
  papers: FoundPaper[]
  /** ISO instant. */
  at: string
}

/** What the person has given so far; sealed in the row. */
export interface DraftContent {
  answers: Answers
  /** What was typed on pages that are not yet right, by page id, so that nothing typed is lost. */
  typed: Record<string, Record<string, string | string[]>>
  /** Who saved each page last; absent in drafts of before there was this. */
  saves?: Record<string, PageSave>
  /** What registers answered, by field id. */
  registered?: Record<string, RegisteredAnswer>
  /** What the national e-document store said it holds of the papers asked for. */
  found?: FoundPapers
  returnWay: ReturnWay | null
  contact: Contact
}

/** So long before a draft is deleted its person is told. */
export const draftReminderDays = 7

/** One showing of a page in one window, and how far its typing had come when it was saved. */
export interface PageSave {
  window: string
  /** Counts what was typed since the page was shown, so that a browser knows what has arrived and what has not. */
  stroke: number
}

/** Who fills a draft: the citizen, or an officer at the counter for the person who stands there. */
export type DraftActor = { kind: 'citizen' | 'officer'; id: string }

export interface Draft {
  id: string
  personId: string
  officerId: string | null
  channel: Channel
  procedureCode: string
  revisionId: string
  /** The agency that settles the matter. */
  agencyId: string
  /** The agency that takes the dossier in; another one where it is filed anywhere. */
  receivingAgencyId: string
  language: Language
  content: DraftContent
  /** Form page the person stood on last. */
  page: string | null
  /** Counts saves, so that an older tab cannot silently overwrite a newer one. */
  version: number
  createdAt: Date
  updatedAt: Date
  expiresAt: Date
  /** The dossier it became; a retry is answered with it. */
  dossierId: string | null
}
