import type { ProcedureDefinition } from '../../src/procedures/procedure.js'
import { averageLiving } from './average-living.js'
import { birthRegistration } from './birth-registration.js'
import { certifiedCopy } from './certified-copy.js'
import { certifiedSignature } from './certified-signature.js'
import { civilStatusChange } from './civil-status-change.js'
import { civilStatusExtract } from './civil-status-extract.js'
import { deathRegistration } from './death-registration.js'
import { disabilityCertificate } from './disability-certificate.js'
import { funeralSupport } from './funeral-support.js'
import { housePermit } from './house-permit.js'
import { householdBusiness } from './household-business.js'
import { maritalStatus } from './marital-status.js'
import { marriageRegistration } from './marriage-registration.js'
import { permanentResidence } from './permanent-residence.js'
import { socialAllowance } from './social-allowance.js'
import { temporaryResidence } from './temporary-residence.js'

/** The sixteen procedures of the demo city: fifteen with the real declarations, one of information only. */
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
  civilStatusChange,
  certifiedSignature,
  permanentResidence,
  temporaryResidence,
  funeralSupport,
  averageLiving,
]
