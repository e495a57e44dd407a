import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { samplePaper } from '../../../seeds/papers.js'
import { aDossier, plainProcedure } from '../../../test/support/a-dossier.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { storedFileColumns, sweepFiles } from '../../documents/index.js'
import { asSystem } from '../../platform/db.js'
import { newId } from '../../platform/ids.js'
import type { FileStorage } from '../../platform/storage.js'
import { getCurrentRevision } from '../../procedures/store.js'
import { attachPapers } from './draft-papers.js'
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
  assert.deepEqual(await sweepFiles(inDays(2)), { removed: 2, missing: 0 })
  assert.equal(await filesIn(town.needs.storage), ofDossier)
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
