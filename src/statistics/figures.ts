import { sql } from 'kysely'
import type { Tx } from '../platform/db.js'
import { asSystem, type Db } from '../platform/db.js'
import type { Instant, LegalDay } from '../platform/time.js'
import type { ProcedureCode } from '../procedures/procedure.js'

/** What was received and what was settled in some time. A dossier counts where it was received and again where it was decided. */
export interface Figures {
  received: number
  receivedOnline: number
  settled: number
  settledOnTime: number
  /** On time without a second appointment. */
  settledAsPromised: number
  /** Supplements asked once more than once (L4). */
  askedAgain: number
}

export interface AgencyFigures extends Figures {
  slug: string
  name: string
  nameEn: string | null
}

export interface MonthFigures extends Figures {
  /** `2026-11`. */
  month: string
}

/** Days of the figures, inclusive. */
export interface Span {
  from: LegalDay
  to: LegalDay
}

const sums = [
  sql<number>`coalesce(sum(received), 0)`.as('received'),
  sql<number>`coalesce(sum(received_online), 0)`.as('receivedOnline'),
  sql<number>`coalesce(sum(settled), 0)`.as('settled'),
  sql<number>`coalesce(sum(settled_on_time), 0)`.as('settledOnTime'),
  sql<number>`coalesce(sum(settled_as_promised), 0)`.as('settledAsPromised'),
  sql<number>`coalesce(sum(asked_again), 0)`.as('askedAgain'),
] as const

/** Figures of the whole installation. */
export async function readFigures(tx: Tx, { from, to }: Span): Promise<Figures> {
  return tx
    .selectFrom('dailyFigures')
    .select([...sums])
    .where('day', '>=', from)
    .where('day', '<=', to)
    .executeTakeFirstOrThrow()
}

/** What is being worked on at a moment. */
export interface OpenFigures {
  onTime: number
  dueSoon: number
  /** Waiting for the person, in time when the clock stopped. */
  paused: number
  overdue: number
  overdueWithoutApology: number
}

/** How the dossiers that are being worked on stand now. */
export async function readOpenFigures(tx: Tx, at: Instant): Promise<OpenFigures> {
  const { rows } = await sql<OpenFigures>`select * from open_figures(${at})`.execute(tx)
  const [row] = rows
  return row ?? { onTime: 0, dueSoon: 0, paused: 0, overdue: 0, overdueWithoutApology: 0 }
}

/** How dossiers that came in are answered: now, and in a span of days. */
export interface AnswerFigures {
  /** Waiting for an answer now; of them, with two working hours or less left, and past their time. */
  waiting: number
  soon: number
  late: number
  /** Not answered when their eight working hours ended, in the span. */
  missed: number
}

export async function readAnswerFigures(tx: Tx, at: Instant, { from, to }: Span): Promise<AnswerFigures> {
  const { rows } = await sql<AnswerFigures>`select * from answer_figures(${at}, ${from}::date, ${to}::date)`.execute(tx)
  const [row] = rows
  return row ?? { waiting: 0, soon: 0, late: 0, missed: 0 }
}

/** Apologies for appointments that were not kept, and how many of them went out later than law wants. */
export interface ApologyFigures {
  apologies: number
  late: number
}

export async function readApologyFigures(tx: Tx, { from, to }: Span): Promise<ApologyFigures> {
  const { rows } = await sql<ApologyFigures>`select * from apology_figures(${from}::date, ${to}::date)`.execute(tx)
  const [row] = rows
  return row ?? { apologies: 0, late: 0 }
}

/** Figures of each agency that received or settled something, most dossiers first. */
export async function listFiguresByAgency(tx: Tx, { from, to }: Span): Promise<AgencyFigures[]> {
  return tx
    .selectFrom('figuresByAgency')
    .select(['slug', 'name', 'nameEn'])
    .select([...sums])
    .where('day', '>=', from)
    .where('day', '<=', to)
    .groupBy(['slug', 'name', 'nameEn'])
    .orderBy('received', 'desc')
    .orderBy('slug')
    .$narrowType<{ slug: string; name: string }>()
    .execute()
}

/** Figures month by month, oldest first; months without any are there with zeros. */
export async function listFiguresByMonth(tx: Tx, { from, to }: Span): Promise<MonthFigures[]> {
  const { rows } = await sql<MonthFigures>`
    select to_char(m.month, 'YYYY-MM') as month, coalesce(sum(f.received), 0) as received,
      coalesce(sum(f.received_online), 0) as received_online,
      coalesce(sum(f.settled), 0) as settled, coalesce(sum(f.settled_on_time), 0) as settled_on_time,
      coalesce(sum(f.settled_as_promised), 0) as settled_as_promised, coalesce(sum(f.asked_again), 0) as asked_again
    from generate_series(date_trunc('month', ${from}::date), ${to}::date, interval '1 month') as m(month)
    left join daily_figures f
      on f.day >= greatest(m.month::date, ${from}::date)
      and f.day < (m.month + interval '1 month')::date and f.day <= ${to}::date
    group by m.month order by m.month`.execute(tx)
  return rows
}

/** The procedures people file most. */
export async function listMostWanted(tx: Tx, { from, to }: Span, limit: number): Promise<ProcedureCode[]> {
  const rows = await tx
    .selectFrom('dailyFigures as f')
    .innerJoin('procedures as p', 'p.code', 'f.procedureCode')
    .select('p.code')
    .where('p.state', '=', 'published')
    .where('f.day', '>=', from)
    .where('f.day', '<=', to)
    .groupBy('p.code')
    .orderBy((on) => on.fn.sum('f.received'), 'desc')
    .orderBy('p.code')
    .limit(limit)
    .execute()
  return rows.map(({ code }) => code)
}

/** The year of the oldest figures. */
export async function readFirstYear(tx: Tx): Promise<number | undefined> {
  const row = await tx.selectFrom('dailyFigures').select('day').orderBy('day').limit(1).executeTakeFirst()
  return row && Number(row.day.slice(0, 4))
}

/** Counts anew what was received and decided from this day on; earlier days stay as they are. */
export async function refreshFigures(db: Db, since: LegalDay): Promise<void> {
  await asSystem(db, (tx) => sql`select refresh_daily_figures(${since}::date)`.execute(tx))
}
