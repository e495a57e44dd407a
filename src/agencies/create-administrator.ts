import { generateSecret } from 'otplib'
import { writeAudit } from '../platform/audit.js'
import { asSystem, recordedDb, type Tx } from '../platform/db.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { LegalDay } from '../platform/time.js'
import { appointOfficer } from './appoint-officer.js'
import { hashPassword } from './log-in-officer.js'
import { saveAgency } from './save-agency.js'
import { saveRegime } from './save-regime.js'
import { todaysRegime } from './todays-regime.js'

export interface NewAdministrator {
  login: string
  fullName: string
  /** Agency of the installation; it is made when no agency has this code. */
  agency: { code: string; name: string }
  password: string
  today: LegalDay
}

export type AdministratorCreation =
  | { outcome: 'created'; totpSecret: string }
  | { outcome: 'refused'; because: 'login_is_taken' }

/** Makes the first administrator of an installation that starts empty; everyone else is appointed by administrators. */
export async function createAdministrator(needs: CoreNeeds, wanted: NewAdministrator): Promise<AdministratorCreation> {
  const { login, fullName, today } = wanted
  if (await isTaken(needs, login)) return { outcome: 'refused', because: 'login_is_taken' }
  const agencyId = (await findAgency(needs, wanted.agency.code)) ?? (await saveAgency(needs, bareAgency(wanted)))
  await ensureRegime(needs)
  const totpSecret = generateSecret()
  const { db } = recordedDb(needs.db, (tx) => recordCreation(tx, needs, login))
  await appointOfficer(
    { ...needs, db },
    {
      ...{ login, fullName, agencyId, totpSecret },
      title: 'Quản trị hệ thống',
      email: null,
      phone: null,
      passwordHash: await hashPassword(wanted.password),
      roles: ['administrator'],
      validFrom: today,
    },
  )
  return { outcome: 'created', totpSecret }
}

/** Nothing can be filed without knowing what law says; today's is written down where no regime is. */
async function ensureRegime(needs: CoreNeeds): Promise<void> {
  const known = await asSystem(needs.db, (tx) => tx.selectFrom('regimes').select('id').executeTakeFirst())
  if (!known) await saveRegime(needs, todaysRegime)
}

async function isTaken({ db }: CoreNeeds, login: string): Promise<boolean> {
  const row = await asSystem(db, (tx) =>
    tx.selectFrom('officers').select('id').where('login', '=', login).executeTakeFirst(),
  )
  return row !== undefined
}

async function findAgency({ db }: CoreNeeds, code: string): Promise<string | undefined> {
  const row = await asSystem(db, (tx) =>
    tx.selectFrom('agencies').select('id').where('code', '=', code).executeTakeFirst(),
  )
  return row?.id
}

/** As much of an agency as the first administrator needs to log in and complete it. */
function bareAgency({ agency, today }: NewAdministrator) {
  return {
    ...agency,
    slug: agency.code.toLowerCase().replaceAll('.', '-'),
    kind: 'peoples_committee' as const,
    counterName: 'Bộ phận Một cửa',
    copyrightLine: agency.name,
    ...{ nameEn: null, parentCode: null, address: '', hotline: '', hotlineExtension: null, fax: null, email: '' },
    ...{ themeColour: null, treasuryAccount: null, treasuryName: null, budgetChapter: null, unitCode: null },
    ...{ latitude: null, longitude: null },
    validFrom: today,
    shifts: [],
    shiftsFrom: today,
  }
}

async function recordCreation(tx: Tx, { now }: CoreNeeds, login: string): Promise<void> {
  const { id } = await tx.selectFrom('officers').select('id').where('login', '=', login).executeTakeFirstOrThrow()
  await writeAudit(tx, { at: now(), actorKind: 'system', actorId: null, action: 'create_administrator', subject: id })
}
