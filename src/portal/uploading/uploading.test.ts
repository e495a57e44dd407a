import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { type HttpRequest, Upload } from 'tus-js-client'
import { largePdf } from '../../../test/support/large-pdf.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { openSending, type Sending } from '../../../test/support/tus-visitor.js'
import { findUpload, listAttachments, maxFileBytes, sweepUploads } from '../../documents/index.js'
import { sha256 } from '../../platform/crypto.js'
import { asSystem } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { paths } from '../../surface/paths.js'

/** As our own client sends: a break costs one piece at most, whatever the network kept of it. */
const piece = 256 * 1024

describe('files that come piece by piece', () => {
  let town: Town
  const leaving: (() => Promise<void>)[] = []
  before(async () => {
    town = await openTown({ after: (leave) => leaving.push(leave) })
    await (await town.app()).listen({ port: 0, host: '127.0.0.1' })
  })
  after(async () => {
    for (const leave of leaving) await leave()
  })
  const begin = (citizen = 0): Promise<Sending> => openSending(town, citizen)

  test('a file that is cut five times arrives whole, and less than a fifth of it is sent twice', async () => {
    const sending = await begin()
    const bytes = await largePdf(10_000_000)
    const upload = await sending.announce('ban-ve.pdf', bytes.length)
    let sent = 0
    for (const cut of [1_700_000, 3_100_000, 3_100_001, 6_400_000, 9_999_000, Number.POSITIVE_INFINITY]) {
      for (let isCut = false; !isCut && (await sending.offset(upload)) < Math.min(cut, bytes.length); ) {
        const offset = await sending.offset(upload)
        const end = Math.min(offset + piece, bytes.length)
        isCut = end > cut
        if (isCut) await sending.cutAfter(upload, bytes, { from: offset, to: cut })
        // A conflict says that what was broken off has come in meanwhile.
        else
          assert.ok([200, 204, 409].includes((await sending.patch(upload, offset, bytes.subarray(offset, end))).status))
        sent += Math.min(end, cut) - offset
      }
    }
    assert.ok(sent < bytes.length * 1.2, `${sent} bytes sent for ${bytes.length}`)
    const [paper] = await papersOf(town, sending.draftId)
    assert.deepEqual([paper?.fileName, paper?.size], ['ban-ve.pdf', bytes.length])
    assert.deepEqual(paper?.sha256, sha256(bytes))
  })

  test('any client of the protocol can send, and the paper is on the page', async () => {
    const sending = await begin(1)
    const bytes = await largePdf(700_000)
    await new Promise<void>((resolve, reject) => {
      new Upload(bytes, {
        endpoint: `${sending.url}${paths.draftUpload(sending.draftId)}`,
        metadata: { filename: 'Bệnh án.pdf', document: sending.documentId },
        headers: sending.headers,
        chunkSize: 300_000,
        onAfterResponse: (_: HttpRequest, response) => assert.ok(response.getStatus() < 300),
        onError: reject,
        onSuccess: () => resolve(),
      }).start()
    })
    assert.match((await sending.page()).html, /Bệnh án\.pdf/)
  })

  test('what cannot be taken is refused before its first byte, or when it has arrived, in words that name the file', async () => {
    const sending = await begin(2)
    assert.equal((await sending.tryAnnounce('to.pdf', maxFileBytes + 1)).status, 413)
    const empty = await sending.tryAnnounce('rong.pdf', 0)
    assert.equal(empty.status, 422)
    assert.match(JSON.parse(empty.body).text, /“rong\.pdf” không có nội dung/)
    assert.equal((await sending.tryAnnounce('x.pdf', 10, 'noSuchPaper')).status, 404)
    const text = Buffer.from('Đây là văn bản, không phải PDF')
    const upload = await sending.announce('gia.pdf', text.length)
    const end = await sending.patch(upload, 0, text)
    assert.equal(JSON.parse(end.body).refusal, 'type_not_allowed')
    assert.match(JSON.parse(end.body).text, /“gia\.pdf” không phải là PDF/)
    const again = await sending.patch(upload, text.length, Buffer.alloc(0))
    assert.equal(again.body, end.body)
    assert.deepEqual(await papersOf(town, sending.draftId), [])
  })

  test('nobody reaches the upload of another, and nothing happens without the token of the page', async () => {
    const [mine, theirs] = [await begin(3), await begin(4)]
    const upload = await mine.announce('a.pdf', 1000)
    for (const method of ['HEAD', 'DELETE'] as const) assert.equal((await theirs.ask(method, upload)).status, 404)
    assert.equal((await theirs.patch(upload, 0, Buffer.alloc(10))).status, 404)
    assert.equal((await theirs.tryAnnounce('a.pdf', 1000, mine.documentId, mine.draftId)).status, 404)
    const { 'x-csrf-token': _, ...bare } = mine.headers
    assert.equal((await mine.ask('DELETE', upload, bare)).status, 403)
    assert.equal(await mine.offset(upload), 0)
  })

  test('two requests that send the same piece: it counts once', async () => {
    const sending = await begin(5)
    const bytes = randomBytes(600_000)
    const upload = await sending.announce('a.pdf', bytes.length)
    const answers = await Promise.all([
      sending.patch(upload, 0, bytes.subarray(0, 500_000)),
      sending.patch(upload, 0, bytes.subarray(0, 500_000)),
    ])
    assert.ok(answers.every(({ status }) => status < 500))
    const offset = await sending.offset(upload)
    const kept = await partsOf(town, upload)
    assert.equal(
      kept.reduce((sum, { size }) => sum + size, 0),
      offset,
    )
    assert.ok(offset <= 500_000)
  })

  test('a file given up leaves nothing behind, and twenty on their way are enough', async () => {
    const sending = await begin(6)
    const upload = await sending.announce('a.pdf', 600_000)
    await sending.patch(upload, 0, randomBytes(300_000))
    const parts = await partsOf(town, upload)
    assert.ok(parts.length > 0)
    assert.equal((await sending.ask('DELETE', upload)).status, 204)
    for (const { storageKey } of parts) assert.equal(await town.needs.storage.exists(storageKey), false)
    for (let n = 0; n < 20; n += 1) await sending.announce(`${n}.pdf`, 10)
    const more = await sending.tryAnnounce('20.pdf', 10)
    assert.equal(more.status, 422)
    assert.equal(JSON.parse(more.body).refusal, 'too_many_files')
  })

  test('what has arrived waits for a day, then it is forgotten', async () => {
    const sending = await begin(7)
    const upload = await sending.announce('a.pdf', 600_000)
    await sending.patch(upload, 0, randomBytes(300_000))
    const actor = { kind: 'citizen', id: town.citizen(7).id } as const
    const id = upload.split('/').at(-1) ?? ''
    town.clock.forward({ hours: 23 })
    assert.equal((await findUpload(town.needs, actor, id)).received, 300_000)
    assert.equal(await sweepUploads(town.needs), 0)
    town.clock.forward({ hours: 2 })
    await assert.rejects(findUpload(town.needs, actor, id), NotFound)
    assert.ok((await sweepUploads(town.needs)) > 0)
    assert.deepEqual(await partsOf(town, upload), [])
  })
})

const papersOf = (town: Town, draftId: string) =>
  asSystem(town.needs.db, (tx) => listAttachments(tx, town.needs.keyring, { draftId }))

const partsOf = (town: Town, upload: string) =>
  asSystem(town.needs.db, (tx) =>
    tx
      .selectFrom('uploadParts')
      .selectAll()
      .where('uploadId', '=', upload.split('/').at(-1) ?? '')
      .execute(),
  )
