import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier } from '../../../test/support/a-dossier.js'
import { ask } from '../../../test/support/a-waiting-dossier.js'
import { asking } from '../../../test/support/foreign-tool.js'
import { pdfText } from '../../../test/support/pdf-text.js'
import { assertNoPageIsBlank } from '../../../test/support/printed-page.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { makeDocument } from '../../documents/index.js'
import {
  apologise,
  completeRoutingSlip,
  declineDossier,
  listRegisterBooks,
  startProcessing,
  stopDossier,
} from '../../dossiers/index.js'
import { asSystem } from '../../platform/db.js'
import { paths } from '../../surface/paths.js'

/** One dossier asked to be supplemented, one declined, one that was late, begged pardon for and stopped: together all papers but the book. */
async function livedThrough(town: Town): Promise<string[]> {
  const reason = 'Hội đồng xác định mức độ khuyết tật phải họp lại.'
  const [receiver, approver] = [await town.officer('receiver'), await town.officer('approver')]
  const asked = await aDossier(town)
  assert.equal((await ask(town, asked.id)).outcome, 'requested')
  const declined = await aDossier(town, { citizen: 1, n: 1 })
  await declineDossier(town.needs, declined.id, { officer: receiver, reason })
  const stopped = await aDossier(town, { status: 'accepted', citizen: 2, n: 2 })
  await startProcessing(town.needs, stopped.id, receiver)
  const newDueAt = new Date('2027-01-20T09:00:00+07:00')
  const apology = await apologise(town.needs, stopped.id, { officer: approver, newDueAt, reason })
  assert.equal(apology.outcome, 'apologised')
  assert.equal((await stopDossier(town.needs, stopped.id, { officer: approver, reason })).outcome, 'stopped')
  await completeRoutingSlip(town.needs, stopped.id)
  const papers = await asSystem(town.needs.db, (tx) => tx.selectFrom('documents').select('id').execute())
  for (const { id } of papers) await makeDocument(town.needs, id)
  return [asked, declined, stopped].map(({ submissionCode }) => submissionCode)
}

const titles = [
  /GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ/,
  /PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ/,
  /PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ/,
  /PHIẾU XIN LỖI/,
  /THÔNG BÁO Dừng giải quyết hồ sơ/,
  /PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ/,
  /SỔ THEO DÕI HỒ SƠ/,
]

test(
  'each of the seven statutory papers is opened from the officer’s pages, and none of its pages is blank (L6)',
  asking('pdftotext', 'pdftoppm'),
  async (t) => {
    const town = await openTown(t, { now: '2026-11-23T16:50:00+07:00' })
    const codes = await livedThrough(town)
    const app = await town.app()
    const headers = { cookie: await town.logInAs(await town.officer('receiver')) }
    const open = (url: string) => app.inject({ url, headers })
    const [book] = await asSystem(town.needs.db, (tx) => listRegisterBooks(tx, [town.agency().id]))
    const links = [paths.officeRegisterPrint(book?.id ?? '')]
    for (const code of codes) {
      const { body } = await open(paths.officeDossier(code))
      links.push(
        ...[...body.matchAll(/href="([^"]+\/(?:van-ban\/[^"/]+|phieu-kiem-soat))"/g)].map(([, href]) => href ?? ''),
      )
    }
    const texts: string[] = []
    for (const url of new Set(links)) {
      const { rawPayload, headers: told } = await open(url)
      assert.equal(told['content-type'], 'application/pdf', url)
      assertNoPageIsBlank(rawPayload)
      texts.push(pdfText(rawPayload))
    }
    for (const title of titles)
      assert.ok(
        texts.some((text) => title.test(text)),
        String(title),
      )
  },
)
