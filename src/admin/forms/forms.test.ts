import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RawVisitor } from '../../../test/support/raw-visitor.js'
import { openTown } from '../../../test/support/town.js'
import { paths } from '../../surface/paths.js'
import { formsTexts } from './texts.vi.js'

test('those who keep the catalogue see every form in force, and first those to be checked again', async (t) => {
  const town = await openTown(t)
  const visit = async (role: 'catalogue_controller' | 'receiver') =>
    new RawVisitor(await town.app(), await town.logInAs(await town.officer(role, 'hoa-sen')))
  const { html } = await (await visit('catalogue_controller')).get(paths.adminForms)
  const rows = html.match(/<tr[\s\S]*?<\/tr>/g)?.slice(1) ?? []
  assert.equal(rows.length, 15)
  const toCheck = rows.map((row) => row.includes(formsTexts.toCheck))
  assert.deepEqual(toCheck, [...Array(4).fill(true), ...Array(11).fill(false)])
  for (const code of ['2.000635', '1.004859', '1.001776', '1.001731']) {
    assert.ok(
      rows.slice(0, 4).some((row) => row.includes(code)),
      code,
    )
  }
  assert.equal((await (await visit('receiver')).get(paths.adminForms)).status, 403)
})
