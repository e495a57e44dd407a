// The fifteen real declarations in a real browser on a phone: each filled in wholly, and each filled in wrongly.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { answersFor } from '../../seeds/answers/index.js'
import { demoProcedures } from '../../seeds/procedures/index.js'
import { listAgenciesOffering } from '../../src/agencies/index.js'
import { draftContext, getDraft, legalDayOf, markOf, saveDraftPage, startDraft } from '../../src/dossiers/index.js'
import { getPerson } from '../../src/people/index.js'
import { asActor } from '../../src/platform/db.js'
import { newId } from '../../src/platform/ids.js'
import type { Answers, FormDefinition } from '../../src/procedures/form.js'
import { type AskedField, askedSections, inputName } from '../../src/procedures/forms/index.js'
import { paths } from '../../src/surface/paths.js'
import { accessibilityFindings } from '../support/accessibility.js'
import { typedFor } from '../support/fill-in.js'
import { fillShown } from '../support/fill-shown.js'
import { phone } from '../support/person.js'
import { startProgram } from '../support/program.js'
import type { Typed } from '../support/visitor.js'
import { wrongInputs } from '../support/wrong-inputs.js'

const program = await startProgram()
const { town } = program
const citizen = town.citizen(0)
const actor = { kind: 'citizen', id: citizen.id } as const
const today = legalDayOf(new Date())
const page = await openPhone()

const declarations = demoProcedures.flatMap(({ code, shortName, form }) =>
  form
    ? [{ code, name: `${code} ${shortName.vi}`, form, answers: answersFor(code, citizen, { n: 0, day: today }) }]
    : [],
)

async function openPhone(): Promise<Page> {
  const context = await program.browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', ...phone })
  const [name = '', value = ''] = (await town.logInAs(citizen)).split('=')
  await context.addCookies([{ name, value, url: program.url }])
  // What the server says of a page is looked at here; the browser's own check is compared with it elsewhere.
  await context.route(/\/assets\/check-/, (route) => route.abort())
  after(() => context.close())
  return context.newPage()
}

async function started(code: string): Promise<string> {
  const offering = await asActor(town.needs.db, actor, (tx) => listAgenciesOffering(tx, code, today))
  const agencyId = offering.find(({ isCompetent }) => isCompetent)?.id ?? ''
  const request = { personId: citizen.id, procedureCode: code, agencyId, language: 'vi', requestId: newId() } as const
  const draft = await startDraft(town.needs, request)
  assert.equal(draft.outcome, 'started')
  return draft.outcome === 'started' ? draft.draftId : ''
}

/** Presses "continue" and gives the status of the page that comes. */
async function goOn(): Promise<number> {
  const [answer] = await Promise.all([
    page.waitForNavigation({ waitUntil: 'domcontentloaded' }),
    page.getByRole('button', { name: 'Tiếp tục', exact: true }).click(),
  ])
  return answer?.status() ?? 0
}

const pageShown = (): string | undefined => /\/to-khai\/([^/?#]+)/.exec(page.url())?.[1]

const errorsShown = (): Promise<{ href: string; text: string }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.govuk-error-summary a')].map((link) => ({
      href: link.getAttribute('href') ?? '',
      text: link.textContent ?? '',
    })),
  )

test('there are fifteen declarations (S1.2)', () => assert.equal(declarations.length, 15))

for (const { code, name, form, answers } of declarations) {
  test(`${name}: filled in wholly, it leads on without a single error (S1.2, S4.2)`, async () => {
    const id = await started(code)
    await page.goto(program.url + paths.draft(id), { waitUntil: 'domcontentloaded' })
    for (let presses = 0; pageShown(); presses += 1) {
      assert.ok(presses < 30, `the form does not end at ${page.url()}`)
      await fillShown(page, typedFor(form, answers, pageShown()))
      const status = await goOn()
      assert.equal(status, 200, `${page.url()}: ${JSON.stringify(await errorsShown())}`)
    }
    const draft = await asActor(town.needs.db, actor, (tx) => getDraft(tx, town.needs.keyring, id))
    assert.deepEqual(draft.content.answers, answers, 'every answer arrived as it was meant')
  })

  test(`${name}: filled in wrongly, every page names each wrong answer beside it and in the summary, and keeps what was typed (S1.2, S4.2, L17)`, async () => {
    const id = await started(code)
    for (const { id: pageId } of form.pages) {
      const asked = await askedNow(id, form, pageId)
      const wrong = wrongTexts(asked)
      if (asked.length > 0) await fillWrongly({ id, pageId, asked, wrong })
      await saveRightly(id, form, { pageId, answers })
    }
  })
}

/** The questions of a page as this draft asks them, without those the person need not answer in it. */
async function askedNow(id: string, form: FormDefinition, pageId: string): Promise<AskedField[]> {
  const { draft, person } = await asActor(town.needs.db, actor, async (tx) => ({
    draft: await getDraft(tx, town.needs.keyring, id),
    person: await getPerson(tx, town.needs.keyring, citizen.id),
  }))
  const context = draftContext(form, person, { units: town.needs.units, at: new Date(), attachments: [] })
  const sections = askedSections(pageId, { ...context, form, answers: draft.content.answers })
  return sections.flatMap(({ fields }) => fields).filter(({ isLocked }) => !isLocked)
}

/** Wrong texts for what is typed; nobody can choose what is not offered. */
function wrongTexts(asked: readonly AskedField[]): Typed {
  const typing = asked.filter(({ field: { kind } }) => !/^(choices?|yes_no|ethnic|nationality|relationship)/.test(kind))
  const texts = typing.flatMap(({ field }) =>
    Object.entries(wrongInputs[field.kind] ?? {}).map(([suffix, text]) => [inputName(field.id, suffix), text]),
  )
  return Object.fromEntries(texts.filter(([, text]) => String(text).length < 100 && text !== '00'))
}

interface Wrongly {
  id: string
  pageId: string
  asked: readonly AskedField[]
  wrong: Typed
}

async function fillWrongly({ id, pageId, asked, wrong }: Wrongly): Promise<void> {
  await page.goto(program.url + paths.draftForm(id, pageId), { waitUntil: 'domcontentloaded' })
  await fillShown(page, wrong)
  const given = new Set(asked.filter(({ inputs }) => Object.keys(inputs).length > 0).map(({ field }) => field.id))
  const expected = asked.filter(({ field, isRequired }) => {
    const isWrong = Object.keys(wrong).some((input) => input.split('-')[0] === field.id)
    return isWrong || (isRequired && !given.has(field.id))
  })
  const status = await goOn()
  if (expected.length === 0) return
  assert.equal(status, 422, page.url())
  const errors = await errorsShown()
  assert.deepEqual(
    [...new Set(errors.map(({ href }) => href.slice(1).split('-')[0]))],
    expected.map(({ field }) => field.id),
  )
  const seen = await page.evaluate(
    (hrefs) => hrefs.filter((href) => document.querySelector(href)?.closest('.govuk-form-group--error') === null),
    errors.map(({ href }) => href),
  )
  assert.deepEqual(seen, [], 'each link leads to an input with its own message')
  for (const [input, text] of Object.entries(wrong)) assert.equal(await page.inputValue(`[name="${input}"]`), text)
  assert.deepEqual(await accessibilityFindings(page), [], page.url())
}

/** What the journey is not about: the page as it should be, so that the next one is asked. */
async function saveRightly(
  id: string,
  form: FormDefinition,
  right: { pageId: string; answers: Answers },
): Promise<void> {
  const { pageId, answers } = right
  const draft = await asActor(town.needs.db, actor, (tx) => getDraft(tx, town.needs.keyring, id))
  const mark = markOf(draft.content.typed[pageId])
  const posted = typedFor(form, answers, pageId) as Record<string, string | string[]>
  await saveDraftPage(town.needs, { draftId: id, actor, pageId, posted, mark })
}
