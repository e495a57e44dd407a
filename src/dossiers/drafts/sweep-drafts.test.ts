import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { samplePaper } from '../../../seeds/papers.js'
import { aDossier, plainProcedure } from '../../../test/support/a-dossier.js'
import { aPaper, aWaitingDossier, typed } from '../../../test/support/a-waiting-dossier.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { storedFileColumns, sweepFiles } from '../../documents/index.js'
import { listMyNotices } from '../../notices/index.js'
import { asActor, asSystem } from '../../platform/db.js'
import { newId } from '../../platform/ids.js'
import type { FileStorage } from '../../platform/storage.js'
import { getCurrentRevision } from '../../procedures/store.js'
import { saveSupplement } from '../supplementing/save-supplement.js'
import { supplementDossier } from '../supplementing/supplement-dossier.js'
import { withdrawDossier } from '../withdraw-dossier.js'
import { attachPapers } from './draft-papers.js'
import { remindOfDrafts } from './remind-of-drafts.js'
import { startDraft } from './start-draft.js'
import { sweepDrafts } from './sweep-drafts.js'

async function draftWithPaper(town: Town): Promise<string> {
  const personId = town.citizen().id
  const started = await startDraft(town.needs, {
    personId,
    procedureCode: plainProcedure,
    agencyId: town.agency().id,
    language: 'vi',
    requestId: newId(),
  })
  if (started.outcome !== 'started') throw new Error(started.because)
  const { draftId } = started
  const { definition } = await asSystem(town.needs.db, (tx) => getCurrentRevision(tx, plainProcedure))
  const documentId = definition.requiredDocuments[0]?.id ?? ''
  const { fileName, bytes } = await samplePaper({ name: 'x', serial: 0, format: 'jpeg' })
  await attachPapers(town.needs, {
    draftId,
    actor: { kind: 'citizen', id: personId },
    papers: [{ documentId, fileName, bytes, isTooLarge: false }],
  })
  return draftId
}

async function filesIn(storage: FileStorage): Promise<number> {
  let count = 0
  for await (const _ of storage.list()) count += 1
  return count
}

test('a draft nobody touched for thirty days goes with its papers and files; dossiers keep theirs', async (t) => {
  const town = await openTown(t)
  await aDossier(town)
  const ofDossier = await filesIn(town.needs.storage)
  await draftWithPaper(town)
  assert.equal(await filesIn(town.needs.storage), ofDossier + 2, 'the bytes as sent and a rendition')
  const inDays = (days: number) => ({ ...town.needs, now: () => new Date(Date.now() + days * 86_400_000) })
  const soon = { ...town.needs, now: () => new Date(town.needs.now().getTime() + 29 * 86_400_000) }
  assert.deepEqual(await sweepDrafts(soon), { drafts: 0, papers: 0 })
  const later = { ...town.needs, now: () => new Date(town.needs.now().getTime() + 31 * 86_400_000) }
  assert.deepEqual(await sweepDrafts(later), { drafts: 1, papers: 1 })
  assert.equal((await sweepFiles(inDays(0))).removed, 0, 'a young file may still wait for its row')
  assert.deepEqual(await sweepFiles(inDays(2)), { removed: 2, missing: 0, spared: 0 })
  assert.equal(await filesIn(town.needs.storage), ofDossier)
})

test('what was put right for a supplement stays through the night until it is sent; it goes once nobody asks for it', async (t) => {
  const town = await openTown(t)
  const { who } = await aWaitingDossier(town, { when: 'before' })
  await saveSupplement(town.needs, { ...who, posted: typed, papers: [await aPaper('medicalPapers')] })
  assert.deepEqual(await sweepDrafts(town.needs), { drafts: 0, papers: 0 })
  assert.equal((await supplementDossier(town.needs, who)).outcome, 'supplemented')
  assert.deepEqual(await sweepDrafts(town.needs), { drafts: 0, papers: 0 })

  const other = await aWaitingDossier(town, { when: 'before' })
  await saveSupplement(town.needs, { ...other.who, posted: typed, papers: [await aPaper('medicalPapers')] })
  assert.equal((await withdrawDossier(town.needs, { ...other.who, reason: '' })).outcome, 'withdrawn')
  assert.deepEqual(await sweepDrafts(town.needs), { drafts: 0, papers: 1 })
})

test('who left a draft lying is told a week before it is deleted, once, and again only after touching it', async (t) => {
  const town = await openTown(t)
  const draftId = await draftWithPaper(town)
  const told = (days: number) =>
    remindOfDrafts({ ...town.needs, now: () => new Date(town.needs.now().getTime() + days * 86_400_000) })
  assert.equal(await told(22), 0, 'not before the last week')
  assert.equal(await told(24), 1)
  assert.equal(await told(25), 0, 'not every day')
  await asSystem(town.needs.db, (tx) => sql`update drafts set updated_at = now() + interval '1000 years'`.execute(tx))
  assert.equal(await told(26), 1, 'it was touched since')
  assert.equal(await told(31), 0, 'what is gone is not announced')
  const notices = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('notices').select(['channel', 'dossierId', 'template']).orderBy('createdAt').execute(),
  )
  assert.deepEqual(new Set(notices.map(({ channel }) => channel)), new Set(['portal', 'sms', 'email']))
  assert.deepEqual(new Set(notices.map(({ template }) => template)), new Set(['draft_expiring']))
  const citizen = town.citizen()
  const [shown] = await asActor(town.needs.db, { kind: 'citizen', id: citizen.id }, (tx) =>
    listMyNotices(tx, town.needs.keyring, { personId: citizen.id, after: undefined, limit: 1 }),
  )
  assert.equal(shown?.subject, '[Một Cửa] Bản nháp hồ sơ sắp bị xóa')
  assert.match(shown?.body ?? '', new RegExp(`sẽ bị xóa lúc .*${draftId}`, 's'))
})

test('the sweeper of files knows every column that names one', async (t) => {
  const town = await openTown(t)
  const { rows } = await asSystem(town.needs.db, (tx) =>
    sql<{ name: string }>`select table_name || '.' || column_name as name from information_schema.columns
      where table_schema = 'public' and data_type = 'text' and column_name like '%\\_key' order by 1`.execute(tx),
  )
  assert.deepEqual(
    rows.map(({ name }) => name),
    [...storedFileColumns],
  )
})
