import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier } from '../../../test/support/a-dossier.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { RawVisitor } from '../../../test/support/raw-visitor.js'
import { mainAgency, openTown, type Town, type TownOptions, type Until } from '../../../test/support/town.js'
import { calendarFor, enterAgencyDay } from '../../agencies/index.js'
import { addWorkingMinutes, isWorkingTime } from '../../calendar/index.js'
import { checkDueDates, getDossier, recomputeDueDates } from '../../dossiers/index.js'
import { asSystem } from '../../platform/db.js'
import { newId } from '../../platform/ids.js'
import { paths } from '../../surface/paths.js'

async function openDesk(t: Until, options: TownOptions = {}) {
  const town = await openTown(t, options)
  const city = town.agencies.find(({ kind }) => kind === 'peoples_committee')?.slug
  const desk = new RawVisitor(await town.app(), await town.logInAs(await town.officer('administrator', city)))
  await desk.get(paths.adminCalendar)
  return { town, desk }
}

/** What a form would post: the values that stand in it. */
function valuesIn(html: string): Record<string, string> {
  const inputs = [...html.matchAll(/<input[^>]*name="(\w+)"[^>]*value="([^"]*)"/g)].map(([, name, value]) => [
    name,
    value,
  ])
  const selects = [...html.matchAll(/<select[^>]*name="(\w+)"[^>]*>(.*?)<\/select>/gs)].map(
    ([, name, options = '']) => [name, /<option[^>]*value="(\w+)"[^>]*selected/.exec(options)?.[1] ?? ''],
  )
  return Object.fromEntries([...inputs, ...selects].filter(([name]) => name !== '_csrf'))
}

const year = paths.adminYear('2027')

async function runOrderedJob(town: Town): Promise<void> {
  const { id } = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('calendarRecomputations').select('id').where('finishedAt', 'is', null).executeTakeFirstOrThrow(),
  )
  await recomputeDueDates(town.needs, id)
}

test('a year’s announcement is filled in from the projection, previewed, entered, and moves dossiers only when that is ordered', async (t) => {
  const { town, desk } = await openDesk(t, { now: '2026-12-07T09:00:00+07:00' })
  const { id, dueAt, dossierCode, submissionCode } = await aDossier(town, { status: 'accepted' })
  const form = await desk.get(year)
  assert.match(textOfPage(form.html), /Thứ Năm, 04\/02\/2027 Nghỉ lễ, Tết \(dự kiến\) Tết Nguyên đán/)
  const typed = valuesIn(form.html)
  assert.deepEqual([typed.tu_2, typed.den_2, typed.ten_2], ['04/02/2027', '08/02/2027', 'Tết Nguyên đán'])
  const empty = Number(typed.so_dong) - 1
  const filled = {
    ...typed,
    van_ban: 'Thông báo 01/TB-BNV ngày 10/12/2026',
    [`tu_${empty}`]: '08/01/2027',
    [`loai_${empty}`]: 'swap_off',
    [`ten_${empty}`]: 'Nghỉ hoán đổi',
  }
  const preview = await desk.post(year, { ...filled, buoc: 'xem' })
  const words = textOfPage(preview.html)
  assert.match(words, /Thứ Sáu, 08\/01\/2027 Như thường lệ Nghỉ hoán đổi: Nghỉ hoán đổi/)
  assert.match(words, new RegExp(`${dossierCode}.*09:00 12/01/2027 09:00 13/01/2027`))
  const announcements = () =>
    asSystem(town.needs.db, (tx) => tx.selectFrom('calendarAnnouncements').select('year').execute())
  assert.deepEqual(await announcements(), [], 'a preview writes nothing')

  const saved = await desk.post(year, { ...valuesIn(preview.html), buoc: 'ghi' })
  assert.equal(saved.status, 303)
  const overview = textOfPage((await desk.get(saved.location ?? '')).html)
  assert.match(overview, /Đã ghi lịch nghỉ\..*1 hồ sơ đang mở còn tính theo lịch trước đây/)
  assert.match(overview, /2027 Đã công bố \d+ ngày Thông báo 01\/TB-BNV ngày 10\/12\/2026/)
  const read = () => asSystem(town.needs.db, (tx) => getDossier(tx, id))
  assert.deepEqual((await read()).dueAt, dueAt)

  const recomputation = textOfPage((await desk.get(paths.adminRecomputation)).html)
  assert.match(recomputation, new RegExp(`Trong đó đổi ngày hẹn 1.*${dossierCode}`))
  assert.equal((await desk.post(paths.adminRecomputation, {})).status, 303)
  await runOrderedJob(town)
  assert.deepEqual((await read()).dueAt, new Date('2027-01-13T09:00:00+07:00'))
  assert.match(
    textOfPage((await desk.get(paths.adminCalendar)).html),
    /Mọi hồ sơ đang mở đã được tính theo lịch hiện hành/,
  )

  const citizen = new RawVisitor(await town.app(), await town.logInAs(town.citizen()))
  const proof = textOfPage((await citizen.get(paths.dossierDeadline(submissionCode))).html)
  assert.match(proof, /Thứ Sáu, 08\/01\/2027 Không Nghỉ hoán đổi/)
  assert.match(proof, /Hết thời hạn 09:00, Thứ Tư, 13\/01\/2027/)
  const own = textOfPage((await citizen.get(paths.dossier(submissionCode))).html)
  assert.match(own, /Tính lại ngày hẹn theo lịch nghỉ mới/)
  assert.match(own, /Ngày hẹn trả kết quả thay đổi/)
})

test('rows that make no sense are named, and every word that was typed stays', async (t) => {
  const { desk } = await openDesk(t)
  const rows = {
    so_dong: '5',
    ...{ tu_1: 'mai', ten_1: 'Không rõ ngày' },
    ...{ tu_2: '05/02/2027', den_2: '01/02/2027', ten_2: 'Ngược' },
    ...{ tu_3: '30/12/2026', ten_3: 'Năm khác' },
    ...{ tu_4: '01/01/2027', ten_4: '' },
  }
  const page = await desk.post(year, { ...rows, buoc: 'xem' })
  assert.equal(page.status, 422)
  for (const field of ['van_ban', 'tu_1', 'den_2', 'tu_3', 'ten_4'])
    assert.match(page.html, new RegExp(`href="#${field}"`), field)
  assert.match(page.html, /value="Không rõ ngày"/)
  const twice = { so_dong: '2', tu_1: '01/01/2027', ten_1: 'Một', tu_2: '01/01/2027', ten_2: 'Hai', van_ban: 'Văn bản' }
  assert.match((await desk.post(year, { ...twice, buoc: 'ghi' })).html, /ngày 01\/01\/2027 đã có ở dòng trên/)
  const more = await desk.post(year, { ...rows, buoc: 'them' })
  assert.equal(more.status, 200)
  assert.match(more.html, /name="so_dong" value="9"/)
  assert.equal((await desk.get(paths.adminYear('2050'))).status, 404)
})

test('an agency closes for a morning, takes that back, and gets other hours from a day on', async (t) => {
  const { town, desk } = await openDesk(t)
  const page = paths.adminAgencyCalendar(mainAgency)
  const calendar = () => asSystem(town.needs.db, (tx) => calendarFor(tx, town.agency().id))
  const wednesday = (clock: string) => new Date(`2026-12-02T${clock}:00+07:00`)
  await desk.get(page)
  const closed = await desk.post(page, { ngay: '2/12/2026', loai: 'afternoon', ly_do: 'Mất điện', van_ban: 'TB 5' })
  assert.equal(closed.status, 303)
  assert.equal(isWorkingTime(await calendar(), wednesday('09:00')), false)
  assert.equal(isWorkingTime(await calendar(), wednesday('14:00')), true)
  const shown = await desk.get(page)
  assert.match(textOfPage(shown.html), /Thứ Tư, 02\/12\/2026 Làm nửa ngày 13:\d\d–17:00 Mất điện TB 5/)
  const withdraw = /action="([^"]+\/rut)"/.exec(shown.html)?.[1] ?? ''
  assert.equal((await desk.post(withdraw, {})).status, 303)
  assert.equal(isWorkingTime(await calendar(), wednesday('09:00')), true)
  assert.equal((await desk.post(withdraw, {})).status, 404, 'it was taken back already')

  const hours = Object.fromEntries(
    [1, 2, 3, 4, 5].flatMap((day) => [
      [`gio_${day}_1`, '8:00'],
      [`gio_${day}_2`, '16:00'],
    ]),
  )
  const saturday = { gio_6_1: '08:00', gio_6_2: '11:00', tiep_nhan_6: '1' }
  const changed = await desk.post(paths.adminAgencyShifts(mainAgency), { ...hours, ...saturday, tu_ngay: '07/12/2026' })
  assert.equal(changed.status, 303)
  const after = await calendar()
  assert.equal(isWorkingTime(after, wednesday('16:30')), true, 'until then the old hours hold')
  assert.equal(isWorkingTime(after, new Date('2026-12-09T16:30:00+07:00')), false)
  const friday = new Date('2026-12-11T15:30:00+07:00')
  assert.deepEqual(
    addWorkingMinutes(after, friday, 60),
    new Date('2026-12-14T08:30:00+07:00'),
    'Saturday takes in only',
  )
  const wrong = await desk.post(paths.adminAgencyShifts(mainAgency), { tu_ngay: '', gio_1_1: '11:00', gio_1_2: '8:00' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.html, /Thứ Hai: ghi giờ theo dạng/)
  const idle = await desk.post(paths.adminAgencyShifts(mainAgency), { tu_ngay: '14/12/2026' })
  assert.match(idle.html, /ít nhất một ngày/)
})

test('a due date that differs from its events stands on the first page of the calendar', async (t) => {
  const { town, desk } = await openDesk(t)
  assert.match(textOfPage((await desk.get(paths.adminCalendar)).html), /Chưa có lần kiểm tra nào/)
  const { id, dossierCode } = await aDossier(town, { status: 'accepted' })
  await checkDueDates(town.needs)
  assert.match(textOfPage((await desk.get(paths.adminCalendar)).html), /Đã tính lại 1 hồ sơ.*tất cả đều khớp/)
  await asSystem(town.needs.db, (tx) =>
    tx
      .updateTable('dossiers')
      .set({ dueAt: new Date('2027-02-01T02:00:00Z') })
      .where('id', '=', id)
      .execute(),
  )
  town.clock.forward({ minutes: 5 })
  await checkDueDates(town.needs)
  const words = textOfPage((await desk.get(paths.adminCalendar)).html)
  const { name } = town.agency()
  assert.match(words, new RegExp(`1 trong 1 hồ sơ.*${dossierCode} ${name} 09:00 01/02/2027 07:30 30/12/2026`))
})

test('dossiers are links for those alone who may open them; others read which agency to ask', async (t) => {
  const { town, desk } = await openDesk(t, { now: '2026-12-07T09:00:00+07:00' })
  const { id, dossierCode } = await aDossier(town, { status: 'accepted' })
  const administrator = await town.officer('administrator', 'hoa-sen')
  await enterAgencyDay(town.needs, {
    agencyId: town.agency().id,
    day: { day: '2027-01-11', kind: 'closure', name: 'Sửa trụ sở', source: 'TB 6' },
    officerId: administrator.id,
  })
  await asSystem(town.needs.db, (tx) =>
    tx
      .updateTable('dossiers')
      .set({ dueAt: new Date('2027-02-01T02:00:00Z') })
      .where('id', '=', id)
      .execute(),
  )
  await checkDueDates(town.needs)
  const pages = [paths.adminCalendar, paths.adminRecomputation]
  const dossier = paths.officeDossier(dossierCode ?? '')
  for (const path of pages) {
    const { html } = await desk.get(path)
    assert.ok(html.includes(dossierCode ?? '?') && !html.includes(dossier), path)
    assert.match(html, /Mã không có liên kết là hồ sơ Ông\/Bà không được mở/)
  }
  assert.equal((await desk.get(dossier)).status, 403)

  await asSystem(town.needs.db, (tx) =>
    tx
      .insertInto('officerRoles')
      .values({
        id: newId(town.needs.now()),
        officerId: administrator.id,
        agencyId: town.agency().id,
        role: 'processor',
        validFrom: '2026-01-01',
      })
      .execute(),
  )
  for (const path of pages) {
    const { html } = await desk.get(path)
    assert.ok(html.includes(`href="${dossier}"`), path)
    assert.doesNotMatch(html, /Mã không có liên kết/)
  }
  assert.equal((await desk.get(dossier)).status, 200)
})

test('calendar administration is closed to officers who do not administer', async (t) => {
  const { town } = await openDesk(t)
  const receiver = new RawVisitor(await town.app(), await town.logInAs(await town.officer('receiver')))
  for (const path of [paths.adminCalendar, year, paths.adminRecomputation, paths.adminAgencyCalendar(mainAgency)])
    assert.equal((await receiver.get(path)).status, 403, path)
})
