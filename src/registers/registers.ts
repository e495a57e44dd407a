import type { Address, PartialDay } from './register-facts.js'

/** On whose behalf and for what a register is asked; goes with every question, so that the register can log it too. */
export interface Purpose {
  /** Code of the agency that settles the matter, `H99.01`. */
  agencyCode: string
  procedureCode: string
  /** Our own id of the question, in our log. */
  questionId: string
}

/** A person as the register is asked for one: number and name together, so that a number alone tells nothing. */
export interface PersonAsked {
  personalId: string
  fullName: string
  birthDate?: PartialDay
}

/** What the population database tells of a person. */
export interface RegisteredPerson {
  personalId: string
  /** As the register spells it. */
  fullName: string
  birthDate: PartialDay
  gender?: 'male' | 'female'
  ethnicity?: string
  /** Two letters, `VN`. */
  nationality?: string
  residence?: Address
}

/**
 * Answers of the population database: they match, they differ, there is nobody, or what was given does not suffice
 * (136/2026/TT-BCA; checked 2026-11-22). `unavailable`: nobody answered in time.
 */
export type PersonAnswer =
  | { outcome: 'matches'; person: RegisteredPerson }
  | { outcome: 'differs' | 'unknown' | 'not_enough' | 'unavailable' }

/** A paper that a register or the national e-document store holds for a person. */
export interface RegisteredPaper {
  /** National code of the result, `KQ.G15.000031`. */
  resultCode: string
  name: string
  /** Number and sign, `15/2020/GCN`; with the code it names the paper. */
  number: string
  /** Who keeps it. */
  agency: string
  fileName: string
  /** Where its file is fetched; only for `readPaper`. */
  path: string
}

export type PapersAnswer = { outcome: 'found'; papers: RegisteredPaper[] } | { outcome: 'unavailable' }

/** Registers of the state, over the exchange that connects them. Nothing here throws because a partner is down. */
export interface Registers {
  findPerson(asked: PersonAsked, purpose: Purpose): Promise<PersonAnswer>
  /** Papers with one of these codes that belong to the person. */
  listPapers(
    owner: { personalId: string; fullName: string; resultCodes: readonly string[] },
    purpose: Purpose,
  ): Promise<PapersAnswer>
  /** The file of a paper; throws `PartnerUnavailable`. */
  readPaper(paper: Pick<RegisteredPaper, 'path'>, purpose: Purpose): Promise<Buffer>
  /** Opens a session; throws when the exchange does not answer. */
  check(): Promise<void>
}
