import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { aCatalogueLine, catalogueFile } from '../../../test/support/a-catalogue-line.js'
import { statementsOf } from '../../../test/support/count-statements.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { openTown } from '../../../test/support/town.js'
import { asSystem } from '../../platform/db.js'
import { importCatalogue } from '../../procedures/index.js'

const codesIn = (html: string) =>
  [...html.matchAll(/mc-card__title"><a href="(?:\/en)?\/thu-tuc\/([\d.]+)"/g)].map(([, code]) => code)

test('the home page asks one question and leads to everything', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const { body, statusCode, headers } = await app.inject('/')
  assert.equal(statusCode, 200)
  const text = textOfPage(body)
  for (const words of [
    'Bạn cần làm thủ tục gì?',
    'Sinh con',
    'Hồ sơ của bạn đến đâu rồi?',
    'Con số năm 2026',
    'Đúng hạn',
  ])
    assert.ok(text.includes(words), words)
  assert.equal(headers['set-cookie'], undefined, 'reading sets no cookie')
  assert.match(textOfPage((await app.inject('/en')).body), /What do you need to do\?.*Having a child/)
})

test('home and procedure cost next to no statements, and none for a session', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  await app.inject('/')
  assert.deepEqual(await statementsOf(() => app.inject('/')), [])
  await app.inject('/thu-tuc/1.001193')
  const asked = await statementsOf(() => app.inject('/thu-tuc/1.001193'))
  assert.ok(asked.length <= 2, asked.join('\n'))
  await app.inject('/thu-tuc?q=khai+sinh')
  const searched = await statementsOf(() => app.inject('/thu-tuc?q=khai+sinh'))
  assert.ok(searched.length <= 2, searched.join('\n'))
})

test('the first page with its style and script is at most 40 KB', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  for (const path of ['/', '/thu-tuc', '/thu-tuc/1.001193', '/en']) {
    const { body } = await app.inject(path)
    const assets = [...body.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|js))"/g)].map(([, url = '']) => url)
    assert.equal(assets.length, 2, path)
    const loaded = await Promise.all(assets.map(async (url) => (await app.inject(url)).rawPayload))
    const bytes = [Buffer.from(body), ...loaded].reduce((sum, content) => sum + gzipSync(content).length, 0)
    assert.ok(bytes <= 40 * 1024, `${path}: ${bytes} bytes`)
  }
})

test('a search forgives missing accents and everyday words', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  for (const [words, code] of [
    ['giay khai sinh', '1.001193'],
    ['sao y bản chính', '2.000815'],
    ['xay nha', '1.013225'],
    ['1.000894', '1.000894'],
  ]) {
    const { body } = await app.inject({ path: '/thu-tuc', query: { q: words ?? '' } })
    assert.equal(codesIn(body)[0], code, words)
  }
})

test('filters narrow, and the address keeps them', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const found = async (query: string) => codesIn((await app.inject(`/thu-tuc?${query}`)).body)
  assert.equal((await found('')).length, 16)
  assert.deepEqual(await found('muc=2'), ['1.011609'])
  assert.ok(!(await found('truc-tuyen=1')).includes('1.011609'))
  assert.deepEqual(await found('co-quan=so-tu-phap'), ['2.000635'])
  assert.ok((await found('viec=marriage')).includes('1.000894'))
  const free = await found('mien-phi=1')
  assert.ok(free.includes('1.001776') && !free.includes('1.013225'))
  const { body } = await app.inject('/thu-tuc?q=khai&linh-vuc=ho-tich')
  assert.match(body, /<option value="ho-tich" selected/)
  assert.match(body, /name="linh-vuc" value="ho-tich"/)
})

test('what nobody offers is an empty page with advice and the hotline, never everything', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  for (const query of ['q=qwertyuiop', 'co-quan=khong-co', 'viec=khong-co', 'linh-vuc=%27%3B--']) {
    const { body, statusCode } = await app.inject(`/thu-tuc?${query}`)
    assert.equal(statusCode, 200)
    assert.deepEqual(codesIn(body), [], query)
    assert.match(textOfPage(body), /Chưa tìm thấy thủ tục phù hợp.*Gọi đường dây nóng/)
  }
})

test('who names an agency is led to its page; the nearest answers are shown as no more than that', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const page = async (q: string) => textOfPage((await app.inject({ path: '/thu-tuc', query: { q } })).body)
  const { body } = await app.inject({ path: '/thu-tuc', query: { q: 'sở tư pháp ở đâu' } })
  assert.match(body, /Bạn tìm cơ quan\?.*<a[^>]+href="\/co-quan\/so-tu-phap"/s)
  const nearest = await page('vé xem phim cuối tuần, rạp nào gần nhà nhất')
  assert.match(nearest, /Chưa có thủ tục nào khớp hẳn.*hoặc gọi/)
  assert.doesNotMatch(nearest, /Trả lời vài câu hỏi/, 'nor is anybody led on by what is only the nearest')
  for (const words of ['giấy khai sinh', 'xay nha', '1.000894', ''])
    assert.doesNotMatch(await page(words), /Bạn tìm cơ quan|khớp hẳn/, words)
})

test('a procedure tells papers by channel, fees by case, time limit, law and who takes it', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const text = textOfPage((await app.inject('/thu-tuc/1.004873')).body)
  for (const words of [
    'Nộp trực tuyến',
    'Nộp tại quầy hoặc qua bưu chính',
    '7.500 ₫',
    '15.000 ₫',
    'Người thuộc hộ nghèo',
    'ngày làm việc',
    'Căn cứ pháp lý',
    'Ủy ban nhân dân phường Sen Hồng',
    'mức độ 4',
    'Toàn trình',
    'Thực hiện',
  ])
    assert.ok(text.replaceAll('\u00a0', ' ').includes(words), words)
})

const plain = (html: string) => textOfPage(html).replaceAll('\u00a0', ' ')

test('what this person would pay is told by way of filing, for the group and case chosen, and nothing of it is kept', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const path = '/thu-tuc/1.004194'
  const read = await app.inject(path)
  assert.equal(read.headers['set-cookie'], undefined, 'reading sets no cookie')
  const choose = (fields: string) =>
    app.inject({
      method: 'POST',
      url: `${path}/le-phi`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: fields,
    })
  const usual = plain((await choose('truong-hop=')).body)
  assert.match(usual, /Trực tuyến 7\.000 ₫ Mức thu thông thường 75\/2022\/TT-BTC Tại quầy 15\.000 ₫/)
  const listed = await choose('truong-hop=by_list')
  assert.match(plain(listed.body), /Trực tuyến 5\.000 ₫ .*Tại quầy 10\.000 ₫/)
  const spared = await choose('truong-hop=by_list&dien=poor_household&dien=nonsense')
  assert.equal(spared.statusCode, 200)
  assert.equal(spared.headers['set-cookie'], undefined)
  assert.match(
    plain(spared.body),
    /Trực tuyến Miễn phí Miễn: Người thuộc hộ nghèo \(75\/2022\/TT-BTC, Điều 4\) Khi cơ quan không tra được dữ liệu/,
  )
  const again = await app.inject(`${path}/le-phi`)
  assert.deepEqual([again.statusCode, again.headers.location], [303, path])
})

test('who is logged in sees their own amount at once, from their day of birth or a result they were given', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const see = async (index: number) =>
    plain(
      (await app.inject({ url: '/thu-tuc/1.004222', headers: { cookie: await town.logInAs(town.citizen(index)) } }))
        .body,
    )
  const old = town.citizens.findIndex(({ birthDate }) => birthDate < '1966-11-24')
  const young = town.citizens.findIndex(({ birthDate }) => birthDate > '1966-11-24')
  assert.match(await see(old), /Miễn: Người cao tuổi .* theo ngày sinh trong tài khoản định danh/)
  assert.doesNotMatch(await see(young), /Miễn: Người/)
  assert.match(await see(young), /Trực tuyến 10\.000 ₫ Mức thu thông thường/)
})

test('suggestions come while somebody types, in few statements, and count as no search in vain', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const suggest = async (words: string, language = '') => {
    const { body, headers } = await app.inject({ path: `${language}/thu-tuc/goi-y`, query: { q: words } })
    assert.equal(headers['set-cookie'], undefined)
    return (JSON.parse(body) as { suggestions: { text: string; href: string }[] }).suggestions
  }
  const [first] = await suggest('dang ky khai si')
  assert.deepEqual([first?.text, first?.href], ['Đăng ký khai sinh', '/thu-tuc/1.001193'])
  assert.equal((await suggest('khai sinh', '/en'))[0]?.href, '/en/thu-tuc/1.001193')
  assert.deepEqual(await suggest(''), [])
  assert.ok((await statementsOf(() => suggest('ket ho'))).length <= 1)
  assert.deepEqual(await statementsOf(() => suggest('ket ho')), [], 'the same letters again are remembered')
  await suggest('zzxqkk')
  const inVain = await asSystem(town.needs.db, (tx) => tx.selectFrom('fruitlessSearches').selectAll().execute())
  assert.deepEqual(inVain, [])
})

test('a province’s own procedures are found by its name among the filters', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  assert.doesNotMatch((await app.inject('/thu-tuc')).body, /name="tinh"/)
  const file = catalogueFile([
    aCatalogueLine({
      code: '1.999991',
      name: 'Tặng sen',
      kind: 'dac_thu_dia_phuong',
      promulgatedBy: 'UBND tỉnh Lào Cai',
    }),
  ])
  await importCatalogue(town.needs, { name: 'x', catalogue: file }, { isDryRun: false, officerId: null })
  assert.deepEqual(codesIn((await app.inject('/thu-tuc?q=tang+sen')).body).includes('1.999991'), false)
  assert.ok(codesIn((await app.inject('/thu-tuc?q=tang+sen&tinh=15')).body).includes('1.999991'))
})

test('a procedure of level 2 has forms and counters instead of a button', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const { body } = await app.inject('/thu-tuc/1.011609')
  assert.doesNotMatch(body, /\/nop-ho-so\//)
  assert.match(textOfPage(body), /chưa nộp qua mạng/)
  assert.match(body, /\/thu-tuc\/1\.011609\/mau\/form1/)
})

test('where the national portal is the only door there is no button, but its name and the counters', async (t) => {
  const town = await openTown(t)
  await asSystem(town.needs.db, (tx) =>
    sql`update regimes set parameters = parameters || '{"localFiling": false}'`.execute(tx),
  )
  const { body } = await (await town.app()).inject('/thu-tuc/1.001193')
  assert.doesNotMatch(body, /\/nop-ho-so\//)
  assert.match(textOfPage(body), /Cổng Dịch vụ công quốc gia.*dichvucong\.gov\.vn.*Nơi nhận hồ sơ/)
})

test('a template comes as a PDF, the same bytes each time; an unknown one is not found', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const first = await app.inject('/thu-tuc/1.001193/mau/declarationForm')
  assert.equal(first.headers['content-type'], 'application/pdf')
  assert.ok(first.rawPayload.subarray(0, 5).equals(Buffer.from('%PDF-')))
  const again = await app.inject('/thu-tuc/1.001193/mau/declarationForm')
  assert.ok(first.rawPayload.equals(again.rawPayload))
  assert.equal((await app.inject('/thu-tuc/1.001193/mau/khong-co')).statusCode, 404)
  assert.equal((await app.inject('/thu-tuc/9.999999')).statusCode, 404)
})
