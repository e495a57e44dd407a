// Whatever is sent to the pages of a draft, by people or by machines: never a broken answer, never something half stored.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersFor } from '../../../seeds/answers/index.js'
import { typedFor } from '../../../test/support/fill-in.js'
import { postedBy } from '../../../test/support/posted-by.js'
import { fc, randomCases } from '../../../test/support/random-cases.js'
import { openTown } from '../../../test/support/town.js'
import { type Page, Visitor } from '../../../test/support/visitor.js'
import { getDraft, legalDayOf } from '../../dossiers/index.js'
import { asActor, asSystem } from '../../platform/db.js'
import type { FormDefinition } from '../../procedures/form.js'
import { getCurrentRevision } from '../../procedures/store.js'
import { paths } from '../../surface/paths.js'

const birth = '1.001193'
const size = { usual: 60, deep: 10_000 }

const town = await openTown({ after: (close) => test.after(close) })
const citizen = town.citizen()
const actor = { kind: 'citizen', id: citizen.id } as const
const visitor = new Visitor(await town.app(), await town.logInAs(citizen))
const first = await visitor.press(await visitor.open(paths.apply(birth)), { 'co-quan': 'phuong-sen-hong' })
const id = /ban-thao\/([^/]+)/.exec(first.path)?.[1] ?? ''
const { definition } = await asSystem(town.needs.db, (tx) => getCurrentRevision(tx, birth))
const form = definition.form as FormDefinition
const pageIds = form.pages.map((page) => page.id)
const good = typedFor(form, answersFor(birth, citizen, { n: 0, day: legalDayOf(town.needs.now()) }))

const names = fc.oneof(
  fc.constantFrom(
    ...Object.keys(good),
    'mark',
    'window',
    'stroke',
    'at',
    '_shown',
    '_refresh',
    '_do',
    'returnWay',
    'cam-doan',
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'a[b]',
    'a.b',
    '',
    'childName-99-x',
    '\u0000',
    'x'.repeat(500),
  ),
)
const texts = fc.oneof(
  fc.constantFrom(...Object.values(good).flatMap((text) => text ?? [])),
  fc.constantFrom(
    '',
    '\u0000',
    "' or 1=1 --",
    '<script>alert(1)</script>',
    '../../etc/passwd',
    '${7*7}',
    'NaN',
    '1e309',
    '-1',
  ),
  fc.constantFrom(
    '\ud800',
    '\u202e',
    'x'.repeat(20_000),
    '99999999999999999999',
    '__proto__',
    'chương\ntrình',
    '{"$ne":null}',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
const bodies = fc.dictionary(names, fc.oneof(texts, fc.array(texts, { maxLength: 3 })), { maxKeys: 12 })
const taking = pageIds.flatMap((page) => [paths.draftForm(id, page), paths.draftSaving(id, page)])
const others = [paths.draftReturn(id), paths.draftSaving(id, '@return'), paths.draftCheck(id), paths.draftRenewal(id)]
const places = fc.oneof(
  { arbitrary: fc.constantFrom(...taking), weight: 4 },
  fc.constantFrom(...others),
  fc.constantFrom(paths.draftForm(id, '__proto__'), paths.draftSaving(id, '%00'), paths.draftForm('x', 'child')),
)

const stored = async () => {
  const draft = await asActor(town.needs.db, actor, (tx) => getDraft(tx, town.needs.keyring, id))
  const dossiers = await asSystem(town.needs.db, (tx) => tx.selectFrom('dossiers').select('id').execute())
  return { draft, dossiers: dossiers.length }
}

/** Every text that the draft holds of a page. */
const textsOf = (page: Record<string, string | string[]> = {}): string[] => Object.values(page).flat()

test('random and malicious posts get 2xx, 3xx or 4xx, and of each the draft takes a page wholly or nothing', async (t) => {
  const cases = randomCases(t, size)
  let taken = 0
  await fc.assert(
    fc.asyncProperty(places, bodies, async (place, body) => {
      const before = await stored()
      const answer: Page = await visitor.pressOnly(first, { ...body, ...tokenOf(first) }, place)
      assert.ok(answer.status < 500, `${answer.status} at ${place}`)
      const { draft, dossiers } = await stored()
      assert.equal(dossiers, before.dossiers, 'nothing like this is a dossier')
      const changed = Object.keys(draft.content.typed).filter(
        (page) => JSON.stringify(draft.content.typed[page]) !== JSON.stringify(before.draft.content.typed[page]),
      )
      assert.ok(changed.length <= 1, 'one page at a time')
      const known = new Set([...pageIds, '@return'])
      for (const page of changed) {
        taken += 1
        assert.ok(known.has(page), page)
        // Half a surrogate pair cannot be sent: on the wire it is the sign of what could not be written.
        const sent = new Set(
          [
            ...Object.values({ ...postedBy(first.html), ...body }).flatMap((text) => [text ?? ''].flat()),
            ...textsOf(before.draft.content.typed[page]),
          ].map((text) => withoutControls(String(text).toWellFormed())),
        )
        const strange = textsOf(draft.content.typed[page]).filter((text) => !sent.has(text) && !/^\d{1,5}$/.test(text))
        assert.deepEqual(strange, [], 'only what was sent')
      }
    }),
    cases,
  )
  assert.ok(taken > cases.numRuns / 40, `${taken} of ${cases.numRuns} were taken`)
})

/** What nobody can type arrives as spaces. */
const withoutControls = (text: string): string =>
  [...text].map((sign) => (isControl(sign) && !'\t\n\r'.includes(sign) ? ' ' : sign)).join('')
const isControl = (sign: string): boolean => sign < ' ' || (sign >= '\u007f' && sign <= '\u009f')

const tokenOf = ({ html }: Page) => ({ _csrf: /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? '' })

test('the check for other systems answers random JSON with 2xx or 4xx', async (t) => {
  const app = await town.app()
  await fc.assert(
    fc.asyncProperty(
      fc.json({ maxDepth: 3 }),
      fc.constantFrom('application/json', 'text/plain'),
      async (payload, type) => {
        const url = '/api/v1/forms/check'
        const answer = await app.inject({ method: 'POST', url, payload, headers: { 'content-type': type } })
        assert.ok(answer.statusCode >= 400 && answer.statusCode < 500, `${answer.statusCode}: ${payload}`)
      },
    ),
    randomCases(t, size),
  )
})
