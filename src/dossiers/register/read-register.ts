import type { ExpressionBuilder } from 'kysely'
import { listPeople, type Person } from '../../people/index.js'
import type { Keyring } from '../../platform/crypto.js'
import type { Tx } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import type { Database } from '../../platform/postgres/schema.js'
import type { Instant, LegalDay } from '../../platform/time.js'
import { instantAt } from '../../platform/typed-time.js'
import type { ReturnWay } from '../../procedures/procedure.js'
import { contactOf } from '../contact.js'
import type { Contact } from '../dossier.js'

/** One book: the dossiers of one sector that one agency took in during one year. */
export interface RegisterBook {
  id: string
  agencyId: string
  agency: string
  number: number
  series: string
  year: number
  sectorCode: string
  sector: string
  entries: number
}

const books = (tx: Tx, agencyIds: readonly string[]) =>
  tx
    .selectFrom('registerBooks as b')
    .innerJoin('sectors as s', 's.code', 'b.sectorCode')
    .innerJoin('agencies as a', 'a.id', 'b.agencyId')
    .innerJoin('numberSeries as n', (on) =>
      on.on('n.series', '=', 'register_entry').on((each) => each('n.scope', '=', each.cast<string>('b.id', 'text'))),
    )
    .select(['b.id', 'b.agencyId', 'b.number', 'b.series', 'b.year', 'b.sectorCode'])
    .select(['a.name as agency', 's.nameVi as sector', 'n.last as entries'])
    .where('b.agencyId', 'in', [...agencyIds])

/** The books of these agencies, newest year first. */
export async function listRegisterBooks(tx: Tx, agencyIds: readonly string[]): Promise<RegisterBook[]> {
  if (agencyIds.length === 0) return []
  return books(tx, agencyIds).orderBy('b.year', 'desc').orderBy('a.name').orderBy('b.number').execute()
}

export async function getRegisterBook(tx: Tx, id: string, agencyIds: readonly string[]): Promise<RegisterBook> {
  const book = agencyIds.length > 0 ? await books(tx, agencyIds).where('b.id', '=', id).executeTakeFirst() : undefined
  if (!book) throw new NotFound('register book')
  return book
}

/** A dossier as its line in the book says it today. */
export interface RegisterRow {
  entry: number
  dossierCode: string
  procedure: string
  person: string
  contact: Contact
  agency: string
  receivedAt: Instant
  dueAt: Instant | null
  returnedAt: Instant | null
  returnWay: ReturnWay
}

/** Days on which dossiers were received, both included; open where nothing is said. */
export interface RegisterPeriod {
  from?: LegalDay
  to?: LegalDay
}

export interface RegisterPart {
  bookId: string
  /** Lines after this one. */
  after?: number
  /** So many at most. */
  limit?: number
  period?: RegisterPeriod
}

/** Lines of a book in their order: of a period, those after `after`, at most `limit`; all of them when nothing is said. */
export async function readRegister(
  tx: Tx,
  keyring: Keyring,
  { bookId, after = 0, limit, period = {} }: RegisterPart,
): Promise<RegisterRow[]> {
  const lines = linesOfBook(tx, bookId)
    .where('e.entry', '>', after)
    .where((on) => on.and(boundsOf(period).map(([sign, at]) => on(receivedAt(on), sign, at))))
    .orderBy('e.entry')
  const rows = await (limit === undefined ? lines : lines.limit(limit)).execute()
  const applicants = rows.map(({ applicantId }) => applicantId)
  const people = await listPeople(tx, keyring, applicants)
  return rows.map((row) => registerRow(keyring, row, people))
}

/** How many lines a book has of a period. */
export async function countRegister(tx: Tx, bookId: string, period: RegisterPeriod): Promise<number> {
  const { lines } = await tx
    .selectFrom('registerEntries as e')
    .innerJoin('dossiers as d', 'd.id', 'e.dossierId')
    .select(({ fn }) => fn.countAll<number>().as('lines'))
    .where('e.bookId', '=', bookId)
    .where((on) => on.and(boundsOf(period).map(([sign, at]) => on(receivedAt(on), sign, at))))
    .executeTakeFirstOrThrow()
  return Number(lines)
}

const day = 24 * 3_600_000

function boundsOf({ from, to }: RegisterPeriod): ['>=' | '<', Instant][] {
  return [
    ...(from ? [['>=', instantAt(from, '00:00')] as ['>=', Instant]] : []),
    ...(to ? [['<', new Date(instantAt(to, '00:00').getTime() + day)] as ['<', Instant]] : []),
  ]
}

const receivedAt = (on: ExpressionBuilder<Database & { d: Database['dossiers'] }, 'd'>) =>
  on.fn.coalesce('d.acceptedAt', 'd.submittedAt')

const linesOfBook = (tx: Tx, bookId: string) =>
  tx
    .selectFrom('registerEntries as e')
    .innerJoin('dossiers as d', 'd.id', 'e.dossierId')
    .innerJoin('procedures as p', 'p.code', 'd.procedureCode')
    .innerJoin('agencies as a', 'a.id', 'd.competentAgencyId')
    .select(['e.entry', 'd.id', 'd.dossierCode', 'd.submissionCode', 'd.applicantId', 'd.contactSealed'])
    .select(['d.acceptedAt', 'd.submittedAt', 'd.dueAt', 'd.returnedAt', 'd.returnWay'])
    .select(['p.nameVi as procedure', 'a.name as agency'])
    .where('e.bookId', '=', bookId)

type Line = Awaited<ReturnType<ReturnType<typeof linesOfBook>['execute']>>[number]

function registerRow(keyring: Keyring, row: Line, people: ReadonlyMap<string, Person>): RegisterRow {
  const contact = contactOf(keyring, row)
  const { entry, procedure, agency, dueAt, returnedAt, returnWay } = row
  return {
    ...{ entry, procedure, agency, dueAt, returnedAt, returnWay },
    dossierCode: row.dossierCode ?? row.submissionCode,
    // The register names whose dossier it is.
    person: contact.behalf?.name ?? people.get(row.applicantId)?.fullName ?? '',
    contact,
    receivedAt: row.acceptedAt ?? row.submittedAt,
  }
}

/** Lines in which every word that was typed occurs: in code, procedure, name, address or telephone; accents and case do not matter. */
export function searchRegister(rows: readonly RegisterRow[], typed: string): RegisterRow[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  return rows.filter((row) => {
    const said = plain([row.dossierCode, row.procedure, row.person, row.contact.address, row.contact.phone].join(' '))
    return words.every((word) => said.includes(word))
  })
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase()
