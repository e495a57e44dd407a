// The gallery in a real browser: accessible in every state, nothing wider than a phone, the comforts at work and not needed.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { axeFindings } from '../../../test/support/accessibility.js'
import { startBrowser } from '../../../test/support/browser.js'
import { aFrame } from '../../../test/support/frame.js'
import { assetsFolder, assetsPath, openAssets } from '../assets.js'
import { renderPage } from '../layout/render-page.js'
import { Gallery } from './gallery.js'
import { OfficeGallery } from './office-gallery.js'

const officer = { kind: 'officer' as const, name: 'Phạm Thu Hà', unit: 'Bộ phận một cửa phường Sen Hồng' }
const frame = aFrame({
  assets: openAssets(),
  demo: true,
  notices: [{ id: '1', text: 'Bảo trì lúc 22:00', tone: 'info' }],
})
const pages: Record<string, string> = {
  '/dev/ui': renderPage(<Gallery frame={frame} />),
  '/dev/ui/can-bo': renderPage(<OfficeGallery frame={{ ...frame, viewer: officer }} />),
}
const types: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const policy = `default-src 'none'; script-src 'nonce-test-nonce'; style-src 'self' 'nonce-test-nonce'; img-src 'self'; font-src 'self'; form-action 'self'`

let server: Server
let browser: Browser

before(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://x').pathname
    response.setHeader('content-security-policy', policy)
    response.setHeader('content-type', types[path.extname(url)] ?? 'text/html; charset=utf-8')
    if (url.startsWith(assetsPath)) response.end(readFileSync(path.join(assetsFolder, path.basename(url))))
    else response.end(pages[url] ?? '')
  }).listen(0, '127.0.0.1')
  browser = await startBrowser()
})

after(async () => {
  await browser.close()
  server.close()
})

async function visit(url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${url}`)
  return page
}

const phone = { viewport: { width: 360, height: 740 } }

for (const [name, url, options] of [
  ['gallery on a desk', '/dev/ui', {}],
  ['gallery on a phone', '/dev/ui', phone],
  ['workspace', '/dev/ui/can-bo', {}],
  ['workspace on a phone', '/dev/ui/can-bo', phone],
  ['workspace at night', '/dev/ui/can-bo', { colorScheme: 'dark' as const }],
] as [string, string, BrowserContextOptions][]) {
  test(`axe finds nothing to mend in the ${name}, and nothing is wider than the screen`, async () => {
    const page = await visit(url, options)
    assert.deepEqual(await axeFindings(page), [])
    assert.equal(await page.locator('html').evaluate((html) => Math.max(0, html.scrollWidth - html.clientWidth)), 0)
  })
}

test('a choice shows its own question only while it is chosen; without JavaScript it is always there', async () => {
  const page = await visit('/dev/ui')
  const question = page.locator('#postal-address')
  assert.ok(await question.isVisible())
  await page.locator('#return-way').check()
  assert.ok(await question.isHidden())
  const plain = await visit('/dev/ui', { javaScriptEnabled: false })
  assert.ok(await plain.locator('#postal-address').isVisible())
  assert.ok(await plain.locator('#tab-limit').isVisible())
})

test('the copy button appears where it can copy, and copies', async () => {
  const page = await visit('/dev/ui', { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.getByRole('button', { name: 'Sao chép mã 7K4M-9TQX-2PLD' }).click()
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), '7K4M-9TQX-2PLD')
  const plain = await visit('/dev/ui', { javaScriptEnabled: false })
  assert.ok(await plain.locator('.mc-code__copy').first().isHidden())
})

test('characters are counted while they are typed', async () => {
  const page = await visit('/dev/ui')
  await page.locator('#reason').fill('Mất bản chính')
  assert.match((await page.locator('#reason-info').textContent()) ?? '', /13\/500/)
})

test('j and k move along the list, Enter opens, a presses what the page marks with it', async () => {
  const page = await visit('/dev/ui/can-bo')
  const current = () => page.locator('[data-key-current] [data-key-open]').textContent()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  assert.equal(await current(), '9B2D-5YHU-8KVS')
  await page.keyboard.press('k')
  assert.equal(await current(), '3F8A-1WZC-6RNE')
  await page.keyboard.press('Enter')
  await page.waitForURL(/#3F8A-1WZC-6RNE$/)
  await page.evaluate(() =>
    document.querySelector('[data-key="a"]')?.addEventListener('click', () => document.body.append('pressed a')),
  )
  await page.keyboard.press('a')
  assert.match((await page.locator('body').textContent()) ?? '', /pressed a$/)
})

test('? shows the keys, and letters typed into a box stay letters', async () => {
  const page = await visit('/dev/ui/can-bo')
  await page.keyboard.press('?')
  assert.ok(await page.getByRole('dialog', { name: 'Phím tắt' }).isVisible())
  await page.keyboard.press('Escape')
  await page.locator('#office-search').pressSequentially('aj?')
  assert.equal(await page.locator('#office-search').inputValue(), 'aj?')
  assert.ok(await page.getByRole('dialog').isHidden())
})
