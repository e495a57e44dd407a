import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Environment, readConfig, readDatabaseConfig } from './index.js'

const production: Environment = {
  MOTCUA_MODE: 'production',
  MOTCUA_SECRET: 'x'.repeat(40),
  PUBLIC_URL: 'https://dichvucong.hoasen.example/',
  DATABASE_URL: 'postgres://owner:pw@db.hoasen.example/motcua',
  OIDC_ISSUER: 'https://sso.example',
  OIDC_CLIENT_ID: 'motcua',
  OIDC_CLIENT_SECRET: 's',
  VNPAY_TMN_CODE: 'HOASEN01',
  VNPAY_SECRET: 's',
  VNPAY_PAY_URL: 'https://pay.example/vpcpay.html',
  VNPAY_QUERY_URL: 'https://pay.example/api',
  SMTP_URL: 'smtps://mail.example',
  MAIL_FROM: 'Một cửa <khong-tra-loi@hoasen.example>',
  SMPP_URL: 'smpps://motcua:p%40ss@sms.example:3550',
  SMS_SOURCE: 'HOASEN',
  CLAMD_URL: 'tcp://clamd.example:3310',
}

const problemsOf = (environment: Environment): string[] => {
  try {
    readConfig(environment)
    return []
  } catch (error) {
    return String((error as Error).message)
      .split('\n')
      .slice(1)
      .map((line) => line.trim())
  }
}
const namesOf = (environment: Environment): string[] => problemsOf(environment).map((line) => line.split(':')[0] ?? '')

test('nothing set is the demo on port 3000, with every partner simulated', () => {
  const config = readConfig({})
  assert.equal(config.mode, 'demo')
  assert.equal(config.port, 3000)
  assert.equal(config.publicUrl, 'http://localhost:3000')
  assert.deepEqual(Object.values(config.partners), [undefined, undefined, undefined, undefined, undefined])
})

test('a database of one’s own means production unless the demo is asked for', () => {
  const { DATABASE_URL } = production
  assert.ok(namesOf({ DATABASE_URL }).includes('MOTCUA_SECRET'))
  assert.equal(readConfig({ DATABASE_URL, MOTCUA_MODE: 'demo' }).mode, 'demo')
})

test('registers are connected with their whole login, and never by a simulator in production', () => {
  assert.equal(readConfig(production).partners.registers, undefined, 'production runs without one')
  const login = { REGISTERS_USERNAME: 'motcua', REGISTERS_PASSWORD: 'p', REGISTERS_DESTINATION: 'CSDLQG' }
  const registers = { ...login, REGISTERS_URL: 'https://truc.example/adapter' }
  assert.deepEqual(readConfig({ ...production, ...registers }).partners.registers, {
    ...{ url: 'https://truc.example/adapter', username: 'motcua', password: 'p', destination: 'CSDLQG' },
  })
  assert.deepEqual(namesOf({ ...production, ...login }), ['REGISTERS_URL'])
  assert.deepEqual(namesOf({ ...production, ...registers, REGISTERS_URL: 'http://127.0.0.1:3008' }), ['REGISTERS_URL'])
})

test('a whole production configuration is taken', () => {
  const config = readConfig(production)
  assert.equal(config.publicUrl, 'https://dichvucong.hoasen.example')
  assert.deepEqual(config.partners.sms, {
    host: 'sms.example',
    port: 3550,
    encrypted: true,
    systemId: 'motcua',
    password: 'p@ss',
    source: 'HOASEN',
  })
})

test('one proxy stands before production and none before the demo, unless the operator says how many', () => {
  assert.equal(readConfig(production).proxies, 1)
  assert.equal(readConfig({}).proxies, 0)
  assert.equal(readConfig({ ...production, MOTCUA_PROXIES: '2' }).proxies, 2)
  assert.equal(readConfig({ ...production, MOTCUA_PROXIES: '0' }).proxies, 0)
  assert.deepEqual(namesOf({ MOTCUA_PROXIES: 'all' }), ['MOTCUA_PROXIES'])
})

test('all problems are told at once, in Vietnamese and English', () => {
  const problems = problemsOf({ PORT: 'eighty', MOTCUA_ROLE: 'boss', DATABASE_APP_URL: 'postgres://a@b/c' })
  assert.deepEqual(problems.map((line) => line.split(':')[0]).sort(), ['DATABASE_JOBS_URL', 'MOTCUA_ROLE', 'PORT'])
  assert.ok(problems.every((line) => line.includes(' / ')))
})

const refusals: [string, Environment][] = [
  ['MOTCUA_SECRET', { MOTCUA_SECRET: `demo-${'x'.repeat(40)}` }],
  ['MOTCUA_SECRET', { MOTCUA_SECRET: 'short' }],
  ['MOTCUA_RATE_LIMIT', { MOTCUA_RATE_LIMIT: 'off' }],
  ['PUBLIC_URL', { PUBLIC_URL: 'http://dichvucong.hoasen.example' }],
  ['SMTP_URL', { SMTP_URL: 'smtp://127.0.0.1:2525' }],
  ['SMPP_URL', { SMPP_URL: 'smpp://a:b@localhost:2775' }],
  ['OIDC_ISSUER', { OIDC_ISSUER: 'http://127.0.0.1:3001' }],
  ['VNPAY_PAY_URL', { VNPAY_PAY_URL: 'http://[::1]:3002/pay' }],
  ['SMS_SOURCE', { SMS_SOURCE: '' }],
  ['MOTCUA_DEMO_CLOCK', { MOTCUA_DEMO_CLOCK: '2026-11-23T16:50:00+07:00' }],
]
for (const [name, change] of refusals) {
  test(`production refuses ${JSON.stringify(change)}`, () => {
    assert.deepEqual(namesOf({ ...production, ...change }), [name])
  })
}

test('a command about the database asks for no partner, but for the secret', () => {
  const { DATABASE_URL, MOTCUA_SECRET } = production
  assert.equal(readDatabaseConfig({ DATABASE_URL, MOTCUA_SECRET }).mode, 'production')
  assert.throws(() => readDatabaseConfig({ DATABASE_URL }), /MOTCUA_SECRET: phải có/)
})

test('a bucket is taken with its keys, and not without them', () => {
  const bucket = { S3_URL: 'https://s3.example/papers', S3_ACCESS_KEY: 'a', S3_SECRET_KEY: 's' }
  assert.deepEqual(readConfig(bucket).bucket, {
    ...{ url: 'https://s3.example/papers', region: 'us-east-1' },
    ...{ accessKey: 'a', secretKey: 's' },
  })
  assert.deepEqual(namesOf({ S3_URL: bucket.S3_URL }).sort(), ['S3_ACCESS_KEY', 'S3_SECRET_KEY'])
  assert.equal(readConfig({}).bucket, undefined)
})

test('where clamd listens is an address or off, and production must say one of them', () => {
  assert.deepEqual(namesOf({ CLAMD_URL: 'clamd' }), ['CLAMD_URL'])
  assert.equal(readConfig({ CLAMD_URL: 'unix:/run/clamd.ctl' }).clamd, 'unix:/run/clamd.ctl')
  assert.equal(readConfig({ ...production, CLAMD_URL: 'off' }).clamd, undefined)
  assert.deepEqual(namesOf({ ...production, CLAMD_URL: '' }), ['CLAMD_URL'])
})

test('the clock of a demo is an instant with its zone, in the years of the demo city, among simulated partners', () => {
  const MOTCUA_DEMO_CLOCK = '2026-11-23T16:50:00+07:00'
  assert.deepEqual(readConfig({ MOTCUA_DEMO_CLOCK }).demoClock, new Date('2026-11-23T09:50:00Z'))
  assert.equal(readConfig({}).demoClock, undefined)
  for (const wrong of [
    '2026-11-23',
    '2026-11-23T16:50',
    '16:50',
    '2015-01-05T08:00:00+07:00',
    '2031-01-06T08:00:00+07:00',
  ])
    assert.deepEqual(namesOf({ MOTCUA_DEMO_CLOCK: wrong }), ['MOTCUA_DEMO_CLOCK'], wrong)
  const mail = { SMTP_URL: 'smtps://mail.example', MAIL_FROM: 'a@b.example' }
  assert.deepEqual(problemsOf({ MOTCUA_DEMO_CLOCK, ...mail }), [
    'MOTCUA_DEMO_CLOCK: chỉ dùng với đối tác mô phỏng / goes with simulated partners only',
  ])
})
