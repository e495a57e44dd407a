import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { answersFor } from '../../../seeds/answers/index.js'
import { samplePaper } from '../../../seeds/papers.js'
import { fillInForm, fillInRest, papersAsked, typedFor } from '../../../test/support/fill-in.js'
import { openTown, type Town, type TownCitizen } from '../../../test/support/town.js'
import { type Page, Visitor, wordsOf } from '../../../test/support/visitor.js'
import { getRegime, saveRegime } from '../../agencies/index.js'
import { legalDayOf } from '../../dossiers/index.js'
import { asSystem } from '../../platform/db.js'
import type { Answers, FormDefinition } from '../../procedures/form.js'
import { controlProcedure } from '../../procedures/index.js'
import { getCurrentRevision } from '../../procedures/store.js'
import { paths } from '../../surface/paths.js'

const marital = '1.004873'
const birth = '1.001193'
const withoutForm = '1.011609'

interface Filing {
  visitor: Visitor
  citizen: TownCitizen
  form: FormDefinition
  answers: Answers
  /** The first page of the draft. */
  first: Page
  draftId: string
}

async function begin(town: Town, { code = marital, citizen = town.citizen() } = {}): Promise<Filing> {
  const visitor = new Visitor(await town.app(), await town.logInAs(citizen))
  const start = await visitor.open(paths.apply(code))
  const first = await visitor.press(start, { 'co-quan': 'phuong-sen-hong' })
  const { definition } = await asSystem(town.needs.db, (tx) => getCurrentRevision(tx, code))
  assert.ok(definition.form)
  const answers = answersFor(code, citizen, { n: 0, day: legalDayOf(town.needs.now()) })
  const draftId = /ban-thao\/([^/]+)/.exec(first.path)?.[1] ?? ''
  return { visitor, citizen, form: definition.form, answers, first, draftId }
}

const toCheck = async ({ visitor, form, answers, first }: Filing): Promise<Page> =>
  fillInRest(visitor, await fillInForm(visitor, first, form, answers), { returnWay: 'counter' })

const codeOn = (page: Page): string => /T(-[0-9A-Z]{5}){3}/.exec(page.html)?.[0] ?? ''

async function dossiersOf(town: Town, citizen: TownCitizen): Promise<number> {
  const rows = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('dossiers').select('id').where('submitterId', '=', citizen.id).execute(),
  )
  return rows.length
}

test('a procedure that is suspended takes no dossier, not even from a draft; links to it lead to where that is said, and the draft waits', async (t) => {
  const town = await openTown(t)
  const filing = await begin(town)
  const check = await toCheck(filing)
  const { id: officerId } = await town.officer('catalogue_controller', 'hoa-sen')
  const decide = (act: 'suspend' | 'resume') =>
    controlProcedure(town.needs, {
      ...{ code: marital, act, decisionNumber: '99/QĐ-UBND', officerId, reason: 'Sửa phần mềm.' },
      ...{ decidedOn: '2026-11-24', effectiveOn: '2026-11-24' },
    })
  assert.equal((await decide('suspend')).outcome, 'recorded')
  const refused = await filing.visitor.press(check, { 'cam-doan': 'co' })
  assert.equal(refused.status, 409)
  assert.match(wordsOf(refused), /tạm ngừng hoặc bị bãi bỏ nên không nhận hồ sơ/)
  assert.equal(await dossiersOf(town, filing.citizen), 0)
  const told = await filing.visitor.open(filing.first.path)
  assert.match(
    wordsOf(told),
    /đang tạm ngừng thực hiện\. Theo 99\/QĐ-UBND.*Sửa phần mềm\. Bản nháp của bạn được giữ đến/,
  )
  for (const path of [paths.apply(marital), paths.procedureLevel(marital)])
    assert.equal((await filing.visitor.open(path)).path, paths.procedure(marital), path)
  const page = await filing.visitor.open(paths.procedure(marital))
  const template = /href="(\/thu-tuc\/[^"]*\/mau\/[^"]*)"/.exec(page.html)?.[1]
  assert.ok(template)
  assert.equal((await (await town.app()).inject(template)).statusCode, 200, 'what the page links to is there')
  assert.equal((await decide('resume')).outcome, 'recorded')
  const back = await filing.visitor.open(paths.draftCheck(filing.draftId))
  assert.match((await filing.visitor.press(back, { 'cam-doan': 'co' })).path, /\/xong$/)
  assert.equal(await dossiersOf(town, filing.citizen), 1)
})

test('a citizen files a dossier with plain forms', async (t: TestContext) => {
  const town = await openTown(t)

  await t.test('from the choice of the agency to the code', async () => {
    const filing = await begin(town, { code: birth })
    assert.match(wordsOf(filing.first), /Bước 1 trên \d+/)
    assert.ok(wordsOf(filing.first).includes(filing.citizen.fullName), 'the name comes from the identity')
    const check = await toCheck(filing)
    assert.equal(check.path, paths.draftCheck(filing.draftId))
    const undeclared = await filing.visitor.press(check)
    assert.equal(undeclared.status, 422)
    assert.match(wordsOf(undeclared), /Đánh dấu vào ô cam đoan/)
    const done = await filing.visitor.press(check, { 'cam-doan': 'co' })
    assert.equal(done.path, paths.draftDone(filing.draftId))
    const words = wordsOf(done)
    assert.match(words, /Đã nộp hồ sơ/)
    assert.match(words, /trả lời chậm nhất: \d\d:\d\d, Thứ/)
    assert.match(words, /[0-9a-f]{64}/, 'the manifest names each file by its SHA-256')
    assert.ok(done.html.includes('data:image/svg+xml;base64,'), 'the QR code')
    assert.match(codeOn(done), /^T-/)
    const again = await filing.visitor.press(check, { 'cam-doan': 'co' })
    assert.equal(codeOn(again), codeOn(done), 'a second submission is answered with the same code')
    const back = await filing.visitor.open(paths.draftForm(filing.draftId, filing.form.pages[0]?.id ?? ''))
    assert.equal(back.path, paths.draftDone(filing.draftId), 'going back leads to the confirmation')
    assert.equal(await dossiersOf(town, filing.citizen), 1)
  })

  await t.test('a visitor logs in first and finds the choice again', async () => {
    const visitor = new Visitor(await town.app())
    const start = await visitor.open(paths.apply(marital))
    assert.match(wordsOf(start), /Đăng nhập để bắt đầu/)
    const logIn = await visitor.press(start, { 'co-quan': 'xa-dam-sen', 'ngon-ngu': 'en' })
    assert.match(logIn.path, /^\/dang-nhap\?tiep=/)
    const back = decodeURIComponent(logIn.path.split('tiep=')[1] ?? '')
    const citizen = new Visitor(await town.app(), await town.logInAs(town.citizen(1)))
    const chosen = await citizen.open(back)
    assert.match(chosen.html, /value="xa-dam-sen"[^>]*checked|checked[^>]*value="xa-dam-sen"/)
  })

  await t.test('no agency chosen is said beside the question', async () => {
    const visitor = new Visitor(await town.app(), await town.logInAs(town.citizen(1)))
    const page = await visitor.press(await visitor.open(paths.apply(marital)))
    assert.equal(page.status, 422)
    assert.match(wordsOf(page), /Chọn cơ quan nhận hồ sơ/)
  })

  await t.test('pressing "begin" twice starts one draft', async () => {
    const citizen = town.citizen(2)
    const visitor = new Visitor(await town.app(), await town.logInAs(citizen))
    const start = await visitor.open(paths.apply(marital))
    const typed = { 'co-quan': 'phuong-sen-hong' }
    const [one, two] = [await visitor.pressOnly(start, typed), await visitor.pressOnly(start, typed)]
    assert.equal(one.location, two.location)
  })

  await t.test('a wrong answer is kept as it was typed, also after closing the browser', async () => {
    const filing = await begin(town, { citizen: town.citizen(3) })
    const typed = { ...typedFor(filing.form, filing.answers, 'requester'), 'requesterPaperIssuedOn-day': '77' }
    const wrong = await filing.visitor.press(filing.first, typed)
    assert.equal(wrong.status, 422)
    assert.match(wordsOf(wrong), /Có thông tin cần xem lại/)
    const elsewhere = new Visitor(await town.app(), await town.logInAs(filing.citizen))
    const found = await elsewhere.open(paths.draft(filing.draftId))
    assert.equal(found.path, paths.draftForm(filing.draftId, 'requester'))
    assert.match(
      found.html,
      /name="requesterPaperIssuedOn-day"[^>]*value="77"|value="77"[^>]*name="requesterPaperIssuedOn-day"/,
    )
  })

  await t.test('"save and go on later" keeps a half-filled page and leads to the account', async () => {
    const filing = await begin(town, { citizen: town.citizen(4) })
    const page = await filing.visitor.press(filing.first, { requesterPaperIssuedBy: 'Công an', _do: 'later' })
    assert.equal(page.path, paths.account)
    assert.match(wordsOf(page), /Bản nháp/)
    assert.match((await filing.visitor.open(paths.draft(filing.draftId))).html, /Công an/)
  })

  await t.test('an older tab is told, keeps its text, and does not overwrite silently', async () => {
    const filing = await begin(town, { citizen: town.citizen(5) })
    const { visitor, first } = filing
    const newer = await visitor.open(first.path)
    await visitor.press(newer, { requesterPaperIssuedBy: 'Nơi cấp ở tab mới', _do: 'later' })
    const older = await visitor.press(first, { requesterPaperIssuedBy: 'Nơi cấp ở tab cũ', _do: 'later' })
    assert.equal(older.status, 409)
    assert.match(wordsOf(older), /đã được lưu ở một cửa sổ khác/)
    assert.match(older.html, /Nơi cấp ở tab cũ/)
    const saved = await visitor.open(first.path)
    assert.match(saved.html, /Nơi cấp ở tab mới/)
    await visitor.press(older, { _do: 'later' })
    assert.match((await visitor.open(first.path)).html, /Nơi cấp ở tab cũ/, 'pressing once more saves it')
  })

  await t.test('the same page sent twice is no conflict', async () => {
    const filing = await begin(town, { citizen: town.citizen(5) })
    const typed = { requesterPaperIssuedBy: 'Hai lần', _do: 'later' }
    assert.equal((await filing.visitor.press(filing.first, typed)).path, paths.account)
    assert.equal((await filing.visitor.press(filing.first, typed)).path, paths.account)
  })

  await t.test('each refused file is named with its remedy, and the good one beside it is kept', async () => {
    const filing = await begin(town, { code: birth, citizen: town.citizen(6) })
    const papers = await fillInForm(filing.visitor, filing.first, filing.form, filing.answers)
    assert.equal(papers.path, paths.draftPapers(filing.draftId))
    const missing = await filing.visitor.pressWithFiles(papers, [])
    assert.equal(missing.status, 422)
    assert.match(wordsOf(missing), /Chọn tệp cho một trong các giấy tờ: Giấy chứng sinh; /)
    const field = (await papersAsked(papers))[0]?.field ?? ''
    const { bytes } = await samplePaper({ name: 'x', serial: 1, format: 'pdf' })
    const page = await filing.visitor.pressWithFiles(papers, [
      { field, name: 'rỗng.pdf', bytes: Buffer.alloc(0) },
      { field, name: 'hỏng.pdf', bytes: bytes.subarray(0, 300) },
      { field, name: 'khác.docx', bytes: Buffer.from('not a paper') },
      { field, name: 'quá lớn.pdf', bytes: Buffer.concat([bytes, Buffer.alloc(10 * 1024 * 1024)]) },
      { field, name: 'tốt.pdf', bytes },
    ])
    assert.equal(page.status, 422)
    const words = wordsOf(page)
    assert.match(words, /“rỗng.pdf” không có nội dung/)
    assert.match(words, /Không đọc được tệp “hỏng.pdf”/)
    assert.match(words, /“khác.docx” không phải là PDF, JPG hoặc PNG/)
    assert.match(words, /“quá lớn.pdf” lớn hơn 10 MB/)
    const kept = /giay-to\/([0-9a-f-]{36})">tốt.pdf/.exec(page.html)?.[1] ?? ''
    const shown = await filing.visitor.open(paths.draftPaper(filing.draftId, kept))
    assert.ok(shown.html.startsWith('%PDF'), 'the person sees what they sent')
    const removed = await filing.visitor.pressWithFiles(page, [], { bo: kept })
    assert.doesNotMatch(wordsOf(removed), /tốt.pdf/)
  })

  await t.test('submitting an unfinished draft is refused and leads to what is missing', async () => {
    const filing = await begin(town, { citizen: town.citizen(6) })
    const check = await filing.visitor.open(paths.draftCheck(filing.draftId))
    assert.match(wordsOf(check), /Còn phần chưa xong/)
    const forced = await filing.visitor.pressOnly(
      await filing.visitor.open(filing.first.path),
      { 'cam-doan': 'co' },
      paths.draftCheck(filing.draftId),
    )
    assert.equal(forced.status, 409)
    assert.match(forced.html, new RegExp(`${paths.draftForm(filing.draftId, 'requester')}\\?tu=kiem-tra`))
    const sent = await filing.visitor.open(`${filing.first.path}?tu=kiem-tra`)
    assert.match(wordsOf(sent), /Có thông tin cần xem lại/, 'the page says what is missing on it')
  })

  await t.test('a file that storage has lost stops the submission and is named as the thing to mend', async () => {
    const citizen = town.citizen(7)
    const filing = await begin(town, { code: birth, citizen })
    const check = await toCheck(filing)
    const { originalKey } = await asSystem(town.needs.db, (tx) =>
      tx
        .selectFrom('attachments')
        .select('originalKey')
        .where('draftId', '=', filing.draftId)
        .executeTakeFirstOrThrow(),
    )
    await town.needs.storage.remove(originalKey)
    const refused = await filing.visitor.press(check, { 'cam-doan': 'co' })
    assert.equal(refused.status, 409)
    assert.match(wordsOf(refused), /Có tệp không còn đọc được trọn vẹn/)
    assert.ok(refused.html.includes(`href="${paths.draftPapers(filing.draftId)}"`))
    assert.equal(await dossiersOf(town, citizen), 0)
  })

  await t.test("another person's draft is not found, whatever is asked of it", async () => {
    const { draftId } = await begin(town, { citizen: town.citizen(1) })
    const stranger = new Visitor(await town.app(), await town.logInAs(town.citizen(2)))
    const addresses = [
      paths.draft,
      paths.draftPapers,
      paths.draftReturn,
      paths.draftCheck,
      paths.draftDone,
      paths.draftDelete,
    ]
    for (const address of [...addresses.map((path) => path(draftId)), paths.draftForm(draftId, 'requester')])
      assert.equal((await stranger.open(address)).status, 404, address)
    const own = await stranger.open(paths.apply(marital))
    const posted = await stranger.pressOnly(own, { mark: '' }, paths.draftForm(draftId, 'requester'))
    assert.equal(posted.status, 404)
    assert.equal((await stranger.open(paths.draft('not-an-id'))).status, 404)
  })

  await t.test('a page without its token changes nothing', async () => {
    const { visitor, first } = await begin(town, { citizen: town.citizen(1) })
    const forged = await visitor.pressOnly(first, { _csrf: 'forged', requesterPaperIssuedBy: 'Giả mạo' })
    assert.equal(forged.status, 403)
    assert.doesNotMatch((await visitor.open(first.path)).html, /Giả mạo/)
  })

  await t.test('a draft is deleted only after asking', async () => {
    const { visitor, draftId } = await begin(town, { citizen: town.citizen(1) })
    const ask = await visitor.open(paths.draftDelete(draftId))
    assert.match(wordsOf(ask), /không lấy lại được/)
    assert.equal((await visitor.press(ask)).path, paths.account)
    assert.equal((await visitor.open(paths.draft(draftId))).status, 404)
  })

  await t.test('a procedure without an electronic form leads to the counters', async () => {
    const page = await new Visitor(await town.app()).open(paths.apply(withoutForm))
    assert.match(wordsOf(page), /chưa có biểu mẫu điện tử/)
  })

  await t.test('English pages speak English throughout', async () => {
    const visitor = new Visitor(await town.app(), await town.logInAs(town.citizen(1)))
    const page = await visitor.open(`/en${paths.apply(marital)}`)
    assert.match(wordsOf(page), /Choose where to file/)
    const first = await visitor.press(page, { 'co-quan': 'phuong-sen-hong' })
    assert.match(first.path, /^\/en\/nop-ho-so\/ban-thao\//)
    assert.match(wordsOf(first), /Save and go on later/)
  })

  await t.test('where only the national portal takes dossiers, nothing is filed here and it is named', async () => {
    const filing = await begin(town, { citizen: town.citizen(5) })
    const check = await toCheck(filing)
    const day = legalDayOf(town.needs.now())
    const regime = await asSystem(town.needs.db, (tx) => getRegime(tx, day))
    const parameters = { ...regime.parameters, localFiling: false }
    await saveRegime(town.needs, { name: 'Chỉ Cổng quốc gia', validFrom: day, validTo: null, parameters })
    const start = await filing.visitor.open(paths.apply(marital))
    assert.match(start.html, /https:\/\/dichvucong\.gov\.vn/)
    const refused = await filing.visitor.press(check, { 'cam-doan': 'co' })
    assert.equal(refused.status, 409)
    assert.match(wordsOf(refused), /Cổng Dịch vụ công quốc gia/)
  })
})
