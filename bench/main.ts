import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type DurableTown, openDurableTown } from '../test/support/durable-town.js'
import { KillableProgram } from '../test/support/killable-program.js'
import { measureDocuments } from './documents.js'
import { measureDueDates } from './due-dates.js'
import { measureForms } from './forms.js'
import { describeMachine, loadNow, warningFor } from './machine.js'
import type { Comparison } from './measure.js'
import { compareHomePage, compareOfficerList, compareStatusLookups } from './pages.js'
import { type Results, reportOf } from './report.js'
import { measureSearch } from './search.js'
import { compareSubmissions } from './submissions.js'

const longestMs = 420_000

/** Says what is being measured, since a minute is long. */
async function step<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  process.stderr.write(`${name}… `)
  const began = performance.now()
  const result = await work()
  process.stderr.write(`${((performance.now() - began) / 1_000).toFixed(1)} s\n`)
  return result
}

async function comparePages(durable: DurableTown, url: string): Promise<Comparison[]> {
  const { town } = durable
  // Submissions first: they fill the queue that the officer opens.
  return [
    await step('submissions', () => compareSubmissions(town, url)),
    await step('status lookups', () => compareStatusLookups(town, url)),
    await step('officer list', () => compareOfficerList(town, url)),
    await step('home page', () => compareHomePage(url)),
  ]
}

async function bench(loadBefore: number): Promise<Results> {
  const began = performance.now()
  const dueDates = await step('due dates', measureDueDates)
  const forms = await step('forms', measureForms)
  const documents = await step('documents', measureDocuments)
  const durable = await step('a town on a durable PostgreSQL', openDurableTown)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void durable.close().finally(quit))
  setTimeout(() => void durable.close().finally(quit), longestMs).unref()
  try {
    const { url } = await step('starting the program', () => KillableProgram.start(durable, 'web'))
    const comparisons = await comparePages(durable, url)
    // Last: five thousand procedures would change what the pages before hold.
    const search = await step('search in the national catalogue', () => measureSearch(durable.town, url))
    const machine = await describeMachine(durable.superuserUrl, loadBefore)
    const seconds = (performance.now() - began) / 1_000
    return { measuredAt: new Date().toISOString(), seconds, machine, comparisons, search, dueDates, forms, documents }
  } finally {
    await durable.close()
  }
}

function quit(): void {
  console.error('the bench was stopped before its end')
  process.exit(1)
}

const loadBefore = loadNow()
const results = await bench(loadBefore)
const report = reportOf(results)
const file = path.join('bench', 'results', results.measuredAt.slice(0, 10))
mkdirSync(path.dirname(file), { recursive: true })
writeFileSync(`${file}.json`, `${JSON.stringify(results, null, 2)}\n`)
writeFileSync(`${file}.md`, report)
console.log(`\n${report}\nWritten to ${file}.md and ${file}.json`)
const warning = warningFor(results.machine)
if (warning) console.error(warning)
