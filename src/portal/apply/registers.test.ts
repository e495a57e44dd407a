import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { citizens } from '../../../seeds/citizens.js'
import { startRegisters } from '../../../simulators/registers/start.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { startDraft } from '../../../test/support/tus-visitor.js'
import { Visitor, wordsOf } from '../../../test/support/visitor.js'
import { switchConnection } from '../../connections/index.js'
import { getDraft } from '../../dossiers/index.js'
import { personalIdKey } from '../../people/index.js'
import { asActor, asSystem } from '../../platform/db.js'
import { getCurrentRevision } from '../../procedures/index.js'
import { makeExchangeRegisters } from '../../registers/index.js'
import { paths } from '../../surface/paths.js'

const birth = '1.001193'
const residence = '1.004222'
const login = { username: 'motcua', password: 'bi mat', destination: 'CSDLQG' }
const [mother, father] = citizens
assert.ok(mother && father)

let simulator: Awaited<ReturnType<typeof startRegisters>>
before(async () => {
  simulator = await startRegisters({ host: '127.0.0.1', port: 0, citizens, ...login })
})
after(() => simulator.stop())

/** The page about the father of a new draft, that a mother fills. */
async function atFather(t: Parameters<typeof openTown>[0], options: { withRateLimits?: boolean } = {}) {
  const registers = makeExchangeRegisters({ url: simulator.url, ...login, timeoutMs: 2_000, restMs: 100 })
  const town = await openTown(t, { ...options, needs: { registers } })
  const citizen = town.citizen(0)
  const draftId = await startDraft(town, citizen.id, birth)
  const visitor = new Visitor(await town.app(), await town.logInAs(citizen))
  const kind = await visitor.open(paths.draftForm(draftId, 'kind'))
  await visitor.press(kind, { registrationKind: 'new', parentsKind: 'both' })
  const page = await visitor.open(paths.draftForm(draftId, 'father'))
  return { town, citizen, draftId, visitor, page }
}

const typed = { 'father-personalId': father.personalId, 'father-fullName': father.fullName.toLowerCase() }
const ask = { _refresh: 'father-register', 'father-consent': 'yes' }

const questionsIn = (town: Town) =>
  asSystem(town.needs.db, (tx) => tx.selectFrom('registerQuestions').selectAll().orderBy('at').execute())

const contentOf = (town: Town, draftId: string) =>
  asSystem(town.needs.db, async (tx) => (await getDraft(tx, town.needs.keyring, draftId)).content)

const shownIn = (html: string, name: string): string | undefined => {
  const input = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(html)?.[0]
  return /value="([^"]*)"/.exec(input ?? '')?.[1]
}

test('a parent is filled from the register with consent, marked, logged, and may be corrected (L11)', async (t) => {
  const { town, citizen, draftId, visitor, page } = await atFather(t)
  assert.match(wordsOf(page), /Điền từ cơ sở dữ liệu quốc gia về dân cư \(không bắt buộc\)/)

  const refused = await visitor.press(page, { ...typed, _refresh: 'father-register' })
  assert.equal(refused.status, 422)
  assert.match(refused.html, /href="#father-consent"/)
  assert.equal(shownIn(refused.html, 'father-personalId'), father.personalId, 'what was typed is still there')
  assert.deepEqual(await questionsIn(town), [], 'nothing is asked without consent')

  const filled = await visitor.press(page, { ...typed, ...ask })
  assert.match(filled.path, /father/)
  assert.equal(shownIn(filled.html, 'father-fullName'), father.fullName, 'as the register spells it')
  assert.equal(shownIn(filled.html, 'father-birthDate-year'), father.birthDate.slice(0, 4))
  assert.match(wordsOf(filled), /Khớp cơ sở dữ liệu dân cư tra cứu lúc/)
  assert.match(filled.html, /<option value="Kinh" selected/)
  assert.doesNotMatch(filled.html, /id="father-consent"[^>]*checked/, 'each question is agreed to anew')

  const [question, ...others] = await questionsIn(town)
  assert.deepEqual(others, [])
  assert.ok(question)
  const { personId, procedureCode, about, outcome, consent, subjectKey } = question
  assert.deepEqual(
    [personId, question.draftId, procedureCode, about, outcome, consent],
    [citizen.id, draftId, birth, 'father', 'matches', 'ask-register-1'],
  )
  assert.deepEqual(subjectKey, personalIdKey(town.needs.keyring, father.personalId))
  const row = JSON.stringify(question)
  assert.ok(!row.includes(father.fullName) && !row.includes(father.personalId), 'no personal text in the log')

  const corrected = await visitor.press(filled, { 'father-fullName': 'Trần Văn Khác', _do: 'later' })
  assert.equal(corrected.status, 200)
  assert.match(wordsOf(await visitor.open(page.path)), /Đã sửa so với cơ sở dữ liệu dân cư/)
})

test('what the person typed in other questions is not typed over', async (t) => {
  const { visitor, page } = await atFather(t)
  const filled = await visitor.press(page, { ...typed, ...ask, fatherEthnicity: 'Tày' })
  assert.match(filled.html, /<option value="Tày" selected/)
  assert.equal(shownIn(filled.html, 'father-fullName'), father.fullName)
})

test('the number and the name are asked for before the register is', async (t) => {
  const { town, visitor, page } = await atFather(t)
  const noNumber = await visitor.press(page, { 'father-fullName': father.fullName, ...ask })
  assert.equal(noNumber.status, 422)
  assert.match(noNumber.html, /href="#father-personalId"/)
  const noName = await visitor.press(page, { 'father-personalId': father.personalId, ...ask })
  assert.match(noName.html, /href="#father-fullName"/)
  assert.deepEqual(await questionsIn(town), [])
})

test('no match, nobody, and a register that is silent each say what to do; the form goes on by hand', async (t) => {
  const { town, visitor, page, draftId } = await atFather(t)
  const differs = await visitor.press(page, { ...typed, 'father-fullName': 'Trần Văn Khác', ...ask })
  assert.equal(differs.status, 200)
  assert.match(wordsOf(differs), /không khớp với cơ sở dữ liệu dân cư/)
  assert.equal(shownIn(differs.html, 'father-fullName'), 'Trần Văn Khác')
  const unknown = await visitor.press(page, { ...typed, 'father-personalId': '001188999999', ...ask })
  assert.match(wordsOf(unknown), /không có thông tin về số định danh này/)
  simulator.beSilent(true)
  t.after(() => simulator.beSilent(false))
  const silent = await visitor.press(page, { ...typed, ...ask })
  assert.equal(silent.status, 200)
  assert.match(wordsOf(silent), /đang không trả lời.*khai bằng tay/)
  assert.equal(shownIn(silent.html, 'father-personalId'), father.personalId)
  assert.deepEqual(
    (await questionsIn(town)).map(({ outcome }) => outcome),
    ['differs', 'unknown', 'unavailable'],
  )
  assert.deepEqual((await contentOf(town, draftId)).registered ?? {}, {})
})

test('who looks up too often waits, and loses no word', async (t) => {
  const { visitor, page } = await atFather(t, { withRateLimits: true })
  for (let times = 0; times < 12; times += 1) await visitor.press(page, { ...typed, ...ask })
  const tooOften = await visitor.press(page, { ...typed, 'father-fullName': 'Trần Văn Mười Ba', ...ask })
  assert.equal(tooOften.status, 429)
  assert.match(wordsOf(tooOften), /tra cứu nhiều lần/)
  assert.equal(shownIn(tooOften.html, 'father-fullName'), 'Trần Văn Mười Ba')
})

test('an administrator switches the register off, and nobody is offered it any more', async (t) => {
  const { town, visitor, page } = await atFather(t)
  const { id: officerId } = await town.officer('administrator', 'hoa-sen')
  await asSystem(town.needs.db, (tx) =>
    switchConnection(tx, { service: 'registers', isOn: false, officerId, at: town.needs.now() }),
  )
  const off = await visitor.open(page.path)
  assert.doesNotMatch(wordsOf(off), /Điền từ cơ sở dữ liệu/)
  const pressed = await visitor.press(page, { ...typed, ...ask })
  assert.match(wordsOf(pressed), /hiện không tra cứu được/)
})

test("another's log is nobody's business: the asker and the person asked about read it, strangers do not", async (t) => {
  const { town, visitor, page } = await atFather(t)
  await visitor.press(page, { ...typed, ...ask })
  const seenBy = (citizen: number) =>
    asActor(town.needs.db, { kind: 'citizen', id: town.citizen(citizen).id }, (tx) =>
      tx.selectFrom('registerQuestions').select('id').execute(),
    )
  assert.deepEqual([(await seenBy(0)).length, (await seenBy(1)).length, (await seenBy(2)).length], [1, 1, 0])
  await assert.rejects(
    asSystem(town.needs.db, (tx) => tx.updateTable('registerQuestions').set({ about: 'x' }).execute()),
    /permission denied/,
  )
})

test('an answer that the form keeps as the register gave it is shown, not asked, until the person types it by hand', async (t) => {
  const registers = makeExchangeRegisters({ url: simulator.url, ...login })
  const town = await openTown(t, { needs: { registers } })
  const citizen = town.citizen(0)
  const draftId = await startDraft(town, citizen.id, residence)
  const visitor = new Visitor(await town.app(), await town.logInAs(citizen))
  const { definition } = await asSystem(town.needs.db, (tx) => getCurrentRevision(tx, residence))
  const pageOf = (field: string) =>
    definition.form?.pages.find(({ sections }) => sections.some(({ fields }) => fields.some(({ id }) => id === field)))
  const home = await visitor.open(paths.draftForm(draftId, pageOf('homeKind')?.id ?? ''))
  await visitor.press(home, { homeKind: 'rented' })
  const owner = await visitor.open(paths.draftForm(draftId, pageOf('owner')?.id ?? ''))
  const filled = await visitor.press(owner, {
    'owner-personalId': father.personalId,
    'owner-fullName': father.fullName,
    _refresh: 'owner-register',
    'owner-consent': 'yes',
  })
  assert.equal(shownIn(filled.html, 'owner-fullName'), undefined, 'shown, not asked')
  assert.match(wordsOf(filled), new RegExp(father.fullName))
  const saved = await visitor.press(filled, { _do: 'later' })
  assert.equal(saved.status, 200)
  const forged = await visitor.press(filled, { 'owner-fullName': 'Kẻ Khác', _do: 'later' })
  assert.equal(forged.status, 200)
  assert.deepEqual((await contentOf(town, draftId)).answers.owner, {
    fullName: father.fullName,
    birthDate: father.birthDate,
    personalId: father.personalId,
  })
  const byHand = await visitor.press(await visitor.open(owner.path), { _refresh: 'owner-byhand' })
  assert.equal(shownIn(byHand.html, 'owner-fullName'), father.fullName, 'what was there may now be typed over')
})
