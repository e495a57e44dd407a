import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier } from '../../../test/support/a-dossier.js'
import { statementsOf } from '../../../test/support/count-statements.js'
import { orderedSealOf } from '../../../test/support/sealed-result.js'
import { openTown } from '../../../test/support/town.js'
import { Visitor, wordsOf } from '../../../test/support/visitor.js'
import { asSystem } from '../../platform/db.js'
import { newId } from '../../platform/ids.js'
import { paths } from '../../surface/paths.js'
import { readPlace, writePlace } from './list-place.js'

const codesIn = (html: string): string[] =>
  [...html.matchAll(/href="\/ho-so\/(T-[0-9A-Z-]+)"/g)].map(([, code]) => code ?? '')

test('people find what they have begun, filed and been told', async (t) => {
  const town = await openTown(t)
  const citizen = town.citizen()
  const visitor = new Visitor(await town.app(), await town.logInAs(citizen))

  await t.test('an empty account says what to do', async () => {
    assert.match(wordsOf(await visitor.open(paths.account)), /Bạn chưa nộp hồ sơ nào/)
  })

  await t.test('a dossier stands with its status and due date; drafts can be gone on with or deleted', async () => {
    const dossier = await aDossier(town)
    await visitor.press(await visitor.open(paths.apply('1.004873')), { 'co-quan': 'phuong-sen-hong' })
    const page = await visitor.open(paths.account)
    const words = wordsOf(page)
    assert.ok(codesIn(page.html).includes(dossier.submissionCode))
    assert.match(words, /Chờ tiếp nhận/)
    assert.match(words, /Trả lời trước 25\/11\/2026/)
    assert.match(words, /Làm tiếp/)
    assert.match(words, /24\/12\/2026/, 'until when the draft is kept')
  })

  await t.test('notices are unread until they are marked', async () => {
    const before = await visitor.open(paths.notices)
    assert.match(wordsOf(before), /1 thông báo chưa đọc/)
    assert.match(wordsOf(await visitor.open('/')), /1 thông báo chưa đọc/, 'the head of every page says so')
    const after = await visitor.press(before)
    assert.equal(after.path, paths.notices)
    assert.doesNotMatch(wordsOf(after), /[Cc]hưa đọc/)
  })

  await t.test(
    'a long list is paged without losing or repeating a dossier, in a steady number of statements',
    async () => {
      const few = await statementsOf(() => visitor.open(paths.account))
      await asSystem(town.needs.db, async (tx) => {
        const row = await tx.selectFrom('dossiers').selectAll().executeTakeFirstOrThrow()
        for (let n = 0; n < 44; n++) {
          const copy = {
            ...row,
            id: newId(),
            submissionCode: `T-${String(n).padStart(5, '0')}-00000-00000`,
            dossierCode: null,
          }
          await tx.insertInto('dossiers').values(copy).execute()
        }
      })
      const seen: string[] = []
      let path: string | undefined = paths.account
      while (path) {
        const page = await visitor.open(path)
        seen.push(...codesIn(page.html.split('Thông báo</h2>')[0] ?? ''))
        path = /href="(\/tai-khoan\?sau=[^"]+)" rel="next"/.exec(page.html)?.[1]
      }
      const codes = [...new Set(seen)]
      assert.equal(codes.length, 45)
      assert.equal(seen.length, 45, 'none twice')
      const many = await statementsOf(() => visitor.open(paths.account))
      assert.equal(many.length, few.length)
      assert.ok(many.length <= 8, many.join('\n'))
    },
  )

  await t.test("nobody sees another person's list", async () => {
    const other = new Visitor(await town.app(), await town.logInAs(town.citizen(1)))
    assert.deepEqual(codesIn((await other.open(paths.account)).html), [])
  })
})

test('who waits for a result that is decided reads of no day any more', async (t) => {
  const town = await openTown(t)
  const { id } = await aDossier(town, { status: 'accepted' })
  const visitor = new Visitor(await town.app(), await town.logInAs(town.citizen()))
  assert.match(wordsOf(await visitor.open(paths.account)), /Hẹn trả \d/)
  await orderedSealOf(town, id)
  const words = wordsOf(await visitor.open(paths.account))
  assert.match(words, /Chờ trả kết quả/)
  assert.doesNotMatch(words, /Hẹn trả \d/)
})

test('a place in a list is read back as it was written; anything else is the beginning', () => {
  const place = { at: new Date('2026-11-24T02:00:00.123Z'), id: newId() }
  assert.deepEqual(readPlace(writePlace(place)), place)
  for (const text of ['', 'x', '12', '12_', "12_' or 1=1", '99999999999999999_a'])
    assert.equal(readPlace(text), undefined)
})
