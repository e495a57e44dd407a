import type { UnitDirectory } from '../src/procedures/forms/index.js'
import { communes, provinces } from './units.js'

/** The units of the demo as the address questions of forms look them up. */
export const demoUnits: UnitDirectory = {
  provinces: () => provinces,
  communes: (province) => communes.filter((unit) => unit.province === province),
}
