import assert from 'node:assert/strict'
import { test } from 'node:test'
import { everyStatementOf } from '../../test/support/count-statements.js'
import { openTown } from '../../test/support/town.js'
import { asSystem } from '../platform/db.js'
import { saveLifeEvent } from '../procedures/index.js'
import { shownCatalogue } from './shown-catalogue.js'

test('a life event, an agency or a regime that changed on any node shows two seconds later; meanwhile nothing is read again', async (t) => {
  const { needs, clock } = await openTown(t)
  const wait = (seconds: number) => clock.set(new Date(clock.now().getTime() + seconds * 1000))
  const { lifeEvents } = await shownCatalogue(needs)
  const [event] = lifeEvents
  assert.ok(event)
  await saveLifeEvent(needs, { ...event, name: { vi: 'Có em bé' } })
  assert.deepEqual(await everyStatementOf(() => shownCatalogue(needs)), [])
  wait(2)
  assert.equal((await shownCatalogue(needs)).lifeEvents[0]?.name.vi, 'Có em bé')
  wait(2)
  assert.equal((await everyStatementOf(() => shownCatalogue(needs))).length, 1, 'only the version is asked for')
  await asSystem(needs.db, (tx) => tx.updateTable('agencies').set({ hotline: '19001234' }).execute())
  wait(2)
  assert.equal((await shownCatalogue(needs)).agencies[0]?.hotline, '19001234')
})
