import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier } from '../../../test/support/a-dossier.js'
import { aPaper, aWaitingDossier, typed } from '../../../test/support/a-waiting-dossier.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { mainAgency, openTown, type Town } from '../../../test/support/town.js'
import type { Role } from '../../agencies/index.js'
import { asSystem } from '../../platform/db.js'
import { paths } from '../../surface/paths.js'
import { acceptDossier, raiseAnswerAlarms, saveSupplement, supplementDossier } from '../index.js'

// Eight working hours from Monday nine o'clock end on Wednesday at nine, Tuesday being a day off; two before that, on Monday half past four.
const filed = '2026-11-23T09:00:00+07:00'
const justBefore = '2026-11-23T16:29:00+07:00'
const nearly = '2026-11-23T16:30:00+07:00'
const onTheDot = '2026-11-25T09:00:00+07:00'
const after = '2026-11-25T09:01:00+07:00'

const eventsOf = (town: Town, id: string) =>
  asSystem(town.needs.db, (tx) =>
    tx.selectFrom('dossierEvents').select(['kind', 'detail']).where('dossierId', '=', id).orderBy('seq').execute(),
  )

async function workspace(town: Town, role: Role, slug = mainAgency): Promise<{ html: string; text: string }> {
  const headers = { cookie: await town.logInAs(await town.officer(role, slug)) }
  const { body } = await (await town.app()).inject({ url: paths.officeQueue('qua-gio-tra-loi'), headers })
  return { html: body, text: textOfPage(body) }
}

test('the counter is called two working hours before the answer is due and when it is missed, once each', async (t) => {
  const town = await openTown(t, { now: filed })
  const dossier = await aDossier(town)
  const raisedAt = (at: string) => {
    town.clock.set(at)
    return raiseAnswerAlarms(town.needs)
  }
  assert.deepEqual(await raisedAt(justBefore), { soon: 0, missed: 0 })
  assert.deepEqual(await raisedAt(nearly), { soon: 1, missed: 0 })
  assert.deepEqual(await raisedAt(onTheDot), { soon: 0, missed: 0 }, 'answered at this very moment it would be in time')
  assert.deepEqual(await raisedAt(after), { soon: 0, missed: 1 })
  assert.deepEqual(await raisedAt('2026-11-26T09:01:00+07:00'), { soon: 0, missed: 0 })
  assert.deepEqual(
    (await eventsOf(town, dossier.id)).map(({ kind }) => kind),
    ['submitted', 'answer_missed'],
  )
})

test('two workers at once say it once', async (t) => {
  const town = await openTown(t, { now: filed })
  const dossier = await aDossier(town)
  town.clock.set(after)
  const runs = await Promise.all([raiseAnswerAlarms(town.needs), raiseAnswerAlarms(town.needs)])
  assert.equal(runs[0].missed + runs[1].missed, 1)
  assert.equal((await eventsOf(town, dossier.id)).filter(({ kind }) => kind === 'answer_missed').length, 1)
})

test('what was answered in time calls nobody', async (t) => {
  const town = await openTown(t, { now: filed })
  const { id } = await aDossier(town)
  town.clock.set(nearly)
  await acceptDossier(town.needs, id, await town.officer('receiver'))
  town.clock.set(after)
  assert.deepEqual(await raiseAnswerAlarms(town.needs), { soon: 0, missed: 0 })
})

test('a supplement before acceptance gives a new clock, and the new clock its own alarms', async (t) => {
  const town = await openTown(t, { now: filed })
  const { who } = await aWaitingDossier(town, { when: 'before' })
  town.clock.set(after)
  assert.deepEqual(await raiseAnswerAlarms(town.needs), { soon: 0, missed: 0 }, 'the agency waits for the person')
  await saveSupplement(town.needs, { ...who, posted: typed, papers: [await aPaper('medicalPapers')] })
  assert.equal((await supplementDossier(town.needs, who)).outcome, 'supplemented')
  assert.deepEqual(await raiseAnswerAlarms(town.needs), { soon: 0, missed: 0 })
  town.clock.set('2026-11-26T08:30:00+07:00')
  assert.deepEqual(await raiseAnswerAlarms(town.needs), { soon: 1, missed: 0 })
})

test('the queues show it amber and red to the counter, red to those who lead, and everyone reads the figure', async (t) => {
  const town = await openTown(t, { now: filed })
  const missed = await aDossier(town)
  town.clock.set('2026-11-25T08:30:00+07:00')
  const nearlyDue = await aDossier(town, { citizen: 1, n: 1 })
  town.clock.set('2026-11-25T16:00:00+07:00')
  await raiseAnswerAlarms(town.needs)

  const counter = await workspace(town, 'receiver')
  assert.match(counter.text, /Sắp hết giờ trả lời 1 Quá giờ trả lời 1/)
  assert.ok(counter.html.includes(missed.submissionCode) && !counter.html.includes(nearlyDue.submissionCode))
  assert.match(counter.html, new RegExp(`${missed.submissionCode}[\\s\\S]*?govuk-tag--red[^>]*>quá hạn`))

  const head = await workspace(town, 'approver')
  assert.match(head.text, /Quá giờ trả lời 1/)
  assert.doesNotMatch(head.text, /Sắp hết giờ trả lời/)
  const elsewhere = await workspace(town, 'approver', 'phuong-sen-trang')
  assert.ok(!elsewhere.html.includes(missed.submissionCode))

  const figures = textOfPage((await (await town.app()).inject({ url: paths.statistics })).body)
  assert.match(figures, /Hồ sơ chờ trả lời 2 1 hồ sơ còn không quá 2 giờ làm việc/)
  assert.match(figures, /Quá 8 giờ làm việc, chưa trả lời 1 Không trả lời kịp 8 giờ làm việc, năm 2026 1/)
})
