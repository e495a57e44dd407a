// What browsers load is run here as it was built, beside the server's own code, on what anybody might type.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { answersFor } from '../../../../seeds/answers/index.js'
import { type CitizenSeed, citizens } from '../../../../seeds/citizens.js'
import { demoProcedures } from '../../../../seeds/procedures/index.js'
import { demoUnits } from '../../../../seeds/unit-directory.js'
import { typedFor } from '../../../../test/support/fill-in.js'
import { fc, randomCases } from '../../../../test/support/random-cases.js'
import { wrongInputs } from '../../../../test/support/wrong-inputs.js'
import type { FormDefinition } from '../../../procedures/form.js'
import { browserRules, checkWhole, parsePage, prefill } from '../../../procedures/forms/index.js'
import { assetsFolder, assetsPath, openAssets } from '../../assets.js'
import type * as check from '../check.js'

const file = path.join(assetsFolder, openAssets()('check.js').slice(assetsPath.length))
const { judge }: typeof check = await import(pathToFileURL(file).href)

const today = '2026-11-24'
const [citizen] = citizens as [CitizenSeed]

const pages = demoProcedures.flatMap(({ code, form }) => {
  if (!form) return []
  const answers = answersFor(code, citizen, { n: 0, day: today })
  return form.pages.map(({ id }) => ({ form, pageId: id, answers, right: typedFor(form, answers, id) }))
})

/** Texts that are wrong for some kind of question, values of other questions, and anything at all. */
const texts = fc.oneof(
  fc.constantFrom(...Object.values(wrongInputs).flatMap((inputs) => Object.values(inputs)), ''),
  fc.constantFrom(...pages.flatMap(({ right }) => Object.values(right).flatMap((text) => text ?? []))),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)

/** A page filled in rightly, with some inputs answered otherwise. */
const typing = fc.constantFrom(...pages).chain((page) => {
  const names = Object.keys(page.right)
  const others = names.length > 0 ? fc.dictionary(fc.constantFrom(...names), texts, { maxKeys: 4 }) : fc.constant({})
  return others.map((changed) => ({
    ...page,
    posted: { ...page.right, ...changed } as Record<string, string | string[]>,
  }))
})

function contextOf(form: FormDefinition) {
  return { today, units: demoUnits, prefilled: prefill(form, citizen) }
}

test('the browser’s check and the server’s say the same of whatever is typed, so that what passes here passes there', (t) => {
  const cases = randomCases(t, { usual: 400, deep: 10_000 })
  let wrong = 0
  fc.assert(
    fc.property(typing, ({ form, pageId, answers, posted }) => {
      const sent = JSON.parse(JSON.stringify(browserRules(form, answers, contextOf(form))))
      const inBrowser = judge(sent, { id: pageId, posted }, demoUnits)
      const onServer = parsePage(pageId, posted, { ...contextOf(form), form, known: answers })
      assert.deepEqual(inBrowser, onServer)
      if (onServer.outcome === 'wrong') wrong += 1
      else {
        const left = checkWhole(form, inBrowser.answers, contextOf(form)).errors.filter(({ page }) => page === pageId)
        assert.deepEqual(left, [], 'and nothing of the page is wrong at the end')
      }
    }),
    cases,
  )
  const { numRuns } = cases
  assert.ok(wrong > numRuns / 20 && wrong < numRuns, `${wrong} of ${numRuns} were wrong`)
})

test('the checks are loaded when somebody begins to answer, and weigh less than the parser they do without', () => {
  const built = readFileSync(file)
  assert.ok(gzipSync(built).length < 22 * 1024, `${gzipSync(built).length} bytes`)
  assert.doesNotMatch(built.toString(), /LRParser|lezer/)
})
