import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { citizens } from '../../../seeds/citizens.js'
import { startRegisters } from '../../../simulators/registers/start.js'
import { openTown } from '../../../test/support/town.js'
import { startDraft } from '../../../test/support/tus-visitor.js'
import { Visitor, wordsOf } from '../../../test/support/visitor.js'
import { asSystem } from '../../platform/db.js'
import { makeExchangeRegisters } from '../../registers/index.js'
import { paths } from '../../surface/paths.js'

/** Correction of civil status: its grounds may be a birth certificate. */
const change = '1.004859'
const login = { username: 'motcua', password: 'bi mat', destination: 'CSDLQG' }

let simulator: Awaited<ReturnType<typeof startRegisters>>
before(async () => {
  simulator = await startRegisters({ host: '127.0.0.1', port: 0, citizens, ...login })
})
after(() => simulator.stop())

async function atPapers(t: Parameters<typeof openTown>[0]) {
  const registers = makeExchangeRegisters({ url: simulator.url, ...login, timeoutMs: 2_000, restMs: 50 })
  const town = await openTown(t, { needs: { registers } })
  const draftId = await startDraft(town, town.citizen(0).id, change)
  const visitor = new Visitor(await town.app(), await town.logInAs(town.citizen(0)))
  return { town, draftId, visitor, page: await visitor.open(paths.draftPapers(draftId)) }
}

const offerIn = (html: string): string => {
  const button = /<button[^>]*name="dung-kho"[^>]*>/.exec(html)?.[0] ?? ''
  return /value="([^"]*)"/.exec(button)?.[1] ?? ''
}

test('a paper that the e-document store holds needs no upload, and its source and number are kept (L11)', async (t) => {
  const { town, draftId, visitor, page } = await atPapers(t)
  assert.match(wordsOf(page), /Giấy tờ nhà nước đã có thì bạn không phải nộp/)
  assert.equal(offerIn(page.html), '', 'nothing is asked before the person wants it')
  const found = await visitor.pressWithFiles(page, [], { 'hoi-kho': '1' })
  assert.match(wordsOf(found), /Tìm thấy 1 giấy tờ lúc/)
  const offer = offerIn(found.html)
  assert.equal(offer, 'grounds:100/2024/GKS')
  const taken = await visitor.pressWithFiles(found, [], { 'dung-kho': offer })
  assert.match(wordsOf(taken), /từ kho dữ liệu điện tử quốc gia/)
  assert.equal(offerIn(taken.html), '', 'what was taken is not offered again')
  const { papers, questions } = await asSystem(town.needs.db, async (tx) => ({
    papers: await tx
      .selectFrom('attachments')
      .select(['source', 'sourceRegister', 'draftId', 'requiredDocumentId'])
      .execute(),
    questions: await tx.selectFrom('registerQuestions').select(['register', 'outcome', 'personId']).execute(),
  }))
  assert.deepEqual(papers, [
    { source: 'register', sourceRegister: '100/2024/GKS', draftId, requiredDocumentId: 'grounds' },
  ])
  assert.deepEqual(questions, [{ register: 'e_documents', outcome: 'found', personId: town.citizen(0).id }])
})

test('a paper that was not found cannot be named into the dossier', async (t) => {
  const { visitor, page } = await atPapers(t)
  assert.equal((await visitor.pressWithFiles(page, [], { 'dung-kho': 'grounds:100/2024/GKS' })).status, 404)
  const found = await visitor.pressWithFiles(page, [], { 'hoi-kho': '1' })
  const other = await visitor.pressWithFiles(found, [], { 'dung-kho': 'grounds:101/2024/GKS' })
  assert.equal(other.status, 404)
})

test('a store that is silent costs one sentence; papers are uploaded as ever', async (t) => {
  const { visitor, page } = await atPapers(t)
  simulator.beSilent(true)
  t.after(() => simulator.beSilent(false))
  const silent = await visitor.pressWithFiles(page, [], { 'hoi-kho': '1' })
  assert.equal(silent.status, 200)
  assert.match(wordsOf(silent), /đang không trả lời.*tải giấy tờ lên như thường/)
  assert.match(silent.html, /type="file"/)
})
