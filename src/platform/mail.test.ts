import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startMailbox } from '../../simulators/mailbox/start.js'
import { makeMailer } from './mail.js'
import { MessageRefused, PartnerUnavailable } from './partner-failures.js'

const from = 'Một Cửa Hoa Sen <khong-tra-loi@hoasen.example>'
let mailbox: Awaited<ReturnType<typeof startMailbox>>

before(async () => {
  mailbox = await startMailbox({ host: '127.0.0.1', port: 0, smtpPort: 0 })
})
after(() => mailbox.stop())

function aMail(change: Partial<Parameters<ReturnType<typeof makeMailer>['send']>[0]> = {}) {
  return { to: 'lan@dan.example', subject: 'Đã tiếp nhận', text: 'Chào bà', messageId: 'notice-1', ...change }
}

async function mailsTo(address: string) {
  const answer = await fetch(`${mailbox.url}/messages?to=${encodeURIComponent(address)}`)
  return (await answer.json()) as {
    id: number
    subject: string
    text: string
    from: string
    messageId: string
    retryOf: number | null
    attachments: { fileName: string; contentType: string; path: string }[]
  }[]
}

test('Vietnamese subject, text and file name arrive as they were written', async () => {
  const mailer = makeMailer({ smtpUrl: mailbox.smtpUrl, from })
  const subject = 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả – đăng ký khai sinh cho trẻ ở phường Hướng Dương'
  const content = Buffer.from('%PDF-1.7 giấy tiếp nhận')
  await mailer.send(
    aMail({
      to: 'binh@dan.example',
      subject,
      text: 'Kính gửi ông Nguyễn Văn Bình,\n\nHồ sơ của ông đã được tiếp nhận.\n.\nTrân trọng',
      attachments: [{ fileName: 'Giấy tiếp nhận – Nguyễn Văn Bình.pdf', contentType: 'application/pdf', content }],
    }),
  )
  const [mail] = await mailsTo('binh@dan.example')
  assert.ok(mail)
  assert.equal(mail.subject, subject)
  assert.equal(mail.from, '"Một Cửa Hoa Sen" <khong-tra-loi@hoasen.example>')
  assert.match(mail.text, /^Kính gửi ông Nguyễn Văn Bình,\n\nHồ sơ của ông đã được tiếp nhận\.\n\.\nTrân trọng/)
  const [file] = mail.attachments
  assert.ok(file)
  assert.equal(file.fileName, 'Giấy tiếp nhận – Nguyễn Văn Bình.pdf')
  assert.equal(file.contentType, 'application/pdf')
  const download = await fetch(mailbox.url + file.path)
  assert.deepEqual(Buffer.from(await download.arrayBuffer()), content)
  mailer.close()
})

test('a retry carries the same Message-ID and is recognised', async () => {
  const mailer = makeMailer({ smtpUrl: mailbox.smtpUrl, from })
  const sent = await mailer.send(aMail({ to: 'hai-lan@dan.example', messageId: '0198-abc' }))
  await mailer.send(aMail({ to: 'hai-lan@dan.example', messageId: '0198-abc' }))
  const [second, first] = await mailsTo('hai-lan@dan.example')
  assert.equal(sent.messageId, '<0198-abc@hoasen.example>')
  assert.equal(first?.messageId, sent.messageId)
  assert.equal(second?.retryOf, first?.id)
  mailer.close()
})

test('a line break in a subject makes no header and a comma in an address makes no second recipient', async () => {
  const mailer = makeMailer({ smtpUrl: mailbox.smtpUrl, from })
  await mailer.send(aMail({ to: 'mot@dan.example', subject: 'Kết quả\r\nBcc: ke-khac@dan.example' }))
  assert.equal((await mailsTo('mot@dan.example')).length, 1)
  await mailer.send(aMail({ to: 'hai@dan.example,ke-khac@dan.example' })).catch(() => undefined)
  assert.deepEqual(await mailsTo('ke-khac@dan.example'), [])
  mailer.close()
})

test('the page of a mail shows hostile HTML as text or in a frame without rights', async () => {
  const mailer = makeMailer({ smtpUrl: mailbox.smtpUrl, from })
  await mailer.send(aMail({ to: 'xss@dan.example', text: '<script>alert(1)</script>' }))
  const [mail] = await mailsTo('xss@dan.example')
  const page = await (await fetch(`${mailbox.url}/thu/${mail?.id}`)).text()
  assert.match(page, /MÔ PHỎNG/)
  assert.ok(!page.includes('<script>'))
  mailer.close()
})

test('a mail server that is down is told apart from one that refuses for good', async () => {
  const other = await startMailbox({ host: '127.0.0.1', port: 0, smtpPort: 0 })
  await other.stop()
  const toNobody = makeMailer({ smtpUrl: other.smtpUrl, from, timeoutMs: 1000 })
  await assert.rejects(toNobody.send(aMail()), PartnerUnavailable)
  const mailer = makeMailer({ smtpUrl: mailbox.smtpUrl, from })
  await assert.rejects(mailer.send(aMail({ to: 'khong-co@dan.invalid' })), MessageRefused)
  mailer.close()
})

test('mail to another machine is never sent in the clear', async () => {
  // This address reaches the simulator, which offers no encryption, but is not one that the mailer trusts to be here.
  const mailer = makeMailer({ smtpUrl: mailbox.smtpUrl.replace('127.0.0.1', '[::ffff:127.0.0.1]'), from })
  await assert.rejects(mailer.send(aMail({ to: 'xa@dan.example' })), PartnerUnavailable)
  assert.deepEqual(await mailsTo('xa@dan.example'), [])
  mailer.close()
})

test('a mailer without a mail server address or a sender address cannot be made', () => {
  assert.throws(() => makeMailer({ smtpUrl: 'http://mail.example', from }), /smtp/)
  assert.throws(() => makeMailer({ smtpUrl: mailbox.smtpUrl, from: 'Một Cửa' }), /address/)
})
