import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier } from '../../test/support/a-dossier.js'
import { textOfPage } from '../../test/support/page-text.js'
import { RawVisitor } from '../../test/support/raw-visitor.js'
import { openTown } from '../../test/support/town.js'
import { asSystem } from '../platform/db.js'
import { paths } from '../surface/paths.js'
import { listDocuments } from './document-store.js'
import { makeDocument } from './make-document.js'
import { mostAttempts } from './making-failures.js'

test('a paper that cannot be made is tried again, then waits for an officer, who has it made', async (t) => {
  const town = await openTown(t)
  const { id, dossierCode, submissionCode } = await aDossier(town, { status: 'accepted' })
  const code = dossierCode ?? submissionCode
  const papers = () => asSystem(town.needs.db, (tx) => listDocuments(tx, id))
  const receipt = async () => (await papers()).find(({ kind }) => kind === 'acceptance_receipt')
  const documentId = (await receipt())?.id ?? ''
  let isFull = true
  const { storage } = town.needs
  const needs = {
    ...town.needs,
    storage: {
      ...storage,
      put: async (bytes: Buffer) => (isFull ? Promise.reject(new Error('disk full')) : storage.put(bytes)),
    },
  }
  const officer = new RawVisitor(await town.app(), await town.logInAs(await town.officer('receiver')))
  const citizen = new RawVisitor(await town.app(), await town.logInAs(town.citizen()))

  await assert.rejects(makeDocument(needs, documentId), /disk full/)
  const trying = await officer.get(paths.officeDossier(code))
  assert.match(textOfPage(trying.html), new RegExp(`Hệ thống chưa lập được văn bản. Đã thử 1/${mostAttempts} lần`))
  assert.ok(!trying.html.includes(paths.officeMakeAgain(code, documentId)))

  for (let attempt = 2; attempt < mostAttempts; attempt += 1) await assert.rejects(makeDocument(needs, documentId))
  await makeDocument(needs, documentId)
  assert.deepEqual([(await receipt())?.state, (await receipt())?.attempts], ['failed', mostAttempts])
  assert.match(
    textOfPage((await citizen.get(paths.dossier(submissionCode))).html),
    /Mẫu 01\): Cơ quan chưa lập được, đang xử lý/,
  )

  const page = await officer.get(paths.officeDossier(code))
  assert.ok(page.html.includes(paths.officeMakeAgain(code, documentId)))
  await officer.post(paths.officeMakeAgain(code, documentId), {})
  isFull = false
  assert.equal((await receipt())?.state, 'waiting')
  await makeDocument(needs, documentId)
  const made = await receipt()
  assert.deepEqual([made?.state, made?.failure], ['signed', null])

  await officer.post(paths.officeMakeAgain(code, documentId), {})
  assert.equal((await receipt())?.state, 'signed', 'a paper that is made is not made anew')
})
