import { registerSeries } from '../../documents/index.js'
import type { Tx } from '../../platform/db.js'
import { newId } from '../../platform/ids.js'
import { nextNumber } from '../../platform/number-series.js'
import type { Instant } from '../../platform/time.js'
import { legalDayOf } from '../codes.js'
import type { Dossier } from '../dossier.js'

export interface RegisterEntry {
  bookId: string
  /** Number of the book among those of the agency and year, and the letters behind it. */
  number: number
  series: string
  entry: number
}

/** The number of a book as papers print it: `03/STD`. */
export const registerBookNumber = ({ number, series }: { number: number; series: string }): string =>
  `${String(number).padStart(2, '0')}/${series}`

/**
 * Enters an accepted dossier in the register (Mẫu 07) of the agency that took it in: one book a sector and year, opened by its
 * first dossier. The caller has taken a number of this agency before, so that no two acceptances open a book at once.
 */
export async function enterInRegister(
  tx: Tx,
  { dossier, sectorCode, at }: { dossier: Dossier; sectorCode: string; at: Instant },
): Promise<RegisterEntry> {
  const year = legalDayOf(at).slice(0, 4)
  const book = await bookOf(tx, { agencyId: dossier.receivingAgencyId, sectorCode, year, at })
  const entry = await nextNumber(tx, book.id, 'register_entry', year)
  await tx.insertInto('registerEntries').values({ dossierId: dossier.id, bookId: book.id, entry }).execute()
  return { bookId: book.id, number: book.number, series: book.series, entry }
}

interface Book {
  agencyId: string
  sectorCode: string
  year: string
  at: Instant
}

async function bookOf(tx: Tx, { agencyId, sectorCode, year, at }: Book) {
  const open = await tx
    .selectFrom('registerBooks')
    .select(['id', 'number', 'series'])
    .where('agencyId', '=', agencyId)
    .where('sectorCode', '=', sectorCode)
    .where('year', '=', Number(year))
    .executeTakeFirst()
  if (open) return open
  const number = await nextNumber(tx, agencyId, 'register_book', year)
  const series = await registerSeries(tx, agencyId)
  const id = newId(at)
  await tx
    .insertInto('registerBooks')
    .values({ id, agencyId, sectorCode, year: Number(year), number, series })
    .execute()
  return { id, number, series }
}
