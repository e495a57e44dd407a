import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersFor } from '../../../seeds/answers/index.js'
import { samplePaper } from '../../../seeds/papers.js'
import { fillInForm, fillInRest, typedFor } from '../../../test/support/fill-in.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { type Page, Visitor, wordsOf } from '../../../test/support/visitor.js'
import { legalDayOf, startUpload } from '../../dossiers/index.js'
import { asSystem } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { getCurrentRevision } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'

const change = '1.004859'
const question = 'entryPicture'
const input = `${question}-file`

const picture = async (serial: number) => (await samplePaper({ name: 'Sổ hộ tịch', serial, format: 'jpeg' })).bytes

/** Fills the form until the page that asks for the picture. */
async function atQuestion(town: Town) {
  const citizen = town.citizen()
  const visitor = new Visitor(await town.app(), await town.logInAs(citizen))
  const { definition } = await asSystem(town.needs.db, (tx) => getCurrentRevision(tx, change))
  const { form } = definition
  assert.ok(form)
  const answers = answersFor(change, citizen, { n: 0, day: legalDayOf(town.needs.now()) })
  let page = await visitor.press(await visitor.open(paths.apply(change)), { 'co-quan': 'phuong-sen-hong' })
  const pageId = (at: Page) => /\/to-khai\/([^/?#]+)/.exec(at.path)?.[1] ?? ''
  while (!page.html.includes(`name="${input}"`)) {
    assert.ok(pageId(page), `the question did not come before ${page.path}`)
    page = await visitor.press(page, typedFor(form, answers, pageId(page)))
  }
  const draftId = /ban-thao\/([^/]+)/.exec(page.path)?.[1] ?? ''
  return { citizen, visitor, form, answers, page, typed: typedFor(form, answers, pageId(page)), draftId }
}

test('a question that is answered with a file takes it in place, and what is refused costs no typed word', async (t) => {
  const town = await openTown(t)
  const { visitor, form, answers, page, typed, draftId } = await atQuestion(town)
  const bytes = await picture(1)

  await t.test('a file of a wrong kind is named at its question, and the typed text is still there', async () => {
    const files = [{ field: input, name: 'ghi-chu.jpg', bytes: Buffer.from('không phải ảnh') }]
    const refused = await visitor.pressWithFiles(page, files, { ...typed, reason: 'Ghi sai chữ lót' })
    assert.equal(refused.status, 422)
    assert.match(refused.html, new RegExp(`href="#${input}"`))
    assert.match(wordsOf(refused), /ghi-chu\.jpg/)
    assert.match(wordsOf(refused), /Ghi sai chữ lót/)
  })

  await t.test('a PDF is refused where only pictures are taken, with what to do', async () => {
    const { bytes: pdf } = await samplePaper({ name: 'Sổ hộ tịch', serial: 2, format: 'pdf' })
    const wrong = await visitor.pressWithFiles(page, [{ field: input, name: 'so.pdf', bytes: pdf }], typed)
    assert.equal(wrong.status, 422)
    assert.match(wordsOf(wrong), /Ảnh chụp chỗ cần sửa phải là ảnh JPG hoặc PNG/)
    const id = /name="bo" value="([^"]+)"|value="([^"]+)"[^>]*name="bo"/.exec(wrong.html)?.slice(1).find(Boolean)
    const removed = await visitor.press(wrong, { ...typed, bo: id })
    assert.equal(removed.status, 200)
    assert.ok(!removed.html.includes('so.pdf'))
  })

  await t.test(
    'a picture goes with the page, is named before submission, and becomes part of the dossier',
    async () => {
      const next = await visitor.pressWithFiles(page, [{ field: input, name: 'cho-sai.jpg', bytes }], typed)
      assert.notEqual(next.path, page.path)
      const check = await fillInRest(visitor, await fillInForm(visitor, next, form, answers), { returnWay: 'counter' })
      assert.match(wordsOf(check), /cho-sai\.jpg/)
      const done = await visitor.press(check, { 'cam-doan': 'co' })
      assert.equal(done.path, paths.draftDone(draftId))
      const code = /T(-[0-9A-Z]{5}){3}/.exec(done.html)?.[0] ?? ''
      const own = await visitor.open(paths.dossier(code))
      assert.match(wordsOf(own), /Ảnh chụp chỗ cần sửa trên giấy tờ hộ tịch/)
      const kept = await asSystem(town.needs.db, (tx) =>
        tx
          .selectFrom('manifestFiles')
          .innerJoin('attachments', 'attachments.id', 'manifestFiles.attachmentId')
          .select('requiredDocumentId')
          .where('requiredDocumentId', '=', `@${question}`)
          .execute(),
      )
      assert.equal(kept.length, 1)
    },
  )
})

test('more files than a dossier holds, sent at once: the first are kept, each of the others is named, nothing typed is lost', async (t) => {
  const town = await openTown(t)
  const { visitor, page, typed } = await atQuestion(town)
  const bytes = await picture(1)
  // A browser sends an empty part for each input that was left alone.
  const untouched = Array.from({ length: 30 }, () => ({ field: input, name: '', bytes: Buffer.alloc(0) }))
  const chosen = Array.from({ length: 21 }, (_, n) => ({ field: input, name: `anh-${n + 1}.jpg`, bytes }))
  const refused = await visitor.pressWithFiles(page, [...untouched, ...chosen], { ...typed, reason: 'Ghi sai chữ lót' })
  assert.equal(refused.status, 422)
  assert.match(wordsOf(refused), /Chưa nhận tệp “anh-21\.jpg”: một hồ sơ có tối đa 20 tệp/)
  assert.doesNotMatch(wordsOf(refused), /Chưa nhận tệp “anh-20\.jpg”/)
  assert.match(wordsOf(refused), /anh-1\.jpg/)
  assert.match(wordsOf(refused), /Ghi sai chữ lót/)
})

test('files of a question have a limit of their own: over it nothing typed is lost, and a page without files goes through', async (t) => {
  const town = await openTown(t, { withRateLimits: true })
  const { citizen, visitor, page, typed } = await atQuestion(town)
  while ((await town.needs.rateLimits.spend('upload', citizen.id)) === undefined);
  const files = [{ field: input, name: 'cho-sai.jpg', bytes: await picture(1) }]
  const refused = await visitor.pressWithFiles(page, files, { ...typed, reason: 'Ghi sai chữ lót' })
  assert.equal(refused.status, 429)
  assert.match(wordsOf(refused), /Chưa nhận tệp “cho-sai\.jpg”.*gửi lại tệp sau một giờ/)
  assert.match(wordsOf(refused), /Ghi sai chữ lót/)
  const saved = await visitor.press(refused, { ...typed, reason: 'Ghi sai chữ lót', _do: 'later' })
  assert.equal(saved.status, 200)
})

test('files for a question are announced like those for a paper, and for nothing else', async (t) => {
  const town = await openTown(t)
  const { citizen, draftId } = await atQuestion(town)
  const announced = { personId: citizen.id, into: { draftId }, fileName: 'cho-sai.jpg', size: 1000 }
  const started = await startUpload(town.needs, { ...announced, documentId: `@${question}` })
  assert.equal(started.outcome, 'started')
  await assert.rejects(startUpload(town.needs, { ...announced, documentId: '@reason' }), NotFound)
})
