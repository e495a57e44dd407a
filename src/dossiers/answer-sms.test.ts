import assert from 'node:assert/strict'
import test from 'node:test'
import { aDossier } from '../../test/support/a-dossier.js'
import { openTown, type Town } from '../../test/support/town.js'
import { sendNotice } from '../notices/index.js'
import { asSystem } from '../platform/db.js'
import { answerSms, codeIn } from './answer-sms.js'

/** Lets the outbox run for answers to messages, and gives what the phone shows. */
async function repliesOf(town: Town): Promise<string[]> {
  const waiting = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('notices').select('id').where('template', '=', 'text_back').where('state', '=', 'waiting').execute(),
  )
  for (const { id } of waiting) await sendNotice({ ...town.needs, attachments: async () => [] }, id)
  return town.sms.messages.filter(({ to }) => to === '0912000999').map(({ text }) => text)
}

const from = '0912000999'

test('TC and the code, however a phone writes them, are understood', () => {
  const code = 'T-7K3QX-0M9ZC-H2VDW'
  for (const text of [
    `TC ${code}`,
    ` tc  ${code.toLowerCase()} `,
    `Tc: ${code}`,
    `Tra cứu ${code}`,
    `TC T7K3QX0M9ZCH2VDW`,
  ])
    assert.equal(codeIn(text), code, text)
  assert.equal(codeIn('TC H99.101-261124-0001'), 'H99.101-261124-0001')
  for (const text of ['TC', code, 'TCX 1', 'chào', '']) assert.equal(codeIn(text), undefined, text)
})

test('a message with a code is answered with the public facts and nothing else', async (t) => {
  const town = await openTown(t)
  const dossier = await aDossier(town, { status: 'accepted' })
  assert.equal(await answerSms(town.needs, { from, text: `tc ${dossier.submissionCode}` }), 'answered')
  const [reply = ''] = await repliesOf(town)
  const agency = town.agency()
  for (const fact of [
    dossier.dossierCode ?? '?',
    'đã tiếp nhận',
    'Tiếp nhận 09:00 24/11/2026',
    'Hẹn trả',
    agency.hotline,
  ])
    assert.ok(reply.includes(fact), `${fact} in: ${reply}`)
  const { fullName, personalId } = town.citizen()
  for (const secret of [fullName, personalId, 'khuyết tật']) assert.ok(!reply.includes(secret))
})

test('a message that is sent again by the centre is answered once; the same question later, again', async (t) => {
  const town = await openTown(t)
  const dossier = await aDossier(town)
  const message = { from, text: `TC ${dossier.submissionCode}` }
  assert.equal(await answerSms(town.needs, message), 'answered')
  town.clock.forward({ minutes: 4 })
  assert.equal(await answerSms(town.needs, message), 'seen_before')
  assert.equal((await repliesOf(town)).length, 1)
  town.clock.forward({ minutes: 20 })
  assert.equal(await answerSms(town.needs, message), 'answered')
  assert.equal((await repliesOf(town)).length, 2)
})

test('a wrong code and a wrong message are told how to write it', async (t) => {
  const town = await openTown(t)
  assert.equal(await answerSms(town.needs, { from, text: 'TC T-00000-00000-00000' }), 'unknown_code')
  assert.equal(await answerSms(town.needs, { from, text: 'xin chào' }), 'not_understood')
  for (const reply of await repliesOf(town)) assert.match(reply, /Soạn TC <mã hồ sơ> gửi 8188/)
})

test('one number gets five answers in a quarter of an hour, then silence', async (t) => {
  const town = await openTown(t, { withRateLimits: true })
  const outcomes: string[] = []
  for (let n = 0; n < 6; n += 1) outcomes.push(await answerSms(town.needs, { from, text: `câu hỏi ${n}` }))
  assert.deepEqual(outcomes, [...Array(5).fill('not_understood'), 'limited'])
  assert.equal((await repliesOf(town)).length, 5)
})
