import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textOfPage } from '../../../test/support/page-text.js'
import { RawVisitor } from '../../../test/support/raw-visitor.js'
import { openTown } from '../../../test/support/town.js'
import { sendFeedback, termsAt } from '../../feedback/index.js'
import { asActor, asSystem } from '../../platform/db.js'
import { paths } from '../../surface/paths.js'

const fields = {
  ...{ 'tu-day': '1', 'tu-month': '1', 'tu-year': '2027' },
  ...{ 'tu-choi': '1', 'bo-sung': '3', 'tra-loi': '10', 'cong-khai': '1' },
  'can-cu': 'Nghị định giả định số 1/2027/NĐ-CP (đối chiếu ngày 24/11/2026)',
}

test('terms hold from their day on, with their source; feedback sent before keeps its own, and nothing is entered for the past', async (t) => {
  const town = await openTown(t)
  const officer = await town.officer('administrator', 'hoa-sen')
  const app = await town.app()
  const desk = new RawVisitor(app, await town.logInAs(officer))
  assert.match(textOfPage((await desk.get(paths.adminFeedbackTerms)).html), /766\/QĐ-TTg.*Đang áp dụng/)
  const wrong = await desk.post(paths.adminFeedbackTerms, {
    ...fields,
    'tu-day': '31',
    'tu-month': '2',
    'tra-loi': 'mười',
  })
  assert.equal(wrong.status, 422)
  for (const field of ['tu', 'tra-loi']) assert.ok(wrong.html.includes(`href="#${field}"`), field)
  assert.equal((await desk.post(paths.adminFeedbackTerms, { ...fields, 'tu-year': '2026' })).status, 409)
  assert.equal((await desk.post(paths.adminFeedbackTerms, fields)).status, 303)
  assert.equal((await desk.post(paths.adminFeedbackTerms, fields)).status, 409)
  const send = () =>
    sendFeedback(town.needs, {
      agencyId: town.agency().id,
      topic: 'portal',
      language: 'vi',
      mayPublish: true,
      sent: { name: '', email: '', phone: '', words: 'Chữ nhỏ quá, khó đọc.' },
    })
  await send()
  const day = () => asActor(town.needs.db, { kind: 'anyone' }, (tx) => termsAt(tx, town.needs.now()))
  assert.equal((await day()).answerDays, 15)
  town.clock.set('2027-01-04T09:00:00+07:00')
  assert.equal((await day()).answerDays, 10)
  const due = await asSystem(town.needs.db, (tx) => tx.selectFrom('feedback').select('answerBy').execute())
  assert.deepEqual(
    due.map(({ answerBy }) => answerBy.toISOString().slice(0, 10)),
    ['2026-12-16'],
  )
})

test('only an administrator adds terms, and nobody changes what was entered', async (t) => {
  const town = await openTown(t)
  const head = await town.officer('counter_head')
  const row = { validFrom: '2027-02-01', declineDays: 1, askDays: 1, answerDays: 1, publishDays: 1, source: 'x' }
  const as = { kind: 'officer', id: head.id } as const
  await assert.rejects(
    asActor(town.needs.db, as, (tx) => tx.insertInto('feedbackTerms').values(row).execute()),
    /row-level/,
  )
  await assert.rejects(
    asSystem(town.needs.db, (tx) => tx.updateTable('feedbackTerms').set({ answerDays: 99 }).execute()),
    /permission denied/,
  )
})
