import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aCatalogueLine, catalogueFile } from '../../test/support/a-catalogue-line.js'
import { openEmptyDatabase } from '../../test/support/database.js'
import type { DatabaseConfig } from '../config/index.js'
import { catalogueImportCommand } from './catalogue-import.js'

const config = (ownerUrl: string): DatabaseConfig => ({
  ...{ mode: 'demo', dataFolder: '/nowhere', ownerUrl, appUrl: undefined, jobsUrl: undefined },
  ...{ secret: 'a secret of this test', bucket: undefined },
})

test('a word that the command does not know begins nothing: a mistyped --details is no import without details', async () => {
  const file = catalogueFile([aCatalogueLine({ code: '1.000001' })])
  const begun = (...words: string[]) => catalogueImportCommand(config('postgres://nowhere.invalid/none'), words)
  for (const words of [[], [file, '--detials', file], [file, file], [file, '--details'], [file, '--dry-run=5']])
    await assert.rejects(begun(...words), { name: 'CannotStart', message: /npm run catalogue:import -- FILE/ })
  await assert.rejects(begun('/no/such/file'), { name: 'CannotStart', message: /no file \/no\/such\/file/ })
})

test('the report of the command tells every line that changed or was refused, however many there are', async (t) => {
  const { ownerUrl } = await openEmptyDatabase(t)
  const broken = Array.from({ length: 1_001 }, (_, index) => `{"code": "${index}"`)
  const file = catalogueFile([aCatalogueLine({ code: '1.000001' }), ...broken])
  const told = (await catalogueImportCommand(config(ownerUrl), [file])).split('\n')
  assert.equal(told.filter((line) => /\trefused\tDòng không phải JSON hợp lệ/.test(line)).length, 1_001)
  assert.match(told.at(-1) ?? '', /added 1, .*changed 0, .*unchanged 0, .*refused 1001/)
})
