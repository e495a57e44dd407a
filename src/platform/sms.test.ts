import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makePhones } from '../../simulators/sms-centre/phones.js'
import { startSmsCentre } from '../../simulators/sms-centre/start.js'
import { until } from '../../test/support/until.js'
import { MessageRefused, PartnerUnavailable } from './partner-failures.js'
import { makeSmsSender, type SmsConfig } from './sms.js'
import type { PhoneMessage } from './sms-inbox.js'

const host = '127.0.0.1'
const account = { systemId: 'motcua', password: 'bi-mat' }
const options = { host, port: 0, smppPort: 0, ...account, shortNumber: '8099', redeliverEveryMs: 50 }
const longText =
  'Một Cửa: Hồ sơ H99.26.12-261122-0007 (đăng ký khai sinh) của ông Nguyễn Văn Ước đã được tiếp nhận lúc 09 giờ 15 ' +
  'ngày 22/11/2026. Hẹn trả kết quả: 16 giờ 00 ngày 27/11/2026 tại Bộ phận Một cửa phường Hướng Dương. 😀 Xin cảm ơn.'

let centre: Awaited<ReturnType<typeof startSmsCentre>>
before(async () => {
  centre = await startSmsCentre(options)
})
after(() => centre.stop())

function aSender(change: Partial<SmsConfig> = {}) {
  return makeSmsSender({ host, port: centre.smppPort, ...account, source: 'MotCua', ...change })
}

async function textsOn(number: string) {
  const answer = await fetch(`${centre.url}/messages?to=${number}`)
  return (await answer.json()) as { text: string; from: string; parts: number; delivered: boolean }[]
}

function sendFromPhone(text: string, from = '0912000111') {
  return fetch(`${centre.url}/send`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ from, text }),
  }).then((answer) => answer.json() as Promise<{ delivered: boolean }>)
}

test('a long Vietnamese text arrives whole on the phone', async () => {
  const sender = aSender()
  const sent = await sender.send({ to: '0912 345 678', text: longText })
  const [text] = await textsOn('0912345678')
  assert.equal(text?.text, longText)
  assert.equal(text?.from, 'MotCua')
  assert.equal(text?.parts, 4)
  assert.equal(sent.parts, 4)
  assert.notEqual(sent.messageId, '')
  await sender.close()
})

test('two long texts sent at the same time do not mix', async () => {
  const sender = aSender()
  const texts = [`Một ${longText}`, `Hai ${longText}`]
  await Promise.all(texts.map((text) => sender.send({ to: '+84912345600', text })))
  assert.deepEqual((await textsOn('0912345600')).map(({ text }) => text).sort(), texts.sort())
  await sender.close()
})

test('a number that does not exist is refused for good', async () => {
  const sender = aSender()
  await assert.rejects(sender.send({ to: '12', text: 'Xin chào' }), MessageRefused)
  await sender.close()
})

test('a wrong password or a closed sender is a partner that cannot be reached', async () => {
  const stranger = aSender({ password: 'sai' })
  await assert.rejects(stranger.send({ to: '0912345678', text: 'Xin chào' }), PartnerUnavailable)
  await stranger.close()
  await assert.rejects(stranger.send({ to: '0912345678', text: 'Xin chào' }), PartnerUnavailable)
})

test('a centre that takes the connection and never answers is given up in time', async () => {
  const { createServer } = await import('node:net')
  const silent = createServer((socket) => socket.on('error', () => undefined)).listen(0, host)
  await new Promise((resolve) => silent.once('listening', resolve))
  const address = silent.address()
  const sender = aSender({ port: typeof address === 'object' && address ? address.port : 0, timeoutMs: 100 })
  await assert.rejects(sender.send({ to: '0912345678', text: 'Xin chào' }), PartnerUnavailable)
  await sender.close()
  silent.close()
})

test('a text from a phone is acknowledged only after its receiver is done', async () => {
  const seen: PhoneMessage[] = []
  let finish = () => {}
  const done = new Promise<void>((resolve) => {
    finish = resolve
  })
  const sender = aSender({
    onMessage: async (message) => {
      seen.push(message)
      await done
    },
  })
  await sender.send({ to: '0912000111', text: 'Mời bạn hỏi' })
  const answer = sendFromPhone('TC H99.26.12-261122-0007')
  await until('the text to be given to its receiver', () => seen.length === 1)
  assert.equal((await textsOn('0912000111')).at(-1)?.delivered, false)
  finish()
  assert.equal((await answer).delivered, true)
  assert.deepEqual(seen, [{ from: '0912000111', to: '8099', text: 'TC H99.26.12-261122-0007' }])
  await sender.close()
})

test('a long text from a phone is joined, and delivered again when its receiver fails', async () => {
  const seen: string[] = []
  const sender = aSender({
    onMessage: async ({ text }) => {
      seen.push(text)
      if (seen.length === 1) throw new Error('The database is away for a moment')
    },
  })
  await sender.send({ to: '0912000222', text: 'Mời bạn hỏi' })
  await sendFromPhone(longText, '0912000222')
  await until('the text to be delivered', async () => (await textsOn('0912000222')).at(-1)?.delivered === true)
  assert.deepEqual(seen, [longText, longText])
  await sender.close()
})

test('after the centre was down, sending works again and waiting texts from phones come in', async () => {
  const phones = makePhones()
  const first = await startSmsCentre({ ...options, phones })
  const seen: string[] = []
  const sender = aSender({
    port: first.smppPort,
    retryFromMs: 20,
    retryUpToMs: 50,
    onMessage: async ({ text }) => {
      seen.push(text)
    },
  })
  await sender.send({ to: '0912000333', text: 'Một' })
  await first.stop()
  await assert.rejects(sender.send({ to: '0912000333', text: 'Hai' }), PartnerUnavailable)
  phones.add({
    from: '0912000333',
    to: '8099',
    text: 'TC 123',
    at: new Date(),
    direction: 'from_phone',
    parts: 1,
    delivered: false,
  })
  const second = await startSmsCentre({ ...options, smppPort: first.smppPort, phones })
  await until('the text that waited', () => seen.includes('TC 123'))
  await sender.send({ to: '0912000333', text: 'Ba' })
  assert.deepEqual(
    phones.list('0912000333').map(({ text }) => text),
    ['Một', 'TC 123', 'Ba'],
  )
  await sender.close()
  await second.stop()
})

test('the pages show phones, are marked as a simulation, and escape what people wrote', async () => {
  await sendFromPhone('<b>TC</b>', '0912000444')
  const page = await (await fetch(`${centre.url}/dien-thoai/0912000444`)).text()
  assert.match(page, /MÔ PHỎNG/)
  assert.match(page, /&lt;b&gt;TC&lt;\/b&gt;/)
  const refused = await fetch(`${centre.url}/send`, { method: 'POST', body: new URLSearchParams({ from: 'x' }) })
  assert.equal(refused.status, 422)
})
