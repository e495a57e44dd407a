import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { fc, randomCases } from '../../test/support/random-cases.js'
import { openTown } from '../../test/support/town.js'
import { dueSoonFrom, standardCalendar } from '../calendar/index.js'
import { asSystem } from '../platform/db.js'
import type { DossierStatus } from './dossier.js'
import { type Clocked, dossierStanding } from './dossier-standing.js'

const calendar = standardCalendar

const quarter = 15 * 60_000
const start = new Date('2026-11-16T07:30:00+07:00').getTime()
/** Quarters of an hour over three weeks, so that moments often fall on each other. */
const moment = fc.integer({ min: 0, max: 3 * 7 * 96 }).map((n) => new Date(start + n * quarter))

const running: DossierStatus[] = ['accepted', 'in_processing']
const waiting: DossierStatus[] = ['supplement_requested', 'obligation_due']
const decided: DossierStatus[] = ['decided', 'returned']
const ended: DossierStatus[] = ['declined', 'withdrawn', 'stopped']

const aClock = fc
  .record({
    status: fc.constantFrom(...running, ...waiting, ...decided, ...ended),
    receivedByCompetentAt: moment,
    due: moment,
    other: moment,
    now: moment,
  })
  .map(({ status, receivedByCompetentAt, due, other, now }) => {
    const dueAt = due > receivedByCompetentAt ? due : new Date(receivedByCompetentAt.getTime() + quarter)
    const clocked: Clocked = {
      status,
      submittedAt: receivedByCompetentAt,
      answerDueAt: receivedByCompetentAt,
      answerSoonFrom: null,
      receivedByCompetentAt,
      dueAt,
      apologyFrom: dueSoonFrom({ dueAt, startedAt: receivedByCompetentAt, calendar }),
      clockPausedAt: waiting.includes(status) ? other : null,
      decidedAt: decided.includes(status) ? other : null,
    }
    return { clocked, now }
  })

test('sets of dossiers and single dossiers stand the same', async (t) => {
  const town = await openTown(t)
  const clocks = fc.sample(aClock, randomCases(t, { usual: 1_000, deep: 20_000 }))
  const rows = clocks.map(({ clocked, now }, index) => {
    const { status, dueAt, apologyFrom, clockPausedAt, decidedAt } = clocked
    return { index, status, dueAt, apologyFrom, clockPausedAt, decidedAt, now }
  })
  const told = await asSystem(town.needs.db, (tx) =>
    sql<{ standing: string | null }>`
      select deadline_standing(r.status, r."dueAt", r."apologyFrom", r."clockPausedAt", r."decidedAt", r.now) as standing
      from json_to_recordset(${JSON.stringify(rows)}::json) as r(index integer, status text, "dueAt" timestamptz,
        "apologyFrom" timestamptz, "clockPausedAt" timestamptz, "decidedAt" timestamptz, now timestamptz)
      order by r.index`.execute(tx),
  )
  const seen = new Set<string | null>()
  for (const [index, { clocked, now }] of clocks.entries()) {
    const standing = dossierStanding(clocked, { now, calendar })?.standing ?? null
    assert.equal(told.rows[index]?.standing, standing, JSON.stringify({ clocked, now }))
    seen.add(standing)
  }
  assert.equal(seen.size, 8, 'every standing came up, and none')
})
