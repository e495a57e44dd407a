import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier } from '../../../test/support/a-dossier.js'
import { ask } from '../../../test/support/a-waiting-dossier.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { openTown, type Town } from '../../../test/support/town.js'
import type { DeadlineStanding } from '../../calendar/index.js'
import { type Dossier, startProcessing } from '../../dossiers/index.js'
import { makeApiKey } from '../../platform/api-keys.js'
import { paths } from '../../surface/paths.js'
import { standingWords } from '../../ui/texts/standing-words.js'

interface Life {
  standing: DeadlineStanding
  acceptedAt: string
  askedAt?: string
}

/** The plain procedure takes 25 working days; now is a Wednesday afternoon. */
const now = '2026-11-25T15:00:00+07:00'
const lives: Life[] = [
  { standing: 'on_time', acceptedAt: '2026-11-16T09:00:00+07:00' },
  { standing: 'due_soon', acceptedAt: '2026-10-21T09:00:00+07:00' },
  { standing: 'overdue', acceptedAt: '2026-09-14T09:00:00+07:00' },
  { standing: 'paused', acceptedAt: '2026-11-02T09:00:00+07:00', askedAt: '2026-11-10T09:00:00+07:00' },
  // Late before its clock stopped: the pause takes nothing back.
  { standing: 'overdue', acceptedAt: '2026-09-15T09:00:00+07:00', askedAt: '2026-11-10T09:00:00+07:00' },
]

async function live(town: Town, { acceptedAt, askedAt }: Life, n: number): Promise<Dossier> {
  town.clock.set(acceptedAt)
  const dossier = await aDossier(town, { status: 'accepted', n })
  if (!askedAt) return dossier
  town.clock.set(askedAt)
  await startProcessing(town.needs, dossier.id, await town.officer('receiver'))
  assert.equal((await ask(town, dossier.id)).outcome, 'requested')
  return dossier
}

test('list, pages, statistics and API say the same of every dossier', async (t) => {
  const town = await openTown(t)
  const dossiers: Dossier[] = []
  for (const [n, life] of lives.entries()) dossiers.push(await live(town, life, n))
  town.clock.set(now)
  const app = await town.app()
  const officer = { cookie: await town.logInAs(await town.officer('approver')) }
  const citizen = { cookie: await town.logInAs(town.citizen()) }
  const officerId = (await town.officer('administrator', 'hoa-sen')).id
  const { key } = await makeApiKey(town.needs, { name: 'Cổng tỉnh', scopes: ['dossier_status'], officerId })
  const open = async (url: string, headers: Record<string, string>) => (await app.inject({ url, headers })).body
  const lists = await Promise.all(['don-vi', 'cho-cong-dan'].map((queue) => open(paths.officeQueue(queue), officer)))
  const rows = lists.join('').split('<tr')
  for (const [index, { standing }] of lives.entries()) {
    const code = dossiers[index]?.dossierCode ?? ''
    const { tone, name } = standingWords[standing]
    const tag = new RegExp(`govuk-tag--${tone}[^>]*>(còn|quá hạn)`)
    assert.match(rows.find((row) => row.includes(code)) ?? '', tag, `list ${code}`)
    assert.match(await open(paths.officeDossier(code), officer), tag, `page ${code}`)
    assert.match(textOfPage(await open(paths.dossier(code), citizen)), new RegExp(name.vi), `own page ${code}`)
    assert.match(textOfPage(await open(paths.trackDossier(code), citizen)), new RegExp(name.vi), `public page ${code}`)
    const facts = await app.inject({
      url: `/api/v1/dossiers/${code}/status`,
      headers: { authorization: `Bearer ${key}` },
    })
    assert.equal(facts.json().standing, standing, `api ${code}`)
  }
  const codesIn = async (queue: string) =>
    [...(await open(paths.officeQueue(queue), officer)).matchAll(/data-key-open=""[^>]*>([^<]+)</g)].map(
      (found) => found[1],
    )
  assert.deepEqual(await codesIn('sap-den-han'), [dossiers[1]?.dossierCode])
  assert.deepEqual(await codesIn('qua-han'), [dossiers[2]?.dossierCode, dossiers[4]?.dossierCode])
  assert.deepEqual(await codesIn('chua-xin-loi'), [dossiers[2]?.dossierCode, dossiers[4]?.dossierCode])
  const figures = textOfPage(await open(paths.statistics, {}))
  assert.match(figures, /Hồ sơ đang giải quyết 5 1 trong hạn, 1 sắp đến hạn, 1 tạm dừng/)
  assert.match(figures, /Quá thời điểm hẹn trả 2 Quá hẹn, chưa xin lỗi 2/)
})
