import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'

const widths = { phone: 360, desk: 1280 }
let kept = 0

/**
 * With `MOTCUA_SCREENSHOTS=FOLDER` every page that is judged is also drawn there on a phone, on a desk and on paper, for people
 * to look at; without it nothing happens. Windows keep the size they had, and forms what was typed.
 */
export async function keepPictures(page: Page): Promise<void> {
  const folder = process.env.MOTCUA_SCREENSHOTS
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  const before = page.viewportSize()
  kept += 1
  const journey = path.basename(process.argv[1] ?? 'test').split('.')[0]
  const name = `${journey}-${String(kept).padStart(3, '0')}-${nameOf(page.url())}`
  for (const [device, width] of Object.entries(widths)) {
    await page.setViewportSize({ width, height: 800 })
    await page.screenshot({ path: path.join(folder, `${name}-${device}.png`), fullPage: true })
  }
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 720, height: 1020 })
  await page.screenshot({ path: path.join(folder, `${name}-paper.png`), fullPage: true })
  await page.emulateMedia({ media: null })
  if (before) await page.setViewportSize(before)
}

/** The page's path without identifiers, fit for a file's name. */
function nameOf(url: string): string {
  return new URL(url).pathname
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
    .replaceAll(/[^\w-]+/g, '_')
    .slice(0, 60)
}
