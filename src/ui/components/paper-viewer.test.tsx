// The officers' viewer in a real browser, under a policy as strict as the program's own: pages come as they are looked at.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { accessibilityFindings } from '../../../test/support/accessibility.js'
import { startBrowser } from '../../../test/support/browser.js'
import { aFrame } from '../../../test/support/frame.js'
import { assetsFolder, assetsPath, openAssets, pdfDecoders } from '../assets.js'
import { OfficeLayout } from '../layout/office-layout.js'
import { renderPage } from '../layout/render-page.js'
import { PaperViewer } from './paper-viewer.js'

const pages = 40
const name = 'Giấy chứng sinh của bé Nguyễn Ngọc Bảo Hân, bản quét màu đủ các trang.pdf'
const policy =
  "default-src 'none'; script-src 'self' 'nonce-test-nonce'; style-src 'self' 'nonce-test-nonce'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'"
const types: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript', '.woff2': 'font/woff2' }

async function longPdf(): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (let number = 1; number <= pages; number += 1) {
    const page = pdf.addPage([595, 842])
    page.drawText(`Trang ${number}`, { x: 60, y: 700, size: 60, font })
    for (let line = 0; line < 20; line += 1)
      page.drawText('Noi dung ban quet mau, hu cau.', { x: 60, y: 620 - line * 26, size: 14, font })
  }
  return Buffer.from(await pdf.save())
}

const frame = aFrame({
  assets: openAssets(),
  viewer: { kind: 'officer', name: 'Phạm Thu Hà', unit: 'Bộ phận một cửa phường Sen Hồng' },
})
const viewing = (href: string) =>
  renderPage(
    <OfficeLayout frame={frame} title="Giấy tờ" queues={[]}>
      <h1 className="govuk-heading-l">Giấy tờ</h1>
      <PaperViewer href={href} type="application/pdf" name={name} />
    </OfficeLayout>,
  )

let server: Server
let browser: Browser
before(async () => {
  const answers: Record<string, [string, string | Buffer]> = {
    '/': ['text/html; charset=utf-8', viewing('/40-trang.pdf')],
    '/hong': ['text/html; charset=utf-8', viewing('/hong.pdf')],
    '/40-trang.pdf': ['application/pdf', await longPdf()],
    '/hong.pdf': ['application/pdf', 'không phải PDF'],
  }
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x')
    const file = path.join(assetsFolder, pathname.slice(assetsPath.length))
    const asset = pathname.startsWith(assetsPath) && existsSync(file)
    const [type, body] = asset
      ? [types[path.extname(file)] ?? 'image/svg+xml', readFileSync(file)]
      : (answers[pathname] ?? ['text/plain', ''])
    response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await startBrowser()
})
after(async () => {
  await browser.close()
  server.close()
})

async function open(at: string, options: BrowserContextOptions): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await browser.newContext(options)).newPage()
  const complaints: string[] = []
  page.on('console', (said) => said.type() === 'error' && complaints.push(said.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${at}`)
  return { page, complaints }
}

const drawn = (page: Page): Promise<number[]> =>
  page.$$eval('.mc-view__pane .mc-sheet', (sheets) =>
    sheets.filter((sheet) => sheet.querySelector('canvas')).map((sheet) => Number((sheet as HTMLElement).dataset.page)),
  )
const untilDrawn = (page: Page, number: number) => page.waitForSelector(`.mc-view__pane [data-page="${number}"] canvas`)

for (const width of [360, 1280]) {
  test(`forty pages at ${width}: thumbnails, keys, zoom and turning; only what is near is drawn`, async () => {
    const { page, complaints } = await open('/', { viewport: { width, height: 800 } })
    await untilDrawn(page, 1)
    assert.equal(await page.locator('.mc-view__thumb').count(), pages)
    assert.equal(await page.locator('.mc-view__now').textContent(), 'Trang 1 / 40')
    assert.deepEqual(await accessibilityFindings(page), [])
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width)

    await page.locator('.mc-view__pane').focus()
    await page.keyboard.press('End')
    await untilDrawn(page, pages)
    assert.equal(await page.locator('.mc-view__now').textContent(), 'Trang 40 / 40')
    assert.equal(await page.locator('.mc-view__thumb[aria-current]').innerText(), '40')
    assert.ok((await drawn(page)).length < 8, 'pages far away are given back')
    await page.keyboard.press('ArrowLeft')
    assert.equal(await page.locator('.mc-view__now').textContent(), 'Trang 39 / 40')

    await page.locator('.mc-view__thumb').nth(1).click()
    await untilDrawn(page, 2)
    const size = () =>
      page.locator('.mc-view__pane [data-page="2"]').evaluate((sheet) => [sheet.clientWidth, sheet.clientHeight])
    const [wide = 0, high = 0] = await size()
    assert.ok(high > wide)
    await page.locator('.mc-view__pane').focus()
    await page.keyboard.press('+')
    assert.ok(((await size())[0] ?? 0) > wide * 1.2)
    await page.keyboard.press('0')
    await page.keyboard.press('r')
    const [turnedWide = 0, turnedHigh = 0] = await size()
    assert.ok(turnedHigh < turnedWide, 'turned by a quarter')
    assert.equal(await page.locator('.mc-view__now').textContent(), 'Trang 2 / 40', 'the page that was read stays')
    const off = await page
      .locator('.mc-view__pane [data-page="2"]')
      .evaluate((sheet) => sheet.getBoundingClientRect().top - (sheet.parentElement?.getBoundingClientRect().top ?? 0))
    assert.ok(Math.abs(off) < 30, `and stands where it is seen: ${off}`)
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/viewer-${width}.png` })
    assert.deepEqual(complaints, [])
    await page.context().close()
  })
}

test('a file that cannot be shown says so; without scripts a link opens the file', async () => {
  const broken = await open('/hong', { viewport: { width: 1280, height: 800 } })
  await broken.page.waitForFunction(() => document.querySelector('.mc-view__said')?.textContent?.includes('liên kết'))
  await broken.page.context().close()
  const plain = await open('/', { javaScriptEnabled: false })
  assert.equal(await plain.page.getByRole('link', { name: `Mở ${name}` }).getAttribute('href'), '/40-trang.pdf')
  await plain.page.context().close()
})

test('the decoders of scans lie where the viewer asks for them', () => {
  for (const decoder of ['openjpeg', 'jbig2'])
    assert.ok(
      existsSync(path.join(assetsFolder, pdfDecoders.slice(assetsPath.length), `${decoder}_nowasm_fallback.js`)),
    )
})
