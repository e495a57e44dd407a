import assert from 'node:assert/strict'
import { X509Certificate } from 'node:crypto'
import { type TestContext, test } from 'node:test'
import { RawVisitor, type Seen } from '../../../test/support/raw-visitor.js'
import { aSealedResult } from '../../../test/support/sealed-result.js'
import { openTown } from '../../../test/support/town.js'
import { createDemoRoot, issueCertificate, signPdf } from '../../documents/index.js'
import { paths } from '../../surface/paths.js'

async function atThePage(t: TestContext) {
  const town = await openTown(t, { now: '2026-11-23T09:00:00+07:00' })
  const visitor = new RawVisitor(await town.app())
  await visitor.get(paths.verify)
  const check = (bytes: Buffer): Promise<Seen> =>
    visitor.upload(paths.verify, {}, { field: 'tep', name: 'van-ban.pdf', bytes })
  return { town, check }
}

test('a result is known by its bytes, with both signatures trusted, and tells nothing of the person (L12)', async (t) => {
  const { town, check } = await atThePage(t)
  const result = await aSealedResult(town)
  const { status, html } = await check(result)
  assert.equal(status, 200)
  assert.match(html, /do hệ thống này phát hành và còn nguyên vẹn/)
  assert.ok(html.includes(town.agency().name))
  assert.match(html, /Hợp lệ, chứng thư số được tin cậy/)
  assert.match(html, /sau chữ ký này văn bản được ký hoặc đóng dấu thêm/)
  assert.ok(!html.includes(town.citizen().fullName))
})

test('a signed file that was changed is called so', async (t) => {
  const { town, check } = await atThePage(t)
  const result = await aSealedResult(town)
  const changed = Buffer.from(result)
  const digit = changed.indexOf('/MediaBox') + '/MediaBox [0 0 '.length
  changed[digit] = (changed[digit] ?? 0) ^ 1
  assert.match((await check(changed)).html, /đã bị sửa đổi sau khi ký/)
  assert.match((await check(Buffer.concat([result, Buffer.from('\n%')]))).html, /đã bị sửa đổi sau khi ký/)
})

test('another authority’s signature is intact but not trusted; no file, and no PDF, are told what to do', async (t) => {
  const { town, check } = await atThePage(t)
  const validity = { validFrom: new Date('2020-01-01T00:00:00Z'), validTo: new Date('2046-01-01T00:00:00Z') }
  const root = await createDemoRoot({ name: 'Nơi khác', organisation: 'Nơi khác', ...validity })
  const signer = await issueCertificate(root, { name: 'Người Thử Khác', organisation: 'Nơi khác', ...validity })
  const at = town.needs.now()
  const words = { name: 'Người Thử Khác', reason: 'Thử', location: 'Nơi khác', at, chain: [root.certificate] }
  const foreign = await signPdf(await aSealedResult(town), signer, { ...words, place: undefined })
  assert.match((await check(foreign)).html, /không thuộc tổ chức được hệ thống tin cậy/)
  const nothing = await check(Buffer.alloc(0))
  assert.equal(nothing.status, 422)
  assert.match(nothing.html, /Chọn một tệp PDF để kiểm tra/)
  for (const bytes of [Buffer.from('xin chào'), Buffer.from('%PDF-1.7 hỏng')]) {
    const unreadable = await check(bytes)
    assert.equal(unreadable.status, 422)
    assert.match(unreadable.html, /không phải là PDF đọc được/)
  }
})

test('the roots of our signatures are given to whoever checks with a tool of their own', async (t) => {
  const town = await openTown(t)
  const visitor = new RawVisitor(await town.app())
  assert.match((await visitor.get(paths.verify)).html, new RegExp(`href="${paths.trustedRoots}"`))
  const { status, headers, bytes } = await visitor.get(paths.trustedRoots)
  assert.equal(status, 200)
  assert.equal(headers['content-type'], 'application/x-pem-file')
  const root = new X509Certificate(bytes)
  assert.ok(root.ca && root.checkIssued(root))
  assert.doesNotMatch(String(bytes), /PRIVATE/)
})
