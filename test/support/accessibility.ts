import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { keepPictures } from './pictures.js'

export const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** Half the size of what the package gives by default, and as much less for the browser to read on each page. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const judged = new Set<string>()

/**
 * What axe finds against WCAG 2.2 AA. A page built as one that was found clean, differing only in words, numbers and
 * addresses, is not judged again: most steps of an officer come back to the same page.
 *
 * @param runOn gives the page that axe runs in, where that is not the page itself: one that runs no scripts.
 */
export async function accessibilityFindings(page: Page, runOn = async () => page): Promise<string[]> {
  const build = createHash('sha256')
    .update(await buildOf(page))
    .digest('hex')
  if (judged.has(build)) return []
  const findings = await axeFindings(await runOn(), { runOnly: wcag22aa })
  if (findings.length === 0) judged.add(build)
  await keepPictures(page)
  return findings
}

/** What axe finds in the page as it stands, by all its rules or by those that are asked for: a rule and its elements each. */
export async function axeFindings(page: Page, options: Pick<RunOptions, 'runOnly'> = {}): Promise<string[]> {
  await page.evaluate(axeSource)
  // Style sheets are ours and loaded; no rule that runs here wants them fetched again.
  const asked: RunOptions = { ...options, iframes: false, preload: false, resultTypes: ['violations'] }
  const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>, RunOptions>(async (options) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, options)
    return { violations }
  }, asked)
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
