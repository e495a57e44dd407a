import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { accessibilityFindings } from './accessibility.js'
import { startBrowser } from './browser.js'

let browser: Browser
before(async () => {
  browser = await startBrowser()
})
after(() => browser.close())

async function pageOf(main: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.setContent(
    `<!doctype html><html lang="vi"><head><title>Thử</title></head><body><main>${main}</main></body></html>`,
  )
  return page
}

test('what a person could not see, hear or name is found, each fault with its element', async () => {
  const page = await pageOf(
    '<img src="data:,"><p style="color: #aaa; background: #fff">Mờ</p><input type="text"><a href="/"></a>',
  )
  const findings = await accessibilityFindings(page)
  assert.deepEqual(findings.map((finding) => finding.split(':')[0]).sort(), [
    'color-contrast',
    'image-alt',
    'label',
    'link-name',
  ])
  assert.match(findings.join('\n'), /color-contrast: <p style=/)
})

test('a clean page passes once for all that are built like it; a page that differs in more than words is judged', async () => {
  const clean = await pageOf('<h1>Hồ sơ 2026</h1><p>Đã nhận</p>')
  const pages: Page[] = []
  const judge = (page: Page) =>
    accessibilityFindings(page, async () => {
      pages.push(page)
      return page
    })
  assert.deepEqual(await judge(clean), [])
  assert.deepEqual(await judge(await pageOf('<h1>Hồ sơ 2031</h1><p>Đã trả</p>')), [])
  assert.equal(pages.length, 1)
  assert.match(
    (await judge(await pageOf('<h1>Hồ sơ 2031</h1><p style="color: #bbb">Đã trả</p>'))).join(),
    /color-contrast/,
  )
  assert.deepEqual((await judge(await pageOf('<h1>Hồ sơ 2031</h1><p><a href="/"></a></p>'))).length, 1)
})

test('a page without scripts is judged in the window that is given for it', async () => {
  const page = await pageOf('<p>Không có JavaScript</p>', { javaScriptEnabled: false })
  const twin = await pageOf('<input type="text">')
  assert.match((await accessibilityFindings(page, async () => twin)).join(), /label/)
})
