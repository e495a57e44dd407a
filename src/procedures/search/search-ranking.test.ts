import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { aCatalogueLine, catalogueFile } from '../../../test/support/a-catalogue-line.js'
import { openTestDatabase } from '../../../test/support/database.js'
import { openDb, openPool } from '../../platform/db.js'
import { importCatalogue } from '../catalogue/import-catalogue.js'
import { searchCatalogue } from './search-catalogue.js'

const now = () => new Date('2026-11-24T09:00:00+07:00')

/** A catalogue of these names, by code, and how it is asked. */
async function catalogueOf(t: TestContext, names: Record<string, string>) {
  const { appUrl } = await openTestDatabase(t)
  // The database is dropped before its connections hear of it.
  const db = openDb(openPool(appUrl, () => undefined))
  t.after(() => db.destroy())
  const lines = Object.entries(names).map(([code, name]) => aCatalogueLine({ code, name }))
  const files = { name: 'catalogue.jsonl', catalogue: catalogueFile(lines) }
  await importCatalogue({ db, now }, files, { isDryRun: false, officerId: null })
  const ask = (words: string) => searchCatalogue({ db, now }, { words, limit: 9 })
  const first = async (words: string) => (await ask(words)).procedures[0]?.code
  return { ask, first }
}

test('what is to be done decides between procedures for one thing; who says nothing of it means the first time', async (t) => {
  const { first } = await catalogueOf(t, {
    '1.000001': 'Cấp thẻ làng nghề gốm',
    '1.000002': 'Cấp lại thẻ làng nghề gốm',
    '1.000003': 'Gia hạn thẻ làng nghề gốm',
    '1.000004': 'Thu hồi thẻ làng nghề gốm',
    '1.000005': 'Cấp đổi thẻ làng nghề gốm',
  })
  assert.equal(await first('thẻ làng nghề gốm'), '1.000001')
  assert.equal(await first('thẻ làng nghề gốm bị mất'), '1.000002')
  assert.equal(await first('the lang nghe gom bi rach'), '1.000002')
  assert.equal(await first('thẻ làng nghề gốm quá hạn'), '1.000003')
  assert.equal(await first('muốn hủy thẻ làng nghề gốm'), '1.000004')
  assert.equal(await first('thẻ làng nghề gốm ghi sai tên'), '1.000005')
})

test('who answers most of what was asked goes before who has one rare word of it', async (t) => {
  const { first } = await catalogueOf(t, {
    '1.000001': 'Công nhận khu nghỉ mát ở đèo Tùng',
    '1.000002': 'Hỗ trợ sửa chữa thuyền gỗ của hộ ngư dân bị bão',
    '1.000003': 'Hỗ trợ sửa chữa thuyền sắt',
    '1.000004': 'Cấp phép đóng thuyền gỗ',
    '1.000005': 'Hỗ trợ đóng thuyền gỗ cho hộ ngư dân',
    '1.000006': 'Công nhận hộ ngư dân bị bão',
    '1.000007': 'Hỗ trợ hộ ngư dân',
    '1.000008': 'Kiểm tra thuyền gỗ của ngư dân',
    '1.000009': 'Hỗ trợ nhà bị bão',
  })
  assert.equal(await first('sửa chữa thuyền gỗ ngư dân bị bão, đèo tùng'), '1.000002')
})

test('who asks for a thing again is given what does it again, not its name without it', async (t) => {
  const { first } = await catalogueOf(t, {
    '1.000001': 'Đăng ký học nghề',
    '1.000002': 'Đăng ký lại học nghề',
    '1.000003': 'Đăng ký học nghề lưu động',
  })
  assert.equal(await first('đăng ký lại học nghề vì mất giấy'), '1.000002')
  assert.equal(await first('đăng ký học nghề mất bao lâu'), '1.000001')
})

test('whose name is asked in full goes before a name that is mostly about something else', async (t) => {
  const { first } = await catalogueOf(t, {
    '1.000001':
      'Khai báo thông tin của thợ chưa đủ điều kiện đăng ký học nghề gốm, đăng ký học nghề mộc ở làng nghề cổ truyền',
    '1.000002': 'Đăng ký học nghề gốm',
    '1.000003': 'Công nhận làng nghề dệt',
    '1.000004': 'Công nhận làng nghề chiếu',
    '1.000005': 'Hỗ trợ làng nghề nón',
    '1.000006': 'Hỗ trợ làng nghề giấy dó',
  })
  assert.equal(await first('đăng ký học nghề gốm'), '1.000002')
})

test('however it is typed: Telex, VNI, run together, hỏi for ngã, accents here and there, talk around it', async (t) => {
  const { first } = await catalogueOf(t, {
    '1.000001': 'Hỗ trợ trồng rừng gỗ lớn',
    '1.000002': 'Hỗ trợ nuôi tằm dệt lụa',
    '1.000003': 'Hỗ trợ sửa chữa thuyền gỗ',
  })
  const questions = [
    'nuooi tawmf deetj luja',
    'nuo6i ta8m2 de6t5 lu5a',
    'nuoitam detlua',
    'nuoi tằm det lụa',
    'ho tro nuoi tamf',
  ]
  for (const question of questions) assert.equal(await first(question), '1.000002', question)
  assert.equal(await first('sữa chửa thuyền'), '1.000003')
  assert.equal(await first('ad ơi cho em hỏi với, hỗ trợ trồng rừng thì làm sao ạ, em cảm ơn nhiều'), '1.000001')
})

test('an answer that is only the nearest is told from one that fits', async (t) => {
  const { ask } = await catalogueOf(t, {
    '1.000001': 'Hỗ trợ trồng rừng gỗ lớn',
    '1.000002': 'Hỗ trợ nuôi tằm dệt lụa',
  })
  const isUnsure = async (words: string) => (await ask(words)).isUnsure
  assert.equal(await isUnsure('hỗ trợ trồng rừng gỗ lớn'), false)
  assert.equal(await isUnsure('vé xem phim cuối tuần rạp nào lớn nhất'), true)
})
