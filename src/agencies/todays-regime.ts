import type { NewRegime } from './regime.js'

/**
 * Today's law, as an installation starts: seven forms, full and partial services, two tiers; citizens file through the national portal alone.
 * Circular 03/2025/TT-VPCP, Decree 224/2026/NĐ-CP, Decision 29/2026/QĐ-TTg (in force from 20/7/2026); checked 2026-11-22.
 */
export const todaysRegime: NewRegime = {
  name: 'Luật hiện hành',
  validFrom: '2025-07-01',
  validTo: null,
  parameters: {
    forms: '2025',
    levelScheme: 'full_partial',
    tiers: 2,
    answerWithinHours: 8,
    localFiling: false,
    localRegistration: false,
    resultByEmail: 'notice',
    supplementBeforeAcceptanceCounts: false,
  },
}
