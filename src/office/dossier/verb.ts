import type { ActingOfficer, DossierStep, OfficerAction } from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { type Fields, textOf } from '../../surface/route.js'
import type { DossierView } from './load-dossier.js'
import type { Refusal } from './refusals.js'

export type VerbOutcome = { outcome: string; because?: Refusal }

/** What the officer left out: the field and the sentence beside it. */
export interface Missing {
  field: string
  text: string
}

export interface Deed {
  view: DossierView
  officer: ActingOfficer
  /** The open step it is done in, where it is done in one. */
  step?: DossierStep | undefined
  body: Fields
}

/** One thing an officer does with a dossier: its word in the address, who may, what the audit log calls it, and the use case. */
export interface Verb {
  slug: string
  action: OfficerAction
  audit: string
  label: string
  /** Said after it was done. */
  done: string
  /** Said before: what follows from it. */
  warning?: string
  /** Ends a dossier without its result, or takes something out of it: its button is red. */
  isDrastic?: true
  /** Done by its button alone, without a page of its own. */
  isPlain?: true
  key?: 'a' | 'b' | 'c'
  missing?: (deed: Deed) => Missing[]
  run: (needs: Needs, deed: Deed) => Promise<VerbOutcome>
}

export const requires =
  (field: string, text: string) =>
  ({ body }: Deed): Missing[] =>
    textOf(body, field) ? [] : [{ field, text }]
