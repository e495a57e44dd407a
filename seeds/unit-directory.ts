import { unitDirectory } from '../src/procedures/forms/index.js'
import { formerCommunes } from './former-units.js'
import { communes, provinces } from './units.js'

/** The units of the demo as the address questions of forms look them up. */
export const demoUnits = unitDirectory({ provinces, communes, former: formerCommunes })
