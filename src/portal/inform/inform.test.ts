import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoProcedures } from '../../../seeds/procedures/index.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { openTown } from '../../../test/support/town.js'
import type { ProcedureDefinition } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { savingOf } from './cheaper-online.js'

test('guides that came with the program are there in both languages', async (t) => {
  const app = await (await openTown(t)).app()
  assert.match(
    textOfPage((await app.inject(paths.guides)).body),
    /Nộp hồ sơ trực tuyến.*Tra cứu hồ sơ.*Vì sao nên nộp trực tuyến/,
  )
  const english = await app.inject(`/en${paths.guide('tra-cuu-ho-so')}`)
  assert.match(textOfPage(english.body), /Track a dossier/)
  assert.match(english.body, /href="\/en\/tra-cuu"/, 'links in a text stay in the language')
  assert.equal((await app.inject(paths.guide('khong-co'))).statusCode, 404)
})

test('what filing online is good for is counted from this portal', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const text = textOfPage((await app.inject(paths.benefits)).body)
  const cheaper = demoProcedures.filter((procedure) => savingOf(procedure, '2026-11-24'))
  assert.ok(cheaper.length >= 2)
  for (const { shortName } of cheaper) assert.ok(text.includes(shortName.vi), shortName.vi)
  assert.ok(text.includes(`trên ${demoProcedures.length} thủ tục`))
})

test('a saving is told only where it can be told in plain amounts on that day', () => {
  const rule = { kind: 'fee', name: { vi: 'Phí' }, collect: 'at_acceptance', validFrom: '2026-01-01' } as const
  const online = { ...rule, id: 'o', channels: ['online' as const], amountVnd: 5_000 }
  const counter = { ...rule, id: 'c', channels: ['counter' as const], amountVnd: 10_000 }
  const of = (fees: unknown[], day = '2026-11-24') =>
    savingOf({ ...demoProcedures.find(({ form }) => form), fees } as ProcedureDefinition, day)
  assert.equal(of([online, counter])?.onlineVnd, 5_000)
  assert.equal(of([online, { ...counter, amountVnd: 5_000 }]), undefined)
  assert.equal(of([{ ...online, amountVnd: 'count(items) * 5000' }, counter]), undefined)
  assert.equal(of([online, counter], '2025-12-31'), undefined)
})
