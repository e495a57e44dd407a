import { queueSlugs } from '../src/office/queue/texts.vi.js'
import { asSystem } from '../src/platform/db.js'
import { paths } from '../src/surface/paths.js'
import type { Town } from '../test/support/town.js'
import { Visitor } from '../test/support/visitor.js'
import { withBareServer } from './bare-server.js'
import { loadHttp, loadSeconds, warmUpSeconds } from './http-load.js'
import { atOnce, type Comparison, type Measured, repeat } from './measure.js'
import { recordSql, replaySql, type Statement, withBareClients } from './recorded-sql.js'

const span = { warmUpMs: warmUpSeconds * 1_000, forMs: loadSeconds * 1_000 }

/** Anyone opens the home page. */
export async function compareHomePage(url: string): Promise<Comparison> {
  const program = await loadHttp({ url, paths: ['/'] })
  const answer = await fetch(url, { headers: { 'accept-encoding': 'identity' } })
  const body = Buffer.from(await answer.arrayBuffer())
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => !ownHeaders.has(name)))
  const floor = await withBareServer({ headers, body }, (bareUrl) => loadHttp({ url: bareUrl, paths: ['/'] }))
  const floorIs = `the same ${(body.length / 1024).toFixed(0)} KB from a bare node:http server; leaves out all work`
  return { name: 'home page', program, floor, floorIs }
}

const ownHeaders = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date'])

/** People follow the QR code of their receipt. */
export async function compareStatusLookups(town: Town, url: string): Promise<Comparison> {
  const codes = await submissionCodes(town)
  const program = await loadHttp({ url, paths: codes.map(paths.trackDossier) })
  const floor = await replayRepeatedly(town, (hand, round) => [
    {
      text: 'select * from public_status($1, now())',
      values: [codes[(hand * 13 + round) % codes.length]],
    },
  ])
  const floorIs = 'public_status, prepared, by bare pg; leaves out the agency, the transaction and the page'
  return { name: 'status lookup', program, floor, floorIs }
}

async function submissionCodes(town: Town): Promise<string[]> {
  const rows = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('dossiers').select('submissionCode').orderBy('id').limit(50).execute(),
  )
  return rows.map(({ submissionCode }) => submissionCode)
}

/** An officer opens the queue of what waits to be accepted. */
export async function compareOfficerList(town: Town, url: string): Promise<Comparison> {
  const cookie = await town.logInAs(await town.officer('receiver'))
  const path = paths.officeQueue(queueSlugs.to_accept)
  const program = await loadHttp({ url, paths: [path], cookie })
  const statements = await recordQueue(town, { cookie, path })
  const floor = await replayRepeatedly(town, () => statements)
  const floorIs = `the page's own ${statements.length} statements, replayed by bare pg; leaves out decryption of names and the page`
  return { name: 'officer list (40 dossiers)', program, floor, floorIs }
}

async function recordQueue(town: Town, { cookie, path }: { cookie: string; path: string }): Promise<Statement[]> {
  const visitor = new Visitor(await town.app(), cookie)
  await visitor.open(path)
  return recordSql(async () => {
    const { status } = await visitor.open(path)
    if (status !== 200) throw new Error(`the recorded queue answered ${status}`)
  })
}

function replayRepeatedly(town: Town, statements: (hand: number, round: number) => Statement[]): Promise<Measured> {
  return withBareClients(town.database.appUrl, atOnce, (clients) =>
    repeat(async (hand, round) => {
      const client = clients[hand]
      if (client) await replaySql(client, statements(hand, round))
    }, span),
  )
}
