// A draft that was begun before its procedure changed, in a real browser: what changes is shown before it is carried over.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersFor } from '../../seeds/answers/index.js'
import { legalDayOf } from '../../src/dossiers/index.js'
import { asSystem } from '../../src/platform/db.js'
import { getCurrentRevision, publishProcedure, testForm } from '../../src/procedures/index.js'
import { beginDraft } from '../support/citizen-steps.js'
import { fillPage } from '../support/fill-form.js'
import { aPerson, phone } from '../support/person.js'
import { startProgram } from '../support/program.js'

const marital = '1.004873'
const program = await startProgram()
const { town } = program

/** Publishes a revision with a question and a paper more, one question worded otherwise, and one paper fewer. */
async function publishChanged(): Promise<void> {
  const { needs } = town
  const today = legalDayOf(needs.now())
  const { definition } = await asSystem(needs.db, (tx) => getCurrentRevision(tx, marital))
  const next = structuredClone(definition)
  const sections = next.form?.pages[0]?.sections ?? []
  const issuedBy = sections.flatMap(({ fields }) => fields).find(({ id }) => id === 'requesterPaperIssuedBy')
  assert.ok(issuedBy)
  issuedBy.label = { vi: 'Cơ quan cấp giấy tờ', en: 'Issued by' }
  sections[0]?.fields.unshift({ id: 'freshly', kind: 'text', label: { vi: 'Câu hỏi mới toanh', en: 'A new question' } })
  const [gone, ...papers] = next.requiredDocuments.filter(({ mode, channels }) => mode === 'hand_in' && !channels)
  assert.ok(gone && papers.length > 0)
  const added = { ...gone, id: 'freshPaper', name: { vi: 'Giấy tờ mới thêm', en: 'A paper more' } }
  next.requiredDocuments = [...next.requiredDocuments.filter(({ id }) => id !== gone.id), added]
  const answers = answersFor(marital, town.citizen(), { n: 0, day: today })
  const tested = { procedure: next, answers, units: needs.units, today, officerId: null }
  assert.equal((await testForm(needs, tested)).outcome, 'passed')
  const published = await publishProcedure(needs, { definition: next, decision: null, validFrom: today })
  assert.equal(published.outcome, 'published', JSON.stringify(published))
}

test('a new revision is told on a phone with what changes, the draft goes on, and nothing typed is lost (S1.2, S4.9)', async () => {
  const person = await aPerson(program, { name: 'renewal', ...phone })
  const citizen = town.citizen(0)
  await person.isLoggedIn(citizen)
  await beginDraft(person, marital)
  const typed = { requesterPaperKind: 'citizen_card', requesterPaperIssuedBy: 'Công an phường Sen Hồng' }
  await fillPage(person, typed)
  await person.press('Lưu và làm tiếp sau')
  await publishChanged()
  await person.page.goBack()
  await person.open(person.page.url().split('?')[0] ?? '')
  assert.match(person.page.url(), /\/ban-moi$/)
  for (const told of [/Thủ tục đã có bản mới/, /Câu hỏi mới toanh/, /Cơ quan cấp giấy tờ/, /Giấy tờ mới thêm/])
    await person.reads(told)
  await person.page.locator('main form button').last().click()
  await person.page.waitForURL(/\/to-khai\//)
  await person.look()
  await person.reads(/Câu hỏi mới toanh/)
  assert.equal(await person.page.locator('[name="requesterPaperIssuedBy"]').inputValue(), typed.requesterPaperIssuedBy)
})
