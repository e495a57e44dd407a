import assert from 'node:assert/strict'
import { test } from 'node:test'
import { begin, keeperOf, save, versionIn } from '../../../test/support/designing.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { openTown } from '../../../test/support/town.js'
import { paths } from '../../surface/paths.js'

test('a procedure is written from nothing, part by part, and refused until nothing is wrong with it', async (t) => {
  const town = await openTown(t)
  const keeper = await keeperOf(town)
  const id = await begin(keeper, { ma: '9.000777', ten: 'Xác nhận trồng sen' })
  const publish = { so: '07/QĐ-UBND', 'ngay-ky': '23/11/2026', 'hieu-luc': '24/11/2026' }
  const empty = await keeper.post(paths.adminDesignDeed(id, 'cong-bo'), publish)
  assert.equal(empty.status, 409)
  assert.match(empty.html, /<a href="[^"]*\/muc\/process">Quy trình chưa có bước nào<\/a>/)
  assert.doesNotMatch(empty.html, />(workflow|timeLimit|onlineService)</, 'places are told in words')

  const general = {
    code: '9.000777',
    'name-vi': 'Xác nhận trồng sen',
    'shortName-vi': 'Trồng sen',
    'sector-code': 'sen',
    'sector-name-vi': 'Trồng sen',
    authorityLevel: 'commune',
    audience: 'citizen',
  }
  assert.equal((await save(keeper, id, 'general', general)).status, 303)
  const information = { steps: 'Điền tờ khai. | Fill in.', 'timeLimit-quantity': '3', 'timeLimit-unit': 'working_day' }
  await save(keeper, id, 'information', information)
  const basis = await save(keeper, id, 'information', { viec: 'them:legalBasis' })
  assert.equal(basis.location, paths.adminDesignPart(id, 'legalBasis.0'))
  await save(keeper, id, 'legalBasis.0', { document: '01/2026/NQ', title: 'Nghị quyết về trồng sen' })

  const badId = await save(keeper, id, 'papers', {
    viec: 'them:requiredDocuments',
    'moi-requiredDocuments': 'Sơ đồ',
  })
  assert.equal(badId.status, 422)
  await save(keeper, id, 'papers', { viec: 'them:requiredDocuments', 'moi-requiredDocuments': 'plan' })
  const paper = { 'name-vi': 'Sơ đồ ao', mode: 'hand_in', originals: '1', copies: '0', requiredWhen: 'wantsPlan =' }
  const broken = await save(keeper, id, 'requiredDocuments.plan', paper)
  assert.equal(broken.status, 422)
  assert.match(broken.html, /Biểu thức chưa đúng/)
  assert.match(broken.html, /value="wantsPlan ="/, 'what was typed stays')
  const unread = await keeper.get(paths.adminDesign(id))
  assert.doesNotMatch(unread.html, />requiredDocuments/)
  await save(keeper, id, 'requiredDocuments.plan', { ...paper, requiredWhen: '' })
  const found = (await keeper.get(paths.adminDesign(id))).html
  assert.match(found, /href="[^"]*muc\/requiredDocuments\.plan">Giấy tờ › Sơ đồ ao<\/a>/)
  await save(keeper, id, 'requiredDocuments.plan', {
    ...paper,
    requiredWhen: '',
    required: '1',
    legalBasis: '01/2026/NQ, Điều 2',
  })

  const steps: Record<string, Record<string, string>> = {
    draft: { 'name-vi': 'Dự thảo', role: 'processor', hours: '8', agency: 'competent', act: 'put_forward' },
    approve: {
      'name-vi': 'Ký duyệt',
      role: 'approver',
      hours: '4,5',
      agency: 'competent',
      act: 'approve',
      after: 'draft',
    },
  }
  for (const [step, fields] of Object.entries(steps)) {
    await save(keeper, id, 'process', { viec: 'them:workflow', 'moi-workflow': step })
    assert.equal((await save(keeper, id, `workflow.${step}`, fields)).status, 303)
  }
  await save(keeper, id, 'documents', { viec: 'them:results', 'moi-results': 'paper' })
  await save(keeper, id, 'results.paper', { 'name-vi': 'Giấy xác nhận', template: 'residence-notice', facts: '' })

  const online = { 'onlineService-legacyLevel': '4', 'onlineService-extent': 'full', returnWays: ['portal', 'counter'] }
  await save(keeper, id, 'online', online)
  await keeper.get(paths.adminDesign(id))
  const tooHigh = await keeper.post(paths.adminDesignDeed(id, 'cong-bo'), publish)
  assert.equal(tooHigh.status, 409)
  assert.match(tooHigh.html, /chỉ đạt mức độ 1/)
  await save(keeper, id, 'online', { ...online, 'onlineService-legacyLevel': '1', 'onlineService-extent': 'none' })
  await keeper.get(paths.adminDesign(id))
  const published = await keeper.post(paths.adminDesignDeed(id, 'cong-bo'), publish)
  assert.equal(published.location, paths.adminDesign(id), published.html.slice(0, 4000))
  assert.match((await keeper.get(paths.adminDesign(id))).html, /Đã công bố bản 1/)
  const page = (await (await town.app()).inject(paths.procedure('9.000777'))).body
  assert.match(page, /Sơ đồ ao/)
})

test('of two officers who write at once, the slower one is told and keeps what they typed', async (t) => {
  const town = await openTown(t)
  const [first, second] = [await keeperOf(town), await keeperOf(town)]
  const id = await begin(first, { ma: '9.000778', ten: 'Hai người viết' })
  const at = paths.adminDesignPart(id, 'supplement')
  const fields = { viec: 'luu', 'supplement-policy': 'pause', 'supplement-answerWithinDays': '12' }
  const version = versionIn((await first.get(at)).html)
  await second.get(at)
  assert.equal((await first.post(at, { ...fields, version })).status, 303)
  const late = await second.post(at, { ...fields, version, 'supplement-answerWithinDays': '15' })
  assert.equal(late.status, 409)
  assert.match(late.html, /value="15"/)
  assert.match((await first.get(at)).html, /value="12"/)
})

test('no button of a part loses what was typed beside it', async (t) => {
  const town = await openTown(t)
  const keeper = await keeperOf(town)
  const id = await begin(keeper, { ma: '1.001193', ten: 'Khai sinh', 'chep-tu': '1.001193' })
  const [first = '', second = ''] = [
    ...(await keeper.get(paths.adminDesignPart(id, 'form'))).html.matchAll(/muc\/(form\.pages\.\w+)">/g),
  ].map(([, address = '']) => address)
  const typed = { 'title-vi': 'Tên trang đang gõ' }
  const shown = async (address: string) => (await keeper.get(paths.adminDesignPart(id, address))).html

  const wrong = await save(keeper, id, first, { ...typed, viec: 'them:sections', 'moi-sections': 'Hai chữ' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.html, /value="Tên trang đang gõ"/)
  assert.match(wrong.html, /value="Hai chữ"/)
  assert.doesNotMatch(await shown(first), /Tên trang đang gõ/)

  const added = await save(keeper, id, first, { ...typed, viec: 'them:sections', 'moi-sections': 'mother' })
  assert.equal(added.location, paths.adminDesignPart(id, `${first}.sections.mother`))
  assert.match(await shown(first), /value="Tên trang đang gõ"/)

  const pressedEnter = await save(keeper, id, first, { 'title-vi': 'Gõ rồi bấm Enter', 'moi-sections': 'father' })
  assert.equal(pressedEnter.location, paths.adminDesignPart(id, `${first}.sections.father`))

  await save(keeper, id, first, { 'title-vi': 'Gõ rồi chuyển', viec: `len:${first}.sections.father` })
  const moved = await shown(first)
  assert.match(moved, /value="Gõ rồi chuyển"/)
  assert.ok(moved.indexOf('sections.father"') < moved.indexOf('sections.mother"'))

  await save(keeper, id, second, { 'title-vi': '', viec: 'them:sections', 'moi-sections': 'other' })
  assert.doesNotMatch(await shown(second), /sections\.other/, 'what is wrong beside it is mended first')
  const blank = await save(keeper, id, 'form', { viec: 'them:pages', 'moi-pages': 'later' })
  assert.equal(blank.location, paths.adminDesignPart(id, 'form.pages.later'))
  const below = await save(keeper, id, 'form.pages.later', { viec: 'them:sections', 'moi-sections': 'one' })
  assert.equal(below.status, 303, 'what was not touched may be filled in later')
})

test('a version that is no number is an old one', async (t) => {
  const keeper = await keeperOf(await openTown(t))
  const id = await begin(keeper, { ma: '9.000781', ten: 'Bản nào' })
  for (const version of ['x', '-1', '9'.repeat(30)])
    assert.equal((await save(keeper, id, 'supplement', { version, 'supplement-answerWithinDays': '7' })).status, 409)
})

test('lists say what tells one item from the next', async (t) => {
  const keeper = await keeperOf(await openTown(t))
  const id = await begin(keeper, { ma: '1.013225', ten: 'Xây nhà', 'chep-tu': '1.013225' })
  const read = async (address: string) => textOfPage((await keeper.get(paths.adminDesignPart(id, address))).html)
  assert.match(await read('money'), /75\.000 ₫ · Tại quầy, Bưu chính · từ 01\/07\/2025/)
  assert.match(await read('process'), /Kiểm tra thực địa Người thụ lý · 16 giờ/)
  assert.match(await read('papers'), /Báo cáo kết quả thẩm tra thiết kế nộp · tùy trường hợp/)
})

test('what a colleague published meanwhile is not undone unread: the two are compared, and it is confirmed', async (t) => {
  const town = await openTown(t)
  const keeper = await keeperOf(town)
  const revise = { ma: '1.001193', ten: 'Khai sinh', 'chep-tu': '1.001193' }
  const [mine, theirs] = [await begin(keeper, revise), await begin(keeper, revise)]
  await save(keeper, mine, 'supplement', { 'supplement-answerWithinDays': '11' })
  await save(keeper, theirs, 'general', { 'shortName-vi': 'Tên của đồng nghiệp' })
  const publish = async (id: string, more: Record<string, string> = {}) => {
    await keeper.get(paths.adminDesign(id))
    const decision = { so: '08/QĐ-UBND', 'ngay-ky': '23/11/2026', 'hieu-luc': '24/11/2026' }
    return keeper.post(paths.adminDesignDeed(id, 'cong-bo'), { ...decision, ...more })
  }
  assert.equal((await publish(theirs)).status, 303, 'begun from the newest revision, nothing is asked')
  const refused = await publish(mine)
  assert.equal(refused.status, 409)
  assert.match(refused.html, /href="#da-so"[^>]*>[^<]*những gì bản 2 đã sửa có thể mất/)
  assert.match(refused.html, /value="08\/QĐ-UBND"/)
  const changes = await keeper.get(paths.adminDesignDeed(mine, 'so-sanh'))
  assert.match(textOfPage(changes.html), /2 chỗ khác nhau.*Bản 2 Bản thiết kế.*Tên của đồng nghiệp/)
  assert.equal((await publish(mine, { 'da-so': '1' })).status, 409, 'another revision was compared')
  assert.equal((await publish(mine, { 'da-so': '2' })).status, 303)
  assert.match((await keeper.get(paths.adminDesign(mine))).html, /Đã công bố bản 3/)
  const closed = await keeper.get(paths.adminDesignPart(mine, 'supplement'))
  assert.match(closed.html, /Bản này đã công bố nên không sửa được nữa/)
  assert.doesNotMatch(closed.html, />\s*Lưu\s*</)
})

test('a design is dropped only after the question is answered', async (t) => {
  const keeper = await keeperOf(await openTown(t))
  const id = await begin(keeper, { ma: '9.000782', ten: 'Bỏ hay giữ' })
  const asked = await keeper.post(paths.adminDesignDeed(id, 'bo'), {})
  assert.match(textOfPage(asked.html), /Bỏ bản thiết kế này\? Bỏ rồi không lấy lại được/)
  assert.equal((await keeper.get(paths.adminDesign(id))).status, 200)
  const { location = '' } = await keeper.post(paths.adminDesignDeed(id, 'bo'), { chac: '1' })
  assert.match((await keeper.get(location)).html, /Đã bỏ bản thiết kế/)
  assert.equal((await keeper.get(paths.adminDesign(id))).status, 404)
})
