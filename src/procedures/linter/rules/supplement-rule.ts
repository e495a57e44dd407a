import { supplementFaults } from '../../supplement-rules.js'
import type { LintRule } from '../finding.js'

/** Rules about supplements that cannot work or are not lawful. */
export const supplementRule: LintRule = {
  id: 'supplement-rules',
  severity: 'error',
  check: ({ supplement }) => supplementFaults(supplement).map((message) => ({ at: 'supplement', message })),
}
