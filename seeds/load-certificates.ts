import {
  type CertificateSubject,
  createDemoRoot,
  insertCertificate,
  issueCertificate,
  type SigningIdentity,
} from '../src/documents/index.js'
import { asSystem, type Tx } from '../src/platform/db.js'
import type { CoreNeeds } from '../src/platform/needs.js'
import { agencies, city } from './city.js'
import { officers } from './officers.js'
import { cityBegins } from './regimes.js'

const organisation = `${city.name.vi} (hư cấu)`
const rootName = 'Chứng thư gốc thử nghiệm Hoa Sen'
const validFrom = new Date(`${cityBegins}T00:00:00+07:00`)
const lifetimes = { root: 20, issued: 5 }

/** Those who sign: an approver decides, a clerk seals. */
const signingRoles: readonly string[] = ['approver', 'clerk']

export interface CertificateOwners {
  /** Ids by agency code and by login. */
  agencies: ReadonlyMap<string, string>
  officers: ReadonlyMap<string, string>
}

/** Makes the demo city's own certificate authority, and a certificate for each agency and each officer who signs. */
export async function loadCertificates(needs: CoreNeeds, owners: CertificateOwners): Promise<void> {
  await asSystem(needs.db, async (tx) => {
    if (await isRootThere(tx)) return
    const subject = subjectOf(rootName, lifetimes.root)
    const root = await createDemoRoot(subject)
    await insert(tx, needs, { identity: root, chain: [root], subject, agencyId: null, officerId: null })
    for (const { name, code } of agencies) {
      await issue(tx, needs, root, { name: name.vi, agencyId: owners.agencies.get(code) ?? null, officerId: null })
    }
    for (const { fullName, login, roles } of officers) {
      if (!roles.some((role) => signingRoles.includes(role))) continue
      await issue(tx, needs, root, { name: fullName, agencyId: null, officerId: owners.officers.get(login) ?? null })
    }
  })
}

async function isRootThere(tx: Tx): Promise<boolean> {
  const root = await tx
    .selectFrom('certificates')
    .select('id')
    .where('agencyId', 'is', null)
    .where('officerId', 'is', null)
    .executeTakeFirst()
  return root !== undefined
}

interface Owner {
  agencyId: string | null
  officerId: string | null
}

async function issue(tx: Tx, needs: CoreNeeds, root: SigningIdentity, owner: Owner & { name: string }): Promise<void> {
  const { name, agencyId, officerId } = owner
  const subject = subjectOf(name, lifetimes.issued)
  const identity = await issueCertificate(root, subject)
  await insert(tx, needs, { identity, chain: [identity, root], subject, agencyId, officerId })
}

interface Issued extends Owner {
  identity: SigningIdentity
  chain: readonly SigningIdentity[]
  subject: CertificateSubject
}

async function insert(tx: Tx, needs: CoreNeeds, { identity, chain, subject, ...owner }: Issued): Promise<void> {
  await insertCertificate(tx, needs.keyring, {
    ...owner,
    subject: subject.name,
    chainPem: chain.map(({ certificate }) => certificate).join(''),
    privateKeyPem: identity.privateKey,
    validFrom: subject.validFrom,
    validTo: subject.validTo,
    at: needs.now(),
  })
}

function subjectOf(name: string, years: number): CertificateSubject {
  const validTo = new Date(validFrom)
  validTo.setUTCFullYear(validTo.getUTCFullYear() + years)
  return { name, organisation, validFrom, validTo }
}
