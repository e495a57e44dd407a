import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown } from '../../test/support/town.js'
import { asActor, asSystem } from '../platform/db.js'
import { NotFound } from '../platform/errors.js'
import { revealedIn } from './feedback-rules.js'
import {
  countFeedback,
  getSentFeedback,
  listFeedback,
  listPublicFeedback,
  parseFeedbackCode,
  readFeedback,
  type Settling,
  sendFeedback,
  settleFeedback,
  supplementFeedback,
} from './index.js'

const sent = {
  name: 'Trần Văn Thử',
  email: 'thu@example.vn',
  phone: '0912 345 678',
  words: 'Quầy số 2 mở muộn nửa giờ.',
}

async function aWard(t: Parameters<typeof openTown>[0]) {
  const town = await openTown(t)
  const head = await town.officer('counter_head')
  const send = (mayPublish = true, who = sent) =>
    sendFeedback(town.needs, {
      agencyId: town.agency().id,
      topic: 'conduct',
      language: 'vi',
      mayPublish,
      sent: who,
    })
  const idOf = async (code: string) => (await getSentFeedback(town.needs, code)).id
  const settle = (id: string, deed: Settling['deed'], officerId = head.id) =>
    settleFeedback(town.needs, { id, officerId, deed })
  return { town, head, send, idOf, settle }
}

test('feedback is answered, published in an officer’s words, and its sender stays sealed', async (t) => {
  const { town, head, send, idOf, settle } = await aWard(t)
  const { code } = await send()
  const id = await idOf(code)
  const { feedback } = await readFeedback(town.needs, { id, officerId: head.id })
  assert.equal(feedback.sent.words, sent.words)
  assert.deepEqual(await settle(id, { kind: 'publish', question: 'x', answer: 'y' }), {
    outcome: 'refused',
    because: 'not_available_now',
  })
  assert.deepEqual(await settle(id, { kind: 'answer', words: 'Đã nhắc nhở quầy số 2.' }), { outcome: 'done' })
  assert.equal((await getSentFeedback(town.needs, code)).reply, 'Đã nhắc nhở quầy số 2.')
  const revealing = await settle(id, { kind: 'publish', question: 'Ông Trần Văn Thử, 0912345678', answer: 'a@b.vn' })
  assert.deepEqual(revealing, { outcome: 'refused', because: 'reveals', revealing: ['sender', 'number', 'email'] })
  await settle(id, { kind: 'publish', question: 'Quầy mở muộn.', answer: 'Đã nhắc nhở.' })
  const shown = () => asActor(town.needs.db, { kind: 'anyone' }, (tx) => listPublicFeedback(tx, { limit: 5 }))
  assert.deepEqual(
    (await shown()).map(({ question }) => question),
    ['Quầy mở muộn.'],
  )
  const stranger = await town.officer('counter_head', 'so-xay-dung')
  for (const actor of [{ kind: 'officer' as const, id: stranger.id }, { kind: 'anyone' as const }]) {
    const rewritten = await asActor(town.needs.db, actor, (tx) =>
      tx.updateTable('publishedFeedback').set({ question: 'Khác' }).returning('feedbackId').execute(),
    )
    assert.deepEqual(rewritten, [], 'only the agency that was told writes what is published')
  }
  await settle(id, { kind: 'unpublish' })
  assert.deepEqual(await shown(), [])
  const kept = await asActor(town.needs.db, { kind: 'anyone' }, (tx) =>
    tx.selectFrom('publishedFeedback').select('feedbackId').execute(),
  )
  assert.deepEqual(kept, [], 'what was taken back is shown to nobody else, whatever the question')
  const stored = await asSystem(town.needs.db, (tx) => tx.selectFrom('feedback').selectAll().execute())
  for (const secret of [sent.name, sent.words, sent.email, 'nhắc nhở quầy'])
    assert.ok(
      !stored.some(({ sealed, replySealed }) => Buffer.concat([sealed, replySealed ?? sealed]).includes(secret)),
    )
  const events = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('feedbackEvents').selectAll().orderBy('id').execute(),
  )
  assert.deepEqual(events.map(({ kind }) => kind).sort(), ['answered', 'published', 'read', 'sent', 'unpublished'])
})

test('the terms are working days of the agency, and a supplement starts them anew', async (t) => {
  const { town, send, idOf, settle } = await aWard(t)
  const { code } = await send()
  const first = await getSentFeedback(town.needs, code)
  // Tuesday 24 November 2026 is a day off (Vietnamese Culture Day), so the terms run from the 25th.
  const day = (at: Date) => at.toISOString().slice(0, 10)
  assert.deepEqual([first.declineBy, first.askBy, first.answerBy].map(day), ['2026-11-27', '2026-12-02', '2026-12-16'])
  await settle(await idOf(code), { kind: 'ask', words: 'Hôm nào?' })
  town.clock.forward({ days: 7 })
  assert.equal(await supplementFeedback(town.needs, { code, words: 'Thứ Hai.' }), 'supplemented')
  assert.equal(await supplementFeedback(town.needs, { code, words: 'Nữa.' }), 'not_asked')
  const later = await getSentFeedback(town.needs, code)
  assert.deepEqual([later.declineBy, later.askBy, later.answerBy].map(day), ['2026-12-03', '2026-12-08', '2026-12-22'])
  assert.equal(later.supplement, 'Thứ Hai.')
})

test('only officers of the agency reach it, and nobody publishes against the sender’s wish', async (t) => {
  const { town, head, send, idOf, settle } = await aWard(t)
  const { code } = await send(false)
  const id = await idOf(code)
  const stranger = await town.officer('counter_head', 'phuong-sen-trang')
  await assert.rejects(settle(id, { kind: 'answer', words: 'x' }, stranger.id), NotFound)
  await assert.rejects(readFeedback(town.needs, { id, officerId: stranger.id }), NotFound)
  const lines = await asActor(town.needs.db, { kind: 'officer', id: stranger.id }, (tx) =>
    listFeedback(tx, [town.agency().id]),
  )
  assert.deepEqual(lines, { open: [], unpublished: [], closed: [] })
  await settle(id, { kind: 'answer', words: 'Cảm ơn.' })
  assert.equal((await settle(id, { kind: 'publish', question: 'a', answer: 'b' }, head.id)).outcome, 'refused')
})

test('what was answered late and what waits too long is counted', async (t) => {
  const { town, send, idOf, settle } = await aWard(t)
  const since = town.needs.now()
  const codes = [await send(), await send(), await send()]
  await settle(await idOf(codes[0]?.code ?? ''), { kind: 'answer', words: 'Sớm.' })
  town.clock.forward({ days: 40 })
  await settle(await idOf(codes[1]?.code ?? ''), { kind: 'decline', words: 'Không thuộc thẩm quyền.' })
  assert.deepEqual(await countFeedback(town.needs.db, { since, at: town.needs.now() }), {
    received: 3,
    closed: 2,
    closedInTime: 1,
    publishable: 1,
    publishedInTime: 0,
    overdue: 1,
  })
})

test('who declines has the days for declining, not those for an answer', async (t) => {
  const { town, send, idOf, settle } = await aWard(t)
  const since = town.needs.now()
  const { code } = await send()
  town.clock.forward({ days: 7 })
  await settle(await idOf(code), { kind: 'decline', words: 'Không thuộc thẩm quyền.' })
  const { closed, closedInTime } = await countFeedback(town.needs.db, { since, at: town.needs.now() })
  assert.deepEqual({ closed, closedInTime }, { closed: 1, closedInTime: 0 })
})

test('an answer that may be published waits for it in the agency’s list, and is counted in or out of its days', async (t) => {
  const { town, head, send, idOf, settle } = await aWard(t)
  const since = town.needs.now()
  const [soon, late, silent] = [await send(), await send(), await send(false)]
  const ids = await Promise.all([soon, late, silent].map(({ code }) => idOf(code)))
  for (const id of ids) await settle(id, { kind: 'answer', words: 'Đã nhắc nhở.' })
  const lists = async () => {
    const found = await asActor(town.needs.db, { kind: 'officer', id: head.id }, (tx) =>
      listFeedback(tx, [town.agency().id]),
    )
    const idsOf = (lines: { id: string }[]) => lines.map(({ id }) => id).filter((id) => ids.includes(id))
    return { unpublished: idsOf(found.unpublished).sort(), closed: idsOf(found.closed).sort() }
  }
  const figures = async () => {
    const { publishable, publishedInTime } = await countFeedback(town.needs.db, { since, at: town.needs.now() })
    return { publishable, publishedInTime }
  }
  const [first = '', second = '', third = ''] = ids
  assert.deepEqual(await lists(), { unpublished: [first, second].sort(), closed: [third] })
  assert.deepEqual(await figures(), { publishable: 0, publishedInTime: 0 })
  await settle(first, { kind: 'publish', question: 'Quầy mở muộn.', answer: 'Đã nhắc nhở.' })
  town.clock.forward({ days: 7 })
  assert.deepEqual(await figures(), { publishable: 2, publishedInTime: 1 })
  await settle(second, { kind: 'publish', question: 'Quầy mở muộn.', answer: 'Đã nhắc nhở.' })
  await settle(first, { kind: 'unpublish' })
  assert.deepEqual(await figures(), { publishable: 2, publishedInTime: 1 })
  assert.deepEqual(await lists(), { unpublished: [], closed: [...ids].sort() })
})

test('a sender with an address is mailed a link and nothing of what was written; one without is not', async (t) => {
  const { town, send, idOf, settle } = await aWard(t)
  await send(true, { ...sent, email: '' })
  const { code } = await send()
  await settle(await idOf(code), { kind: 'answer', words: 'Câu trả lời riêng.' })
  const letters = await asSystem(town.needs.db, (tx) => tx.selectFrom('notices').select('template').execute())
  assert.deepEqual(letters.map(({ template }) => template).sort(), ['feedback_answered', 'feedback_received'])
})

test('numbers, addresses and the sender’s name reveal; dates and dossier codes do not', () => {
  const nobody = { name: '', email: '', phone: '' }
  assert.deepEqual(revealedIn('Hồ sơ H99.21-261120-0001 nộp ngày 20/11/2026, quầy 2.', nobody), [])
  assert.deepEqual(revealedIn('gọi 0912.345.678', nobody), ['number'])
  assert.deepEqual(revealedIn('số 001 099 000 001', nobody), ['number'])
  assert.deepEqual(revealedIn('Bà LÊ THỊ MẪU đến', { ...nobody, name: 'Lê Thị Mẫu' }), ['sender'])
})

test('a code is read as people type it', () => {
  assert.equal(parseFeedbackCode(' pa 12345 abcde 67890 '), 'PA-12345-ABCDE-67890')
  assert.equal(parseFeedbackCode('T-12345-ABCDE-67890'), undefined)
})
