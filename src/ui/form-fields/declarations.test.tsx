// The fifteen real declarations of the demo city, filled in as their own pages ask: wholly, and wrongly everywhere.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import { answersFor } from '../../../seeds/answers/index.js'
import { type CitizenSeed, citizens } from '../../../seeds/citizens.js'
import { demoProcedures } from '../../../seeds/procedures/index.js'
import { demoUnits } from '../../../seeds/unit-directory.js'
import { typedFor } from '../../../test/support/fill-in.js'
import { postedBy } from '../../../test/support/posted-by.js'
import { wrongInputs } from '../../../test/support/wrong-inputs.js'
import type { Answers, FormDefinition } from '../../procedures/form.js'
import {
  askedSections,
  checkWhole,
  fieldKinds,
  inputName,
  type ParsedPage,
  parsePage,
  prefill,
} from '../../procedures/forms/index.js'
import { FormPageFields } from './form-page-fields.js'

const today = '2026-11-24'
const [citizen] = citizens as [CitizenSeed]
const declarations = demoProcedures.flatMap(({ code, shortName, form }) =>
  form ? [{ code, name: `${code} ${shortName.vi}`, form }] : [],
)

function situationOf(form: FormDefinition) {
  return { today, units: demoUnits, form, prefilled: prefill(form, citizen) }
}

function shown(form: FormDefinition, pageId: string, page: { answers: Answers; parsed?: ParsedPage }): string {
  const { answers, parsed } = page
  const context = { ...situationOf(form), answers, raw: parsed?.raw }
  return renderToStaticMarkup(
    <FormPageFields pageId={pageId} context={context} errors={parsed?.errors} revealed={parsed?.revealed} />,
  )
}

/** Fills a page in and presses "continue" until nothing more is asked on it. */
function fillPage(
  form: FormDefinition,
  pageId: string,
  { known, wanted }: { known: Answers; wanted: Answers },
): Answers {
  let page: { answers: Answers; parsed?: ParsedPage } = { answers: known }
  for (let presses = 0; presses < 6; presses++) {
    const asked = postedBy(shown(form, pageId, page))
    const typed = Object.entries(typedFor(form, wanted, pageId)).filter(([name]) => isAsked(name, asked))
    const parsed = parsePage(pageId, { ...asked, ...Object.fromEntries(typed) }, { ...situationOf(form), known })
    assert.deepEqual(
      parsed.errors.map(({ message }) => message.vi),
      [],
      pageId,
    )
    if (parsed.outcome === 'complete') return parsed.answers
    page = { answers: parsed.answers, parsed }
  }
  throw new Error(`the page ${pageId} does not end`)
}

/** Radios that are not chosen post nothing, so what is asked is known by the list of shown fields. */
function isAsked(name: string, asked: ReturnType<typeof postedBy>): boolean {
  return String(asked._shown)
    .split(' ')
    .includes(name.split('-')[0] ?? '')
}

test('there are fifteen declarations', () => assert.equal(declarations.length, 15))

for (const { code, name, form } of declarations) {
  test(`${name}: filled in wholly, page after page, it is ready to be submitted`, () => {
    for (const n of [0, 1, 2, 3]) {
      const wanted = answersFor(code, citizen, { n, day: today })
      const { prefilled } = situationOf(form)
      const answers = form.pages.reduce<Answers>(
        (known, { id }) =>
          askedSections(id, { ...situationOf(form), answers: known }).length > 0
            ? fillPage(form, id, { known, wanted })
            : known,
        prefilled,
      )
      assert.deepEqual(answers, wanted, `variant ${n}`)
      assert.deepEqual(checkWhole(form, answers, situationOf(form)).errors, [])
    }
  })

  test(`${name}: filled in wrongly, every answer is named at its input, kept, and told from the others`, () => {
    const known = answersFor(code, citizen, { n: 0, day: today })
    for (const { id } of form.pages) {
      const fields = askedSections(id, { ...situationOf(form), answers: known }).flatMap((section) => section.fields)
      // A declaration is ticked or missing, and a file that is wrong is refused where it arrives: neither can be typed wrongly.
      const asked = fields.filter(({ isLocked, field }) => !isLocked && !['declaration', 'file'].includes(field.kind))
      const typed = asked.flatMap(({ field }) =>
        Object.entries(wrongInputs[field.kind] ?? {}).map(([suffix, text]) => [inputName(field.id, suffix), text]),
      )
      // What the page hides once its answers are wrong is not asked any more; it is asked about what stays.
      const parsed = parsePage(id, Object.fromEntries(typed), { ...situationOf(form), known })
      const still = askedSections(id, { ...situationOf(form), answers: parsed.answers }).flatMap(
        ({ fields: all }) => all,
      )
      const expected = still
        .filter(({ isLocked }) => !isLocked)
        .filter(({ field, isRequired }) => isRequired || asked.some((each) => each.field === field))
      const named = new Set(parsed.errors.map(({ field }) => field))
      assert.deepEqual(
        [...named],
        expected.map(({ field }) => field.id),
        id,
      )
      const sentences = parsed.errors.map(({ message }) => message.vi)
      assert.deepEqual(
        sentences.filter((each, at) => sentences.indexOf(each) !== at),
        [],
        `two answers of page ${id} get the same sentence`,
      )
      const html = shown(form, id, { answers: parsed.answers, parsed })
      for (const { inputId } of parsed.errors) assert.ok(html.includes(` id="${inputId}"`), inputId)
      for (const { field } of asked.filter((each) => still.some(({ field: { id: one } }) => one === each.field.id))) {
        if (field.kind === 'number') assert.match(html, new RegExp(`name="${field.id}"[^>]*value="nhiều"`))
      }
    }
  })

  test(`${name}: what HTML lets people type is what the server takes`, () => {
    const known = answersFor(code, citizen, { n: 0, day: today })
    for (const { id } of form.pages) {
      const html = shown(form, id, { answers: known })
      assert.doesNotMatch(html, / (?:required|min|max|step|pattern)=|type="(?:number|date|time)"/)
      for (const asked of askedSections(id, { ...situationOf(form), answers: known }).flatMap(({ fields }) => fields)) {
        const { field } = asked
        const limit = new RegExp(`id="${field.id}"[^>]*maxlength="(\\d+)"`, 'i').exec(html)?.[1]
        if (limit === undefined || (field.kind !== 'text' && field.kind !== 'long_text')) continue
        const { check } = fieldKinds[field.kind]
        assert.equal(check('x'.repeat(Number(limit)), field, situationOf(form)), undefined, field.id)
        assert.ok(check('x'.repeat(Number(limit) + 1), field, situationOf(form)), field.id)
      }
    }
  })
}
