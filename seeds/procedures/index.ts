import type { ProcedureDefinition } from '../../src/procedures/procedure.js'
import { birthRegistration } from './birth-registration.js'
import { certifiedCopy } from './certified-copy.js'
import { civilStatusExtract } from './civil-status-extract.js'
import { deathRegistration } from './death-registration.js'
import { disabilityCertificate } from './disability-certificate.js'
import { housePermit } from './house-permit.js'
import { householdBusiness } from './household-business.js'
import { maritalStatus } from './marital-status.js'
import { marriageRegistration } from './marriage-registration.js'
import { socialAllowance } from './social-allowance.js'

/** The ten procedures of the demo city. */
export const demoProcedures: ProcedureDefinition[] = [
  birthRegistration,
  marriageRegistration,
  deathRegistration,
  maritalStatus,
  civilStatusExtract,
  certifiedCopy,
  socialAllowance,
  disabilityCertificate,
  householdBusiness,
  housePermit,
]
