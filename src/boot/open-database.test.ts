import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openEmptyDatabase } from '../../test/support/database.js'
import type { DatabaseConfig } from '../config/index.js'
import { openDatabase } from './open-database.js'

test('a database is opened again with the secret of its first start, and with no other', async (t) => {
  const { ownerUrl } = await openEmptyDatabase(t)
  const config: DatabaseConfig = {
    mode: 'demo',
    dataFolder: '/nowhere',
    ownerUrl,
    appUrl: undefined,
    jobsUrl: undefined,
    secret: undefined,
    bucket: undefined,
  }
  await openDatabase(config, 'the first secret', 'migrations')
  await openDatabase(config, 'the first secret', 'migrations')
  await assert.rejects(openDatabase(config, 'another secret', 'migrations'), {
    name: 'CannotStart',
    message: /sealed with another secret/,
  })
})
