// What becomes of typing between two pages: saved on the way, kept over a login, carried over to a new revision.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersFor } from '../../../seeds/answers/index.js'
import { statementsOf } from '../../../test/support/count-statements.js'
import { openTown, type Town, type TownCitizen } from '../../../test/support/town.js'
import { type Page, Visitor, wordsOf } from '../../../test/support/visitor.js'
import { legalDayOf } from '../../dossiers/index.js'
import { asSystem } from '../../platform/db.js'
import type { FormDefinition } from '../../procedures/form.js'
import { publishProcedure, testForm } from '../../procedures/index.js'
import { getCurrentRevision } from '../../procedures/store.js'
import { paths } from '../../surface/paths.js'

const marital = '1.004873'
const town = await openTown({ after: (close) => test.after(close) })

async function began(citizen: TownCitizen): Promise<{ visitor: Visitor; first: Page; id: string }> {
  const visitor = new Visitor(await town.app(), await town.logInAs(citizen))
  const first = await visitor.press(await visitor.open(paths.apply(marital)), { 'co-quan': 'phuong-sen-hong' })
  return { visitor, first, id: /ban-thao\/([^/]+)/.exec(first.path)?.[1] ?? '' }
}

const inputText = (page: Page, name: string): string | undefined =>
  new RegExp(`<input[^>]*name="${name}"[^>]*value="([^"]*)"`).exec(page.html)?.[1] ??
  new RegExp(`value="([^"]*)"[^>]*name="${name}"`).exec(page.html)?.[1]

const issuedBy = 'requesterPaperIssuedBy'

test('typing is saved without leaving the page, within a handful of statements, and its own window may go on from there', async () => {
  const { visitor, first, id } = await began(town.citizen(0))
  const url = paths.draftSaving(id, 'requester')
  const statements = await statementsOf(async () => {
    const answer = await visitor.pressOnly(first, { [issuedBy]: 'Công an', stroke: '3' }, url)
    const { outcome, mark, at } = JSON.parse(answer.html)
    assert.equal(outcome, 'saved')
    assert.notEqual(mark, inputText(first, 'mark'))
    assert.match(at, /^\d\d:\d\d$/)
  })
  assert.ok(statements.length <= 12, `${statements.length} statements`)
  // The answer was lost on the line: the same window saves again over what it saved itself.
  const again = await visitor.pressOnly(first, { [issuedBy]: 'Công an phường', stroke: '9' }, url)
  assert.equal(again.status, 200)
  const shown = await visitor.open(first.path)
  assert.equal(inputText(shown, issuedBy), 'Công an phường')
  assert.match(shown.html, new RegExp(`data-taken="requester:${inputText(first, 'window')}:9"`))
})

test('another window is refused without a word of what the first has saved', async () => {
  const { visitor, first, id } = await began(town.citizen(1))
  const other = await visitor.open(first.path)
  await visitor.pressOnly(other, { [issuedBy]: 'Mới' }, paths.draftSaving(id, 'requester'))
  const refused = await visitor.pressOnly(first, { [issuedBy]: 'Cũ' }, paths.draftSaving(id, 'requester'))
  assert.equal(refused.status, 409)
  assert.deepEqual(JSON.parse(refused.html), { outcome: 'changed_elsewhere' })
  assert.equal(inputText(await visitor.open(first.path), issuedBy), 'Mới')
})

test('nobody saves into another person’s draft, nor on a page that there is not', async () => {
  const { id } = await began(town.citizen(1))
  const own = await began(town.citizen(2))
  assert.equal((await own.visitor.pressOnly(own.first, {}, paths.draftSaving(id, 'requester'))).status, 404)
  assert.equal((await own.visitor.pressOnly(own.first, {}, paths.draftSaving(own.id, 'nowhere'))).status, 404)
  assert.equal((await own.visitor.pressOnly(own.first, {}, paths.draftSaving('x', 'requester'))).status, 404)
})

async function sentLoggedOut(who: TownCitizen, typed: Record<string, string>) {
  const { visitor, first, id } = await began(who)
  await asSystem(town.needs.db, (tx) => tx.deleteFrom('sessions').where('actorId', '=', who.id).execute())
  const logIn = await visitor.pressOnly(first, typed)
  const wanted = decodeURIComponent(logIn.location?.split('tiep=')[1] ?? '')
  return { visitor, first, id, logIn, wanted }
}

test('a page sent without a session is shown again after the login to its owner, and to nobody else', async () => {
  const who = town.citizen(3)
  const { wanted, first } = await sentLoggedOut(who, { [issuedBy]: 'Gõ lúc hết phiên', at: issuedBy })
  assert.match(wanted, new RegExp(`^${first.path}\\?giu=[0-9a-f-]{36}$`))
  const stranger = new Visitor(await town.app(), await town.logInAs(town.citizen(4)))
  assert.equal((await stranger.open(wanted)).status, 404)
  const owner = new Visitor(await town.app(), await town.logInAs(who))
  const page = await owner.open(wanted)
  assert.match(wordsOf(page), /Bạn đã đăng nhập lại/)
  assert.equal(inputText(page, issuedBy), 'Gõ lúc hết phiên')
  assert.match(page.html, new RegExp(`data-at="${issuedBy}"`))
  assert.equal(inputText(await owner.open(first.path), issuedBy), '', 'nothing was saved without a session')
  await owner.press(page, { _do: 'later' })
  assert.equal(inputText(await owner.open(first.path), issuedBy), 'Gõ lúc hết phiên')
  assert.equal(inputText(await owner.open(wanted), issuedBy), 'Gõ lúc hết phiên', 'what was kept twice is gone')
})

test('what is far longer than any form is not kept for strangers', async () => {
  const { wanted, first } = await sentLoggedOut(town.citizen(5), { [issuedBy]: 'x'.repeat(200_000) })
  assert.equal(wanted, first.path)
})

test('without the token of a page nothing is kept at all', async () => {
  const { visitor, first } = await sentLoggedOut(town.citizen(6), {})
  assert.equal((await visitor.pressOnly(first, { _csrf: 'made up' })).status, 403)
})

async function publishChanged(changed: Town, change: (form: FormDefinition) => void): Promise<void> {
  const { definition } = await asSystem(changed.needs.db, (tx) => getCurrentRevision(tx, marital))
  const next = structuredClone(definition)
  if (next.form) change(next.form)
  const today = legalDayOf(changed.needs.now())
  const answers = answersFor(marital, changed.citizen(), { n: 0, day: today })
  const tested = { procedure: next, answers, units: changed.needs.units, today, officerId: null }
  assert.equal((await testForm(changed.needs, tested)).outcome, 'passed')
  const published = await publishProcedure(changed.needs, { definition: next, decision: null, validFrom: '2026-11-24' })
  assert.equal(published.outcome, 'published', JSON.stringify(published))
}

test('a new revision: what was typed is taken, the change is shown, and the draft goes on with what stays', async (t) => {
  const changed = await openTown(t)
  const visitor = new Visitor(await changed.app(), await changed.logInAs(changed.citizen()))
  const first = await visitor.press(await visitor.open(paths.apply(marital)), { 'co-quan': 'phuong-sen-hong' })
  const id = /ban-thao\/([^/]+)/.exec(first.path)?.[1] ?? ''
  await visitor.press(first, { [issuedBy]: 'Công an', residenceKind: '', _do: 'later' })
  await publishChanged(changed, ({ pages: [page] }) => {
    const fields = page?.sections.flatMap((section) => section.fields) ?? []
    const field = fields.find((each) => each.id === issuedBy)
    if (field) field.label = { vi: 'Cơ quan cấp giấy tờ', en: 'Issued by' }
    page?.sections[0]?.fields.unshift({ id: 'freshly', kind: 'text', label: { vi: 'Câu hỏi mới toanh', en: 'New' } })
  })
  const late = await visitor.press(first, { [issuedBy]: 'Công an phường Sen Hồng' })
  assert.equal(late.status, 422, 'a page of the old revision is still read and saved')
  const told = await visitor.open(first.path)
  assert.equal(told.path, paths.draftRenewal(id))
  assert.match(wordsOf(told), /Thủ tục đã có bản mới/)
  assert.match(wordsOf(told), /Câu hỏi mới toanh/)
  assert.match(wordsOf(told), /Cơ quan cấp giấy tờ Trước đây: Nơi cấp Bạn đã trả lời: Công an phường Sen Hồng/)
  const submitted = await visitor.pressOnly(first, { 'cam-doan': 'co' }, paths.draftCheck(id))
  assert.equal(submitted.status, 409, 'the old revision is not submitted')
  const page = await visitor.press(told)
  assert.equal(page.path, first.path)
  assert.match(wordsOf(page), /Câu hỏi mới toanh/)
  assert.equal(inputText(page, issuedBy), 'Công an phường Sen Hồng')
  assert.equal((await visitor.open(paths.draftRenewal(id))).path, first.path, 'it is asked once')
})
