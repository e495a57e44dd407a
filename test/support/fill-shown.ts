import type { Page } from 'playwright-core'
import type { Typed } from './visitor.js'

interface Control {
  name: string
  type: string
  value: string
}

/** Controls of the page's form, as a person can reach them. */
const controlsOf = (page: Page): Promise<Control[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main form')]
      .flatMap((form) => [...(form as HTMLFormElement).elements])
      .filter((element) => element instanceof HTMLElement && element.tagName !== 'BUTTON')
      .map((element) => {
        const { name, type, value } = element as HTMLInputElement
        return { name, type, value }
      }),
  )

/** Types and chooses on the page what stands under the names of its inputs, as far as they are shown. */
export async function fillShown(page: Page, typed: Typed): Promise<void> {
  const controls = await controlsOf(page)
  for (const { name, type, value } of controls) {
    const text = typed[name]
    if (text === undefined || type === 'hidden') continue
    const control = page.locator(`[name="${name}"]`)
    if (type === 'radio' || type === 'checkbox') {
      if ([text].flat().includes(value)) await control.and(page.locator(`[value="${value}"]`)).check()
    } else if (type.startsWith('select')) await control.selectOption(text)
    else await control.fill([text].flat().join('\n'))
  }
  if (await pressForMore(page, typed, controls)) await fillShown(page, typed)
}

/** Presses for the communes of a province or for one more row, where what is to be typed needs it. */
async function pressForMore(page: Page, typed: Typed, controls: readonly Control[]): Promise<boolean> {
  const shown = new Set(controls.map(({ name }) => name))
  const address = Object.keys(typed).find(
    (name) => name.endsWith('-commune') && !shown.has(name) && shown.has(name.replace(/commune$/, 'province')),
  )
  // The first button of this name searches by what is typed; the last shows the province's list.
  if (address) return press(page, `button[name="_refresh"][value="${address.replace(/-commune$/, '')}"] >> nth=-1`)
  const rows = controls.find(({ name, value }) => name.endsWith('-rows') && Number(value) < Number(typed[name] ?? 0))
  return rows ? press(page, `button[name="_refresh"][value="${rows.name.replace(/rows$/, 'add')}"]`) : false
}

async function press(page: Page, button: string): Promise<true> {
  await Promise.all([page.waitForNavigation({ waitUntil: 'domcontentloaded' }), page.locator(button).click()])
  return true
}
