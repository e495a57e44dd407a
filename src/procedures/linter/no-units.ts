import { unitDirectory } from '../forms/index.js'

/** For judging a form as such, where no address is looked up. */
export const noUnits = unitDirectory({ provinces: [], communes: [], former: [] })
