// "npm run guide-pictures": photographs our own pages in the demo, for the guides (src/content/guides/pictures) and the readmes (docs/images).
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { isModernNode } from './modern-node.mjs'

const folders = { guide: 'src/content/guides/pictures', readme: 'docs/images' }
const screens = {
  guide: { viewport: { width: 360, height: 620 }, deviceScaleFactor: 2, isMobile: true },
  readme: { viewport: { width: 1280, height: 860 } },
}

if (isModernNode('guide-pictures.mjs')) {
  const { build } = await import('./build.mjs')
  await build()
  const { withDemo } = await import('./picture-demo.mjs')
  await withDemo(takeAll)
  for (const folder of Object.values(folders)) tell(folder)
}

/** Every picture anew; one that is on no list any more is removed. */
async function takeAll(address) {
  const { startBrowser } = await import('../dist/test/support/browser.js')
  const { pictures } = await import('./picture-list.mjs')
  const browser = await startBrowser()
  try {
    for (const [kind, folder] of Object.entries(folders)) {
      const wanted = pictures.filter((picture) => picture.kind === kind)
      mkdirSync(folder, { recursive: true })
      const names = new Set(wanted.map(({ name }) => fileOf(kind, name)))
      for (const file of readdirSync(folder)) if (!names.has(file)) rmSync(path.join(folder, file))
      for (const picture of wanted) await take(browser, address, picture)
    }
  } finally {
    await browser.close()
  }
}

function fileOf(kind, name) {
  return `${name}.${kind === 'guide' ? 'webp' : 'png'}`
}

async function take(browser, address, { kind, name, go }) {
  const { default: sharp } = await import('sharp')
  const context = await browser.newContext({
    ...screens[kind],
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  })
  try {
    const page = await context.newPage()
    await go(page, address)
    await page.evaluate(() => document.fonts.ready)
    // A page that was scrolled to its anchor is drawn anew first.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
    // What says that this is a demonstration would only confuse in a guide.
    if (kind === 'guide') await page.locator('.mc-notices').evaluate((notice) => notice.remove())
    const picture = sharp(await page.screenshot())
    const file = path.join(folders[kind], fileOf(kind, name))
    if (kind === 'guide') await picture.webp({ quality: 62, effort: 6 }).toFile(file)
    else await picture.png({ palette: true, colours: 128, effort: 10 }).toFile(file)
    console.log(file, statSync(file).size)
  } finally {
    await context.close()
  }
}

function tell(folder) {
  const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0)
  console.log(`${folder}: ${Math.round(bytes / 1024)} KB`)
}
