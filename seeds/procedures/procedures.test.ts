import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resultWordings } from '../../src/documents/result-wordings.js'
import type { FormDefinition } from '../../src/procedures/form.js'
import { compileForm } from '../../src/procedures/forms/index.js'
import { longestPathHours, timeLimitOf } from '../../src/procedures/index.js'
import type { Channel, FeeRule, ProcedureDefinition } from '../../src/procedures/procedure.js'
import { lifeEvents } from '../life-events.js'
import { demoProcedures } from './index.js'

const today = '2026-11-22'
const dayHours = 8
const resultNames = new Set<string>(resultWordings)

function fieldIds(form: FormDefinition | undefined): string[] {
  return (form?.pages ?? []).flatMap(({ sections }) =>
    sections.flatMap(({ fields }) => fields.map((field) => field.id)),
  )
}

function repeated(ids: string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}

/** Every object with a `vi` in it, with the path that leads there. */
function textsIn(value: unknown, path: string): { path: string; vi: unknown; en: unknown }[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'vi' in value ? [{ path, vi: value.vi, en: 'en' in value ? value.en : undefined }] : []
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))]
}

function isInForce({ validFrom, validTo }: FeeRule, day: string): boolean {
  return validFrom <= day && (validTo === undefined || day <= validTo)
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

function limitHours(definition: ProcedureDefinition): number {
  const { quantity, unit } = timeLimitOf(definition)
  assert.ok(unit === 'working_day' || unit === 'working_hour')
  return unit === 'working_day' ? quantity * dayHours : quantity
}

for (const definition of demoProcedures) {
  const name = `${definition.code} ${definition.shortName.vi}`

  test(`${name}: its form compiles and no id stands twice`, () => {
    if (definition.form) compileForm(definition.form)
    assert.deepEqual(repeated(fieldIds(definition.form)), [])
    for (const list of [definition.requiredDocuments, definition.fees, definition.workflow, definition.templates]) {
      assert.deepEqual(repeated(list.map(({ id }) => id)), [])
    }
  })

  test(`${name}: facts read as answered are fields of the form, and a result has a form that can be printed`, () => {
    const known = new Set(fieldIds(definition.form))
    const facts = definition.results.flatMap((result) => result.facts.map(({ value }) => value))
    const read = facts.flatMap((rule) => [...rule.matchAll(/asRead\.(\w+)/g)].map((match) => match[1] ?? ''))
    assert.deepEqual(
      read.filter((each) => !known.has(each)),
      [],
    )
    assert.ok(definition.results.every(({ template }) => resultNames.has(template)))
  })

  test(`${name}: every sentence is there in Vietnamese and English`, () => {
    const texts = textsIn(definition, definition.code)
    assert.ok(texts.length > 10)
    const empty = texts.filter(({ vi, en }) => [vi, en].some((words) => typeof words !== 'string' || !words.trim()))
    assert.deepEqual(
      empty.map(({ path }) => path),
      [],
    )
  })

  test(`${name}: the steps fit the time limit and end with approval and seal`, () => {
    const hours = longestPathHours(definition.workflow)
    assert.ok(hours <= limitHours(definition), `${hours} hours`)
    assert.deepEqual(
      definition.workflow.slice(-3).map(({ act }) => act),
      [...(definition.workflow.length > 2 ? ['put_forward'] : []), 'approve', 'seal'],
    )
  })

  test(`${name}: on every day from today exactly one rule of a fee counts for a case and channel`, () => {
    for (const fee of new Set(definition.fees.map((rule) => rule.name.vi))) {
      const named = definition.fees.filter((rule) => rule.name.vi === fee)
      for (const one of new Set(named.map((rule) => rule.case?.id))) {
        const rules = named.filter((rule) => rule.case?.id === one)
        for (const channel of new Set(rules.flatMap(({ channels }) => channels))) assertNoGapOrOverlap(rules, channel)
      }
    }
  })

  test(`${name}: templates, life events and reasons refer to what exists`, () => {
    const templates = new Set(definition.templates.map(({ id }) => id))
    const events = new Set(lifeEvents.map(({ id }) => id))
    assert.ok(definition.requiredDocuments.every(({ template }) => template === undefined || templates.has(template)))
    assert.ok(definition.lifeEvents.length > 0 && definition.lifeEvents.every((event) => events.has(event)))
    const { extent, partialBecause } = definition.onlineService
    assert.equal(extent === 'partial', partialBecause !== undefined)
  })
}

function assertNoGapOrOverlap(rules: FeeRule[], channel: Channel): void {
  const inTurn = rules
    .filter(({ channels }) => channels.includes(channel))
    .sort((one, other) => one.validFrom.localeCompare(other.validFrom))
  assert.equal(inTurn.filter((rule) => isInForce(rule, today)).length, 1, channel)
  inTurn.slice(1).forEach((rule, index) => {
    assert.equal(rule.validFrom, dayAfter(inTurn[index]?.validTo ?? '9999-12-30'), channel)
  })
  assert.equal(inTurn.at(-1)?.validTo, undefined, 'the last rule has no end')
}

test('there are sixteen procedures with national codes of their own', () => {
  assert.equal(demoProcedures.length, 16)
  assert.deepEqual(repeated(demoProcedures.map(({ code }) => code)), [])
  for (const { code } of demoProcedures) assert.match(code, /^[123]\.\d{6}$/)
})

test('together they show every kind of service', () => {
  const levels = new Set(demoProcedures.map(({ onlineService }) => onlineService.legacyLevel))
  assert.deepEqual([...levels].sort(), [2, 3, 4])
  const points = new Set(demoProcedures.flatMap(({ fees }) => fees.map(({ collect }) => collect)))
  assert.deepEqual([...points].sort(), ['at_acceptance', 'at_supplement', 'before_return'])
  assert.ok(demoProcedures.some(({ fees }) => fees.length === 0))
  assert.ok(demoProcedures.some(({ form, templates }) => !form && templates.length > 0))
  const documents = demoProcedures.flatMap(({ requiredDocuments }) => requiredDocuments)
  assert.ok(documents.some(({ compareOriginal }) => compareOriginal))
  assert.ok(demoProcedures.some(({ workflow }) => workflow.some(({ agency }) => typeof agency === 'object')))
  assert.equal(demoProcedures.find(({ code }) => code === '1.001193')?.timeLimit?.cutoff, '15:00')
})

test('a service of level 4 asks for no paper at the counter when it is filed online', () => {
  for (const { onlineService, requiredDocuments, returnWays, form } of demoProcedures) {
    if (onlineService.legacyLevel !== 4) continue
    assert.ok(form)
    assert.ok(returnWays.includes('portal'))
    const online = requiredDocuments.filter(({ channels }) => channels === undefined || channels.includes('online'))
    assert.ok(online.every(({ mode, required }) => mode === 'hand_in' || !required))
    assert.ok(online.every(({ compareOriginal }) => !compareOriginal))
  }
})
