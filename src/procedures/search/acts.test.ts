import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { openTown } from '../../../test/support/town.js'
import { asSystem } from '../../platform/db.js'
import { actsAsked } from './acts.js'
import { wordsOf } from './plain-words.js'

const acts = (question: string) => actsAsked(wordsOf(question)).sort()

test('what a question wants done with a thing that exists', () => {
  assert.deepEqual(acts('thẻ căn cước bị mất'), ['again'])
  assert.deepEqual(acts('the can cuoc bi mat'), ['again'])
  assert.deepEqual(acts('giấy phép sắp hết hạn, đổi ở đâu'), ['change', 'extend'])
  assert.deepEqual(acts('dẹp tiệm'), ['end'])
  assert.deepEqual(acts('đăng ký kết hôn'), [])
})

test('without accents a word that may be another one says nothing of an act', () => {
  assert.deepEqual(acts('xây dựng'), [])
  assert.deepEqual(acts('giay phep xay dung'), [])
  assert.deepEqual(acts('nghi thuc'), [])
})

test('a word of an act that stands in another turn of phrase says nothing of it', () => {
  assert.deepEqual(acts('đăng ký tạm trú mất bao lâu'), [])
  assert.deepEqual(acts('giam ho nguoi mat nang luc hanh vi'), [])
  assert.deepEqual(acts('thẩm duyệt phòng cháy chữa cháy'), [])
  assert.deepEqual(acts('thẻ bị cháy, làm lại mất bao nhiêu tiền'), ['again'])
})

async function actsOf(t: TestContext) {
  const { needs } = await openTown(t)
  return async (name: string) => {
    const { rows } = await asSystem(needs.db, (tx) =>
      sql<{ acts: string[] }>`select procedure_acts(${name}) as acts`.execute(tx),
    )
    return rows[0]?.acts
  }
}

test('what a name says is done, all of it where it lists several', async (t) => {
  const of = await actsOf(t)
  assert.deepEqual(await of('Thủ tục đăng ký kết hôn'), ['new'])
  assert.deepEqual(await of('Cấp lại thẻ căn cước'), ['again'])
  assert.deepEqual(await of('Thủ tục đăng ký lại kết hôn'), ['again'])
  assert.deepEqual(await of('Đổi, cấp lại Giấy xác nhận khuyết tật'), ['again', 'change'])
  assert.deepEqual(await of('Thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội'), ['change', 'end', 'new'])
  assert.deepEqual(await of('Cấp hoặc gia hạn giấy phép'), ['extend', 'new'])
  assert.deepEqual(await of('THỦ TỤC ĐỀ NGHỊ THAY ĐỔI ĐỊA ĐIỂM'), ['change'])
  assert.deepEqual(await of('Đổi mới sáng tạo và chuyển giao công nghệ'), ['change'])
})
