import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statementsOf } from '../../../test/support/count-statements.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { RawVisitor } from '../../../test/support/raw-visitor.js'
import { openTown } from '../../../test/support/town.js'
import { paths } from '../../surface/paths.js'

const words = 'Quầy số 2 mở muộn nửa giờ, sáng thứ Hai 23/11/2026.'
const sent = {
  'co-quan': 'phuong-sen-hong',
  've-viec': 'conduct',
  'noi-dung': words,
  'ho-ten': 'Trần Văn Thử',
  'cong-khai': '1',
}

async function aSender(t: Parameters<typeof openTown>[0]) {
  const town = await openTown(t)
  const app = await town.app()
  const sender = new RawVisitor(app, await town.logInAs(town.citizen()))
  const head = new RawVisitor(app, await town.logInAs(await town.officer('counter_head')))
  await sender.get(paths.feedbackForm)
  return { town, app, sender, head }
}

test('somebody tells, an officer answers and publishes, everyone reads it without the sender', async (t) => {
  const { town, app, sender, head } = await aSender(t)
  const { location = '' } = await sender.post(paths.feedbackForm, sent)
  assert.match(location, /^\/phan-anh\/theo-doi\/PA-/)
  assert.match(textOfPage((await sender.get(location)).html), /Đã gửi phản ánh.*Hạn trả lời Thứ Tư, 16\/12\/2026/)
  const list = await head.get(paths.officeFeedback)
  const one = /href="(\/can-bo\/phan-anh\/[^"]+)"/.exec(list.html)?.[1] ?? ''
  assert.doesNotMatch(list.html, /Trần Văn Thử/, 'a list shows no sender')
  assert.match(textOfPage((await head.get(one)).html), /Trần Văn Thử.*Quầy số 2 mở muộn/)
  assert.equal((await head.post(one, { viec: 'answer', loi: '' })).status, 422)
  assert.equal((await head.post(one, { viec: 'answer', loi: 'Đã nhắc nhở quầy số 2.' })).status, 303)
  assert.match(textOfPage((await sender.get(location)).html), /Trả lời của cơ quan.*Đã nhắc nhở/)
  const open = { viec: 'publish', 'cau-hoi': 'Trần Văn Thử thấy quầy mở muộn.', 'tra-loi': 'Gọi 0912 345 678.' }
  const refused = await head.post(one, open)
  assert.equal(refused.status, 422)
  assert.match(textOfPage(refused.html), /Bỏ họ tên người gửi.*Bỏ số điện thoại/)
  const safe = { viec: 'publish', 'cau-hoi': 'Quầy mở muộn.', 'tra-loi': 'Đã nhắc nhở.' }
  assert.equal((await head.post(one, safe)).status, 303)
  assert.equal((await head.post(one, { viec: 'ask', loi: 'x' })).status, 409)
  town.clock.forward({ minutes: 2 })
  const text = textOfPage((await app.inject(paths.feedback)).body)
  assert.match(text, /Đã nhận 1.*Đã trả lời 1.*Quầy mở muộn\..*Đã nhắc nhở\./)
  assert.doesNotMatch(text, /Trần Văn Thử/)
})

test('without a login the challenge stands before it, what is wrong is named and what was typed stays', async (t) => {
  const { app, sender } = await aSender(t)
  const stranger = new RawVisitor(app)
  assert.match((await stranger.get(paths.feedbackForm)).html, /xac-nhan\/am-thanh/)
  const unproven = await stranger.post(paths.feedbackForm, sent)
  assert.equal(unproven.status, 422)
  assert.match(unproven.html, /Quầy số 2 mở muộn/)
  const wrong = await sender.post(paths.feedbackForm, { 'noi-dung': 'ngắn', thu: 'khong-phai-thu', 'dien-thoai': '12' })
  for (const field of ['co-quan', 've-viec', 'noi-dung', 'thu', 'dien-thoai'])
    assert.ok(wrong.html.includes(`href="#${field}"`), field)
  assert.match(textOfPage((await sender.get(`${paths.feedback}?khong-co=1`)).html), /Không có phản ánh nào mang mã này/)
  assert.equal((await sender.get(paths.feedbackFollow('PA-00000-00000-00000'))).status, 404)
})

test('the public page and the officers’ list keep to their budgets, however much there is', async (t) => {
  const { app, sender, head } = await aSender(t)
  await sender.post(paths.feedbackForm, sent)
  await app.inject(paths.feedback)
  assert.equal((await statementsOf(() => app.inject(paths.feedback))).length, 1)
  const one = await statementsOf(() => head.get(paths.officeFeedback))
  for (let n = 0; n < 4; n += 1) await sender.post(paths.feedbackForm, sent)
  assert.equal((await statementsOf(() => head.get(paths.officeFeedback))).length, one.length)
})
