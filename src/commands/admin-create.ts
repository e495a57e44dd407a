import { parseArgs } from 'node:util'
import { createAdministrator } from '../agencies/index.js'
import { openDatabase } from '../boot/open-database.js'
import { migrationsFolder } from '../boot/places.js'
import { installationSecret } from '../boot/secret.js'
import type { DatabaseConfig } from '../config/index.js'
import { CannotStart } from '../platform/cannot-start.js'
import { keyringFrom, newToken } from '../platform/crypto.js'
import { openDb, openPool } from '../platform/db.js'
import { openLog } from '../platform/log.js'
import { zone } from '../platform/time.js'

const usage = `npm run admin:create -- --login quan.tri --name "Họ và tên" --agency-code H01 --agency-name "Ủy ban nhân dân tỉnh …"`

/** The first administrator of an installation, with a password and a one-time-code key that are shown once and kept nowhere. */
export async function adminCreateCommand(config: DatabaseConfig, words: string[]): Promise<string> {
  const { login, fullName, agency } = readWords(words)
  const secret = installationSecret(config)
  const database = await openDatabase(config, secret, migrationsFolder)
  const pool = openPool(database.appUrl, () => undefined)
  const now = () => new Date()
  const needs = { db: openDb(pool), keyring: keyringFrom(secret), now, log: openLog('warn'), publicUrl: '' }
  const password = newToken().slice(0, 20)
  // sv-SE writes days as YYYY-MM-DD.
  const today = now().toLocaleDateString('sv-SE', { timeZone: zone })
  try {
    const creation = await createAdministrator(needs, { login, fullName, agency, password, today })
    if (creation.outcome === 'refused') throw new CannotStart(`There is an officer "${login}" already.`)
    return told(login, password, creation.totpSecret)
  } finally {
    await pool.end()
    await database.stop()
  }
}

function readWords(words: string[]) {
  const { values } = parseArgs({
    args: words,
    options: {
      login: { type: 'string' },
      name: { type: 'string' },
      'agency-code': { type: 'string' },
      'agency-name': { type: 'string' },
    },
    strict: false,
  })
  const [login, fullName, code, name] = [values.login, values.name, values['agency-code'], values['agency-name']]
  if (typeof login !== 'string' || !/^[a-z0-9.]+$/.test(login)) throw new CannotStart(usage)
  if (typeof fullName !== 'string' || typeof code !== 'string' || typeof name !== 'string') throw new CannotStart(usage)
  if (!/^[A-Y]\d{2}$/.test(code))
    throw new CannotStart(`The agency code is a letter and two digits, such as H01.\n${usage}`)
  return { login, fullName, agency: { code, name } }
}

function told(login: string, password: string, totpSecret: string): string {
  return `Đã tạo quản trị viên; hãy ghi lại ngay, các dòng này không hiện lại / Created; write this down, it is not shown again:
  Tên đăng nhập / Login     ${login}
  Mật khẩu / Password       ${password}
  Khóa TOTP / TOTP key      ${totpSecret}
  otpauth://totp/motcua:${login}?secret=${totpSecret}&issuer=motcua`
}
