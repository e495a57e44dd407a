import { isId } from '../../platform/ids.js'
import type { Instant } from '../../platform/time.js'

export interface ListPlace {
  at: Instant
  id: string
}

/** A place in a list as it stands in an address. */
export const writePlace = ({ at, id }: ListPlace): string => `${at.getTime()}_${id}`

/** The place an address names; undefined, the beginning, for anything that is none. */
export function readPlace(text: string): ListPlace | undefined {
  const [, milliseconds = '', id = ''] = /^(\d{1,15})_(.+)$/.exec(text) ?? []
  return isId(id) ? { at: new Date(Number(milliseconds)), id } : undefined
}
