import type { NewRegime } from '../src/agencies/index.js'

/** The day on which two tiers of government and Decree 118/2025/NĐ-CP began; the demo city is as old as that. */
export const cityBegins = '2025-07-01'

/**
 * What law says when: the world of 2009-2022, and today's. Sources, checked 2026-11-22:
 * Decree 61/2018/NĐ-CP (from 2018-06-21), Circular 01/2018/TT-VPCP (six forms), Decree 43/2011/NĐ-CP (levels 1-4);
 * Decree 118/2025/NĐ-CP (from 2025-07-01), Circular 03/2025/TT-VPCP (seven forms), Decree 42/2022/NĐ-CP (full and partial).
 * Filing on the city's own portal stays open in the demo, so that it can be shown; where the national portal is the only door, it is closed.
 */
export const regimes: NewRegime[] = [
  {
    name: 'Nghị định 61/2018/NĐ-CP: dịch vụ công mức độ 1 đến 4, ba cấp chính quyền',
    validFrom: '2018-06-21',
    validTo: '2025-06-30',
    parameters: {
      forms: '2018',
      levelScheme: 'levels_1_4',
      tiers: 3,
      answerWithinHours: 8,
      localFiling: true,
      localRegistration: true,
      resultByEmail: 'signed_file',
      supplementBeforeAcceptanceCounts: false,
    },
  },
  {
    name: 'Nghị định 118/2025/NĐ-CP: toàn trình và một phần, hai cấp chính quyền',
    validFrom: cityBegins,
    validTo: null,
    parameters: {
      forms: '2025',
      levelScheme: 'full_partial',
      tiers: 2,
      answerWithinHours: 8,
      localFiling: true,
      localRegistration: false,
      resultByEmail: 'notice',
      supplementBeforeAcceptanceCounts: true,
    },
  },
]
