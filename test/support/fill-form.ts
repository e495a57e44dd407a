import type { Page } from 'playwright-core'
import type { AddressAnswer, Answers, AnswerValue, PartsAnswer } from '../../src/procedures/form.js'
import type { Person } from './person.js'

/** Fills in page after page of a procedure's form, as far as its questions are shown, until another kind of page comes. */
export async function fillForm(person: Person, answers: Answers): Promise<void> {
  for (let steps = 0; person.page.url().includes('/to-khai/'); steps += 1) {
    if (steps > 20) throw new Error(`the form does not end: ${await person.words()}`)
    await fillPage(person, answers)
    // A page comes again with 200 when an answer brought new questions.
    await person.press('Tiếp tục')
  }
}

/** Answers every question of this page for which an answer is given. */
export async function fillPage(person: Person, answers: Answers): Promise<void> {
  for (const [id, value] of Object.entries(answers)) await fillAnswer(person, id, value)
}

/** An answer that is made of others is filled in part by part, row by row. */
async function fillAnswer(person: Person, id: string, value: AnswerValue): Promise<void> {
  if (isAddress(value)) return fillAddress(person, id, value)
  if (isRows(value)) return fillRows(person, id, value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fillField(person.page, id, value)
  for (const [part, inner] of Object.entries(value)) await fillAnswer(person, `${id}-${part}`, inner)
}

async function fillRows(person: Person, id: string, rows: readonly PartsAnswer[]): Promise<void> {
  const shown = person.page.locator(`[name="${id}-rows"]`)
  if ((await shown.count()) === 0) return
  while (Number(await shown.inputValue()) < rows.length) {
    await person.go(person.page.locator(`button[name="_refresh"][value="${id}-add"]`))
  }
  for (const [at, row] of rows.entries()) await fillAnswer(person, `${id}-${at}`, row)
}

function isRows(value: AnswerValue): value is PartsAnswer[] {
  return Array.isArray(value) && value.some((row) => typeof row === 'object')
}

function isAddress(value: AnswerValue): value is AddressAnswer {
  return typeof value === 'object' && value !== null && 'province' in value && 'commune' in value
}

async function fillAddress(person: Person, id: string, address: AddressAnswer) {
  const { page } = person
  if ((await named(page, `${id}-province`).count()) === 0) return
  await named(page, `${id}-province`).selectOption(address.province)
  if ((await named(page, `${id}-commune`).count()) === 0) {
    // The first button of this name searches by what is typed; the last shows the province's list.
    await person.go(page.locator(`button[name="_refresh"][value="${id}"]`).last())
  }
  await named(page, `${id}-commune`).selectOption(address.commune)
  await named(page, `${id}-line`).fill(address.line)
}

async function fillField(page: Page, id: string, value: unknown): Promise<void> {
  if ((await named(page, `${id}-day`).count()) > 0) return fillDay(page, id, String(value))
  const inputs = named(page, id)
  if ((await inputs.count()) === 0) return
  const words = value === true ? ['yes'] : value === false ? ['no'] : [value].flat().map(String)
  const kind = await inputs
    .first()
    .evaluate((input) => (input instanceof HTMLInputElement ? input.type : input.tagName))
  if (kind === 'SELECT') await inputs.selectOption(words)
  else if (kind === 'radio' || kind === 'checkbox') {
    for (const word of words) await page.locator(`[name="${id}"][value="${word}"]`).check()
  } else await inputs.fill(words.join(' '))
}

async function fillDay(page: Page, id: string, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-')
  await named(page, `${id}-day`).fill(date)
  await named(page, `${id}-month`).fill(month)
  await named(page, `${id}-year`).fill(year)
}

const named = (page: Page, name: string) => page.locator(`[name="${name}"]:not([type="hidden"])`)
