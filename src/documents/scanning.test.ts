import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import sharp from 'sharp'
import { samplePaper } from '../../seeds/papers.js'
import { aDossier } from '../../test/support/a-dossier.js'
import { eicar, startClamd, type TestClamd } from '../../test/support/clamd.js'
import { asking } from '../../test/support/foreign-tool.js'
import { openTown, type Town } from '../../test/support/town.js'
import { acceptDossier } from '../dossiers/index.js'
import { seal, sha256, unseal } from '../platform/crypto.js'
import { asSystem } from '../platform/db.js'
import { clamdScanner, ScannerDown } from '../platform/malware/index.js'
import { insertAttachment, scanFiles, takeUpload } from './index.js'

const picture = () =>
  sharp({ create: { width: 40, height: 40, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer()

/** A real PDF with the test file where only a scanner looks. */
async function infectedPdf(): Promise<Buffer> {
  const { bytes } = await samplePaper({ name: 'Giấy ra viện', serial: 1, format: 'pdf' })
  const text = bytes.toString('latin1')
  return Buffer.from(text.replace('\n', `\n%${eicar.toString('latin1')}\n`), 'latin1')
}

describe('with a real clamd', asking('clamd'), () => {
  let clamd: TestClamd
  before(async () => {
    clamd = await startClamd()
  })
  after(() => clamd.close())

  test('clean and infected bytes are told apart, also when they come in many chunks', async () => {
    const scanner = clamdScanner(clamd.address)
    assert.deepEqual(await scanner.scan(await picture()), { outcome: 'clean' })
    const infected = await scanner.scan(Buffer.concat([Buffer.alloc(3_000_001), eicar, Buffer.alloc(99)]))
    assert.equal(infected.outcome, 'infected')
    assert.match(infected.outcome === 'infected' ? infected.signature : '', /Eicar/i)
  })

  test('a paper with malware inside is refused while the person waits, and nothing of it is kept', async (t) => {
    const town = await scannedTown(t, clamd)
    const stored = async () => {
      let files = 0
      for await (const _ of town.needs.storage.list()) files += 1
      return files
    }
    const before = await stored()
    const bytes = await infectedPdf()
    const taken = await takeUpload(town.needs, { fileName: 'ra-vien.pdf', bytes }, town.needs.now())
    assert.deepEqual(taken, { outcome: 'refused', because: 'infected' })
    assert.equal(await stored(), before)
  })

  test('while the scanner is down papers are taken and submitted; acceptance waits until they were looked at', async (t) => {
    const town = await scannedTown(t, clamd)
    await clamd.stop()
    const { id } = await aDossier(town, { n: 1 })
    const officer = await town.officer('receiver')
    assert.deepEqual(await statesOf(town, id), ['scanner_down'])
    assert.deepEqual(await acceptDossier(town.needs, id, officer), {
      outcome: 'refused',
      because: 'papers_not_scanned',
    })
    assert.deepEqual(await scanFiles(town.needs), { scanned: 0, infected: 0 })
    await clamd.start()
    assert.deepEqual(await scanFiles(town.needs), { scanned: 1, infected: 0 })
    assert.deepEqual(await statesOf(town, id), ['clean'])
    assert.equal((await acceptDossier(town.needs, id, officer)).outcome, 'accepted')
  })

  test('what turns out to hold malware keeps the dossier out until another file was given for the paper', async (t) => {
    const town = await scannedTown(t, clamd)
    await clamd.stop()
    const { id } = await aDossier(town, { n: 1 })
    await clamd.start()
    const officer = await town.officer('receiver')
    const [paper] = await papersOf(town, id)
    assert.ok(paper)
    await smuggleIn(town, paper.id)
    assert.deepEqual(await scanFiles(town.needs), { scanned: 1, infected: 1 })
    assert.deepEqual(await acceptDossier(town.needs, id, officer), { outcome: 'refused', because: 'paper_infected' })
    const app = await town.app()
    const headers = { cookie: await town.logInAs(officer) }
    const { submissionCode } = await asSystem(town.needs.db, (tx) =>
      tx.selectFrom('dossiers').select('submissionCode').where('id', '=', id).executeTakeFirstOrThrow(),
    )
    const page = await app.inject({ url: `/can-bo/ho-so/${submissionCode}`, headers })
    assert.match(page.body, /Có mã độc, không mở/)
    const file = await app.inject({ url: `/can-bo/ho-so/${submissionCode}/tep/${paper.id}`, headers })
    assert.equal(file.statusCode, 404)
    await giveAnother(town, paper)
    assert.equal((await acceptDossier(town.needs, id, officer)).outcome, 'accepted')
  })
})

test('no scanner at this address: the scanner is down, never the file clean', async () => {
  await assert.rejects(clamdScanner('tcp://127.0.0.1:1').scan(eicar), ScannerDown)
})

test('an installation without a scanner says so of each file and accepts', async (t) => {
  const town = await openTown(t)
  const { id } = await aDossier(town, { n: 1, status: 'accepted' })
  assert.deepEqual(await statesOf(town, id), ['not_scanned'])
})

const scannedTown = (t: Parameters<typeof openTown>[0], clamd: TestClamd): Promise<Town> =>
  openTown(t, { now: '2026-11-23T09:00:00+07:00', needs: { scanner: clamdScanner(clamd.address) } })

const papersOf = (town: Town, dossierId: string) =>
  asSystem(town.needs.db, (tx) =>
    tx.selectFrom('attachments').selectAll().where('dossierId', '=', dossierId).orderBy('uploadedAt').execute(),
  )

const statesOf = async (town: Town, dossierId: string) =>
  (await papersOf(town, dossierId)).map(({ scanState }) => scanState)

/** Puts malware under the row of a paper that nobody has looked at yet. */
async function smuggleIn(town: Town, id: string): Promise<void> {
  const bytes = await infectedPdf()
  const { scanner: _, ...blind } = town.needs
  const taken = await takeUpload(blind, { fileName: 'x.pdf', bytes }, town.needs.now())
  assert.ok(taken.outcome === 'stored')
  const { upload } = taken
  const originalKey = await reseal(town, { from: upload.id, to: id, key: upload.original })
  await asSystem(town.needs.db, (tx) =>
    tx
      .updateTable('attachments')
      .set({ originalKey, size: bytes.length, sha256: sha256(bytes) })
      .where('id', '=', id)
      .execute(),
  )
}

async function reseal(town: Town, { from, to, key }: { from: string; to: string; key: string }): Promise<string> {
  const { keyring, storage } = town.needs
  const bytes = unseal(keyring, await storage.get(key), `attachments:${from}:original`)
  return (await storage.put(seal(keyring, bytes, `attachments:${to}:original`))).key
}

/** The clean file that a person gives instead, as a supplement would. */
async function giveAnother(town: Town, paper: Awaited<ReturnType<typeof papersOf>>[number]): Promise<void> {
  const at = new Date(paper.uploadedAt.getTime() + 60_000)
  const taken = await takeUpload(town.needs, { fileName: 'anh.jpg', bytes: await picture() }, at)
  assert.ok(taken.outcome === 'stored')
  const { personId, dossierId, requiredDocumentId } = paper
  await asSystem(town.needs.db, (tx) =>
    insertAttachment(tx, town.needs.keyring, taken.upload, {
      personId,
      draftId: null,
      dossierId,
      requiredDocumentId,
      at,
    }),
  )
}
