import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown } from '../../test/support/town.js'
import { asSystem } from '../platform/db.js'
import { isProven, listConnections, testConnections } from './index.js'

test('every service is asked over its own protocol, and who does not answer keeps the day it last did', async (t) => {
  const town = await openTown(t)
  town.mailer.isDown = true
  const answered = await testConnections(town.needs)
  // The town's payment gateway listens nowhere, and no register is connected.
  assert.deepEqual(answered, {
    identity: true,
    payment: false,
    mail: false,
    sms: true,
    storage: true,
    registers: false,
  })
  const { mail, sms } = await asSystem(town.needs.db, listConnections)
  assert.deepEqual([sms.testedAt, sms.failedAt], [town.needs.now(), null])
  assert.deepEqual(mail.failedAt, town.needs.now())
  assert.ok(mail.testedAt && mail.testedAt < town.needs.now(), 'it answered before')
  assert.ok(isProven(mail), 'an outage proves nothing against it')
})
