import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier } from '../../../test/support/a-dossier.js'
import { asking } from '../../../test/support/foreign-tool.js'
import { pdfText } from '../../../test/support/pdf-text.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { Visitor } from '../../../test/support/visitor.js'
import { listAttachments, listDocuments, makeDocument, readDocument } from '../../documents/index.js'
import { asSystem } from '../../platform/db.js'
import { paths } from '../../surface/paths.js'
import { mailAttachments } from '../mail-attachments.js'

const receiptsOf = (town: Town, dossierId: string) =>
  asSystem(town.needs.db, async (tx) =>
    (await listDocuments(tx, dossierId)).filter(({ kind }) => kind === 'submission_receipt'),
  )

test(
  'a submission online orders its confirmation with every file, for the page and the mail',
  asking('pdftotext'),
  async (t) => {
    const town = await openTown(t)
    const dossier = await aDossier(town)
    const [ordered] = await receiptsOf(town, dossier.id)
    assert.ok(ordered, 'ordered in the transaction of the submission')
    assert.equal(ordered.state, 'waiting')
    await makeDocument(town.needs, ordered.id)

    await t.test('it names each file with its size and SHA-256', async () => {
      const { bytes } = await asSystem(town.needs.db, (tx) => readDocument(tx, town.needs, ordered.id))
      const text = pdfText(bytes)
      const files = await asSystem(town.needs.db, (tx) =>
        listAttachments(tx, town.needs.keyring, { dossierId: dossier.id }),
      )
      assert.ok(files.length > 0)
      for (const { fileName, sha256, size } of files) {
        const letters = text.replace(/\s/g, '')
        assert.ok(letters.includes(sha256.toString('hex')), `no SHA-256 of ${fileName}`)
        assert.ok(letters.includes(fileName.replace(/\s/g, '')), fileName)
        assert.ok(letters.includes(String(size).replace(/\B(?=(\d{3})+$)/g, '.')), `no size of ${fileName}`)
      }
      assert.ok(text.includes(dossier.submissionCode))
    })

    await t.test('the person downloads it, another citizen does not', async () => {
      const path = paths.dossierDocument(dossier.submissionCode, ordered.id)
      const own = new Visitor(await town.app(), await town.logInAs(town.citizen()))
      assert.equal((await own.open(path)).status, 200)
      assert.match((await own.open(paths.dossier(dossier.submissionCode))).html, /Xác nhận đã nộp hồ sơ/)
      const other = new Visitor(await town.app(), await town.logInAs(town.citizen(1)))
      assert.equal((await other.open(path)).status, 404)
    })

    await t.test('it goes with the mail that tells of the submission', async () => {
      const mailed = await asSystem(town.needs.db, (tx) =>
        tx
          .selectFrom('notices')
          .select(['dossierId', 'template', 'documentIds'])
          .where('dossierId', '=', dossier.id)
          .where('channel', '=', 'email')
          .where('template', '=', 'submitted')
          .executeTakeFirstOrThrow(),
      )
      const attached = await mailAttachments(town.needs, mailed)
      assert.ok(attached !== 'not_made_yet')
      assert.deepEqual(
        attached.map(({ contentType }) => contentType),
        ['application/pdf', 'image/png'],
      )
    })
  },
)

test('at the counter the slip with the receipt number takes its place', async (t) => {
  const town = await openTown(t)
  const { id } = await aDossier(town, { channel: 'counter' })
  assert.deepEqual(await receiptsOf(town, id), [])
})
