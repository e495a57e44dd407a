import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statementsOf } from '../../../test/support/count-statements.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { postedBy } from '../../../test/support/posted-by.js'
import { RawVisitor } from '../../../test/support/raw-visitor.js'
import { openTown } from '../../../test/support/town.js'
import { paths } from '../../surface/paths.js'

async function aDesk(t: Parameters<typeof openTown>[0]) {
  const town = await openTown(t)
  const app = await town.app()
  const desk = new RawVisitor(app, await town.logInAs(await town.officer('administrator', 'hoa-sen')))
  await desk.get(paths.adminContentNew('news'))
  const read = async (address: string) => textOfPage((await app.inject(address)).body)
  return { town, app, desk, read }
}

const news = {
  'tieu-de': 'Nghỉ Tết Dương lịch',
  'tom-tat': 'Các bộ phận một cửa nghỉ ngày 01/01/2027.',
  'noi-dung': '## Nộp qua mạng\n\nVẫn nộp được **cả ngày nghỉ**. <script>alert(1)</script>',
}

test('news are previewed, scheduled, shown at their minute in both languages, and withdrawn', async (t) => {
  const { town, app, desk, read } = await aDesk(t)
  const preview = await desk.post(paths.adminContentNew('news'), { ...news, viec: 'preview' })
  assert.match(preview.html, /<strong>cả ngày nghỉ<\/strong>/)
  assert.doesNotMatch(preview.html, /<script>alert/)
  assert.match(preview.html, /value="Nghỉ Tết Dương lịch"/)
  const at = { 'tu-day': '24', 'tu-month': '11', 'tu-year': '2026', 'tu-gio': '10:00' }
  const saved = await desk.post(paths.adminContentNew('news'), { ...news, ...at, viec: 'publish' })
  assert.equal(saved.status, 303)
  const address = paths.newsItem('nghi-tet-duong-lich')
  assert.equal((await app.inject(address)).statusCode, 404)
  assert.doesNotMatch(await read(paths.news), /Nghỉ Tết/)
  town.clock.set('2026-11-24T10:00:00+07:00')
  assert.match(await read(address), /Nộp qua mạng Vẫn nộp được cả ngày nghỉ/)
  assert.match(await read('/'), /Tin mới.*Nghỉ Tết Dương lịch/)
  assert.match(await read(`/en${paths.news}`), /News.*Nghỉ Tết Dương lịch/)
  const page = await desk.get(saved.location ?? '')
  assert.match(textOfPage(page.html), /Đang hiện.*Các bản đã lưu/)
  await desk.post(saved.location ?? '', { ban: '1', viec: 'withdraw' })
  assert.equal((await app.inject(address)).statusCode, 404)
})

test('every deed is confirmed, a draft keeps the time typed with it, and nothing is published that is over already', async (t) => {
  const { desk } = await aDesk(t)
  const at = (name: string, year: string) => ({
    [`${name}-day`]: '5',
    [`${name}-month`]: '1',
    [`${name}-year`]: year,
    [`${name}-gio`]: '08:00',
  })
  const { location = '' } = await desk.post(paths.adminContentNew('news'), {
    ...news,
    ...at('tu', '2027'),
    viec: 'draft',
  })
  const draft = await desk.get(location)
  assert.match(textOfPage(draft.html), /Đã lưu bản nháp/)
  assert.match(draft.html, /name="tu-year"[^>]*value="2027"/)
  const item = location.split('?')[0] ?? ''
  const scheduled = await desk.post(item, { ...news, ...at('tu', '2027'), ban: '1', viec: 'publish' })
  assert.match(textOfPage((await desk.get(scheduled.location ?? '')).html), /Đã hẹn giờ đăng/)
  const over = await desk.post(item, { ...news, ...at('tu', '2024'), ...at('den', '2025'), ban: '2', viec: 'publish' })
  assert.equal(over.status, 422)
  assert.match(over.html, /href="#den"/)
  const now = await desk.post(item, { ...news, ban: '2', viec: 'publish' })
  assert.match(textOfPage((await desk.get(now.location ?? '')).html), /Đã đăng/)
  const gone = await desk.post(item, { ban: '3', viec: 'withdraw' })
  assert.match(textOfPage((await desk.get(gone.location ?? '')).html), /Đã gỡ xuống/)
})

test('what came with the program is written anew from its own words, in both languages', async (t) => {
  const { desk } = await aDesk(t)
  const list = await desk.get(`${paths.adminContent}?loai=question`)
  assert.match(list.html, /href="[^"]*\?thay=need-account"[^>]*aria-label="Viết lại: Tôi có cần tài khoản không\?"/)
  const { html } = await desk.get(`${paths.adminContentNew('question')}?thay=need-account`)
  assert.match(html, /value="need-account"/)
  assert.match(html, /đăng nhập bằng tài khoản định danh điện tử\.\n\nCổng không giữ mật khẩu/)
  assert.match(html, /value="Do I need an account\?"/)
  const { _csrf, ...fields } = postedBy(html)
  assert.equal((await desk.post(paths.adminContentNew('question'), { ...fields, viec: 'draft' })).status, 303)
  assert.doesNotMatch((await desk.get(`${paths.adminContent}?loai=question`)).html, /thay=need-account/)
  assert.match((await desk.get(`${paths.adminContentNew('guide')}?thay=tra-cuu-ho-so`)).html, /## Bằng tin nhắn/)
  assert.equal((await desk.get(`${paths.adminContentNew('guide')}?thay=khong-co`)).status, 200)
})

test('on an English page what is not translated says that it is Vietnamese', async (t) => {
  const { town, app, desk } = await aDesk(t)
  const english = { 'tieu-de-en': 'New Year', 'tom-tat-en': 'Closed on 1 January', 'noi-dung-en': 'Closed.' }
  await desk.post(paths.adminContentNew('news'), { ...news, viec: 'publish' })
  await desk.post(paths.adminContentNew('news'), { ...news, ...english, 'dia-chi': 'new-year', viec: 'publish' })
  town.clock.forward({ minutes: 1 })
  const { body } = await app.inject(`/en${paths.news}`)
  assert.equal(body.match(/<li[^>]*class="mc-news__item"[^>]*lang="vi"/g)?.length, 1)
  assert.match((await app.inject(`/en${paths.newsItem('nghi-tet-duong-lich')}`)).body, /<article lang="vi">/)
  assert.doesNotMatch((await app.inject(`/en${paths.newsItem('new-year')}`)).body, /<article lang/)
  assert.doesNotMatch((await app.inject(paths.news)).body, /mc-news__item"[^>]*lang/)
})

test('what is missing is named field by field, and what was typed stays', async (t) => {
  const { desk } = await aDesk(t)
  const fields = {
    'tieu-de': 'Chỉ có tiêu đề',
    'tieu-de-en': 'Only a title',
    'tu-day': '31',
    'tu-month': '2',
    viec: 'publish',
  }
  const { status, html } = await desk.post(paths.adminContentNew('news'), fields)
  assert.equal(status, 422)
  for (const field of ['tom-tat', 'noi-dung', 'tom-tat-en', 'noi-dung-en', 'tu'])
    assert.ok(html.includes(`href="#${field}"`), field)
  assert.match(html, /value="Chỉ có tiêu đề"/)
  const banner = { ...news, 'lien-ket': 'javascript:alert(1)', viec: 'publish' }
  assert.match((await desk.post(paths.adminContentNew('banner'), banner)).html, /href="#lien-ket"/)
  const guide = { ...news, 'dia-chi': 'muc-do', viec: 'publish' }
  assert.match((await desk.post(paths.adminContentNew('guide'), guide)).html, /Địa chỉ này là của một trang khác/)
})

test('whoever saves on an old revision is told, with their text kept', async (t) => {
  const { desk } = await aDesk(t)
  const { location = '' } = await desk.post(paths.adminContentNew('news'), { ...news, viec: 'draft' })
  await desk.post(location, { ...news, ban: '1', viec: 'draft' })
  const late = await desk.post(location, { ...news, 'tieu-de': 'Chữ của tôi', ban: '1', viec: 'draft' })
  assert.equal(late.status, 409)
  assert.match(late.html, /Có người vừa lưu một bản mới hơn/)
  assert.match(late.html, /value="Chữ của tôi"/)
  assert.match(late.html, /href="[^"]*\?ban=2" target="_blank"[^>]*>Xem bản 2 ở cửa sổ mới/)
  const base = /name="ban" value="(\d+)"/.exec(late.html)?.[1]
  const again = await desk.post(location, { ...news, 'tieu-de': 'Chữ của tôi', ban: base, viec: 'draft' })
  assert.equal(again.status, 303, 'whoever has seen the newer one may save over it')
  assert.match((await desk.get(again.location ?? '')).html, /value="Chữ của tôi"/)
  const old = await desk.get(`${location.split('?')[0]}?ban=1`)
  assert.match(textOfPage(old.html), /đang xem bản 1/)
})

test('a guide written under the address of one that came with the program stands in its place, until it is withdrawn', async (t) => {
  const { town, desk, read } = await aDesk(t)
  assert.match(await read(paths.guide('tra-cuu-ho-so')), /Bằng tin nhắn/)
  const own = { 'dia-chi': 'tra-cuu-ho-so', 'tieu-de': 'Tra cứu ở Hoa Sen', 'tom-tat': 'Riêng', 'noi-dung': 'Ở đây.' }
  const { location = '' } = await desk.post(paths.adminContentNew('guide'), { ...own, viec: 'publish' })
  town.clock.forward({ minutes: 1 })
  assert.match(await read(paths.guides), /Nộp hồ sơ trực tuyến.*Tra cứu ở Hoa Sen/)
  assert.doesNotMatch(await read(paths.guide('tra-cuu-ho-so')), /Bằng tin nhắn/)
  await desk.post(location, { ban: '1', viec: 'withdraw' })
  town.clock.forward({ minutes: 1 })
  assert.match(await read(paths.guide('tra-cuu-ho-so')), /Bằng tin nhắn/)
})

test('a banner leads from the home page; the lists keep to their budget', async (t) => {
  const { town, app, desk } = await aDesk(t)
  const banner = { 'tieu-de': 'Lớp kỹ năng số', 'tom-tat': 'Miễn phí', 'lien-ket': '/huong-dan', viec: 'publish' }
  await desk.post(paths.adminContentNew('banner'), banner)
  town.clock.forward({ minutes: 1 })
  assert.match((await app.inject('/')).body, /mc-banner.*href="\/huong-dan".*Lớp kỹ năng số/)
  assert.deepEqual(await statementsOf(() => app.inject(paths.guides)), [])
  assert.equal((await statementsOf(() => app.inject(paths.news))).length, 1)
  const one = await statementsOf(() => desk.get(`${paths.adminContent}?loai=news`))
  for (const n of [1, 2, 3])
    await desk.post(paths.adminContentNew('news'), { ...news, 'dia-chi': `tin-${n}`, viec: 'publish' })
  assert.equal((await statementsOf(() => desk.get(`${paths.adminContent}?loai=news`))).length, one.length)
})

test('a question takes the place of one that came with the program, and shows to its audience and under its procedure', async (t) => {
  const { town, desk, read } = await aDesk(t)
  const ask = (fields: Record<string, string>) =>
    desk.post(paths.adminContentNew('question'), {
      'noi-dung': 'Gọi **{hotline}**.',
      'chuyen-muc': 'account',
      viec: 'publish',
      ...fields,
    })
  await ask({ 'tieu-de': 'Có cần tài khoản không?', 'dia-chi': 'need-account' })
  await ask({ 'tieu-de': 'Hộ kinh doanh hỏi gì?', 'danh-cho': 'businesses', 'thu-tuc': '2.000635' })
  town.clock.forward({ minutes: 1 })
  const all = await read(paths.questions)
  assert.match(all, /Có cần tài khoản không\? Gọi 0200 3900 100\./)
  assert.doesNotMatch(all, /Tôi có cần tài khoản không/)
  assert.doesNotMatch(await read(`${paths.questions}?doi-tuong=citizens`), /Hộ kinh doanh hỏi gì/)
  const own = await read(`${paths.questions}?thu-tuc=2.000635`)
  assert.match(own, /Hộ kinh doanh hỏi gì/)
  assert.doesNotMatch(own, /Có cần tài khoản không/)
  assert.match(await read(paths.procedure('2.000635')), /Hỏi đáp về thủ tục này Xem 1 câu hỏi/)
  assert.doesNotMatch(await read(paths.procedure('1.001193')), /Hỏi đáp về thủ tục này/)
})
