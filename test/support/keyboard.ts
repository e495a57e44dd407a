import assert from 'node:assert/strict'
import type { Locator } from 'playwright-core'
import type { Person } from './person.js'

const mostTabs = 120

/** Presses Tab until this has the focus, and sees that the focus can be seen. */
export async function tabTo(person: Person, target: Locator): Promise<void> {
  const { page } = person
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      assert.ok(await page.evaluate(showsFocus), `the focus on ${target} cannot be seen`)
      return
    }
    await page.keyboard.press('Tab')
  }
  assert.fail(`${target} is not reached within ${mostTabs} tabs on ${page.url()}`)
}

/** The ring may be drawn around the label of a box that is hidden itself. */
function showsFocus(): boolean {
  const focused = document.activeElement
  const drawn = [focused, focused?.nextElementSibling].filter((element) => element != null)
  return drawn.some((element) =>
    [getComputedStyle(element), getComputedStyle(element, '::before')].some(
      ({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none',
    ),
  )
}

/** Types into the input of this id, over what stands there. */
export async function typeAt(person: Person, id: string, text: string): Promise<void> {
  await tabTo(person, person.page.locator(`[id="${id}"]`))
  await person.page.keyboard.press('ControlOrMeta+A')
  await person.page.keyboard.type(text)
}

/** Goes down a list until this value is chosen. */
export async function chooseAt(person: Person, id: string, value: string): Promise<void> {
  const list = person.page.locator(`[id="${id}"]`)
  await tabTo(person, list)
  const options = await list.locator('option').count()
  for (let downs = 0; downs < options && (await list.inputValue()) !== value; downs += 1)
    await person.page.keyboard.press('ArrowDown')
  assert.equal(await list.inputValue(), value)
}

/** Presses Enter on a button or link, and looks at the page that comes. */
export async function enterAt(person: Person, target: Locator): Promise<void> {
  await tabTo(person, target)
  await Promise.all([person.page.waitForNavigation({ waitUntil: 'load' }), person.page.keyboard.press('Enter')])
  await person.look()
}
