import { asSystem } from '../src/platform/db.js'
import { paths } from '../src/surface/paths.js'
import { type OpenPage, openLastPage, pressSubmit } from '../test/support/last-page.js'
import type { Town } from '../test/support/town.js'
import { Visitor } from '../test/support/visitor.js'
import { type BenchFiling, fillBenchDrafts } from './filings.js'
import { freshened } from './fresh-values.js'
import { atOnce, type Comparison, type Measured, summarise, workOff } from './measure.js'
import { recordSql, replaySql, type Statement, withBareClients } from './recorded-sql.js'

const counted = 64
/** PostgreSQL settles on the plan of a prepared statement after five runs on each connection. */
const warmUp = 6 * atOnce

/** Citizens press the last button: the answer comes when the dossier is on the disk. */
export async function compareSubmissions(town: Town, url: string): Promise<Comparison> {
  const filings = await fillBenchDrafts(town, warmUp + counted, (index) => index % 6)
  const program = await submitOverHttp(url, filings)
  // One person's, so that the recorded session fits them all.
  const [example, ...others] = await fillBenchDrafts(town, 1 + warmUp + counted, () => 0)
  if (!example) throw new Error('no draft to record')
  const { statements, since } = await recordSubmission(town, example)
  const floor = await replayFor(town, others, (filing) =>
    freshened(statements, { since, swapped: swapsFor(example, filing) }),
  )
  const size = `${(example.answerBytes / 1024).toFixed(1)} KB of answers, ${example.attachmentIds.length} small files`
  return {
    name: `submission (${size}, durable)`,
    program,
    floor,
    floorIs: `the ${statements.length} recorded statements of one submission, replayed by bare pg for other drafts; leaves out reading the files back, rules, encryption and the page`,
  }
}

async function submitOverHttp(url: string, filings: readonly BenchFiling[]): Promise<Measured> {
  const pages: OpenPage[] = []
  await workOff(filings, async (filing) => {
    const page = await openLastPage(url, filing)
    if (!page.fields.get('_csrf')) throw new Error('the last page of a filing did not open')
    pages.push(page)
  })
  const press = async (page: OpenPage): Promise<void> => {
    if (!(await pressSubmit(url, page))) throw new Error('a submission was refused')
  }
  await workOff(pages.slice(0, warmUp), press)
  return summarise(await workOff(pages.slice(warmUp), press))
}

async function recordSubmission(town: Town, filing: BenchFiling): Promise<{ statements: Statement[]; since: Date }> {
  const visitor = new Visitor(await town.app(), filing.cookie)
  const page = await visitor.open(paths.draftCheck(filing.draftId))
  const since = new Date()
  const statements = await recordSql(async () => {
    const { location } = await visitor.pressOnly(page, { 'cam-doan': 'co' })
    if (location !== paths.draftDone(filing.draftId)) throw new Error('the recorded submission was refused')
  })
  return { statements, since }
}

function swapsFor(example: BenchFiling, filing: BenchFiling): Map<string, string> {
  const pairs = example.attachmentIds.map((id, index) => [id, filing.attachmentIds[index] ?? id] as const)
  return new Map([[example.draftId, filing.draftId], ...pairs])
}

async function replayFor(
  town: Town,
  filings: readonly BenchFiling[],
  statementsFor: (filing: BenchFiling) => Statement[],
): Promise<Measured> {
  const all = filings.map(statementsFor)
  return withBareClients(town.database.appUrl, atOnce, async (clients) => {
    const replay = async (statements: Statement[], hand: number): Promise<void> => {
      const client = clients[hand]
      if (client) await replaySql(client, statements)
    }
    await workOff(all.slice(0, warmUp), replay)
    const measured = summarise(await workOff(all.slice(warmUp), replay))
    await assertSubmitted(town, filings)
    return measured
  })
}

/** A replay that wrote nothing would be a fine floor to stand on. */
async function assertSubmitted(town: Town, filings: readonly BenchFiling[]): Promise<void> {
  const ids = filings.map(({ draftId }) => draftId)
  const rows = await asSystem(town.needs.db, (tx) =>
    tx
      .selectFrom('drafts')
      .innerJoin('dossiers', 'dossiers.id', 'drafts.dossierId')
      .select('drafts.id')
      .where('drafts.id', 'in', ids)
      .execute(),
  )
  if (rows.length !== ids.length) throw new Error(`the replay submitted ${rows.length} of ${ids.length} drafts`)
}
