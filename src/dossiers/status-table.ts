import type { DossierStatus } from './dossier.js'

interface StatusRow {
  /** Code of the national portal (CapNhatTienDoHoSoMC), 1-10. Four sources agree; checked 2026-11-22. */
  nationalCode: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
  movesTo: readonly DossierStatus[]
  /** The clock of the time limit stands still. */
  isPaused: boolean
}

/** The one closed table of statuses: what may follow, and what the national portal calls it. */
export const statusTable = {
  submitted: {
    nationalCode: 1,
    movesTo: ['accepted', 'declined', 'supplement_before_acceptance', 'withdrawn'],
    isPaused: false,
  },
  supplement_before_acceptance: { nationalCode: 5, movesTo: ['submitted', 'withdrawn', 'stopped'], isPaused: true },
  declined: { nationalCode: 3, movesTo: [], isPaused: false },
  // At the person's wish a dossier stops whenever no decision exists (Circular 03/2025/TT-VPCP, article 7; checked 2026-11-22).
  accepted: { nationalCode: 2, movesTo: ['in_processing', 'stopped'], isPaused: false },
  in_processing: {
    nationalCode: 4,
    movesTo: ['supplement_requested', 'obligation_due', 'decided', 'stopped', 'withdrawn'],
    isPaused: false,
  },
  supplement_requested: { nationalCode: 5, movesTo: ['in_processing', 'stopped'], isPaused: true },
  obligation_due: { nationalCode: 6, movesTo: ['in_processing', 'stopped', 'withdrawn'], isPaused: true },
  decided: { nationalCode: 9, movesTo: ['returned'], isPaused: false },
  returned: { nationalCode: 10, movesTo: [], isPaused: false },
  withdrawn: { nationalCode: 7, movesTo: [], isPaused: false },
  stopped: { nationalCode: 8, movesTo: [], isPaused: false },
} as const satisfies Record<DossierStatus, StatusRow>

export const mayMove = (from: DossierStatus, to: DossierStatus): boolean =>
  (statusTable[from].movesTo as readonly DossierStatus[]).includes(to)

export const nationalCodeOf = (status: DossierStatus): number => statusTable[status].nationalCode

/** Statuses after which nothing more happens. */
export const hasEnded = (status: DossierStatus): boolean => statusTable[status].movesTo.length === 0
