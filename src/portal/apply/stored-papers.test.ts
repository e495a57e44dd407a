import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aSealedResult } from '../../../test/support/sealed-result.js'
import { openTown } from '../../../test/support/town.js'
import { startDraft } from '../../../test/support/tus-visitor.js'
import { Visitor, wordsOf } from '../../../test/support/visitor.js'
import { listAttachments } from '../../documents/index.js'
import { sha256 } from '../../platform/crypto.js'
import { asSystem } from '../../platform/db.js'
import { paths } from '../../surface/paths.js'

const deathRegistration = '1.000656'
const funeralSupport = '1.001731'

test('an earlier result is offered before anything is asked for, taken whole with its source, and to nobody else (L11)', async (t) => {
  const town = await openTown(t, { now: '2026-11-23T09:00:00+07:00' })
  const extract = await aSealedResult(town, { procedure: deathRegistration, n: 1 })
  const [owner, other] = [town.citizen(0), town.citizen(1)]
  const open = async (citizen: typeof owner) => {
    const draftId = await startDraft(town, citizen.id, funeralSupport)
    const visitor = new Visitor(await town.app(), await town.logInAs(citizen))
    return { draftId, visitor, page: await visitor.open(paths.draftPapers(draftId)) }
  }
  const { draftId, visitor, page } = await open(owner)
  assert.match(wordsOf(page), /Bạn đã có giấy tờ này trong kho giấy tờ điện tử/)
  const value = /name="dung"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="dung"/.exec(page.html)
  const offer = value?.[1] ?? value?.[2] ?? ''

  const stranger = await open(other)
  assert.doesNotMatch(wordsOf(stranger.page), /Bạn đã có giấy tờ này/)
  assert.equal((await stranger.visitor.pressWithFiles(stranger.page, [], { dung: offer })).status, 404)

  const after = await visitor.pressWithFiles(page, [], { dung: offer })
  assert.match(wordsOf(after), /từ kho giấy tờ điện tử/)
  assert.doesNotMatch(wordsOf(after), /Bạn đã có giấy tờ này/)
  const rows = await asSystem(town.needs.db, async (tx) => ({
    papers: await listAttachments(tx, town.needs.keyring, { draftId }),
    sources: await tx
      .selectFrom('attachments')
      .innerJoin('documents', 'documents.id', 'attachments.sourceDocumentId')
      .select(['attachments.source', 'documents.kind'])
      .execute(),
  }))
  assert.deepEqual(
    rows.papers.map((paper) => [paper.requiredDocumentId, paper.sha256]),
    [['deathExtract', sha256(extract)]],
  )
  assert.deepEqual(rows.sources, [{ source: 'e_document_store', kind: 'result' }])
})
