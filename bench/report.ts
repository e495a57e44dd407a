import type { Recall } from './catalogue.js'
import type { DocumentFigures } from './documents.js'
import type { DueDateFigures } from './due-dates.js'
import { pageLengths } from './first-time.js'
import type { FormFigures } from './forms.js'
import { type Machine, warningFor } from './machine.js'
import { atOnce, type Comparison, type Measured, ratioOf } from './measure.js'
import { type SearchFigures, searchersAtOnce } from './search.js'

export interface Results {
  measuredAt: string
  seconds: number
  machine: Machine
  comparisons: Comparison[]
  dueDates: DueDateFigures
  forms: FormFigures
  documents: DocumentFigures
  search: SearchFigures | undefined
}

/** The results as people read them: on the terminal and in bench/results. */
export function reportOf(results: Results): string {
  const { machine, comparisons, dueDates, forms, documents, search } = results
  const warning = warningFor(machine)
  return [
    `# Bench of ${results.measuredAt}`,
    '',
    `Node ${machine.node}, PostgreSQL ${machine.postgres}, ${machine.system}, ${machine.cores} cores (${machine.processor}), ${machine.memoryGb} GB. Load average ${machine.loadBefore.toFixed(2)} before, ${machine.loadAfter.toFixed(2)} after (the run's own work included). ${results.seconds.toFixed(0)} s in all.`,
    ...(warning ? ['', `**${warning}**`] : []),
    '',
    `The program is one web process (MOTCUA_ROLE=web, no worker, no rate limits) on a durable embedded PostgreSQL; program, database and load share the cores. ${atOnce} at once on both sides. The ratio is the program's rate by the floor's: 1 would be as fast as the floor.`,
    '',
    ...tableOf([
      ['', 'per second', 'p50 ms', 'p99 ms', 'floor per second', 'floor p50 ms', 'floor p99 ms', 'ratio'],
      ...comparisons.map(rowOf),
    ]),
    '',
    'What each floor is:',
    '',
    ...comparisons.map(({ name, floorIs, program }) => `- ${name}: ${floorIs}. ${program.count} measured.`),
    '',
    ...tableOf([
      ['', 'each', 'beside it'],
      [
        'due date with proof',
        `${figure(dueDates.microseconds)} µs`,
        `${figure(dueDates.naiveMicroseconds)} µs by walking minute by minute`,
      ],
      [
        'page of Mẫu 01-06, new data each',
        `${figure(documents.msEach)} ms (p50 ${figure(documents.p50Ms)}, p99 ${figure(documents.p99Ms)} ms)`,
        memoryOf(documents),
      ],
    ]),
    '',
    `Checking a form of ${forms.size.questions} questions, ${forms.size.conditions} of them each behind the one before, with ${forms.size.checks} checks across questions (the core of POST /api/v1/forms/check), on one core; every side finds the same wrong answers first. The ratio says how many checks of ours fit into one of theirs.`,
    '',
    ...formsTable(forms),
    '',
    ...searchPart(search),
    '',
  ].join('\n')
}

/** Finding a procedure among all of the country, or why it was not measured. */
function searchPart(search: SearchFigures | undefined): string[] {
  if (!search)
    return [
      'Search in the national catalogue was not measured: its files are not beside the project (MOTCUA_SHARED_DATA).',
    ]
  const { imported, all, heldOut, own, first, again, bare } = search
  const rate = (name: string, { count, perSecond, p50Ms, p95Ms, p99Ms }: Measured) => [
    name,
    ...[count, perSecond, p50Ms, p95Ms, p99Ms].map(figure),
    (perSecond / bare.perSecond).toFixed(3),
  ]
  return [
    `Search in the national catalogue: ${imported.lines} procedures with their details, imported in ${imported.seconds.toFixed(0)} s. ${searchersAtOnce} at once ask GET /api/v1/procedures, ${pageLengths.length} times each with another length of page, so that the program has no answer yet; the load generator is that of the pages above. The floor is the same SQL, prepared, by bare pg, which reads the rows; it leaves out cache, analysis of the words and HTTP. The two take turns.`,
    '',
    ...tableOf([
      ['', 'count', 'per second', 'p50 ms', 'p95 ms', 'p99 ms', 'by the floor'],
      rate('each question for the first time', first),
      rate('the same questions again', again),
      rate('floor', bare),
    ]),
    '',
    ...tableOf([
      ['questions', 'count', 'right at first', 'right among five'],
      recalled('all', all),
      recalled('held out when weights and words were tried', heldOut),
      recalled('our own, that words were tried on', own.tried),
      recalled('our own, that nothing was tried on', own.untried),
    ]),
  ]
}

const recalled = (name: string, { questions, first, amongFive }: Recall): string[] => [
  name,
  String(questions),
  first.toFixed(3),
  amongFive.toFixed(3),
]

function formsTable({ ours, peers }: FormFigures): string[] {
  const row = (name: string, { p50Ms, p99Ms }: FormFigures['ours']) => [
    name,
    figure(p50Ms),
    figure(p99Ms),
    figure(p50Ms / ours.p50Ms),
  ]
  return tableOf([
    ['one check', 'p50 ms', 'p99 ms', 'ratio'],
    row('motcua', ours),
    ...peers.map(({ name, measured }) => row(name, measured)),
  ])
}

function rowOf(comparison: Comparison): string[] {
  const { name, program, floor } = comparison
  const figures = [program, floor].flatMap(({ perSecond, p50Ms, p99Ms }) => [perSecond, p50Ms, p99Ms].map(figure))
  return [name, ...figures, ratioOf(comparison).toFixed(3)]
}

// Memory that Node has but does not use comes and goes by this much.
const breathingMb = 30

function memoryOf({ papers, settled, memoryBeforeMb, memoryAfterMb }: DocumentFigures): string {
  const verdict = memoryAfterMb - memoryBeforeMb > breathingMb ? '**it grew**' : 'no growth'
  return `memory ${memoryBeforeMb.toFixed(0)} MB after ${settled} papers, ${memoryAfterMb.toFixed(0)} MB after ${papers} more: ${verdict}`
}

/** Three digits say all that a bench knows. */
const figure = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))

function tableOf([head = [], ...rows]: string[][]): string[] {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0), 3))
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`
  return [line(head), rule, ...rows.map(line)]
}
