import { createHash } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { keepPictures } from './pictures.js'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const judged = new Set<string>()

/**
 * What axe finds against WCAG 2.2 AA. A page built as one that was found clean, differing only in words, numbers and
 * addresses, is not judged again: most steps of an officer come back to the same page.
 */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  const build = createHash('sha256')
    .update(await buildOf(page))
    .digest('hex')
  if (judged.has(build)) return []
  const { violations } = await new AxeBuilder({ page })
    .options({ iframes: false, resultTypes: ['violations'] })
    .withTags(rules)
    .setLegacyMode()
    .analyze()
  if (violations.length === 0) judged.add(build)
  await keepPictures(page)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)
}

/** Elements with their attributes and with whether they hold text, in the width of this window. */
async function buildOf(page: Page): Promise<string> {
  const build = await page.evaluate(() => {
    const changing = new Set(['href', 'src', 'action', 'value', 'content', 'nonce', 'datetime', 'title'])
    return [...document.querySelectorAll('*')]
      .map((element) => {
        const attributes = [...element.attributes].map(({ name, value }) =>
          changing.has(name) ? name : `${name}=${value}`,
        )
        const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
        const parent = element.parentElement?.tagName
        return `${parent}>${element.tagName} ${attributes.join(' ')} ${hasText}`
      })
      .join('\n')
  })
  const width = page.viewportSize()?.width
  return `${width} ${build.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|T-\w{5}-\w{5}-\w{5}|\d{2,}/g, '#')}`
}
