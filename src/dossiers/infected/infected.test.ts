import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier } from '../../../test/support/a-dossier.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { RawVisitor } from '../../../test/support/raw-visitor.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { Visitor, wordsOf } from '../../../test/support/visitor.js'
import { scanFiles } from '../../documents/index.js'
import { asSystem } from '../../platform/db.js'
import { type MalwareScanner, ScannerDown } from '../../platform/malware/index.js'
import { paths } from '../../surface/paths.js'
import { acceptDossier, listEvents, noteInfectedPaper, removeInfected } from '../index.js'

/** Down while papers come in; afterwards it finds malware in each. */
function lateScanner(): MalwareScanner & { isUp: boolean } {
  return {
    isUp: false,
    async scan() {
      if (!this.isUp) throw new ScannerDown('not reached')
      return { outcome: 'infected', signature: 'Test' }
    },
  } as MalwareScanner & { isUp: boolean }
}

async function anInfected(t: Parameters<typeof openTown>[0]) {
  const scanner = lateScanner()
  const town = await openTown(t, { now: '2026-11-23T09:00:00+07:00', needs: { scanner } })
  const dossier = await aDossier(town)
  scanner.isUp = true
  const found = await scanFiles({
    ...town.needs,
    onInfected: (tx, paper) => noteInfectedPaper(tx, town.needs, paper),
  })
  assert.deepEqual(found, { scanned: 1, infected: 1 })
  return { town, dossier }
}

const noticesOf = (town: Town, template: string) =>
  asSystem(town.needs.db, (tx) =>
    tx.selectFrom('notices').select('channel').where('template', '=', template).orderBy('channel').execute(),
  )

test('malware found after submission is an event, and the person is told which paper it is and what to do', async (t) => {
  const { town, dossier } = await anInfected(t)
  const events = await asSystem(town.needs.db, (tx) => listEvents(tx, dossier.id))
  assert.deepEqual(
    events.map(({ kind }) => kind),
    ['submitted', 'paper_infected'],
  )
  assert.deepEqual(
    (await noticesOf(town, 'paper_infected')).map(({ channel }) => channel),
    ['email', 'portal', 'sms'],
  )
  const citizen = new Visitor(await town.app(), await town.logInAs(town.citizen()))
  const page = await citizen.open(paths.dossier(dossier.submissionCode))
  assert.match(wordsOf(page), /Cần gửi lại giấy tờ có mã độc/)
  assert.match(wordsOf(page), /quét hoặc chụp lại từ giấy tờ/)
  const [paper] = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('attachments').select('id').where('dossierId', '=', dossier.id).execute(),
  )
  const file = await citizen.open(paths.dossierAttachment(dossier.submissionCode, paper?.id ?? ''))
  assert.equal(file.status, 404, 'nobody opens it any more')
})

test('the request for a supplement proposes exactly the paper with malware and says what to do; sent as it stands, it is asked for', async (t) => {
  const { town, dossier } = await anInfected(t)
  const desk = new RawVisitor(await town.app(), await town.logInAs(await town.officer('receiver')))
  const deed = paths.officeDeed(dossier.submissionCode, 'bo-sung')
  const page = await desk.get(deed)
  const boxes = [...page.html.matchAll(/<input[^>]*name="muc"[^>]*>/g)].map(([box]) => box)
  const chosen = boxes.filter((box) => / checked/.test(box)).map((box) => /value="([^"]+)"/.exec(box)?.[1] ?? '')
  const [paper] = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('attachments').select('requiredDocumentId').where('dossierId', '=', dossier.id).execute(),
  )
  assert.deepEqual(chosen, [`document:${paper?.requiredDocumentId}`])
  assert.ok(boxes.length > 1)
  const [value = ''] = chosen
  const note = new RegExp(`<input[^>]*name="ghi-chu:${value}"[^>]*>`).exec(page.html)?.[0] ?? ''
  assert.match(note, /value="Tệp đã gửi có mã độc: xin quét hoặc chụp lại/)
  const words = /value="([^"]*)"/.exec(note)?.[1] ?? ''
  const sent = await desk.post(deed, { muc: value, [`van-de:${value}`]: 'other', [`ghi-chu:${value}`]: words })
  assert.equal(sent.status, 303)
  const asked = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('supplementItems').select(['targetId', 'problem']).execute(),
  )
  assert.deepEqual(asked, [{ targetId: paper?.requiredDocumentId, problem: 'other' }])
})

test('an officer takes the file out with a reason that the person reads, and the dossier can be accepted', async (t) => {
  const { town, dossier } = await anInfected(t)
  const receiver = await town.officer('receiver')
  const desk = new RawVisitor(await town.app(), await town.logInAs(receiver))
  const deed = paths.officeDeed(dossier.submissionCode, 'go-tep-ma-doc')
  const asking = await desk.get(deed)
  assert.equal(asking.status, 200)
  const unfinished = await desk.post(deed, {})
  assert.equal(unfinished.status, 422)
  assert.match(textOfPage(unfinished.html), /Xin chọn ít nhất một tệp cần gỡ/)
  assert.match(textOfPage(unfinished.html), /Xin ghi rõ lý do gỡ tệp/)
  const [paper] = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('attachments').select('id').where('dossierId', '=', dossier.id).execute(),
  )
  const reason = 'Giấy này đã có trong cơ sở dữ liệu, không cần gửi lại'
  const done = await desk.get((await desk.post(deed, { tep: paper?.id, 'ly-do': reason })).location ?? '')
  assert.match(textOfPage(done.html), /Đã gỡ tệp chứa mã độc/)
  const citizen = new Visitor(await town.app(), await town.logInAs(town.citizen()))
  const page = wordsOf(await citizen.open(paths.dossier(dossier.submissionCode)))
  assert.ok(page.includes(reason) && !page.includes('Cần gửi lại giấy tờ có mã độc'))
  assert.equal((await noticesOf(town, 'paper_removed')).length, 3)
  assert.equal((await acceptDossier(town.needs, dossier.id, receiver)).outcome, 'accepted')
  const manifest = await asSystem(town.needs.db, (tx) =>
    tx
      .selectFrom('manifestFiles')
      .select('attachmentId')
      .where('attachmentId', '=', paper?.id ?? '')
      .execute(),
  )
  assert.equal(manifest.length, 1, 'what was handed in is not denied')
})

test('a file without malware is never taken out, and the button is not there', async (t) => {
  const town = await openTown(t)
  const dossier = await aDossier(town)
  const officer = await town.officer('receiver')
  const [paper] = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('attachments').select('id').where('dossierId', '=', dossier.id).execute(),
  )
  assert.deepEqual(
    await removeInfected(town.needs, dossier.id, { officer, attachmentIds: [paper?.id ?? ''], reason: 'Thử' }),
    { outcome: 'refused', because: 'nothing_infected' },
  )
  const desk = new Visitor(await town.app(), await town.logInAs(officer))
  assert.doesNotMatch(wordsOf(await desk.open(paths.officeDossier(dossier.submissionCode))), /Gỡ tệp chứa mã độc/)
})
