import type { ProcedureDefinition } from '../procedure.js'

const nothing = { vi: '' }

/** A procedure of which nothing is written yet, with what nearly all have in common. */
export const blankProcedure = (code: string, name: string): ProcedureDefinition => ({
  code,
  name: { vi: name },
  shortName: { vi: name },
  sector: { code: '', name: nothing },
  authorityLevel: 'commune',
  audience: ['citizen'],
  lifeEvents: [],
  keywords: [],
  legalBasis: [],
  steps: [],
  conditions: [],
  requiredDocuments: [],
  timeLimit: { quantity: 1, unit: 'working_day' },
  fees: [],
  results: [],
  templates: [],
  onlineService: { legacyLevel: 1, extent: 'none' },
  returnWays: ['counter'],
  workflow: [],
  supplement: { policy: 'pause', answerWithinDays: 30 },
})
