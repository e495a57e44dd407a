import assert from 'node:assert/strict'
import test from 'node:test'
import { aFrame } from '../../../test/support/frame.js'
import { Form } from '../components/form.js'
import { CitizenLayout } from './citizen-layout.js'
import { localPath } from './local-path.js'
import { OfficeLayout } from './office-layout.js'
import { PlainLayout } from './plain-layout.js'
import { renderPage } from './render-page.js'

test('the English page speaks English and links to English pages and back to the same page in Vietnamese', () => {
  const frame = aFrame({ language: 'en', path: '/thu-tuc', query: '?q=birth' })
  const html = renderPage(
    <CitizenLayout frame={frame} title="Procedures">
      …
    </CitizenLayout>,
  )
  assert.match(html, /^<!doctype html><html lang="en"/)
  assert.match(html, /href="\/en\/tra-cuu"[^>]*>Track</)
  assert.match(html, /href="\/thu-tuc\?q=birth"/)
  assert.match(html, /hreflang="en"/i)
})

test('the home page has its English twin at /en', () => {
  assert.equal(localPath('en', '/'), '/en')
  assert.equal(localPath('vi', '/thu-tuc'), '/thu-tuc')
  assert.equal(localPath('en', 'https://example.vn/'), 'https://example.vn/')
})

test('the section the page belongs to is marked, and only that one', () => {
  const html = renderPage(
    <CitizenLayout frame={aFrame({ path: '/thu-tuc/1.001193' })} title="Đăng ký khai sinh">
      …
    </CitizenLayout>,
  )
  const marked = [...html.matchAll(/<a class="mc-nav__link" href="([^"]+)" aria-current/g)].map(([, href]) => href)
  assert.deepEqual([...new Set(marked)], ['/thu-tuc'])
})

test('a page with errors says so first in its title', () => {
  const html = renderPage(
    <CitizenLayout frame={aFrame()} title="Thông tin của trẻ" hasErrors>
      …
    </CitizenLayout>,
  )
  assert.match(html, /<title>Lỗi: Thông tin của trẻ – Một Cửa – /)
})

test('a form that changes something carries the token, a search does not', () => {
  const html = renderPage(
    <PlainLayout frame={aFrame()} title="x">
      <Form action="/nop">…</Form>
      <Form action="/tim" method="get">
        …
      </Form>
    </PlainLayout>,
  )
  assert.equal(html.match(/name="_csrf" value="test-token"/g)?.length, 1)
})

test('words from the database are escaped everywhere in the frame', () => {
  const agency = { name: '<img src=x>', address: '"><script>', hotline: '1900"', email: 'a"b' }
  const html = renderPage(
    <CitizenLayout frame={aFrame({ agency })} title="</title><script>">
      …
    </CitizenLayout>,
  )
  assert.doesNotMatch(html, /<img|<script>/)
})

test('the workspace shows how much waits in each queue', () => {
  const viewer = { kind: 'officer' as const, name: 'Phạm Thu Hà', unit: 'Một cửa' }
  const queues = [{ label: 'Hàng đợi', links: [{ href: '/can-bo?q=moi', label: 'Chờ tiếp nhận', count: '99+' }] }]
  const html = renderPage(
    <OfficeLayout frame={aFrame({ viewer })} title="Chờ tiếp nhận" queues={queues}>
      …
    </OfficeLayout>,
  )
  assert.match(html, /Chờ tiếp nhận<\/span><span class="mc-queues__count">99\+/)
  assert.match(html, /Phạm Thu Hà/)
})
