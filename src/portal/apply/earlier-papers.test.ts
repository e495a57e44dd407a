import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier, plainProcedure } from '../../../test/support/a-dossier.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { Visitor, wordsOf } from '../../../test/support/visitor.js'
import { attachEarlierPaper, getDraft, startDraft } from '../../dossiers/index.js'
import { asSystem } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { newId } from '../../platform/ids.js'
import { paths } from '../../surface/paths.js'

async function aDraft(town: Town, citizen = town.citizen()): Promise<string> {
  const started = await startDraft(town.needs, {
    personId: citizen.id,
    procedureCode: plainProcedure,
    agencyId: town.agency().id,
    language: 'vi',
    requestId: newId(town.needs.now()),
  })
  assert.equal(started.outcome, 'started')
  return started.outcome === 'started' ? started.draftId : ''
}

const filesOf = (town: Town, draftId: string) =>
  asSystem(town.needs.db, (tx) =>
    tx
      .selectFrom('attachments')
      .select(['source', 'sourceAttachmentId', 'sha256', 'requiredDocumentId'])
      .where('draftId', '=', draftId)
      .execute(),
  )

test('a paper handed in with an earlier dossier is offered again, and its source is kept', async (t) => {
  const town = await openTown(t)
  const earlier = await aDossier(town)
  const [paper] = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('attachments').selectAll().where('dossierId', '=', earlier.id).execute(),
  )
  assert.ok(paper)
  const draftId = await aDraft(town)
  const visitor = new Visitor(await town.app(), await town.logInAs(town.citizen()))
  const offering = await visitor.open(paths.draftPapers(draftId))
  assert.match(wordsOf(offering), /Bạn đã nộp giấy tờ này trong hồ sơ trước/)
  assert.ok(wordsOf(offering).includes(earlier.submissionCode))

  const after = await visitor.press(offering, { 'dung-lai': `${paper.requiredDocumentId}:${paper.id}` })
  assert.match(wordsOf(after), /từ hồ sơ trước của bạn/)
  const [copy] = await filesOf(town, draftId)
  assert.deepEqual([copy?.source, copy?.sourceAttachmentId], ['earlier_dossier', paper.id])
  assert.deepEqual(copy?.sha256, paper.sha256, 'the very bytes that were sent then')
  const draft = await asSystem(town.needs.db, (tx) => getDraft(tx, town.needs.keyring, draftId))
  assert.equal(draft.personId, town.citizen().id)
})

test('nobody is offered another’s papers, nor may take them', async (t) => {
  const town = await openTown(t)
  const earlier = await aDossier(town)
  const [paper] = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('attachments').selectAll().where('dossierId', '=', earlier.id).execute(),
  )
  const other = town.citizen(1)
  const draftId = await aDraft(town, other)
  const visitor = new Visitor(await town.app(), await town.logInAs(other))
  assert.doesNotMatch(wordsOf(await visitor.open(paths.draftPapers(draftId))), /trong hồ sơ trước/)
  const using = { draftId, personId: other.id, documentId: paper?.requiredDocumentId ?? '', uploadId: paper?.id ?? '' }
  await assert.rejects(attachEarlierPaper(town.needs, using), NotFound)
  assert.deepEqual(await filesOf(town, draftId), [])
})

test('the manifest says where each file came from', async (t) => {
  const town = await openTown(t)
  await aDossier(town)
  const sources = await asSystem(town.needs.db, (tx) => tx.selectFrom('manifestFiles').select('source').execute())
  assert.deepEqual(
    sources.map(({ source }) => source),
    ['uploaded'],
  )
})
