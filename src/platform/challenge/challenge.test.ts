import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import sharp from 'sharp'
import { openTestDatabase } from '../../../test/support/database.js'
import { openDb, openPool } from '../db.js'
import {
  drawDigits,
  forgetUsedChallenges,
  newDigitsToken,
  newWorkChallenge,
  openDigitsToken,
  passChallenge,
  speakDigits,
} from './index.js'

const secret = 'a secret of this test that is long enough for everyone'
const start = new Date('2026-11-23T02:00:00Z')

async function openNeeds(t: TestContext) {
  const { appUrl } = await openTestDatabase(t)
  const pool = openPool(appUrl, () => undefined, { max: 3 })
  t.after(() => pool.end())
  const clock = { at: start }
  return { clock, needs: { db: openDb(pool), now: () => clock.at, secret } }
}

const digitsOf = (token: string): string => openDigitsToken(secret, token, start)?.digits ?? ''

async function solvedWork(): Promise<string> {
  const challenge = await newWorkChallenge(secret, start)
  const solution = await solveChallenge({ challenge, deriveKey })
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
}

test('the digits a person read open the door once, and not again', async (t) => {
  const { needs } = await openNeeds(t)
  const token = newDigitsToken(secret, start)
  const digits = digitsOf(token)
  assert.match(digits, /^\d{6}$/)
  assert.equal(await passChallenge(needs, { token, digits: `${digits.slice(0, 3)} ${digits.slice(3)}` }), 'passed')
  assert.equal(await passChallenge(needs, { token, digits }), 'wrong')
})

test('a wrong try uses the challenge up, so that nobody guesses on', async (t) => {
  const { needs } = await openNeeds(t)
  const token = newDigitsToken(secret, start)
  const digits = digitsOf(token)
  const wrong = digits === '000000' ? '000001' : '000000'
  assert.equal(await passChallenge(needs, { token, digits: wrong }), 'wrong')
  assert.equal(await passChallenge(needs, { token, digits }), 'wrong')
})

test('nothing typed is missing and leaves the challenge as it was', async (t) => {
  const { needs } = await openNeeds(t)
  const token = newDigitsToken(secret, start)
  assert.equal(await passChallenge(needs, { token, digits: ' ' }), 'missing')
  assert.equal(await passChallenge(needs, { token, digits: digitsOf(token) }), 'passed')
})

test('a challenge ends after twenty minutes, and a token of another secret is none', async (t) => {
  const { clock, needs } = await openNeeds(t)
  const token = newDigitsToken(secret, start)
  const digits = digitsOf(token)
  clock.at = new Date(start.getTime() + 20 * 60_000)
  assert.equal(await passChallenge(needs, { token, digits }), 'wrong')
  const foreign = newDigitsToken('another secret', clock.at)
  assert.equal(openDigitsToken(secret, foreign, clock.at), undefined)
})

test('the browser’s work is taken once; replayed, forged or late it is not', async (t) => {
  const { clock, needs } = await openNeeds(t)
  const work = await solvedWork()
  const forged = JSON.parse(Buffer.from(work, 'base64').toString())
  forged.challenge.parameters.data.until += 1
  assert.equal(await passChallenge(needs, { work: Buffer.from(JSON.stringify(forged)).toString('base64') }), 'wrong')
  assert.equal(await passChallenge(needs, { work: 'rubbish' }), 'wrong')
  assert.equal(await passChallenge(needs, { work }), 'passed')
  assert.equal(await passChallenge(needs, { work }), 'wrong')
  const late = await solvedWork()
  clock.at = new Date(start.getTime() + 20 * 60_000)
  assert.equal(await passChallenge(needs, { work: late }), 'wrong')
})

test('used challenges are forgotten only when their own end has passed', async (t) => {
  const { clock, needs } = await openNeeds(t)
  const token = newDigitsToken(secret, start)
  await passChallenge(needs, { token, digits: digitsOf(token) })
  await forgetUsedChallenges(needs)
  assert.equal(await passChallenge(needs, { token, digits: digitsOf(token) }), 'wrong')
  clock.at = new Date(start.getTime() + 3_600_000)
  await forgetUsedChallenges(needs)
  const left = await needs.db.selectFrom('usedChallenges').select('digest').execute()
  assert.deepEqual(left, [])
})

test('two drawings and two readings of the same digits differ, and each is small', async () => {
  const drawings = [await drawDigits('012345'), await drawDigits('678901')]
  for (const drawing of drawings) {
    const { format, width, height } = await sharp(drawing).metadata()
    assert.deepEqual([format, width, height], ['png', 300, 96])
    assert.ok(drawing.length < 20_000)
  }
  assert.notDeepEqual(await drawDigits('111111'), await drawDigits('111111'))
  const spoken = speakDigits('0123456789'.slice(0, 6))
  assert.equal(spoken.toString('latin1', 0, 4), 'RIFF')
  assert.equal(spoken.readUInt32LE(40), spoken.length - 44)
  const seconds = (spoken.length - 44) / 11_025
  assert.ok(seconds > 4 && seconds < 12, `${seconds} s`)
  assert.notDeepEqual(speakDigits('111111'), speakDigits('111111'))
})
