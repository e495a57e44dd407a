import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { aDossier } from '../../test/support/a-dossier.js'
import { openTown } from '../../test/support/town.js'
import { openPool } from '../platform/db.js'
import { openClock, refuseToGoBack } from './demo-clock.js'

const hour = 3_600_000
/** Between the whole milliseconds of a clock, which may be set right a little at any time, and a stopwatch. */
const slackMs = 30

function aFolder(t: TestContext): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'motcua-clock-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const awayFrom = (now: Date, from: Date): number => Math.abs(now.getTime() - from.getTime())

test('a clock that is set begins at its moment, runs on at normal speed, and goes on over starts and processes', async (t) => {
  const dataFolder = aFolder(t)
  const demoClock = new Date('2026-11-23T16:50:00+07:00')
  const first = openClock({ dataFolder, demoClock })
  assert.ok(awayFrom(first.now(), demoClock) < 5_000)
  // Looked at between two looks at a stopwatch, however long each look takes.
  const outer = performance.now()
  const was = first.now()
  const inner = performance.now()
  await sleep(60)
  const least = performance.now() - inner
  const ran = first.now().getTime() - was.getTime()
  const most = performance.now() - outer
  assert.ok(ran > least - slackMs && ran < most + slackMs, `${ran} ms in ${least} to ${most}`)
  const second = openClock({ dataFolder, demoClock })
  assert.equal(second.leadMs, first.leadMs)
  const later = openClock({ dataFolder, demoClock: new Date('2026-12-21T08:00:00+07:00') })
  assert.equal(later.now().toISOString().slice(0, 13), '2026-12-21T01')
})

test('without a setting the clock is the machine’s, and a folder remembers that it once was not', (t) => {
  const dataFolder = aFolder(t)
  const plain = openClock({ dataFolder, demoClock: undefined })
  assert.ok(awayFrom(plain.now(), new Date()) < 1_000)
  assert.equal(plain.wasSet, false)
  openClock({ dataFolder, demoClock: new Date('2029-01-02T08:00:00+07:00') })
  assert.equal(openClock({ dataFolder, demoClock: undefined }).wasSet, true)
})

test('time never goes back: a clock before what the data tell is refused in one sentence, one after it is not', async (t) => {
  const town = await openTown(t)
  const { db, now } = town.needs
  await aDossier(town)
  await refuseToGoBack(db, new Date(now().getTime() + hour))
  await assert.rejects(refuseToGoBack(db, new Date(now().getTime() - hour)), {
    message:
      /^Dữ liệu đã có đến 09:00 24\/11\/2026, đồng hồ không thể lùi về 08:00 24\/11\/2026; .*MOTCUA_DATA.*another folder\.$/,
  })
})

test('policies compare days with the moved day, which is counted in Việt Nam', async (t) => {
  const town = await openTown(t)
  const dayAt = async (moment: string | undefined) => {
    const clockLeadMs = moment ? new Date(moment).getTime() - Date.now() : 0
    const pool = openPool(town.database.appUrl, () => undefined, { clockLeadMs })
    const { rows } = await pool.query('select legal_today() as day').finally(() => pool.end())
    return rows[0].day
  }
  assert.equal(await dayAt('2027-02-05T00:30:00+07:00'), '2027-02-05')
  assert.equal(await dayAt('2027-02-04T23:30:00+07:00'), '2027-02-04')
  const today = () => new Date(Date.now() + 7 * hour).toISOString().slice(0, 10)
  const [before, day, after] = [today(), await dayAt(undefined), today()]
  assert.ok(day === before || day === after, day)
})
