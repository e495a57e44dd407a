import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aCatalogueLine, catalogueFile } from '../../../test/support/a-catalogue-line.js'
import { statementsOf } from '../../../test/support/count-statements.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { RawVisitor } from '../../../test/support/raw-visitor.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { startDraft } from '../../dossiers/index.js'
import { asSystem } from '../../platform/db.js'
import { newId } from '../../platform/ids.js'
import { getCurrentRevision, importCatalogue, offeredDefinition } from '../../procedures/index.js'
import { listOfferedByLevel } from '../../statistics/index.js'
import { paths } from '../../surface/paths.js'

const code = '1.004873'
const ward = 'phuong-sen-hong'
const here = paths.adminOffersOf(ward)

async function openDesk(t: Parameters<typeof openTown>[0]) {
  const town = await openTown(t)
  const desk = new RawVisitor(await town.app(), await town.logInAs(await town.officer('administrator', 'hoa-sen')))
  await desk.get(here)
  const decide = (typed: Record<string, string>) =>
    desk.post(here, { 'thu-tuc': code, so: '12/QĐ-UBND', 'ngay-ky': '20/11/2026', 'tu-ngay': '24/11/2026', ...typed })
  return { town, desk, decide }
}

const begin = (town: Town) =>
  startDraft(town.needs, {
    personId: town.citizen().id,
    procedureCode: code,
    agencyId: town.agency(ward).id,
    language: 'vi',
    requestId: newId(town.needs.now()),
  })

test('an agency that stops offering takes no new dossiers from that day, and takes them again once it offers; both stay on record', async (t) => {
  const { town, desk, decide } = await openDesk(t)
  assert.equal((await begin(town)).outcome, 'started')
  assert.equal((await decide({ viec: 'stop', 'tu-ngay': '26/11/2026' })).status, 303)
  assert.equal((await begin(town)).outcome, 'started', 'until the day before')
  const now = town.needs.now()
  const thatDay = () => town.clock.set(new Date('2026-11-26T09:00:00+07:00'))
  thatDay()
  assert.deepEqual(await begin(town), { outcome: 'refused', because: 'agency_not_offering' })
  town.clock.set(now)
  assert.equal((await decide({ viec: 'stop', 'tu-ngay': '26/11/2026' })).status, 409)
  assert.equal((await decide({ viec: 'offer', so: '13/QĐ-UBND', 'tu-ngay': '26/11/2026' })).status, 303)
  thatDay()
  assert.equal((await begin(town)).outcome, 'started')
  town.clock.set(now)
  const text = textOfPage((await desk.get(here)).html)
  assert.match(text, /Thôi cung cấp 12\/QĐ-UBND, ký 20\/11\/2026/)
  assert.match(text, /Cung cấp 13\/QĐ-UBND, ký 20\/11\/2026/)
})

test('an agency offers less than was announced, and of the ways of return those it chose', async (t) => {
  const { town, decide } = await openDesk(t)
  assert.equal((await decide({ viec: 'offer', 'muc-do': '2', tra: 'counter' })).status, 303)
  assert.deepEqual(await begin(town), { outcome: 'refused', because: 'agency_not_offering' })
  const agencyId = town.agency(ward).id
  await asSystem(town.needs.db, async (tx) => {
    const rows = await tx
      .selectFrom('agencyProcedures')
      .select(['legacyLevel', 'extent'])
      .where('agencyId', '=', agencyId)
      .where('procedureCode', '=', code)
      .where('validTo', 'is', null)
      .execute()
    assert.deepEqual(rows, [{ legacyLevel: 2, extent: 'none' }])
    const { definition } = await getCurrentRevision(tx, code)
    const offered = await offeredDefinition(tx, definition, { agencyId, day: '2026-11-24' })
    assert.deepEqual(offered.returnWays, ['counter'])
    assert.ok(definition.returnWays.length > 1)
  })
})

test('who cannot carry a procedure out may not offer it, and no level is offered that is not reached', async (t) => {
  const { town, decide } = await openDesk(t)
  const agencyId = town.agency(ward).id
  await asSystem(town.needs.db, (tx) =>
    tx
      .updateTable('officerRoles')
      .set({ validTo: '2026-11-23' })
      .where('agencyId', '=', agencyId)
      .where('role', '=', 'approver')
      .execute(),
  )
  const unable = await decide({ viec: 'offer' })
  assert.equal(unable.status, 409)
  assert.match(textOfPage(unable.html), /Cơ quan chưa làm được thủ tục này.*chưa ai giữ vai trò này/)
  await asSystem(town.needs.db, async (tx) => {
    await tx.updateTable('officerRoles').set({ validTo: null }).where('agencyId', '=', agencyId).execute()
    await tx.updateTable('connections').set({ isOn: false }).where('service', '=', 'identity').execute()
  })
  const tooHigh = await decide({ viec: 'offer', 'muc-do': '4' })
  assert.equal(tooHigh.status, 409)
  assert.match(textOfPage(tooHigh.html), /chưa đạt mức độ đã chọn.*định danh điện tử/)
})

test('a procedure of the national catalogue is written first, and the public figures count what is taken in here', async (t) => {
  const { town, desk, decide } = await openDesk(t)
  const imported = '9.123456'
  const files = { name: 'danh-muc', catalogue: catalogueFile([aCatalogueLine({ code: imported })]), details: undefined }
  await importCatalogue(town.needs, files, { isDryRun: false, officerId: null })
  const refused = await decide({ 'thu-tuc': imported, viec: 'offer' })
  assert.equal(refused.status, 409)
  assert.match(
    textOfPage(refused.html),
    /mới có thông tin của danh mục quốc gia.*Bắt đầu một bản mới ở Thiết kế thủ tục/,
  )
  assert.match(refused.html, /href="\/quan-tri\/thu-tuc\?q=9\.123456"/)
  const named = await decide({ 'thu-tuc': 'hon nhan', viec: 'offer' })
  assert.equal(named.status, 422)
  assert.match(textOfPage(named.html), /Có phải là một trong các thủ tục này\?.*1\.004873 – /)
  const found = textOfPage((await desk.get(`${here}?tim=hon%20nhan`)).html)
  assert.match(found, /Đang cung cấp.*1\.004873/)
  assert.doesNotMatch(found, /1\.001193/)
  assert.match(textOfPage((await desk.get(`${here}?tim=zzz`)).html), /không cung cấp thủ tục nào như vậy/)
  const levels = await asSystem(town.needs.db, listOfferedByLevel)
  const offered = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('agencyProcedures').select('procedureCode').distinct().execute(),
  )
  assert.equal(
    levels.reduce((sum, { procedures }) => sum + procedures, 0),
    offered.length,
  )
})

test('what is missing is said beside its field, what was typed stays, and nothing is written', async (t) => {
  const { town, decide } = await openDesk(t)
  const wrong = await decide({ 'thu-tuc': '', so: '', 'ngay-ky': '1/1/2027', 'tu-ngay': '1/1/2020' })
  assert.equal(wrong.status, 422)
  for (const words of ['Chọn thủ tục', 'Chọn cung cấp hay thôi', 'Nhập số quyết định', 'không muộn hơn hôm nay'])
    assert.ok(wrong.html.includes(words), words)
  assert.match(wrong.html, /value="1\/1\/2027"/)
  const rows = await asSystem(town.needs.db, (tx) => tx.selectFrom('offerDecisions').selectAll().execute())
  assert.deepEqual(rows, [])
})

test('the page of an agency asks as often for one offer as for many', async (t) => {
  const { town, desk } = await openDesk(t)
  const few = paths.adminOffersOf(town.agencies.find(({ kind }) => kind === 'department')?.slug ?? '')
  await desk.get(few)
  const [one, many] = [await statementsOf(() => desk.get(few)), await statementsOf(() => desk.get(here))]
  assert.equal(many.length, one.length)
})
