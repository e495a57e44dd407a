import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { before, type TestContext, test } from 'node:test'
import { asking, told } from '../../../test/support/foreign-tool.js'
import { renderResult } from '../result-document.js'
import { sampleDecision } from '../sample-data.js'
import type { RenderedDocument } from '../typst/render-pdf.js'
import {
  completeSignature,
  createDemoRoot,
  issueCertificate,
  prepareSignature,
  SignatureRejected,
  type SigningIdentity,
  signPdf,
  signWithKey,
  UnsignablePdf,
  verifySignatures,
} from './index.js'

const officerName = 'Nguyễn Thị Thuỳ Đương'
const agencyName = 'Ủy ban nhân dân phường Sen Hồng'
const at = new Date('2026-11-22T16:50:07+07:00')
const validity = { validFrom: new Date('2020-01-01T00:00:00Z'), validTo: new Date('2046-01-01T00:00:00Z') }
const organisation = agencyName

let root: SigningIdentity
let officer: SigningIdentity
let agency: SigningIdentity
let decision: RenderedDocument

before(async () => {
  root = await createDemoRoot({ name: 'Chứng thực thử nghiệm Hoa Sen', organisation: 'Thành phố Hoa Sen', ...validity })
  officer = await issueCertificate(root, { name: officerName, organisation, ...validity })
  agency = await issueCertificate(root, { name: agencyName, organisation, ...validity })
  decision = await renderResult(sampleDecision, { createdAt: at })
})

function request(name: string, placeId: string) {
  const place = decision.signaturePlaces.find(({ id }) => id === placeId)
  return { name, reason: 'Ký ban hành', location: 'Sen Hồng', at, place, chain: [root.certificate] }
}

const signedByOfficer = () => signPdf(decision.pdf, officer, request(officerName, 'signer'))
const signedByBoth = async () => signPdf(await signedByOfficer(), agency, request(agencyName, 'agency'))

test('a signature is intact, trusted and covers the whole document', async () => {
  assert.deepEqual(await verifySignatures(await signedByOfficer(), [root.certificate]), [
    {
      signerName: officerName,
      signedAt: new Date('2026-11-22T09:50:07Z'),
      wholeDocument: true,
      intact: true,
      trusted: true,
    },
  ])
})

test('a second signature keeps every byte of the first, and both stay intact', async () => {
  const first = await signedByOfficer()
  const both = await signPdf(first, agency, request(agencyName, 'agency'))
  assert.ok(both.subarray(0, first.length).equals(first))
  assert.ok(first.subarray(0, decision.pdf.length).equals(decision.pdf))
  const found = await verifySignatures(both, [root.certificate])
  assert.deepEqual(
    found.map(({ signerName, wholeDocument, intact, trusted }) => ({ signerName, wholeDocument, intact, trusted })),
    [
      { signerName: officerName, wholeDocument: false, intact: true, trusted: true },
      { signerName: agencyName, wholeDocument: true, intact: true, trusted: true },
    ],
  )
})

test('one changed byte anywhere in what was signed breaks the signature', async () => {
  const signed = await signedByOfficer()
  for (const place of [20, 5000, decision.pdf.length + 10, signed.length - 30]) {
    const tampered = Buffer.from(signed)
    tampered[place] = (tampered[place] ?? 0) ^ 1
    const findings = verifySignatures(tampered, [root.certificate])
    const accepted = await findings.then(
      (found) => found.some(({ intact }) => intact),
      () => false,
    )
    assert.equal(accepted, false, `byte ${place}`)
  }
})

test('what is added after the last signature is not covered by it', async () => {
  const signed = await signedByOfficer()
  const longer = Buffer.concat([signed, Buffer.from('% thêm\n')])
  const [found] = await verifySignatures(longer, [root.certificate])
  assert.equal(found?.wholeDocument, false)
})

test('a range that leaves out more than the signature is not believed', async () => {
  const signed = await signedByOfficer()
  const wider = Buffer.from(
    signed.toString('latin1').replace(/\/ByteRange \[0 (\d+)/, (_, end) => `/ByteRange [0 ${end - 1}`),
    'latin1',
  )
  const [found] = await verifySignatures(wider, [root.certificate])
  assert.equal(found?.intact, false)
})

test('without the root, with another root, or out of its years a certificate is not trusted', async () => {
  const stranger = await createDemoRoot({ name: 'Chứng thực lạ', organisation: 'Nơi khác', ...validity })
  const expired = await issueCertificate(root, {
    ...{ name: officerName, organisation },
    ...{ validFrom: new Date('2020-01-01T00:00:00Z'), validTo: new Date('2021-01-01T00:00:00Z') },
  })
  const late = await signPdf(decision.pdf, expired, request(officerName, 'signer'))
  const cases: [Buffer, string[]][] = [
    [await signedByOfficer(), []],
    [await signedByOfficer(), [stranger.certificate]],
    [late, [root.certificate]],
  ]
  for (const [pdf, roots] of cases) {
    const [found] = await verifySignatures(pdf, roots)
    assert.deepEqual({ intact: found?.intact, trusted: found?.trusted }, { intact: true, trusted: false })
  }
})

test('a certificate cannot issue others unless it is an authority', async () => {
  const forged = await issueCertificate(officer, { name: 'Giả mạo', organisation, ...validity })
  const pdf = await signPdf(decision.pdf, forged, {
    ...request('Giả mạo', 'signer'),
    chain: [officer.certificate, root.certificate],
  })
  const [found] = await verifySignatures(pdf, [root.certificate])
  assert.deepEqual({ intact: found?.intact, trusted: found?.trusted }, { intact: true, trusted: false })
})

test('a signature made elsewhere completes the prepared document, a wrong one is refused', async () => {
  const { chain, ...described } = request(officerName, 'signer')
  const prepared = await prepareSignature(decision.pdf, { ...described, certificate: officer.certificate })
  assert.throws(
    () => completeSignature(prepared, signWithKey(prepared.toSign, agency.privateKey), chain),
    SignatureRejected,
  )
  const signature = signWithKey(prepared.toSign, officer.privateKey)
  const signed = completeSignature(prepared, signature, chain)
  assert.equal((await verifySignatures(signed, [root.certificate]))[0]?.intact, true)
})

test('a PDF without a signature has no findings, and what is no PDF cannot be signed', async () => {
  assert.deepEqual(await verifySignatures(decision.pdf, [root.certificate]), [])
  const noTable = Buffer.from(decision.pdf.toString('latin1').replace(/startxref\s+\d+/, 'startxref\n0'), 'latin1')
  await assert.rejects(signPdf(noTable, officer, request(officerName, 'signer')), UnsignablePdf)
})

test(
  'pdfsig calls both signatures valid, the last one whole, and the demo authority trusted',
  asking('pdfsig', 'certutil'),
  async (t) => {
    const report = pdfsig(t, await signedByBoth())
    const [, first = '', second = ''] = report.split('Signature #')
    for (const one of [first, second]) {
      assert.match(one, /Signature Validation: Signature is Valid\./)
      assert.match(one, /Certificate Validation: Certificate is Trusted\./)
      assert.match(one, /Signature Type: ETSI\.CAdES\.detached/)
    }
    assert.match(first, new RegExp(`Common Name: ${officerName}\n`))
    assert.match(second, new RegExp(`Common Name: ${agencyName}\n`))
    assert.match(second, /- Total document signed/)
  },
)

test('pdfsig finds a changed byte', asking('pdfsig', 'certutil'), async (t) => {
  const signed = await signedByOfficer()
  signed[5000] = (signed[5000] ?? 0) ^ 1
  const report = pdfsig(t, signed)
  assert.doesNotMatch(report, /Signature is Valid/)
  assert.match(report, /Signature Validation: /)
})

test('openssl accepts the signature over the covered bytes', asking('openssl'), async (t) => {
  const folder = temporaryFolder(t)
  const signed = await signedByOfficer()
  const [before = 0, after = 0] = (/ByteRange \[0 (\d+) (\d+)/.exec(signed.toString('latin1')) ?? [])
    .slice(1)
    .map(Number)
  const hex = signed.subarray(before + 1, after - 1).toString('latin1')
  const file = (name: string, content: Buffer | string) => {
    writeFileSync(path.join(folder, name), content)
    return path.join(folder, name)
  }
  const message = file('message.der', Buffer.from(hex, 'hex'))
  const covered = file('covered', Buffer.concat([signed.subarray(0, before), signed.subarray(after)]))
  const roots = file('root.pem', root.certificate)
  const inputs = ['-inform', 'DER', '-in', message, '-content', covered, '-CAfile', roots]
  told('openssl', ['cms', '-verify', '-binary', '-purpose', 'any', ...inputs, '-out', path.join(folder, 'out')])
  assert.ok(readFileSync(path.join(folder, 'out')).equals(readFileSync(covered)))
})

test(
  'an RSA key, as officers have in their tokens, signs as well',
  asking('openssl', 'pdfsig', 'certutil'),
  async (t) => {
    const folder = temporaryFolder(t)
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const key = path.join(folder, 'key.pem')
    writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }))
    const usage = 'keyUsage=critical,digitalSignature,nonRepudiation'
    const parameters = [
      '-x509',
      '-new',
      '-utf8',
      '-key',
      key,
      '-subj',
      `/CN=${officerName}`,
      '-days',
      '3650',
      '-addext',
      usage,
    ]
    const certificate = told('openssl', ['req', ...parameters])
    const prepared = await prepareSignature(decision.pdf, {
      ...request(officerName, 'signer'),
      at: new Date(),
      certificate,
    })
    const signed = completeSignature(prepared, sign('sha256', prepared.toSign, privateKey))
    assert.equal((await verifySignatures(signed, [certificate]))[0]?.intact, true)
    assert.match(pdfsig(t, signed), /Signature is Valid/)
  },
)

function pdfsig(t: TestContext, pdf: Buffer): string {
  const folder = temporaryFolder(t)
  const [file, roots] = [path.join(folder, 'signed.pdf'), path.join(folder, 'root.pem')]
  writeFileSync(file, pdf)
  writeFileSync(roots, root.certificate)
  execFileSync('certutil', ['-N', '-d', `sql:${folder}`, '--empty-password'])
  execFileSync('certutil', ['-A', '-n', 'demo root', '-t', 'CT,C,C', '-d', `sql:${folder}`, '-i', roots])
  return told('pdfsig', ['-nssdir', `sql:${folder}`, file])
}

function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'motcua-signing-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}
