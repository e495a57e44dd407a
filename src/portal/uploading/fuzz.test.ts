import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { samplePaper } from '../../../seeds/papers.js'
import { eicar } from '../../../test/support/clamd.js'
import { fc, randomCases } from '../../../test/support/random-cases.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { openSending, type Sending } from '../../../test/support/tus-visitor.js'
import { isWhole, maxFileBytes, readRendition } from '../../documents/index.js'
import { asSystem } from '../../platform/db.js'
import { paths } from '../../surface/paths.js'

/** A sample in every run; all of them in the long one. */

const nastyNames = [
  '../../etc/passwd',
  'a\0.pdf',
  '\u202efdp.exe',
  '',
  '.',
  'con.pdf',
  '"><script>',
  `${'ơ'.repeat(400)}.pdf`,
]
const anyName = fc.oneof(fc.constantFrom(...nastyNames), fc.string({ unit: 'grapheme', maxLength: 40 }))
const anyField = fc.oneof(
  fc.constantFrom(
    'tep-medicalPapers',
    'tep-noSuchPaper',
    'tep-',
    'bo',
    '_do',
    '__proto__',
    'constructor',
    'tep-medicalPapers[]',
  ),
  fc.string({ maxLength: 20 }),
)

/** A good file that somebody has bent: cut, with bytes turned, or with something behind it. */
type Bend = { cut: number; at: number; bytes: Uint8Array; tail: string }
const anyBend: fc.Arbitrary<Bend> = fc.record({
  cut: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  bytes: fc.uint8Array({ maxLength: 12 }),
  tail: fc.constantFrom('', '%%EOF', '/JavaScript', '<script>alert(1)</script>', eicar.toString('latin1')),
})
const anyContent = fc.oneof(
  fc.record({ good: fc.constantFrom('pdf', 'jpeg', 'png', 'script'), bend: anyBend }),
  fc.record({ bytes: fc.uint8Array({ maxLength: 300 }) }),
)
const anyPart = fc.record({ field: anyField, name: anyName, content: anyContent, isFile: fc.boolean() })
const anyForm = fc.record({
  kind: fc.constant('form' as const),
  parts: fc.array(anyPart, { maxLength: 5 }),
  type: fc.constantFrom('as it is', 'other boundary', 'urlencoded', 'json', 'text/xml', ''),
  place: fc.constantFrom('papers', 'check', 'return', 'form', 'upload'),
  hasToken: fc.boolean(),
})
const anyPiece = fc.record({
  kind: fc.constant('piece' as const),
  size: fc.oneof(fc.constantFrom('-1', '0', '1e9', 'NaN', '', String(maxFileBytes + 1)), fc.nat(400).map(String)),
  metadata: fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom('filename YQ==,document bWVkaWNhbFBhcGVycw==', 'a b c', ',,'),
  ),
  offset: fc.oneof(fc.constantFrom('-5', 'x', '99999999999'), fc.nat(500).map(String)),
  content: anyContent,
  method: fc.constantFrom('PATCH', 'HEAD', 'DELETE', 'POST'),
  id: fc.constantFrom('own', 'nobody', '%00', '../x', "' or 1=1"),
})

/** Nothing wrong with it: it stands at the head of every sample, which else by chance may hold nothing that is taken. */
const whole: typeof anyForm extends fc.Arbitrary<infer T> ? T : never = {
  kind: 'form',
  parts: [
    {
      field: 'tep-medicalPapers',
      name: 'giấy.pdf',
      content: { good: 'pdf', bend: { cut: 1, at: 0, bytes: new Uint8Array(), tail: '' } },
      isFile: true,
    },
  ],
  type: 'as it is',
  place: 'papers',
  hasToken: true,
}

describe('whatever is sent', () => {
  let town: Town
  let sending: Sending
  let good: Record<string, Buffer>
  const leaving: (() => Promise<void>)[] = []
  before(async () => {
    town = await openTown({ after: (leave) => leaving.push(leave) })
    await (await town.app()).listen({ port: 0, host: '127.0.0.1' })
    sending = await openSending(town, 0)
    good = await goodFiles()
  })
  after(async () => {
    for (const leave of leaving) await leave()
  })

  test('random and malicious submissions are answered below 500, and nothing is half stored', async (t) => {
    const kinds = new Map<number, number>()
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyForm, anyPiece), async (sent) => {
        const status = await (sent.kind === 'form'
          ? postForm(town, sending, { ...sent, good })
          : sendPiece(sending, { ...sent, good }))
        kinds.set(status, (kinds.get(status) ?? 0) + 1)
        assert.ok(status >= 200 && status < 500, `answered ${status}`)
      }),
      { ...randomCases(t, { usual: 120, deep: 10_000 }), endOnFailure: true, examples: [[whole]] },
    )
    // Unless some were taken and some refused, the run has tried nothing.
    for (const each of [
      [200, 303],
      [400, 403, 404, 412, 415, 422],
    ])
      assert.ok(
        each.some((status) => kinds.has(status)),
        JSON.stringify([...kinds]),
      )
    await nothingIsHalfStored(town)
  })
})

const contentOf = (
  content: { good: string; bend: Bend } | { bytes: Uint8Array },
  good: Record<string, Buffer>,
): Buffer => {
  if ('bytes' in content) return Buffer.from(content.bytes)
  const { bend } = content
  const whole = Buffer.from(good[content.good] ?? '')
  Buffer.from(bend.bytes).copy(whole, Math.floor(bend.at * Math.max(0, whole.length - 12)))
  return Buffer.concat([whole.subarray(0, Math.ceil(bend.cut * whole.length)), Buffer.from(bend.tail, 'latin1')])
}

async function goodFiles(): Promise<Record<string, Buffer>> {
  const { bytes: pdf } = await samplePaper({ name: 'x', serial: 1, format: 'pdf' })
  const picture = sharp({ create: { width: 60, height: 40, channels: 3, background: '#abc' } })
  const script = await PDFDocument.create()
  script.addPage()
  script.addJavaScript('x', 'app.alert(1)')
  return {
    pdf,
    jpeg: await picture.jpeg().toBuffer(),
    png: await picture.png().toBuffer(),
    script: Buffer.from(await script.save()),
  }
}

type Good = { good: Record<string, Buffer> }
type Form = (typeof anyForm extends fc.Arbitrary<infer T> ? T : never) & Good
type Piece = (typeof anyPiece extends fc.Arbitrary<infer T> ? T : never) & Good

async function postForm(
  town: Town,
  { draftId, headers }: Sending,
  { parts, type, place, hasToken, good }: Form,
): Promise<number> {
  const form = new FormData()
  if (hasToken) form.append('_csrf', headers['x-csrf-token'] ?? '')
  for (const { field, name, content, isFile } of parts) {
    const bytes = contentOf(content, good)
    if (isFile) form.append(field, new Blob([new Uint8Array(bytes)]), name)
    else form.append(field, bytes.toString('latin1'))
  }
  const encoded = new Response(form)
  const types = {
    'as it is': encoded.headers.get('content-type') ?? '',
    'other boundary': 'multipart/form-data; boundary=nothing',
    urlencoded: 'application/x-www-form-urlencoded',
    json: 'application/json',
  }
  const url = {
    papers: paths.draftPapers(draftId),
    check: paths.draftCheck(draftId),
    return: paths.draftReturn(draftId),
    form: paths.draftForm(draftId, 'requester'),
    upload: paths.draftUpload(draftId),
  }[place]
  const contentType = type in types ? types[type as keyof typeof types] : type
  const answer = await (await town.app()).inject({
    ...{ method: 'POST', url, payload: Buffer.from(await encoded.arrayBuffer()) },
    headers: { cookie: headers.cookie ?? '', ...(contentType ? { 'content-type': contentType } : {}) },
  })
  return answer.statusCode
}

let own = ''

async function sendPiece(
  sending: Sending,
  { size, metadata, offset, content, method, id, good }: Piece,
): Promise<number> {
  const safe = metadata.replaceAll(/[^\x20-\x7e]/g, '?')
  const announced = await sending.ask('POST', paths.draftUpload(sending.draftId), {
    ...sending.headers,
    ...{ 'upload-length': size, 'upload-metadata': safe },
  })
  if (announced.status >= 500) return announced.status
  own = announced.headers.location ?? own
  const target =
    id === 'own' && own
      ? own
      : paths.upload(id === 'nobody' ? '01a22147-0000-7000-8000-000000000000' : encodeURIComponent(id))
  const bytes = contentOf(content, good).subarray(0, 5_000)
  const headers = { ...sending.headers, 'upload-offset': offset, 'content-type': 'application/offset+octet-stream' }
  const answer = await sending.ask(method, target, headers, method === 'PATCH' || method === 'POST' ? bytes : undefined)
  if (answer.status === 204 && method !== 'PATCH') own = ''
  return answer.status
}

/** Each row has its two files whole, each part its bytes, and no dossier came to be of this. */
async function nothingIsHalfStored({ needs }: Town): Promise<void> {
  await asSystem(needs.db, async (tx) => {
    const papers = await tx.selectFrom('attachments').select('id').execute()
    for (const { id } of papers) {
      assert.equal(await isWhole(tx, needs, id), true)
      assert.ok((await readRendition(tx, needs, id)).bytes.length > 0)
    }
    for (const { storageKey } of await tx.selectFrom('uploadParts').select('storageKey').execute())
      assert.equal(await needs.storage.exists(storageKey), true)
    assert.deepEqual(await tx.selectFrom('dossiers').select('id').execute(), [])
  })
}
