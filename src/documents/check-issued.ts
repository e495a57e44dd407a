import { X509Certificate } from 'node:crypto'
import { sha256 } from '../platform/crypto.js'
import { asSystem, type Db, type Tx } from '../platform/db.js'
import type { Instant } from '../platform/time.js'
import type { DocumentKind } from './document-store.js'
import { type SignatureFinding, verifySignatures } from './signing/index.js'

/** What anyone who holds a file may be told of it; nothing of the person it was made for. */
export interface CheckedFile {
  /** Null for a file that did not leave this system with exactly these bytes. */
  issued: { kind: DocumentKind; number: string | null; agencyId: string; madeAt: Instant | null } | null
  /** In the order in which they were put; empty for a paper without signatures. */
  signatures: SignatureFinding[]
}

/**
 * Says of a PDF whether these very bytes were issued here and what its signatures are worth. Trusted are the roots of the
 * certificates that agencies and officers sign with here. Undefined when the file is no readable PDF.
 */
export async function checkIssued(db: Db, pdf: Buffer): Promise<CheckedFile | undefined> {
  const { issued, roots } = await asSystem(db, async (tx) => ({
    issued: await findIssued(tx, pdf),
    roots: await trustedRoots(tx),
  }))
  const signatures = await signaturesOf(pdf, roots)
  return signatures && { issued, signatures }
}

/** The roots of the certificates that are signed with here, as PEM, for whoever checks a paper with a tool of their own. */
export async function readTrustedRoots(db: Db): Promise<string> {
  const roots = await asSystem(db, trustedRoots)
  return roots.map((pem) => `${pem.trim()}\n`).join('')
}

async function findIssued(tx: Tx, pdf: Buffer): Promise<CheckedFile['issued']> {
  const issued = await tx
    .selectFrom('documents')
    .select(['kind', 'number', 'agencyId', 'madeAt', 'signedAt'])
    .where('sha256', '=', sha256(pdf))
    .executeTakeFirst()
  return issued ? { ...issued, madeAt: issued.signedAt ?? issued.madeAt } : null
}

/** The parser meets files of strangers: whatever it cannot read is no PDF to us. */
async function signaturesOf(pdf: Buffer, roots: string[]): Promise<SignatureFinding[] | undefined> {
  if (!pdf.subarray(0, 5).equals(Buffer.from('%PDF-'))) return undefined
  try {
    return await verifySignatures(pdf, roots)
  } catch {
    return undefined
  }
}

async function trustedRoots(tx: Tx): Promise<string[]> {
  const chains = await tx.selectFrom('certificates').select('chainPem').execute()
  const lasts = chains.map(({ chainPem }) => chainPem.match(/-----BEGIN[\s\S]*?-----END CERTIFICATE-----/g)?.at(-1))
  return [...new Set(lasts.filter((pem) => pem !== undefined))].filter((pem) => new X509Certificate(pem).ca)
}
