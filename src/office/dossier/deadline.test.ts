import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier, dossierCode } from '../../../test/support/a-dossier.js'
import { statementsOf } from '../../../test/support/count-statements.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { RawVisitor } from '../../../test/support/raw-visitor.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { apologise, requestSupplement, startProcessing } from '../../dossiers/index.js'
import { paths } from '../../surface/paths.js'

const defects = [
  { target: 'document' as const, targetId: 'medicalPapers', name: 'Bệnh án', problem: 'missing' as const, note: '' },
]

async function visitors(town: Town) {
  const officer = new RawVisitor(await town.app(), await town.logInAs(await town.officer('receiver')))
  const citizen = new RawVisitor(await town.app(), await town.logInAs(town.citizen()))
  return { officer, citizen }
}

test('accepted at 16:50 before a holiday: officer and citizen read the same proof, day by day (L3, X2)', async (t) => {
  const town = await openTown(t, { now: '2026-11-23T16:50:00+07:00' })
  const { id, submissionCode } = await aDossier(town)
  const { officer, citizen } = await visitors(town)
  await officer.get(paths.officeDossier(submissionCode))
  const accepted = await officer.post(paths.officeDeed(submissionCode, 'tiep-nhan'), {})
  assert.equal(accepted.status, 303)
  const page = await officer.get(accepted.location ?? '')
  const code = await dossierCode(town, id)
  assert.match(page.html, new RegExp(`href="${paths.officeDeadline(code)}"`))
  const pages = [
    await officer.get(paths.officeDeadline(code)),
    await citizen.get(paths.dossierDeadline(submissionCode)),
  ]
  for (const { html, status } of pages) {
    assert.equal(status, 200)
    const words = textOfPage(html)
    assert.match(words, /Bắt đầu tính 16:50, Thứ Hai, 23\/11\/2026 Nhận trong giờ làm việc, tính ngay từ lúc nhận/)
    assert.match(words, /Thứ Ba, 24\/11\/2026 Không Ngày Văn hóa Việt Nam/)
    assert.match(words, /Thứ Ba, 29\/12\/2026 Có Ngày làm việc thứ 25/)
    assert.match(words, /Hết thời hạn 16:50, Thứ Ba, 29\/12\/2026 Cùng giờ với lúc bắt đầu/)
    assert.match(words, /Phiên bản lịch vn-[\w+-]+/)
  }
  const english = textOfPage((await citizen.get(`/en${paths.dossierDeadline(submissionCode)}`)).html)
  assert.match(english, /Tuesday, 24\/11\/2026 No Public holiday: Ngày Văn hóa Việt Nam/)
})

test('the proof names the paper that paused the clock, says that it stands still, and shows a new appointment', async (t) => {
  const town = await openTown(t, { now: '2026-12-07T09:00:00+07:00' })
  const { id } = await aDossier(town, { status: 'accepted' })
  const receiver = await town.officer('receiver')
  await startProcessing(town.needs, id, receiver)
  const code = await dossierCode(town, id)
  const { officer } = await visitors(town)
  const proof = async () => textOfPage((await officer.get(paths.officeDeadline(code))).html)
  const newDueAt = new Date('2027-01-20T09:00:00+07:00')
  const apology = { officer: await town.officer('approver'), newDueAt, reason: 'Hội đồng họp lại.' }
  assert.equal((await apologise(town.needs, id, apology)).outcome, 'apologised')
  assert.match(await proof(), /Hẹn lại 09:00, Thứ Tư, 20\/01\/2027 Cơ quan đã xin lỗi và hẹn lại ngày 07\/12\/2026/)
  town.clock.forward({ minutes: 10 })
  const asked = await requestSupplement(town.needs, id, {
    officer: await town.officer('processor'),
    reason: '',
    defects,
  })
  assert.equal(asked.outcome, 'requested')
  town.clock.forward({ minutes: 10 })
  const words = await proof()
  assert.match(words, /Thời hạn đang tạm dừng/)
  assert.match(
    words,
    /Yêu cầu bổ sung ngày 07\/12\/2026, Phiếu số 0001\/PBS\S* 09:10 07\/12\/2026 09:20 07\/12\/2026 10 phút/,
  )
  await proof()
  const statements = await statementsOf(proof)
  assert.ok(statements.length <= 14, `${statements.length} statements`)
})
