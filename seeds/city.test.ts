import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roles } from '../src/agencies/roles.js'
import { dossierStatuses } from '../src/dossiers/dossier.js'
import { checkWhole } from '../src/procedures/forms/index.js'
import { answersFor } from './answers/index.js'
import { type CitizenSeed, citizens, levelOneCitizen } from './citizens.js'
import { agencies } from './city.js'
import { planDossiers, plannedStatuses } from './dossier-plan.js'
import { officers } from './officers.js'
import { demoProcedures } from './procedures/index.js'
import { demoUnits } from './unit-directory.js'
import { communes, provinces } from './units.js'

function isUnique(values: string[]): boolean {
  return new Set(values).size === values.length
}

test('agencies have codes of the national form and addresses of their own', () => {
  assert.equal(agencies.length, 8)
  for (const { code, slug, email, themeColour } of agencies) {
    assert.match(code, /^[A-Y]\d{2}(\.\d{2,3}){0,5}$/)
    assert.match(slug, /^[a-z0-9-]+$/)
    assert.match(email, /@hoasen\.example$/)
    assert.match(themeColour, /^#[0-9a-f]{6}$/)
  }
  assert.ok(isUnique(agencies.map(({ code }) => code)) && isUnique(agencies.map(({ slug }) => slug)))
})

test('every agency that a workflow names exists', () => {
  const codes = new Set(agencies.map(({ code }) => code))
  const named = demoProcedures.flatMap(({ workflow }) =>
    workflow.flatMap(({ agency }) => (typeof agency === 'object' ? agency.code : [])),
  )
  assert.ok(named.length > 0 && named.every((code) => codes.has(code)))
})

test('every agency has working time of eight hours a weekday, and one receives on Saturday mornings', () => {
  for (const { shifts } of agencies) {
    for (const weekday of [1, 2, 3, 4, 5]) {
      const minutes = shifts
        .filter((shift) => shift.weekday === weekday && shift.countsForLimits)
        .map(({ opens, closes }) => minutesOf(closes) - minutesOf(opens))
      assert.equal(
        minutes.reduce((sum, each) => sum + each, 0),
        480,
      )
    }
  }
  assert.equal(agencies.filter(({ shifts }) => shifts.some(({ weekday }) => weekday === 6)).length, 1)
})

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

test('each ward has an officer for every step, each role is held by somebody, and logins are plain', () => {
  assert.ok(isUnique(officers.map(({ login }) => login)))
  for (const { login, totpSecret } of officers) {
    assert.match(login, /^[a-z0-9.]+$/)
    assert.match(totpSecret, /^[A-Z2-7]{32}$/)
  }
  assert.deepEqual([...new Set(officers.flatMap((officer) => officer.roles))].sort(), [...roles].sort())
  for (const agency of agencies.filter(({ settles }) => settles.length > 0)) {
    const held = new Set(officers.filter(({ agencyCode }) => agencyCode === agency.code).flatMap((each) => each.roles))
    for (const role of [
      'receiver',
      'returner',
      'cashier',
      'processor',
      'division_head',
      'approver',
      'clerk',
    ] as const) {
      assert.ok(held.has(role), `${agency.slug} has no ${role}`)
    }
  }
})

test('no two officers of an agency share a name', () => {
  for (const agency of agencies) {
    assert.ok(isUnique(officers.filter((each) => each.agencyCode === agency.code).map(({ fullName }) => fullName)))
  }
})

test('a citizen’s number tells the century, sex and year of the birth date', () => {
  for (const { personalId, birthDate, gender } of citizens) {
    const century = Number(birthDate.slice(0, 2)) - 19
    assert.equal(personalId.slice(3, 6), `${century * 2 + (gender === 'female' ? 1 : 0)}${birthDate.slice(2, 4)}`)
    assert.match(personalId, /0000\d\d$/)
  }
  assert.ok(isUnique(citizens.map(({ personalId }) => personalId)) && isUnique(citizens.map(({ phone }) => phone)))
})

test('citizens live in the city, one has a very long name and one an account of level 1', () => {
  const known = new Set(communes.map(({ code }) => code))
  assert.ok(citizens.every(({ home }) => home.province === '99' && known.has(home.commune)))
  assert.equal(citizens.length, 12)
  assert.ok(citizens.some(({ fullName }) => fullName.length > 60))
  assert.deepEqual(
    citizens.flatMap(({ assuranceLevel }, index) => (assuranceLevel === 1 ? index : [])),
    [levelOneCitizen],
  )
})

test('there are the 34 provinces, the fictional city, and whole provinces of communes', () => {
  assert.equal(provinces.length, 35)
  assert.ok(isUnique([...provinces, ...communes].map(({ code }) => code)))
  const counts = ['12', '46', '48', '99'].map((code) => demoUnits.communes(code).length)
  assert.deepEqual(counts, [38, 40, 94, 4])
})

const plan = planDossiers()

test('two hundred dossiers stand in every status, as many as planned, the same at every run', () => {
  assert.equal(plan.length, 200)
  assert.deepEqual(planDossiers(), plan)
  assert.notDeepEqual(planDossiers(7), plan)
  for (const status of dossierStatuses) {
    assert.equal(plan.filter((each) => each.status === status).length, plannedStatuses[status], status)
  }
})

test('a planned dossier is possible: who settles it, how it came in, how it is returned', () => {
  for (const each of plan) {
    const definition = demoProcedures.find(({ code }) => code === each.procedureCode)
    const competent = agencies.find(({ slug }) => slug === each.competent)
    const filedAt = agencies.find(({ slug }) => slug === each.filedAt)
    assert.ok(definition && competent?.settles.includes(definition.code))
    assert.ok(filedAt === competent || filedAt?.takesIn.includes(definition.code))
    assert.ok(definition.returnWays.includes(each.returnWay))
    const channels = definition.fees.flatMap((fee) => fee.channels)
    assert.ok(channels.length === 0 || channels.includes(each.channel))
    assert.ok(each.stepsDone <= definition.workflow.length)
    assert.equal(each.decision !== null, each.status === 'decided' || each.status === 'returned')
    assert.equal(each.supplementRequest !== null, each.supplement !== 'none')
    assert.ok(each.rating === null || each.status === 'returned')
  }
})

test('the plan shows late and refused dossiers, every channel, every way of payment and of return', () => {
  assert.ok(plan.some((each) => each.isLate && each.apologised) && plan.some(({ decision }) => decision === 'refused'))
  for (const key of ['channel', 'payment', 'returnWay', 'supplement', 'procedureCode'] as const) {
    const wanted = { channel: 3, payment: 3, returnWay: 4, supplement: 3, procedureCode: 9 }[key]
    assert.equal(new Set(plan.map((each) => each[key])).size, wanted, key)
  }
  assert.ok(plan.some(({ filedAt, competent }) => filedAt !== competent))
  assert.ok(plan.some(({ openWish }) => openWish === 'stop') && plan.some(({ openWish }) => openWish === 'leave'))
})

test('the answers of every planned dossier pass its form', () => {
  for (const { procedureCode, citizen, number } of plan) {
    const form = demoProcedures.find(({ code }) => code === procedureCode)?.form
    assert.ok(form)
    const day = '2026-11-20'
    const answers = answersFor(procedureCode, citizens[citizen] as CitizenSeed, { n: number, day })
    assert.deepEqual(checkWhole(form, answers, { today: day, units: demoUnits }).errors, [], `dossier ${number}`)
  }
})
