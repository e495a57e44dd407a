import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { aDossier, plainProcedure } from '../../test/support/a-dossier.js'
import { acceptanceReceipts } from '../../test/support/acceptance-receipts.js'
import { asking } from '../../test/support/foreign-tool.js'
import { pdfText } from '../../test/support/pdf-text.js'
import { openTown, type Town } from '../../test/support/town.js'
import { saveRegime } from '../agencies/index.js'
import { todaysRegime } from '../agencies/todays-regime.js'
import { asSystem } from '../platform/db.js'
import { getCurrentRevision, publishProcedure } from '../procedures/index.js'
import { draftAgencyText, publishAgencyText, withdrawAgencyText } from './agency-texts.js'
import { saveDocumentSettings } from './document-settings.js'
import { listDocuments } from './document-store.js'
import { startingText } from './form-kinds.js'
import { makeDocument, readDocument } from './make-document.js'
import { verifySignatures } from './signing/index.js'

const town = await openTown({ after })
const receiver = await town.officer('receiver')
const agencyId = town.agency().id
const law = startingText('2025', 'acceptance_receipt')
let dossiers = 0

/** Mẫu 01 of a dossier that is accepted now. */
async function receipt(within: Town = town, procedure = plainProcedure) {
  dossiers += 1
  const { id } = await aDossier(within, { status: 'accepted', procedure, n: dossiers })
  const [row] = await asSystem(within.needs.db, (tx) => acceptanceReceipts(tx, id))
  assert.ok(row)
  return row
}

async function printed(id: string): Promise<string> {
  await makeDocument(town.needs, id)
  return pdfText((await asSystem(town.needs.db, (tx) => readDocument(tx, town.needs, id))).bytes)
}

const set = (series: string | null, paper: 'a4' | 'a5' | null) =>
  asSystem(town.needs.db, (tx) =>
    saveDocumentSettings(
      tx,
      { agencyId, kind: 'acceptance_receipt' },
      { series, paper, officerId: receiver.id, at: town.needs.now() },
    ),
  )

async function word(body: string, procedureCode: string | null = null) {
  const paper = { agencyId, kind: 'acceptance_receipt', procedureCode } as const
  await draftAgencyText(town.needs, paper, { officerId: receiver.id, body })
  return publishAgencyText(town.needs, paper, receiver.id)
}

test('an agency’s series counts from one without gaps, the one before goes on where it was', async () => {
  const numbers = [(await receipt()).number]
  await set('BPTNTKQ', null)
  numbers.push((await receipt()).number, (await receipt()).number)
  await set(null, null)
  numbers.push((await receipt()).number)
  assert.deepEqual(numbers, ['0001/TTPVHCC', '0001/BPTNTKQ', '0002/BPTNTKQ', '0002/TTPVHCC'])
})

test('a series begins at one again in a new year, which comes in Việt Nam before it comes elsewhere', async (t) => {
  const over = await openTown(t, { now: '2026-12-31T23:50:00+07:00' })
  const numbers = [(await receipt(over)).number, (await receipt(over)).number]
  over.clock.set('2027-01-01T00:10:00+07:00')
  numbers.push((await receipt(over)).number, (await receipt(over)).number)
  assert.deepEqual(numbers, ['0001/TTPVHCC', '0002/TTPVHCC', '0001/TTPVHCC', '0002/TTPVHCC'])
})

test('another agency’s papers keep the law’s series', async () => {
  await set('BPTNTKQ', null)
  dossiers += 1
  const { id } = await aDossier(town, { status: 'accepted', agency: 'phuong-sen-trang', n: dossiers })
  const [row] = await asSystem(town.needs.db, (tx) => acceptanceReceipts(tx, id))
  assert.equal(row?.number, '0001/TTPVHCC')
  await set(null, null)
})

test(
  'the paper of an agency is its size, and the one of an order stays as it was ordered',
  asking('pdfinfo'),
  async () => {
    const before = await receipt()
    await set(null, 'a5')
    const after = await receipt()
    assert.deepEqual([before.paper, after.paper], ['a4', 'a5'])
    await set(null, null)
    await makeDocument(town.needs, after.id)
    const { bytes } = await asSystem(town.needs.db, (tx) => readDocument(tx, town.needs, after.id))
    assert.match(bytes.toString('latin1'), /\/MediaBox ?\[0 0 419\.\d+ 595\.\d+\]/)
  },
)

test(
  'the nearest words are printed: those for the procedure, then the agency’s, then the law’s',
  asking('pdftotext'),
  async () => {
    assert.deepEqual(await word(law.replace('Thành phần hồ sơ nộp gồm:', 'Giấy tờ của phường Sen Hồng gồm:')), {
      outcome: 'in_force',
    })
    const first = await receipt()
    assert.deepEqual(await word(law.replace('Thành phần hồ sơ nộp gồm:', 'Giấy tờ khuyết tật gồm:'), plainProcedure), {
      outcome: 'in_force',
    })
    const second = await receipt()
    const other = await receipt(town, '1.013225')
    await withdrawAgencyText(
      town.needs,
      { agencyId, kind: 'acceptance_receipt', procedureCode: plainProcedure },
      receiver.id,
    )
    await withdrawAgencyText(town.needs, { agencyId, kind: 'acceptance_receipt', procedureCode: null }, receiver.id)
    const last = await receipt()
    assert.match(await printed(first.id), /Giấy tờ của phường Sen Hồng gồm:/)
    assert.match(await printed(second.id), /Giấy tờ khuyết tật gồm:/)
    assert.match(await printed(other.id), /Giấy tờ của phường Sen Hồng gồm:/)
    assert.match(await printed(last.id), /Thành phần hồ sơ nộp gồm:/)
  },
)

test(
  'a revision’s own words are printed, and the agency’s for that procedure stand above them',
  asking('pdftotext'),
  async () => {
    const { definition } = await asSystem(town.needs.db, (tx) => getCurrentRevision(tx, plainProcedure))
    const worded = law.replace('Thành phần hồ sơ nộp gồm:', 'Giấy tờ theo bản thủ tục gồm:')
    const revised = { ...definition, documentTexts: { acceptance_receipt: worded } }
    const publishing = { definition: revised, decision: null, validFrom: '2026-11-24' }
    assert.equal((await publishProcedure(town.needs, publishing)).outcome, 'published')
    const first = await receipt()
    assert.equal(first.wording, 'revision')
    assert.match(await printed(first.id), /Giấy tờ theo bản thủ tục gồm:/)
    await word(law)
    assert.equal((await receipt()).wording, 'revision', 'words for all procedures are farther than the revision’s own')
    await word(law, plainProcedure)
    assert.equal((await receipt()).wording, 'agency')
    for (const procedureCode of [null, plainProcedure])
      await withdrawAgencyText(town.needs, { agencyId, kind: 'acceptance_receipt', procedureCode }, receiver.id)
    await publishProcedure(town.needs, { ...publishing, definition })
  },
)

test('words with a blank in them never come in force, and what is written stays a draft', async () => {
  const publication = await word(law.replace('{thời gian trả kết quả}', '{ngày hẹn}'))
  assert.deepEqual(publication, {
    outcome: 'refused',
    because: 'faulty',
    faults: [
      { line: 0, because: 'required_missing', name: 'thời gian trả kết quả' },
      { line: 23, because: 'unknown_field', name: 'ngày hẹn' },
    ],
  })
  assert.equal((await receipt()).wording, 'law')
})

test('a text in force cannot be written over, not even by the program', async () => {
  await word(law)
  await assert.rejects(
    asSystem(town.needs.db, (tx) => tx.updateTable('documentTexts').set({ body: 'khác' }).execute()),
    /permission denied/,
  )
  await withdrawAgencyText(town.needs, { agencyId, kind: 'acceptance_receipt', procedureCode: null }, receiver.id)
})

test('the receipt of a dossier filed online is signed, the one of the counter leaves room to sign by hand', async () => {
  const online = await receipt()
  await makeDocument(town.needs, online.id)
  const { bytes, row } = await asSystem(town.needs.db, (tx) => readDocument(tx, town.needs, online.id))
  assert.equal(row.state, 'signed')
  assert.equal((await verifySignatures(bytes, [])).length, 1)
  dossiers += 1
  const { id } = await aDossier(town, { status: 'accepted', channel: 'counter', n: dossiers })
  const [counter] = await asSystem(town.needs.db, (tx) => listDocuments(tx, id))
  await makeDocument(town.needs, counter?.id ?? '')
  const made = await asSystem(town.needs.db, (tx) => listDocuments(tx, id))
  assert.deepEqual(
    made.map(({ state }) => state),
    ['made'],
  )
})

test('under the regime of 2018 papers are the six forms on A5', asking('pdftotext'), async (t) => {
  const old = await openTown(t)
  const [{ validFrom } = { validFrom: '' }] = await asSystem(old.needs.db, (tx) =>
    tx.selectFrom('regimes').select('validFrom').orderBy('validFrom', 'desc').limit(1).execute(),
  )
  await saveRegime(old.needs, {
    ...{ name: 'Chế độ 2018', validFrom, validTo: null },
    parameters: { ...todaysRegime.parameters, localFiling: true, forms: '2018' },
  })
  const row = await receipt(old)
  assert.deepEqual([row.forms, row.paper, row.number], ['2018', 'a5', '0001/TTPVHCC'])
  await makeDocument(old.needs, row.id)
  const { bytes } = await asSystem(old.needs.db, (tx) => readDocument(tx, old.needs, row.id))
  assert.doesNotMatch(pdfText(bytes), /định danh cá nhân/)
})
