import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statementsOf } from '../../../test/support/count-statements.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { RawVisitor } from '../../../test/support/raw-visitor.js'
import { openTown } from '../../../test/support/town.js'
import { paths } from '../../surface/paths.js'

const path = paths.lifeEvent('having-a-child')
const form = { 'content-type': 'application/x-www-form-urlencoded' }

test('questions end in the procedures a person needs and why; nothing is kept, and nothing asked of the database twice', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const read = await app.inject(path)
  assert.equal(read.headers['set-cookie'], undefined)
  const answer = (payload: string) => app.inject({ method: 'POST', url: path, headers: form, payload })
  const decided = await answer('registered=no&copies=no&home=no&hardship=disability')
  assert.equal(decided.statusCode, 200)
  assert.equal(decided.headers['set-cookie'], undefined)
  assert.match(
    textOfPage(decided.body),
    /Bạn cần làm 4 thủ tục .*khai sinh.* 60 ngày .*thường trú.* Nhập khẩu .*khuyết tật/i,
  )
  const again = await statementsOf(() => answer('registered=no&copies=no&home=no&hardship=disability'))
  assert.ok(again.length <= 2, again.join('\n'))
  assert.match(
    textOfPage((await answer('registered=yes&copies=no&home=yes&hardship=none')).body),
    /chưa cần làm thủ tục/,
  )
})

test('a question left open is asked again by name, and what was chosen stays', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const open = await app.inject({ method: 'POST', url: path, headers: form, payload: 'registered=no&home=no' })
  assert.equal(open.statusCode, 422)
  assert.match(textOfPage(open.body), /Chọn câu trả lời: Bạn có cần thêm bản sao/)
  const chosen = [...open.body.matchAll(/<input[^>]*>/g)]
    .map(([input]) => input)
    .filter((input) => / checked/.test(input))
  assert.deepEqual(
    chosen.map((input) => /name="(\w+)"/.exec(input)?.[1]),
    ['registered', 'home'],
  )
  assert.equal((await app.inject(paths.lifeEvent('nothing'))).statusCode, 404)
})

test('home and search lead to the questions', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  for (const from of ['/', '/thu-tuc?q=khai+sinh', '/thu-tuc?viec=having-a-child'])
    assert.ok((await app.inject(from)).body.includes(`href="${path}"`), from)
})

test('administrators write an event with its questions; what is wrong is told by line and kept', async (t) => {
  const town = await openTown(t)
  const desk = new RawVisitor(
    await town.app(),
    await town.logInAs(await town.officer('catalogue_controller', 'hoa-sen')),
  )
  const typed = {
    ma: 'nuoi-con',
    ten: 'Nuôi con',
    'thu-tu': '50',
    'cau-hoi': 'age | Bé mấy tuổi?\n- small | Nhỏ',
    'quyet-dinh': '1.001776 | old | Vì',
  }
  await desk.get(paths.adminLifeEvent('moi'))
  const wrong = await desk.post(paths.adminLifeEvent('moi'), typed)
  assert.equal(wrong.status, 422)
  assert.match(textOfPage(wrong.html), /Dòng 1: câu “age” cần ít nhất hai trả lời.*Dòng 1: không có câu hỏi tên “old”/)
  assert.ok(wrong.html.includes('- small | Nhỏ'))
  const right = {
    ...typed,
    'cau-hoi': `${typed['cau-hoi']}\n- big | Lớn`,
    'quyet-dinh': '1.001776 | age = "small" | Vì bé nhỏ',
  }
  const saved = await desk.post(paths.adminLifeEvent('moi'), right)
  assert.equal(saved.location, paths.adminLifeEvents)
  const again = await desk.post(paths.adminLifeEvent('moi'), right)
  assert.match(textOfPage(again.html), /Mã này đã có/)
  assert.ok((await desk.get(paths.adminLifeEvent('nuoi-con'))).html.includes('Vì bé nhỏ'))
  assert.match((await desk.get(paths.adminLifeEvents)).html, /Nuôi con/)
})
