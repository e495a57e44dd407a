import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textOfPage } from '../../../test/support/page-text.js'
import { openTown } from '../../../test/support/town.js'
import { getSentFeedback, sendFeedback, settleFeedback } from '../../feedback/index.js'
import { paths } from '../../surface/paths.js'

test('published answers are narrowed to one agency, and an empty list says what to do', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const read = async (query: string) => textOfPage((await app.inject(`${paths.feedback}${query}`)).body)
  assert.match(await read(''), /Năm nay chưa có ai gửi.*Chưa có câu trả lời công khai nào/)
  town.clock.forward({ minutes: 2 })
  for (const slug of ['phuong-sen-hong', 'xa-ho-tinh']) {
    town.clock.forward({ minutes: 1 })
    const officerId = (await town.officer('counter_head', slug)).id
    const sent = { name: '', email: '', phone: '', words: `Việc ở ${slug}, xin trả lời.` }
    const { code } = await sendFeedback(town.needs, {
      agencyId: town.agency(slug).id,
      ...{ topic: 'portal', language: 'vi', mayPublish: true, sent },
    })
    const { id } = await getSentFeedback(town.needs, code)
    await settleFeedback(town.needs, { id, officerId, deed: { kind: 'answer', words: 'Đã làm.' } })
    const deed = { kind: 'publish', question: sent.words, answer: 'Đã làm.' } as const
    await settleFeedback(town.needs, { id, officerId, deed })
  }
  assert.match(await read(''), /Việc ở xa-ho-tinh.*Việc ở phuong-sen-hong/)
  const one = await read('?co-quan=xa-ho-tinh')
  assert.match(one, /Việc ở xa-ho-tinh/)
  assert.doesNotMatch(one, /Việc ở phuong-sen-hong/)
  assert.match(await read('?co-quan=xa-dam-sen'), /Cơ quan này chưa có câu trả lời công khai nào.*Xem tất cả cơ quan/)
})
