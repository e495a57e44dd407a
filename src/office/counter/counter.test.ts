import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersFor } from '../../../seeds/answers/index.js'
import { samplePaper } from '../../../seeds/papers.js'
import { typedFor } from '../../../test/support/fill-in.js'
import { asking } from '../../../test/support/foreign-tool.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { pdfText } from '../../../test/support/pdf-text.js'
import { RawVisitor, type Seen } from '../../../test/support/raw-visitor.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { makeDocument, readDocument } from '../../documents/index.js'
import { acceptDossier, getDossierByCode } from '../../dossiers/index.js'
import { asSystem } from '../../platform/db.js'
import { getCurrentRevision } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'

const procedure = '1.001699'
const monday = { now: '2026-11-23T09:00:00+07:00' }

const atCounter = async (town: Town, slug?: string): Promise<RawVisitor> =>
  new RawVisitor(await town.app(), await town.logInAs(await town.officer('receiver', slug)))

const newcomer = (town: Town) => ({
  agency: town.agency().id,
  personalId: '001092000077',
  fullName: 'Trần Văn Mới Thử',
  'birthDate-day': '2',
  'birthDate-month': '3',
  'birthDate-year': '1992',
  gender: 'male',
  phone: '0912 000 077',
  email: '',
  procedure,
})

/** What the page would send again for its hidden inputs. */
const hidden = ({ html }: Seen): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="(mark|_shown)" value="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  )

/** Goes through all pages of the draft until the last one. */
async function fillDraft(
  town: Town,
  desk: RawVisitor,
  first: string,
  behalf: Record<string, string> = {},
  code = procedure,
): Promise<string> {
  const { definition } = await asSystem(town.needs.db, (tx) => getCurrentRevision(tx, code))
  const { form } = definition
  assert.ok(form)
  const answers = answersFor(code, town.citizen(), { n: 0, day: '2026-11-23' })
  let location = first
  for (let presses = 0; presses < 40; presses += 1) {
    const page = await desk.get(location)
    if (page.status === 303) location = page.location ?? ''
    else if (location.endsWith('/kiem-tra')) return location
    else {
      const pageId = /\/to-khai\/([^/?#]+)/.exec(location)?.[1]
      const typed = pageId
        ? typedFor(form, answers, pageId)
        : { returnWay: 'counter', phone: '0912000077', email: '', address: '', ...behalf }
      const sent = await desk.post(location, { ...typed, ...hidden(page) })
      assert.ok(sent.status === 303 || sent.status === 200, `${sent.status} at ${location}`)
      location = sent.location ?? location
    }
  }
  throw new Error(`the form does not end at ${location}`)
}

test('a new person is served at the counter without an electronic identity: slip, dossier, papers taken in, Mẫu 01', async (t) => {
  const town = await openTown(t, monday)
  const desk = await atCounter(town)
  const first = await desk.get(paths.officeCounter)
  const begun = await desk.post(paths.officeCounter, { ...newcomer(town), ...hidden(first) })
  assert.equal(begun.status, 303, errorsIn(begun))
  assert.ok(!String(begun.location).includes(newcomer(town).personalId), 'no personal data in the address')
  const check = await fillDraft(town, desk, begun.location ?? '')
  const { html } = await desk.get(check)
  assert.match(html, /Trần Văn Mới Thử/)
  const documentId =
    /name="da-nhan"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="da-nhan"/.exec(html)?.slice(1).find(Boolean) ?? ''
  assert.ok(documentId)
  const { bytes } = await samplePaper({ name: 'Bản quét', serial: 1, format: 'pdf' })
  const filed = await desk.upload(
    check,
    { 'da-nhan': documentId },
    { field: `tep-${documentId}`, name: 'ban-quet.pdf', bytes },
  )
  assert.equal(filed.status, 303, errorsIn(filed))
  const code = filed.location?.split('/').at(-1) ?? ''
  const dossier = await asSystem(town.needs.db, (tx) => getDossierByCode(tx, code))
  assert.equal(dossier.channel, 'counter')
  assert.match(dossier.receiptNumber ?? '', /^BN-H99\.\d{2}-261123-[0-9A-Z]{8}$/)
  const taken = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('originalChecks').select(['requiredDocumentId', 'outcome']).execute(),
  )
  assert.deepEqual(taken, [{ requiredDocumentId: documentId, outcome: 'taken' }])
  assert.equal((await acceptDossier(town.needs, dossier.id, await town.officer('receiver'))).outcome, 'accepted')
  const again = await desk.get(check)
  assert.equal(again.status, 303, 'what was filed leads to its dossier')
})

test('a question that is answered with a file takes it at the counter: refused by name, taken out again, and part of the dossier', async (t) => {
  const change = '1.004859'
  const input = 'entryPicture-file'
  const town = await openTown(t, monday)
  const desk = await atCounter(town)
  const first = await desk.get(paths.officeCounter)
  const begun = await desk.post(paths.officeCounter, { ...newcomer(town), procedure: change, ...hidden(first) })
  assert.equal(begun.status, 303, errorsIn(begun))
  // The form is complete without the picture, which is asked for and not required.
  const check = await fillDraft(town, desk, begun.location ?? '', {}, change)
  const { definition } = await asSystem(town.needs.db, (tx) => getCurrentRevision(tx, change))
  const asks = definition.form?.pages.find(({ sections }) =>
    sections.some(({ fields }) => fields.some(({ id }) => id === 'entryPicture')),
  )
  const at = check.replace('/kiem-tra', `/to-khai/${asks?.id}`)
  const shown = await desk.get(at)
  assert.ok(shown.html.includes(`name="${input}"`))
  const answers = answersFor(change, town.citizen(), { n: 0, day: '2026-11-23' })
  assert.ok(definition.form)
  const typed = typedFor(definition.form, answers, asks?.id) as Record<string, string>
  const send = (name: string, bytes: Buffer, from: Seen) =>
    desk.upload(at, { ...typed, reason: 'Ghi sai chữ lót', ...hidden(from) }, { field: input, name, bytes })

  const wrong = await send('ghi-chu.jpg', Buffer.from('không phải ảnh'), shown)
  assert.equal(wrong.status, 422)
  assert.match(textOfPage(wrong.html), /ghi-chu\.jpg/)
  assert.match(wrong.html, new RegExp(`href="#${input}"`))
  assert.match(wrong.html, /Ghi sai chữ lót/)

  const { bytes } = await samplePaper({ name: 'Sổ hộ tịch', serial: 1, format: 'jpeg' })
  assert.equal((await send('cho-sai.jpg', bytes, wrong)).status, 303)
  const given = await desk.get(at)
  assert.match(textOfPage(given.html), /cho-sai\.jpg/)
  const remove = /name="bo"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="bo"/.exec(given.html)?.slice(1).find(Boolean)
  await desk.post(at, { ...typed, ...hidden(given), bo: remove ?? '' })
  const without = await desk.get(at)
  assert.doesNotMatch(textOfPage(without.html), /cho-sai\.jpg/)
  assert.equal((await send('lan-hai.jpg', bytes, without)).status, 303)

  const filed = await desk.post(check, { ...hidden(await desk.get(check)) })
  assert.equal(filed.status, 303, errorsIn(filed))
  const files = await asSystem(town.needs.db, (tx) =>
    tx
      .selectFrom('manifestFiles')
      .innerJoin('attachments', 'attachments.id', 'manifestFiles.attachmentId')
      .select(['requiredDocumentId', 'manifestFiles.source'])
      .execute(),
  )
  assert.deepEqual(files, [{ requiredDocumentId: '@entryPicture', source: 'uploaded' }])
})

test('the card fills the fields, wrong typing comes back with what was typed, and anything else is no card', async (t) => {
  const town = await openTown(t, monday)
  const desk = await atCounter(town)
  await desk.get(paths.officeCounter)
  const read = await desk.post(paths.officeCounter, {
    the: '001190000001||Lê Thị Thử|12051990|Nữ|Số 1 đường Sen|01012022',
    'doc-the': '1',
  })
  assert.equal(read.status, 200)
  assert.match(read.html, /value="Lê Thị Thử"/)
  const wrong = await desk.post(paths.officeCounter, { ...newcomer(town), 'birthDate-month': '13' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.html, /value="Trần Văn Mới Thử"/)
  const noCard = await desk.post(paths.officeCounter, { the: 'https://example.org', 'doc-the': '1' })
  assert.equal(noCard.status, 422)
  assert.match(noCard.html, /không phải mã QR của thẻ căn cước/)
})

/** Files and accepts at the counter; the dossier, the text of its Mẫu 01 and of the officer's page. */
async function fileFor(town: Town, behalf: Record<string, string>) {
  const desk = await atCounter(town)
  const first = await desk.get(paths.officeCounter)
  const begun = await desk.post(paths.officeCounter, { ...newcomer(town), ...hidden(first) })
  const check = await fillDraft(town, desk, begun.location ?? '', behalf)
  const page = await desk.get(check)
  const filed = await desk.post(check, hidden(page))
  assert.equal(filed.status, 303, errorsIn(filed))
  const code = filed.location?.split('/').at(-1) ?? ''
  const dossier = await asSystem(town.needs.db, (tx) => getDossierByCode(tx, code))
  await acceptDossier(town.needs, dossier.id, await town.officer('receiver'))
  const paper = await asSystem(town.needs.db, (tx) =>
    tx
      .selectFrom('documents')
      .select('id')
      .where('dossierId', '=', dossier.id)
      .where('kind', '=', 'acceptance_receipt')
      .executeTakeFirstOrThrow(),
  )
  await makeDocument(town.needs, paper.id)
  const { bytes } = await asSystem(town.needs.db, (tx) => readDocument(tx, town.needs, paper.id))
  const shown = textOfPage((await desk.get(paths.officeDossier(code))).html)
  return { receipt: pdfText(bytes), summary: textOfPage(page.html), shown }
}

const authorised = {
  ...{ behalf: 'authorised', authoriserName: 'Phạm Thị Ủy Quyền Thử', authoriserId: '001170000055' },
  ...{ authoriserAddress: 'Số 5 đường Sen, phường Sen Hồng', authorisation: 'Số 12/2026 ngày 20/11/2026' },
}

test('who files with an authorisation names who gave it, and Mẫu 01 prints it', asking('pdftotext'), async (t) => {
  const town = await openTown(t, monday)
  const { receipt, summary, shown } = await fileFor(town, authorised)
  assert.match(receipt, /Tiếp nhận hồ sơ của Ông\/Bà: Trần Văn Mới Thử/)
  assert.match(receipt, /Họ và tên người ủy quyền: Phạm Thị Ủy Quyền Thử/)
  assert.match(receipt, /Giấy ủy quyền: Số 12\/2026 ngày 20\/11\/2026/)
  assert.match(summary, /Người ủy quyền Phạm Thị Ủy Quyền Thử, 001170000055/)
  assert.match(shown, /Giấy ủy quyền Số 12\/2026 ngày 20\/11\/2026/)
})

test('a dossier of an organisation is receipted to the organisation', asking('pdftotext'), async (t) => {
  const town = await openTown(t, monday)
  const organisation = {
    ...{ behalf: 'organisation', organisationName: 'Công ty TNHH Sen Thử Nghiệm', organisationNumber: '0100112437' },
    organisationAddress: 'Số 9 đường Sen, phường Sen Hồng',
  }
  const { receipt, shown } = await fileFor(town, organisation)
  assert.match(receipt, /Tiếp nhận hồ sơ của Tổ chức: Công ty TNHH Sen Thử Nghiệm/)
  assert.match(receipt, /Số định danh cá nhân\/tổ chức: 0100112437/)
  assert.doesNotMatch(receipt, /người ủy quyền/)
  assert.match(shown, /Nộp cho tổ chức Công ty TNHH Sen Thử Nghiệm/)
})

test('an authorisation without its paper is asked for, and nothing is filed as if the person acted for themselves', async (t) => {
  const town = await openTown(t, monday)
  const desk = await atCounter(town)
  const first = await desk.get(paths.officeCounter)
  const begun = await desk.post(paths.officeCounter, { ...newcomer(town), ...hidden(first) })
  const check = await fillDraft(town, desk, begun.location ?? '', authorised)
  const draftId = check.split('/').at(-2) ?? ''
  const back = await desk.get(paths.counterReturn(draftId))
  const typed = { returnWay: 'counter', phone: '0912000077', email: '', address: '', ...authorised, authorisation: '' }
  const wrong = await desk.post(paths.counterReturn(draftId), { ...typed, ...hidden(back) })
  assert.equal(wrong.status, 422)
  assert.match(wrong.html, /href="#authorisation"/)
  assert.match(wrong.html, /value="Phạm Thị Ủy Quyền Thử"/)
  const refused = await desk.post(check, hidden(await desk.get(check)))
  assert.equal(refused.status, 409)
})

test('filed anywhere: the city’s counter takes in, the ward settles and its clock counts (L2)', async (t) => {
  const town = await openTown(t, monday)
  const desk = await atCounter(town, 'hoa-sen')
  const first = await desk.get(paths.officeCounter)
  const city = { ...newcomer(town), agency: town.agency('so-xay-dung').id, ...hidden(first) }
  const wrong = await desk.post(paths.officeCounter, city)
  assert.equal(wrong.status, 422)
  const begun = await desk.post(paths.officeCounter, { ...newcomer(town), ...hidden(first) })
  assert.equal(begun.status, 303, errorsIn(begun))
  const check = await fillDraft(town, desk, begun.location ?? '')
  const page = await desk.get(check)
  const papers = [...page.html.matchAll(/name="da-nhan"[^>]*value="([^"]+)"/g)].map(([, id]) => id ?? '')
  const filed = await desk.post(check, { 'da-nhan': papers, ...hidden(page) })
  assert.equal(filed.status, 303, errorsIn(filed))
  const code = filed.location?.split('/').at(-1) ?? ''
  const dossier = await asSystem(town.needs.db, (tx) => getDossierByCode(tx, code))
  assert.equal(dossier.receivingAgencyId, town.agency('hoa-sen').id)
  assert.equal(dossier.competentAgencyId, town.agency().id)
  const atWard = await town.officer('receiver')
  const atCity = await town.officer('receiver', 'hoa-sen')
  assert.equal((await acceptDossier(town.needs, dossier.id, atWard)).outcome, 'refused', 'not theirs to accept')
  assert.equal((await acceptDossier(town.needs, dossier.id, atCity)).outcome, 'accepted')
})

test('a known person is not doubled, and the draft is not another officer’s', async (t) => {
  const town = await openTown(t, monday)
  const desk = await atCounter(town)
  const count = () =>
    asSystem(town.needs.db, async (tx) => (await tx.selectFrom('people').select('id').execute()).length)
  const before = await count()
  const first = await desk.get(paths.officeCounter)
  const { personalId, fullName } = town.citizen()
  const begun = await desk.post(paths.officeCounter, { ...newcomer(town), ...hidden(first), personalId, fullName })
  assert.equal(begun.status, 303, errorsIn(begun))
  assert.equal(await count(), before)
  const colleague = new RawVisitor(
    await town.app(),
    await town.logInAs(await town.officer('receiver', 'phuong-sen-trang')),
  )
  assert.equal((await colleague.get(begun.location ?? '')).status, 404)
})

const errorsIn = ({ html }: Seen): string =>
  (/govuk-error-summary[\s\S]*?<\/ul>/.exec(html)?.[0] ?? '').replace(/<[^>]+>/g, ' ')
