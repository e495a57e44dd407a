import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier, plainProcedure } from '../../../test/support/a-dossier.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { RawVisitor } from '../../../test/support/raw-visitor.js'
import { openTown } from '../../../test/support/town.js'
import { runMove } from '../../dossiers/index.js'
import { asSystem } from '../../platform/db.js'
import { getCurrentRevision, publishProcedure } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'

test('two revisions stand side by side, and dossiers in flight are moved by hand, with a reason', async (t) => {
  const town = await openTown(t)
  await aDossier(town)
  const current = await asSystem(town.needs.db, (tx) => getCurrentRevision(tx, plainProcedure))
  const definition = { ...current.definition, timeLimit: { quantity: 30, unit: 'working_day' as const } }
  const published = await publishProcedure(town.needs, { definition, decision: '09/QĐ-UBND', validFrom: '2026-11-24' })
  assert.equal(published.outcome, 'published')
  const officer = await town.officer('catalogue_controller', 'hoa-sen')
  const keeper = new RawVisitor(await town.app(), await town.logInAs(officer))
  const compared = (await keeper.get(`${paths.adminRevisions(plainProcedure)}?tu=1&den=2`)).html
  assert.match(compared, /Thời hạn › số/)
  assert.match(
    compared,
    new RegExp(`<del[^>]*>${current.definition.timeLimit?.quantity}</del>[\\s\\S]*<ins[^>]*>30</ins>`),
  )
  const { html } = await keeper.get(paths.adminMove(plainProcedure))
  assert.match(html, /Chuyển 1 hồ sơ sang bản 2/)
  const order = {
    tu: current.id,
    den: published.outcome === 'published' ? published.revisionId : '',
    'trang-thai': 'submitted',
  }
  const refused = await keeper.post(paths.adminMove(plainProcedure), { ...order, 'ly-do': '' })
  assert.equal(refused.status, 422)
  assert.match(refused.html, /Nhập lý do chuyển/)
  const moved = await keeper.post(paths.adminMove(plainProcedure), { ...order, 'ly-do': 'Thời hạn ngắn hơn' })
  const { location = '' } = moved
  assert.match(location, new RegExp(`^${paths.adminMove(plainProcedure)}/`))
  const waiting = await keeper.get(location)
  assert.match(waiting.html, /id="tien-trinh" data-follow/)
  assert.match(textOfPage(waiting.html), /Đang chuyển Đã chuyển 0 Phải hỏi trước 0 Chưa xét 1/)
  await runMove(town.needs, location.split('/').at(-1) ?? '')
  const done = await keeper.get(location)
  assert.doesNotMatch(done.html, /data-follow/)
  assert.match(textOfPage(done.html), /Xong Đã chuyển 1 Phải hỏi trước 0 Chưa xét 0/)
  const { html: after } = await keeper.get(paths.adminMove(plainProcedure))
  assert.match(after, /Không có hồ sơ nào đang giải quyết theo bản khác/)
  assert.ok(after.includes(`href="${location}"`))
  const receiver = new RawVisitor(await town.app(), await town.logInAs(await town.officer('receiver')))
  for (const path of [paths.adminMove(plainProcedure), location]) assert.equal((await receiver.get(path)).status, 403)
})

test('who must be asked is told with the agency that settles, since who keeps the catalogue opens no dossiers', async (t) => {
  const town = await openTown(t)
  const { dossierCode, submissionCode } = await aDossier(town)
  const { definition } = await asSystem(town.needs.db, (tx) => getCurrentRevision(tx, plainProcedure))
  const paper = {
    id: 'plan',
    name: { vi: 'Sơ đồ ao' },
    mode: 'hand_in' as const,
    originals: 1,
    copies: 0,
    required: true,
  }
  const asking = {
    ...definition,
    requiredDocuments: [...definition.requiredDocuments, paper],
    returnWays: ['email' as const],
  }
  await publishProcedure(town.needs, { definition: asking, decision: '10/QĐ-UBND', validFrom: '2026-11-24' })
  const keeper = new RawVisitor(
    await town.app(),
    await town.logInAs(await town.officer('catalogue_controller', 'hoa-sen')),
  )
  const { html } = await keeper.get(paths.adminMove(plainProcedure))
  const code = dossierCode ?? submissionCode
  assert.ok(html.includes(`${code} (Ủy ban nhân dân phường Sen Hồng): Hỏi người nộp – giấy tờ “Sơ đồ ao”; `), html)
  assert.match(html, /cách nhận kết quả “(trên cổng|tại quầy|bưu chính)”/)
  assert.doesNotMatch(html, /href="\/can-bo\/ho-so\//)
})

test('a comparison with thousands of changes stands folded by part, and each part page by page, without a script', async (t) => {
  const town = await openTown(t)
  const { definition } = await asSystem(town.needs.db, (tx) => getCurrentRevision(tx, plainProcedure))
  const many = Array.from({ length: 250 }, (_, n) => ({
    ...{
      id: `more${n}`,
      name: { vi: `Giấy ${n}` },
      mode: 'hand_in' as const,
      originals: 1,
      copies: 0,
      required: false,
    },
  }))
  const unlike = { ...definition, requiredDocuments: many, steps: [{ vi: 'Bước rất dài. '.repeat(80) }] }
  const published = await publishProcedure(town.needs, {
    ...{ definition: unlike, decision: '11/QĐ-UBND', validFrom: '2026-11-24' },
  })
  assert.equal(published.outcome, 'published', JSON.stringify(published))
  const officer = await town.officer('catalogue_controller', 'hoa-sen')
  const keeper = new RawVisitor(await town.app(), await town.logInAs(officer))
  const compared = `${paths.adminRevisions(plainProcedure)}?tu=1&den=2`
  const rowsIn = (html: string) => html.split('mc-difference"').length - 1
  const { html } = await keeper.get(compared)
  const total = Number(/(\d+) chỗ khác nhau/.exec(html)?.[1])
  assert.ok(total > 1000, `${total}`)
  assert.ok(rowsIn(html) < 100, `${rowsIn(html)}`)
  assert.match(html, /<details[^>]*class="govuk-details"[^>]*>/)
  assert.match(html, /… \(xem đủ\)/)
  const [, address = ''] = /href="([^"]*phan=requiredDocuments[^"]*)"/.exec(html) ?? []
  const seen = new Set<string>()
  for (let next: string | undefined = address; next; ) {
    const page: string = (await keeper.get(next.replaceAll('&amp;', '&'))).html
    const places = [...page.matchAll(/<th scope="row"[^>]*>([^<]*)</g)].map(([, place = '']) => place)
    assert.ok(places.filter((place) => place.includes(' › ')).length <= 50)
    for (const place of places) seen.add(place)
    next = /href="([^"]*)" rel="next"/.exec(page)?.[1]
  }
  const papers = [...seen].filter((place) => place.startsWith('Giấy tờ › '))
  assert.equal(papers.length, Number(/xem đủ (\d+) chỗ khác của phần Giấy tờ/i.exec(html)?.[1]))
  const wild = await keeper.get(`${compared}&phan=requiredDocuments&sau=999999999`)
  assert.match(textOfPage(wild.html), /Chỗ khác 1–50 trong/)
  assert.match(textOfPage((await keeper.get(`${compared}&phan=nothing`)).html), /mở từng phần để xem/)
})
