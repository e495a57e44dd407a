import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { isWhole, listAttachments } from '../../src/documents/index.js'
import { asSystem } from '../../src/platform/db.js'
import { withConnection } from '../../src/platform/postgres/connection.js'
import { type DurableTown, openDurableTown } from '../support/durable-town.js'
import { KillableProgram } from '../support/killable-program.js'
import { type Filing, fillDrafts, type OpenPage, openLastPage, pressSubmit } from '../support/last-page.js'
import { isDeep, seed } from '../support/random-cases.js'
import { until } from '../support/until.js'

const rounds = isDeep ? 50 : 2
const filingsPerRound = 10

let ground: DurableTown
before(async () => {
  ground = await openDurableTown()
})
after(() => ground.close())

/** Deterministic from the seed, so that a failing moment can be tried again. */
function momentOf(round: number, longestMs: number): number {
  const x = Math.sin(seed * 12.9898 + round * 78.233) * 43_758.5453
  return Math.floor((x - Math.floor(x)) * longestMs)
}

/** Codes of the dossiers that exist, by draft; fails on anything half written. */
async function dossiersOf(filings: readonly Filing[]): Promise<Map<string, string>> {
  const { needs } = ground.town
  return asSystem(needs.db, async (tx) => {
    const found = new Map<string, string>()
    for (const { draftId } of filings) {
      const draft = await tx
        .selectFrom('drafts')
        .select('dossierId')
        .where('id', '=', draftId)
        .executeTakeFirstOrThrow()
      if (!draft.dossierId) continue
      const dossier = await tx
        .selectFrom('dossiers')
        .selectAll()
        .where('id', '=', draft.dossierId)
        .executeTakeFirstOrThrow()
      const events = await tx
        .selectFrom('dossierEvents')
        .select('seq')
        .where('dossierId', '=', dossier.id)
        .orderBy('seq')
        .execute()
      assert.deepEqual(
        events.map(({ seq }) => seq),
        [1],
        'one event, the submission',
      )
      const files = await tx
        .selectFrom('manifestFiles as f')
        .innerJoin('manifests as m', 'm.id', 'f.manifestId')
        .select('f.attachmentId')
        .where('m.dossierId', '=', dossier.id)
        .execute()
      const attachments = await listAttachments(tx, needs.keyring, { dossierId: dossier.id })
      assert.equal(files.length, attachments.length, 'the manifest names every file')
      assert.ok(attachments.length > 0)
      for (const { id } of attachments) assert.ok(await isWhole(tx, needs, id), 'every file is whole')
      const answers = await tx
        .selectFrom('dossierAnswers')
        .select('dossierId')
        .where('dossierId', '=', dossier.id)
        .execute()
      assert.equal(answers.length, 1)
      found.set(draftId, dossier.submissionCode)
    }
    return found
  })
}

async function allDossiers(): Promise<number> {
  return asSystem(ground.town.needs.db, async (tx) => (await tx.selectFrom('dossiers').select('id').execute()).length)
}

interface Tally {
  acknowledged: number
  kept: number
}

/** Comes when so many submissions were acknowledged. */
function makeMoment(wanted: number): { come: Promise<void>; count(): void } {
  let seen = 0
  let arrive: () => void = () => undefined
  const come = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const count = (): void => {
    seen += 1
    if (seen === wanted) arrive()
  }
  return { come, count }
}

async function pressAndCount(url: string, page: OpenPage, moment: { count(): void }): Promise<string | undefined> {
  if (!(await pressSubmit(url, page))) return undefined
  moment.count()
  return page.filing.draftId
}

/** One round: people press submit, something is killed at some moment, it comes back, and they press again. */
async function playRound(
  round: number,
  accident: (program: KillableProgram) => Promise<KillableProgram>,
): Promise<Tally> {
  const filings = await fillDrafts(ground.town, filingsPerRound, round)
  const already = await allDossiers()
  const program = await KillableProgram.start(ground)
  const pages = await Promise.all(filings.map((filing) => openLastPage(program.url, filing)))
  const moment = makeMoment(1 + momentOf(round, filingsPerRound - 2))
  const pressed = Promise.all(pages.map((page) => pressAndCount(program.url, page, moment)))
  await moment.come
  // A little later than the last acknowledgement, in the middle of somebody's submission.
  await wait(momentOf(round + 1_000, 60))
  const next = await accident(program)
  const acknowledged = (await pressed).filter((draftId) => draftId !== undefined)
  const before = await dossiersOf(filings)
  assert.ok(acknowledged.length > 0, 'something was acknowledged before the accident')
  for (const draftId of acknowledged) assert.ok(before.has(draftId), 'what was acknowledged is there')
  const again = await Promise.all(filings.map((filing) => openLastPage(next.url, filing)))
  await Promise.all(again.map((page) => pressSubmit(next.url, page)))
  const after = await dossiersOf(filings)
  assert.equal(after.size, filings.length, 'everyone who pressed again is in')
  for (const [draftId, code] of before) assert.equal(after.get(draftId), code, 'a retry is answered with the same code')
  assert.equal(await allDossiers(), already + filings.length, 'one dossier a draft')
  await next.kill('SIGTERM')
  return { acknowledged: acknowledged.length, kept: before.size }
}

test(`the program is killed during submission, ${rounds} rounds: what was acknowledged is there, whole, once [X5, X12]`, async (t) => {
  const tallies: Tally[] = []
  for (let round = 0; round < rounds; round += 1) {
    tallies.push(
      await playRound(round, async (program) => {
        await program.kill()
        return KillableProgram.start(ground)
      }),
    )
  }
  t.diagnostic(
    `seed ${seed}: ${tallies.map(({ acknowledged, kept }) => `${acknowledged} acknowledged, ${kept} kept of ${filingsPerRound}`).join('; ')}`,
  )
})

test(`PostgreSQL is killed during submission, ${rounds} rounds: what was acknowledged is there, whole, once [X5, X12]`, async (t) => {
  const tallies: Tally[] = []
  for (let round = 0; round < rounds; round += 1) {
    tallies.push(
      await playRound(rounds + round, async (program) => {
        process.kill(await postmaster(), 'SIGKILL')
        await serving()
        return program
      }),
    )
  }
  t.diagnostic(
    `seed ${seed}: ${tallies.map(({ acknowledged, kept }) => `${acknowledged} acknowledged, ${kept} kept of ${filingsPerRound}`).join('; ')}`,
  )
})

async function postmaster(): Promise<number> {
  return withConnection(ground.superuserUrl, async (client) => {
    const { rows } = await client.query<{ data_directory: string }>('show data_directory')
    return Number(readFileSync(path.join(rows[0]?.data_directory ?? '', 'postmaster.pid'), 'utf8').split('\n')[0])
  })
}

/** Waits until the starter has brought the server back. */
function serving(): Promise<unknown> {
  return until('PostgreSQL to come back', () =>
    withConnection(ground.superuserUrl, (client) => client.query('select 1')).catch(() => undefined),
  )
}
