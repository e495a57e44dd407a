import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { citizens } from '../../seeds/citizens.js'
import { startRegisters } from '../../simulators/registers/start.js'
import { PartnerUnavailable } from '../platform/partner-failures.js'
import { makeExchangeRegisters } from './index.js'

const login = { username: 'motcua', password: 'bi mat', destination: 'CSDLQG' }
const purpose = { agencyCode: 'H99.01', procedureCode: '1.001193', questionId: 'q-1' }
const [someone] = citizens
assert.ok(someone)
const { personalId, fullName, birthDate } = someone

let simulator: Awaited<ReturnType<typeof startRegisters>>
before(async () => {
  simulator = await startRegisters({ host: '127.0.0.1', port: 0, citizens, ...login })
})
after(() => simulator.stop())

const registers = (change: Partial<Parameters<typeof makeExchangeRegisters>[0]> = {}) =>
  makeExchangeRegisters({ url: simulator.url, ...login, timeoutMs: 5_000, restMs: 60_000, ...change })

test('number and name together find a person; either alone or wrong finds nobody', async () => {
  const { findPerson } = registers()
  assert.deepEqual(await findPerson({ personalId, fullName: fullName.toUpperCase() }, purpose), {
    outcome: 'matches',
    person: {
      ...{ personalId, fullName, birthDate, gender: 'female', ethnicity: 'Kinh', nationality: 'VN' },
      residence: someone.home,
    },
  })
  assert.equal((await findPerson({ personalId, fullName, birthDate: '1990' }, purpose)).outcome, 'matches')
  assert.deepEqual(await findPerson({ personalId, fullName: 'Lê Thị Khác' }, purpose), { outcome: 'differs' })
  assert.deepEqual(await findPerson({ personalId, fullName, birthDate: '1990-05-13' }, purpose), { outcome: 'differs' })
  assert.deepEqual(await findPerson({ personalId: '001190999999', fullName }, purpose), { outcome: 'unknown' })
  assert.deepEqual(await findPerson({ personalId, fullName: '' }, purpose), { outcome: 'not_enough' })
})

test('every question says which agency asks and for what', async () => {
  await registers().findPerson({ personalId, fullName }, purpose)
  const [asked] = simulator.asked
  assert.deepEqual([asked?.agency, asked?.purpose], ['H99.01', '1.001193'])
})

test('papers are listed by the codes asked for, and their file is fetched', async () => {
  const mine = registers()
  const found = await mine.listPapers({ personalId, fullName, resultCodes: ['KQ.G15.000031', 'KQ.X'] }, purpose)
  assert.ok(found.outcome === 'found')
  const [paper, ...more] = found.papers
  assert.ok(paper)
  assert.deepEqual([paper.resultCode, paper.number, more.length], ['KQ.G15.000031', '100/2024/GKS', 0])
  assert.match((await mine.readPaper(paper, purpose)).toString('latin1'), /^%PDF-/)
  await assert.rejects(mine.readPaper({ path: 'http://127.0.0.1:9/files/1-1' }, purpose), PartnerUnavailable)
})

test('a session that the exchange has ended is opened anew, unseen', async () => {
  const mine = registers()
  await mine.findPerson({ personalId, fullName }, purpose)
  simulator.forgetSessions()
  assert.equal((await mine.findPerson({ personalId, fullName }, purpose)).outcome, 'matches')
})

test('a register that does not answer costs one wait; then it is left alone until its rest is over', async () => {
  let passed = 0
  const mine = registers({ timeoutMs: 2_000, restMs: 60_000, stopwatch: () => passed })
  await mine.check()
  simulator.beSilent(true)
  const ask = async () => (await mine.findPerson({ personalId, fullName }, purpose)).outcome
  assert.equal(await ask(), 'unavailable')
  simulator.beSilent(false)
  passed = 59_999
  assert.equal(await ask(), 'unavailable', 'it would answer, but nobody asks')
  passed = 60_000
  assert.equal(await ask(), 'matches')
})

test('a wrong password, an exchange that is gone and an unencrypted one elsewhere are no answer', async () => {
  const wrong = registers({ password: 'khác' })
  assert.deepEqual(await wrong.findPerson({ personalId, fullName }, purpose), { outcome: 'unavailable' })
  await assert.rejects(wrong.check(), PartnerUnavailable)
  const gone = registers({ url: 'http://127.0.0.1:9' })
  assert.deepEqual(await gone.findPerson({ personalId, fullName }, purpose), { outcome: 'unavailable' })
  assert.throws(() => registers({ url: 'http://csdl.example' }), /https/)
})
