import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RawVisitor } from '../../test/support/raw-visitor.js'
import { openTown } from '../../test/support/town.js'
import { paths } from '../surface/paths.js'

test('administration begins with what the officer’s roles open, and is closed to others', async (t) => {
  const town = await openTown(t)
  const visit = async (role: 'administrator' | 'catalogue_controller' | 'receiver') =>
    new RawVisitor(await town.app(), await town.logInAs(await town.officer(role, 'hoa-sen')))
  const administrator = await visit('administrator')
  assert.equal((await administrator.get(paths.office)).location, paths.admin)
  assert.ok((await administrator.get(paths.admin)).html.includes(`href="${paths.apiKeys}"`))
  const controller = await (await visit('catalogue_controller')).get(paths.admin)
  assert.equal(controller.status, 200)
  assert.ok(!controller.html.includes(`href="${paths.apiKeys}"`))
  assert.equal((await (await visit('receiver')).get(paths.admin)).status, 403)
})
