import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textOfPage } from '../../../test/support/page-text.js'
import { RawVisitor } from '../../../test/support/raw-visitor.js'
import { openTown } from '../../../test/support/town.js'
import { paths } from '../../surface/paths.js'

async function aDesk(t: Parameters<typeof openTown>[0]) {
  const town = await openTown(t)
  const desk = new RawVisitor(
    await town.app(),
    await town.logInAs(await town.officer('catalogue_controller', 'hoa-sen')),
  )
  await desk.get(paths.adminWords)
  const read = async (at: string) => textOfPage((await desk.get(at)).html)
  return { desk, read }
}

test('a word that is saved is confirmed and shown; removed by mistake, one press brings it back', async (t) => {
  const { desk, read } = await aDesk(t)
  const saved = await desk.post(paths.adminWords, { tu: 'Giấy bông sen', nghia: 'đăng ký khai sinh' })
  assert.match(await read(saved.location ?? ''), /Đã lưu từ.*giấy bông sen đăng ký khai sinh Xóa/)
  const at = { tim: 'bông sen', sau: '' }
  const removed = await desk.post(paths.adminWordRemoval, { tu: 'giấy bông sen', nghia: 'đăng ký khai sinh', ...at })
  const { html } = await desk.get(removed.location ?? '')
  assert.match(textOfPage(html), /Đã xóa từ\. Nếu xóa nhầm.*Không có từ nào như vậy/)
  assert.match(html, /id="tim"[^>]*value="bông sen"/, 'the list stays where it was')
  const field = (name: string) => new RegExp(`id="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1] ?? ''
  const back = await desk.post(paths.adminWords, { tu: field('tu'), nghia: field('nghia') })
  assert.match(await read(back.location ?? ''), /giấy bông sen đăng ký khai sinh Xóa/)
})

test('what no search can meet, or what is too long, is refused with what to do, and nothing of it is cut off', async (t) => {
  const { desk } = await aDesk(t)
  for (const tu of ['', '...', '%_\\', '🪷']) {
    const { status, html } = await desk.post(paths.adminWords, { tu, nghia: '???' })
    assert.equal(status, 422, tu)
    assert.match(html, /href="#tu"[^>]*>Nhập lời người dân nói, có chữ hoặc số/)
    assert.match(html, /href="#nghia"/)
    assert.match(html, /id="nghia"[^>]*value="\?\?\?"/)
  }
  const long = 'lời nói dài '.repeat(6).trim()
  const { html } = await desk.post(paths.adminWords, { tu: long, nghia: 'khai sinh' })
  assert.match(html, /Rút gọn còn tối đa 60 ký tự/)
  assert.ok(html.includes(`value="${long}"`))
})

test('the list follows the Vietnamese alphabet from page to page, and loses none', async (t) => {
  const { desk } = await aDesk(t)
  for (const tu of ['zzz ăn', 'zzz an', 'zzz đa', 'zzz da', 'zzz áo', 'zzz ê', 'zzz e'])
    await desk.post(paths.adminWords, { tu, nghia: 'khai sinh' })
  const termsIn = (html: string) =>
    [...html.matchAll(/<th scope="row"[^>]*>([^<]+)<\/th>/g)].map(([, term = '']) => term).filter(Boolean)
  const { html } = await desk.get(`${paths.adminWords}?tim=zzz`)
  assert.deepEqual(termsIn(html), ['zzz an', 'zzz áo', 'zzz ăn', 'zzz da', 'zzz đa', 'zzz e', 'zzz ê'])
  const seen: string[] = []
  for (let at: string | undefined = paths.adminWords; at; ) {
    const page: string = (await desk.get(at)).html
    seen.push(...termsIn(page))
    at = /href="([^"]*sau=[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
  }
  assert.equal(new Set(seen).size, seen.length)
  assert.ok(seen.length > 100 && seen.includes('zzz đa'))
})
