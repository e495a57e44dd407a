import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aCatalogueLine, catalogueFile } from '../../../test/support/a-catalogue-line.js'
import { statementsOf } from '../../../test/support/count-statements.js'
import { pdfText } from '../../../test/support/pdf-text.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { Visitor, wordsOf } from '../../../test/support/visitor.js'
import { asSystem } from '../../platform/db.js'
import { controlProcedure, getCurrentRevision, importCatalogue, publishProcedure } from '../../procedures/index.js'
import { insertRevision } from '../../procedures/publish-procedure.js'
import { paths } from '../../surface/paths.js'

const code = '1.001612'

/** A second revision from today, with another time limit, fee and paper. */
async function replaced(town: Town): Promise<void> {
  const { definition } = await asSystem(town.needs.db, (tx) => getCurrentRevision(tx, code))
  const published = await publishProcedure(town.needs, {
    definition: {
      ...definition,
      timeLimit: { quantity: 77, unit: 'working_day' },
      fees: definition.fees.map((fee) => ({ ...fee, amountVnd: 123_000 })),
    },
    decision: '77/QĐ-UBND',
    validFrom: '2026-11-24',
  })
  assert.equal(published.outcome, 'published')
}

async function open(t: Parameters<typeof openTown>[0]) {
  const town = await openTown(t)
  const visitor = new Visitor(await town.app())
  const read = async (number: number, prefix = '') => visitor.open(prefix + paths.procedureRevision(code, number))
  return { town, visitor, read }
}

test('a revision that was replaced is read whole as it was, says until when it held, and begins nothing', async (t) => {
  const { town, visitor, read } = await open(t)
  const before = wordsOf(await visitor.open(paths.procedure(code)))
  await replaced(town)
  const page = await read(1)
  const words = wordsOf(page)
  assert.match(words, /Bản này áp dụng từ ngày \d\d\/\d\d\/\d{4} đến hết ngày 23\/11\/2026, nay không còn áp dụng/)
  const { definition } = await asSystem(town.needs.db, (tx) => getCurrentRevision(tx, code))
  assert.doesNotMatch(words, /77 ngày làm việc|123\.000/)
  for (const { name } of definition.requiredDocuments) assert.ok(words.includes(name.vi), name.vi)
  for (const step of definition.steps) assert.ok(words.includes(step.vi), step.vi)
  for (const { title } of definition.legalBasis) assert.ok(words.includes(title), title)
  for (const { name } of definition.results) assert.ok(words.includes(name.vi), name.vi)
  const [, limit = ''] = /Thời hạn giải quyết ([\d.,]+ \S+ \S+ \S+)/.exec(before) ?? []
  assert.ok(limit !== '' && words.includes(limit), limit)
  assert.ok(page.html.includes(`href="${paths.procedure(code)}"`), 'the way to the one in force')
  assert.doesNotMatch(page.html, /\/nop-ho-so\/|\/thu-tuc\/[\d.]+\/mau\/|\/le-phi/)
  assert.match(page.html, /<meta name="robots" content="noindex"\/>/)
  assert.doesNotMatch(page.html, /rel="alternate"/)
})

test('the blank forms of a revision are those it had, and lead back to it', async (t) => {
  const { town, read } = await open(t)
  const before = await asSystem(town.needs.db, (tx) => getCurrentRevision(tx, code))
  const [template] = before.definition.templates
  assert.ok(template)
  const renamed = { ...template, name: { vi: 'Mẫu mới' } }
  const publishing = { definition: { ...before.definition, templates: [renamed] }, decision: '78/QĐ-UBND' }
  await publishProcedure(town.needs, { ...publishing, validFrom: '2026-11-24' })
  const { html } = await read(1)
  const link = paths.revisionTemplate(code, 1, template.id)
  assert.ok(html.includes(`href="${link}"`))
  const papers = before.definition.requiredDocuments.filter((paper) => paper.template)
  assert.equal(html.split(`href="${link}"`).length - 1, 1 + papers.filter((one) => one.template === template.id).length)
  const app = await town.app()
  const printed = await app.inject(link)
  assert.equal(printed.headers['content-type'], 'application/pdf')
  assert.ok(decodeURIComponent(String(printed.headers['content-disposition'])).includes(template.name.vi))
  assert.match((await pdfText(printed.rawPayload)).replaceAll('\n', ''), /cac-ban\/1/)
  assert.equal((await app.inject(paths.revisionTemplate(code, 1, 'none'))).statusCode, 404)
  assert.equal((await app.inject(paths.revisionTemplate(code, 9, template.id))).statusCode, 404)
})

test('the revision in force and one to come say so; the history leads to each', async (t) => {
  const { town, visitor, read } = await open(t)
  await replaced(town)
  assert.match(
    wordsOf(await read(2)),
    /Bản này đang áp dụng, từ ngày 24\/11\/2026. Theo 77\/QĐ-UBND. Đến trang thủ tục/,
  )
  const { definition } = await asSystem(town.needs.db, (tx) => getCurrentRevision(tx, code))
  await asSystem(town.needs.db, (tx) =>
    insertRevision(tx, town.needs, {
      ...{ definition, decision: '88/QĐ-UBND', decisionId: null, validFrom: '2026-12-15', state: 'published' },
    }),
  )
  const coming = await read(3)
  assert.match(wordsOf(coming), /Bản này chưa áp dụng; có hiệu lực từ ngày 15\/12\/2026.*Xem bản đang áp dụng/)
  assert.doesNotMatch(coming.html, /\/nop-ho-so\//)
  const { html } = await visitor.open(paths.procedureHistory(code))
  for (const number of [1, 2, 3])
    assert.ok(html.includes(`href="${paths.procedureRevision(code, number)}"`), `${number}`)
  assert.match(wordsOf(await read(3, '/en')), /This revision is not in force yet; it holds from 15\/12\/2026/)
})

test('the last revision of an abolished procedure ends with it, and keeps its page when the procedure is announced anew', async (t) => {
  const { town, read } = await open(t)
  const { id: officerId } = await town.officer('catalogue_controller', 'hoa-sen')
  const decide = (act: 'abolish' | 'announce', decisionNumber: string) =>
    controlProcedure(town.needs, {
      ...{ code, act, decisionNumber, officerId, reason: 'Không còn cần.' },
      ...{ decidedOn: '2026-11-20', effectiveOn: '2026-11-24' },
    })
  assert.equal((await decide('abolish', '1/QĐ')).outcome, 'recorded')
  assert.match(wordsOf(await read(1)), /đến hết ngày 23\/11\/2026.*Thủ tục này đã bị bãi bỏ.*Theo 1\/QĐ/)
  assert.equal((await decide('announce', '2/QĐ')).outcome, 'recorded')
  const again = await read(1)
  assert.match(wordsOf(again), /đến hết ngày 23\/11\/2026, nay không còn áp dụng.*công bố lại theo 2\/QĐ/)
  assert.ok(again.html.includes(`href="${paths.procedure(code)}"`))
})

test('announced again after it was abolished, a procedure keeps its page: what happened, and what will come', async (t) => {
  const { town, visitor } = await open(t)
  const { definition } = await asSystem(town.needs.db, (tx) => getCurrentRevision(tx, code))
  const { id: officerId } = await town.officer('catalogue_controller', 'hoa-sen')
  for (const [act, decisionNumber] of [
    ['abolish', '1/QĐ'],
    ['announce', '2/QĐ'],
  ] as const) {
    await controlProcedure(town.needs, {
      ...{ code, act, decisionNumber, officerId, reason: 'Không còn cần.' },
      ...{ decidedOn: '2026-11-20', effectiveOn: '2026-11-24' },
    })
    town.clock.forward({ minutes: 1 })
  }
  const page = async (prefix = '') => visitor.open(prefix + paths.procedure(code))
  const told = await page()
  assert.match(
    wordsOf(told),
    /đã bị bãi bỏ.*Theo 1\/QĐ, từ ngày 24\/11\/2026\. Không còn cần\. Thủ tục được công bố lại theo 2\/QĐ, từ ngày 24\/11\/2026\. Nội dung mới chưa được công khai/,
  )
  assert.doesNotMatch(told.html, /\/nop-ho-so\//)
  assert.match(
    wordsOf(await page('/en')),
    /announced again by 2\/QĐ ?, from 24\/11\/2026\. What it will be is not published yet/,
  )
  assert.equal((await (await town.app()).inject(paths.procedureHistory(code))).statusCode, 200)
  const published = await publishProcedure(town.needs, { definition, decision: '3/QĐ', validFrom: '2026-12-15' })
  assert.equal(published.outcome, 'published', JSON.stringify(published))
  const coming = await page()
  assert.match(wordsOf(coming), /Bản mới áp dụng từ ngày 15\/12\/2026/)
  assert.ok(coming.html.includes(`href="${paths.procedureRevision(code, 2)}"`))
})

test('internal procedures, revisions that are not there and crooked numbers lead to nothing; the code of a case leads to its procedure', async (t) => {
  const { town } = await open(t)
  const lines = [aCatalogueLine({ code: '1.777777', kind: 'noi_bo' }), aCatalogueLine({ code: '1.777778' })]
  await importCatalogue(
    town.needs,
    { name: 'x', catalogue: catalogueFile(lines) },
    { isDryRun: false, officerId: null },
  )
  const app = await town.app()
  const status = async (path: string) => (await app.inject(path)).statusCode
  assert.equal(await status('/thu-tuc/1.777777/cac-ban/1'), 404)
  assert.equal(await status('/thu-tuc/1.777778/cac-ban/1'), 200)
  assert.equal(await status('/thu-tuc/1.777778.01/cac-ban/1'), 200)
  for (const number of ['0', '2', '1a', '-1', '9999999', '01'])
    assert.equal(await status(`/thu-tuc/${code}/cac-ban/${number}`), 404, number)
})

test('a revision costs few statements, none of them for a session', async (t) => {
  const { town } = await open(t)
  await replaced(town)
  const app = await town.app()
  const path = paths.procedureRevision(code, 1)
  await app.inject(path)
  const asked = await statementsOf(() => app.inject(path))
  assert.ok(asked.length <= 1, asked.join('\n'))
})
