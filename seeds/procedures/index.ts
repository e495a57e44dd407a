import type { ProcedureDefinition } from '../../src/procedures/procedure.js'
import { birthRegistration } from './birth-registration.js'
import { certifiedCopy } from './certified-copy.js'
import { civilStatusExtract } from './civil-status-extract.js'

/** The procedures of the demo city. */
export const demoProcedures: ProcedureDefinition[] = [birthRegistration, civilStatusExtract, certifiedCopy]
