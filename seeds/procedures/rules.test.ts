import assert from 'node:assert/strict'
import { test } from 'node:test'
import { procedureFaults } from '../../src/procedures/procedure-faults.js'
import { demoProcedures } from './index.js'

for (const procedure of demoProcedures) {
  test(`form and rules of ${procedure.code} can work`, () => assert.deepEqual(procedureFaults(procedure), []))
}
