import type { ProcedureDefinition } from '../procedure.js'
import type { LevelLabel } from './level-rules.js'

/** The procedure as it is shown: under the label that is reached, which may be lower than the one announced. */
export function withLabel(definition: ProcedureDefinition, { legacyLevel, extent }: LevelLabel): ProcedureDefinition {
  return { ...definition, onlineService: { ...definition.onlineService, legacyLevel, extent } }
}
