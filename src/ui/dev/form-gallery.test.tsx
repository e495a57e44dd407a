// Every kind of question in a real browser: accessible, narrow enough for a phone, and answered with the keyboard alone.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { axeFindings, wcag22aa } from '../../../test/support/accessibility.js'
import { startBrowser } from '../../../test/support/browser.js'
import { aFrame } from '../../../test/support/frame.js'
import { fieldKinds } from '../../procedures/forms/index.js'
import { assetsFolder, assetsPath, openAssets } from '../assets.js'
import { renderPage } from '../layout/render-page.js'
import { FormGallery } from './form-gallery.js'
import { kindSamples, sampleUnits } from './kind-samples.js'

const html = renderPage(<FormGallery frame={aFrame({ assets: openAssets() })} />)
const types: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript', '.woff2': 'font/woff2' }

let browser: Browser
before(async () => {
  browser = await startBrowser()
})
after(() => browser.close())

async function gallery(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } })
  await context.route(/^http:\/\/forms\.example\//, (route) => {
    const { pathname } = new URL(route.request().url())
    if (!pathname.startsWith(assetsPath)) return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
    const body = readFileSync(path.join(assetsFolder, path.basename(pathname)))
    return route.fulfill({ body, contentType: types[path.extname(pathname)] ?? 'image/svg+xml' })
  })
  const page = await context.newPage()
  await page.goto('http://forms.example/dev/ui/to-khai')
  return page
}

test('the samples show every kind there is, each with an answer that its own kind takes', () => {
  assert.deepEqual(Object.keys(kindSamples).sort(), Object.keys(fieldKinds).sort())
  for (const [kind, { label, answer, ...more }] of Object.entries(kindSamples)) {
    const field = { id: 'sample', kind: kind as keyof typeof kindSamples, label: { vi: label, en: label }, ...more }
    const context = { today: '2026-11-24', units: sampleUnits }
    assert.equal(fieldKinds[field.kind].check(answer, field, context), undefined, kind)
  }
})

test('every kind, answered and missed, is accessible and no wider than a phone', async () => {
  const page = await gallery()
  assert.deepEqual(await axeFindings(page, { runOnly: wcag22aa }), [])
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360)
  const links = await page.$$eval('.govuk-error-summary a', (all) => all.map((link) => link.getAttribute('href') ?? ''))
  assert.equal(links.length, Object.keys(kindSamples).length)
  for (const href of links) assert.equal(await page.locator(`main form ${href}`).count(), 1, href)
  await page.context().close()
})

/** Where the keyboard is: the section's name, the control, and whether one can see that it is there. */
const focusNow = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    const box = element?.getBoundingClientRect()
    const mark = element?.matches('[type="radio"], [type="checkbox"]') ? element.nextElementSibling : element
    const styles = mark && [getComputedStyle(mark), getComputedStyle(mark, '::before')]
    return {
      kind: element?.closest('main section')?.getAttribute('aria-label') ?? null,
      name: element?.getAttribute('name') ?? '',
      value: element?.getAttribute('value') ?? '',
      type: element?.getAttribute('type') ?? element?.tagName.toLowerCase() ?? '',
      isMarked: styles?.some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none') ?? false,
      isInView: box ? box.bottom > 0 && box.top < innerHeight : false,
      isCovered: box ? !document.elementFromPoint(box.x + 2, box.y + box.height / 2)?.closest('form') : true,
    }
  })

test('a file with malware in it says so in words, in red and at its question, and can be taken out', async () => {
  const page = await gallery()
  const row = page.locator('.mc-files__item').filter({ hasText: 'la.pdf' })
  assert.match(await row.innerText(), /Tệp chứa mã độc.*quét vi-rút/s)
  assert.equal(await row.locator('a').count(), 0, 'nobody opens it')
  await row.getByRole('button', { name: 'Bỏ tệp: la.pdf' }).waitFor()
  const described = (await page.locator('#fileStates-file').getAttribute('aria-describedby')) ?? ''
  assert.match(described, /fileStates-file-error/)
  for (const [name, origin] of Object.entries({ 'so-do.jpg': 'hồ sơ trước', 'trich-luc.pdf': 'kho dữ liệu điện tử' }))
    assert.match(await page.locator('.mc-files__item').filter({ hasText: name }).innerText(), new RegExp(origin))
  await page.context().close()
})

test('the keyboard alone reaches every control in its order, is seen where it is, and answers every kind', async () => {
  const page = await gallery()
  const expected = await page.$$eval('main form section', (sections) =>
    sections.map((section) => {
      const controls = [...section.querySelectorAll('input[name]:not([type="hidden"]), select, textarea')]
      return [section.getAttribute('aria-label'), [...new Set(controls.map((each) => each.getAttribute('name')))]]
    }),
  )
  await page.locator('main form section').first().locator('input').first().focus()
  const reached = new Map<string, Set<string>>()
  const pressable = new Set<string>()
  for (let presses = 0; presses < 600; presses += 1) {
    const now = await focusNow(page)
    if (now.kind === null) break
    assert.ok(now.isMarked && now.isInView && !now.isCovered, `${now.kind} ${now.name}: ${JSON.stringify(now)}`)
    if (now.type === 'submit') pressable.add(`${now.name} ${now.value}`)
    if (now.name && now.type !== 'submit') reached.set(now.kind, (reached.get(now.kind) ?? new Set()).add(now.name))
    // The box that narrows a list is no answer.
    if (now.name !== '' || now.type === 'summary') await answer(page, now.type)
    await page.keyboard.press('Tab')
  }
  assert.deepEqual(
    [...reached].map(([kind, names]) => [kind, [...names]]),
    expected.map(([kind, names]) => [kind, names]),
  )
  for (const button of ['bo infected', 'bo register', '_refresh silent-register', '_refresh kept-byhand'])
    assert.ok(pressable.has(button), button)
  const open = await page.evaluate(() => {
    const form = document.querySelector('main form')
    const inputs = [...(form as HTMLFormElement).elements].filter((each) => each.tagName !== 'BUTTON')
    const names = new Set(inputs.map((each) => each.getAttribute('name') ?? ''))
    const given = new Set(
      [...new FormData(form as HTMLFormElement)].filter(([, text]) => text !== '').map(([name]) => name),
    )
    return [...names].filter((name) => name && !name.startsWith('_') && !given.has(name))
  })
  assert.deepEqual(open, [], 'every control has an answer')
  await page.context().close()
})

test('a long list is narrowed by typing, with accents or without, and what fits is chosen', async () => {
  const page = await gallery()
  const list = page.locator('[name="missedNationality"]')
  const all = await list.locator('option').count()
  await page.getByPlaceholder('Gõ để tìm trong danh sách').and(page.locator('#missedNationality-tim')).focus()
  await page.keyboard.type('viet')
  assert.equal(await list.inputValue(), 'VN')
  assert.ok((await list.locator('option').count()) < 5)
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'missedNationality')
  await page.locator('#missedNationality-tim').fill('không có nước nào')
  assert.equal(await list.inputValue(), 'VN', 'what was chosen is not lost to a slip')
  await page.locator('#missedNationality-tim').fill('')
  assert.deepEqual([await list.locator('option').count(), await list.inputValue()], [all, 'VN'])
  await page.context().close()
})

async function answer(page: Page, type: string): Promise<void> {
  if (type === 'radio' || type === 'checkbox') {
    const isChecked = await page.evaluate(() => (document.activeElement as HTMLInputElement).checked)
    if (!isChecked) await page.keyboard.press('Space')
  } else if (type === 'summary') await page.keyboard.press('Enter')
  else if (type === 'select') await page.keyboard.press('ArrowDown')
  else if (['text', 'tel', 'email', 'textarea'].includes(type)) await page.keyboard.type('7')
}
