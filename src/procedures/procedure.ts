import type { Role } from '../agencies/roles.js'
import type { Text } from '../platform/text.js'
import type { BeneficiaryGroup } from './beneficiary-groups.js'
import type { FormDefinition } from './form.js'

/** National code of a procedure, `1.001193`. */
export type ProcedureCode = string

/** A FEEL expression (DMN) over the answers of the form, each by its field id. */
export type Feel = string

export type Channel = 'online' | 'counter' | 'postal'

/** When a payment due is collected. */
export type CollectionPoint = 'at_acceptance' | 'at_supplement' | 'before_return'

/** How the citizen gets the result and the news of it. */
export type ReturnWay = 'portal' | 'email' | 'postal' | 'counter'

export const authorityLevels = ['commune', 'department', 'province', 'ministry', 'other'] as const
export type AuthorityLevel = (typeof authorityLevels)[number]

export type LimitUnit = 'working_hour' | 'working_day' | 'calendar_day' | 'month'

/** Duration that the law gives the agency. `quantity` may be a half. `cutoff` is `HH:MM`: at or after it, the next working day counts. */
export interface TimeLimit {
  quantity: number
  unit: LimitUnit
  cutoff?: string
}

/** A sketch of a paper: its title as printed, and the places that an officer must be able to read. */
export interface PaperSample {
  title: Text
  marks: Text[]
}

/** A time limit that differs from the procedure's own: of a case (`.01`), or of a way of filing. */
export interface CaseLimit {
  /** Name of the case; absent where only the channel differs. */
  name?: Text
  /** Code of the case, `1.004222.01`. */
  code?: string
  channels?: Channel[]
  limit?: TimeLimit
  note?: Text
}

/** A paper the procedure asks for. */
export interface RequiredDocument {
  id: string
  name: Text
  /** `hand_in`: the agency keeps or receives it. `present`: shown at the counter and given back; online it is never uploaded. */
  mode: 'hand_in' | 'present'
  originals: number
  copies: number
  /** Copies that an authority has certified, apart from plain ones. */
  certifiedCopies?: number
  required: boolean
  /** Papers with the same word stand for each other: one of them is enough. */
  alternatives?: string
  /** Asked, and then required, only when this holds over the answers. */
  requiredWhen?: Feel
  /** Offered only when this holds over the answers, and required only if it is so otherwise. */
  askedWhen?: Feel
  /** Asked only of dossiers filed this way (a paper form is not asked online); absent: asked whichever way. */
  channels?: Channel[]
  note?: Text
  /** The case it belongs to, where the procedure asks other papers of other cases. */
  group?: Text
  /** Document and article that let the agency ask for it: `123/2015/NĐ-CP, Điều 16`. */
  legalBasis?: string
  /** Id of a downloadable template in `templates`. */
  template?: string
  /** What the paper looks like and what must be legible on it. */
  sample?: PaperSample
  /** National codes of results that are this paper: who was given one need not bring it (L11). */
  resultCodes?: string[]
  /** The original is compared at the counter before the result is handed over (a level 3 condition). */
  compareOriginal?: boolean
}

/** The case a fee rule is for; of rules under one name, the one without a case is for all other cases. */
export interface FeeCase {
  id: string
  name: Text
  /** Code of the case in the catalogue, `1.004222.01`. */
  code?: string
  /** Holds over the answers of a dossier of this case. */
  when?: Feel
}

/** Whom a rule asks less of, or nothing. */
export interface FeeRelief {
  id: string
  groups: BeneficiaryGroup[]
  /** Whole percent taken off; 100 is an exemption. */
  percentOff: number
  /** Ways of filing it holds for; absent: those of the rule. */
  channels?: Channel[]
  /** Legal days, inclusive; absent: as long as the rule. */
  validFrom?: string
  validTo?: string
  /** Document and article that grant it. */
  legalBasis: string
  /** Id of the required document that proves it, where no register tells. */
  evidence?: string
}

/** One fee (phí) or charge (lệ phí) by case, channel, beneficiary group and validity (L10). */
export interface FeeRule {
  id: string
  kind: 'fee' | 'charge'
  name: Text
  case?: FeeCase
  channels: Channel[]
  /** Whole đồng: a number, or FEEL over the answers. */
  amountVnd: number | Feel
  /** How the amount comes about, where the rule is too rich to be told from its FEEL. */
  amountNote?: Text
  collect: CollectionPoint
  /** Legal days, inclusive. */
  validFrom: string
  validTo?: string
  legalBasis?: string
  reliefs?: FeeRelief[]
}

/**
 * What the national catalogue says of fees, where nobody has written rules yet: as published, never added up.
 * `by_province`: the province's People's Council decides; `see_note`: the catalogue writes 0 đồng, its note says otherwise; `noted`: it writes
 * 0 đồng beside a note that may tell of a fee, which only a person can judge.
 */
export interface PublishedFees {
  status: 'free' | 'amounts' | 'by_province' | 'see_note' | 'noted' | 'not_published'
  /** Amounts that lack digits ("20 đồng" for 20.000): shown, and said to be doubtful. */
  isSuspect?: boolean
  lines: { channels: Channel[]; amount?: number; currency?: string; note?: Text }[]
}

export interface LegalBasis {
  document: string
  title: string
  article?: string
}

export interface ResultDefinition {
  id: string
  name: Text
  /** National code of the result, `KQ.G15.000031`. */
  code?: string
  /** How it is printed: `decision`, `certificate` or `extract` (`ResultForm` of `src/documents`). */
  template: string
  /** Who was given it belongs to this group, so that fees are worked out for them. */
  provesGroup?: BeneficiaryGroup
  /** Whose paper it is, where that may be another than who files: FEEL over the answers that gives number and name; nobody's store takes it where there is no number. */
  owner?: { personalId: Feel; fullName: Feel }
  /** Facts that go on the result: label and FEEL expression giving text, over the answers and over `asRead`, the same answers by field id as the person read them. */
  facts: { label: Text; value: Feel }[]
}

/** One step of the internal process (L9). Its hours lie inside the time limit; 8 hours are one working day. */
export interface WorkflowStep {
  id: string
  name: Text
  role: Role
  hours: number
  /** Which agency works it: the competent one, the one where it was filed, or another by its agency code. */
  agency: 'competent' | 'receiving' | { code: string }
  /** What may be done in it: hand on, put forward to the approver, approve (or refuse), number and seal. */
  act: 'forward' | 'put_forward' | 'approve' | 'seal'
  /** Steps that must be done before it begins: two with the same ones run beside each other, one with two joins them. The step listed before, when left out. */
  after?: string[]
  /** Earlier steps it may be sent back to. */
  returnsTo?: string[]
}

export interface TemplateFile {
  id: string
  name: Text
}

/** How far the service goes online; the label of the older law (1-4) stands beside full / partial. */
export interface OnlineService {
  legacyLevel: 1 | 2 | 3 | 4
  extent: 'full' | 'partial' | 'none'
  /** Why it is not full; required by law where `extent` is `partial`. */
  partialBecause?: Text
}

/** Papers of a dossier that a revision may word itself, by the kind that `src/documents` knows them by. */
export type WordedPapers = Partial<
  Record<
    | ('acceptance_receipt' | 'supplement_request' | 'decline_notice' | 'apology' | 'stop_notice' | 'result')
    | ('refusal' | 'payment_receipt' | 'submission_receipt'),
    string
  >
>

/** The content of one revision of a procedure: immutable once published. */
export interface ProcedureDefinition {
  code: ProcedureCode
  name: Text
  shortName: Text
  sector: { code: string; name: Text }
  authorityLevel: AuthorityLevel
  /** All levels that settle it, where there are several. */
  authorityLevels?: AuthorityLevel[]
  /** Who settles it, in the words of the catalogue: "Công an cấp xã". */
  handledBy?: Text
  audience: ('citizen' | 'business')[]
  lifeEvents: string[]
  /** Everyday words that people search with. */
  keywords: string[]
  legalBasis: LegalBasis[]
  /** How it goes, told to the citizen step by step. */
  steps: Text[]
  conditions: Text[]
  requiredDocuments: RequiredDocument[]
  /** Absent only where the national catalogue tells none; nothing can be filed then. */
  timeLimit?: TimeLimit
  timeLimitNote?: Text
  /** Other limits by case and by way of filing. */
  caseLimits?: CaseLimit[]
  fees: FeeRule[]
  /** Id of the question that tells the person's beneficiary group: a choice whose values are groups, anything else being none. */
  feeGroupField?: string
  /** Of a procedure that was imported: the catalogue's own words about fees. */
  publishedFees?: PublishedFees
  results: ResultDefinition[]
  templates: TemplateFile[]
  onlineService: OnlineService
  returnWays: ReturnWay[]
  /** Absent when the service ends at level 2: information and templates only. */
  form?: FormDefinition
  workflow: WorkflowStep[]
  /** Own words of its papers, instead of the law's; checked before publication, an agency may override them. */
  documentTexts?: WordedPapers
  supplement: SupplementRules
}

/** How a supplement is asked for and answered (L4). */
export interface SupplementRules {
  /** After the answer the clock goes on, or the limit is counted anew. */
  policy: 'pause' | 'restart'
  /** Working days. */
  answerWithinDays: number
  /** How many requests need no leader's leave: one, unless a sector's law allows more. */
  mostRequests?: number
  /** The law that allows more than one. */
  mostRequestsBasis?: LegalBasis
  /** What follows when no answer comes in time: the dossier stops (when left out), or goes back to the person. */
  onNoAnswer?: 'stop' | 'return'
  /** When the person is reminded, in working days before the end; three and one when left out. */
  remindDaysBefore?: number[]
}
