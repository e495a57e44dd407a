import { X509Certificate } from 'node:crypto'
import { sendMailsWith } from '../notices/index.js'
import { seal as encrypt, sha256, unseal } from '../platform/crypto.js'
import { asSystem, type Tx } from '../platform/db.js'
import { NotFound } from '../platform/errors.js'
import { enqueue } from '../platform/jobs.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { FileStorage } from '../platform/storage.js'
import type { Instant } from '../platform/time.js'
import { type DocumentRow, documentContext, orderSeal } from './document-store.js'
import { NoCertificate, noteFailure } from './making-failures.js'
import { renderOrdered } from './render-ordered.js'
import { findSigner, type SignerOwner } from './signers.js'
import { signPdf } from './signing/index.js'
import type { RenderedDocument } from './typst/render-pdf.js'

export interface DocumentNeeds extends CoreNeeds {
  storage: FileStorage
}

/**
 * Job: lays an ordered document out, signs it where it keeps room for a signature, and stores it. Twice makes it once.
 * A result is sealed by the agency only after its clerk's step; every other paper at once.
 */
export async function makeDocument(needs: DocumentNeeds, documentId: string): Promise<void> {
  const row = await getRow(needs, documentId)
  if (row.state === 'waiting') await noting(needs, row, () => make(needs, row))
}

async function make(needs: DocumentNeeds, row: DocumentRow): Promise<void> {
  const rendered = await renderOrdered(needs, row)
  const at = needs.now()
  const signed = row.signerId
    ? await signAs(needs, rendered.pdf, { rendered, owner: { officerId: row.signerId }, placeId: 'signer', at })
    : undefined
  const isSealedNow = row.kind !== 'result' && rendered.signaturePlaces.some(({ id }) => id === 'agency')
  const sealed = isSealedNow
    ? await signAs(needs, signed ?? rendered.pdf, {
        rendered,
        owner: { agencyId: row.agencyId },
        placeId: 'agency',
        at,
      })
    : undefined
  const isSigned = signed !== undefined || sealed !== undefined
  await store(needs, row, {
    bytes: sealed ?? signed ?? rendered.pdf,
    change: {
      ...(isSigned ? { state: 'signed', signedAt: at } : { state: 'made' }),
      ...(sealed ? { sealedByAgencyAt: at } : {}),
      madeAt: at,
    },
    after: async (tx) => {
      // Where no clerk's step follows the approval, the agency's seal follows at once.
      await sealIfSettled(tx, row)
      await sendMailsWith(tx, row)
    },
  })
}

/** Job: adds the agency's seal to a signed result; the approver's signature before it stays valid. */
export async function sealDocument(needs: DocumentNeeds, documentId: string): Promise<void> {
  const row = await getRow(needs, documentId)
  if (row.sealedByAgencyAt) return
  if (row.state !== 'signed' || !row.storageKey)
    throw new Error('the document is not signed yet; the job will be tried again')
  await noting(needs, row, () => seal(needs, row, row.storageKey ?? ''))
}

async function seal(needs: DocumentNeeds, row: DocumentRow, storageKey: string): Promise<void> {
  const rendered = await renderOrdered(needs, row)
  const at = needs.now()
  const before = unseal(needs.keyring, await needs.storage.get(storageKey), documentContext(row.id, 'bytes'))
  const bytes = await signAs(needs, before, { rendered, owner: { agencyId: row.agencyId }, placeId: 'agency', at })
  await store(needs, row, {
    bytes,
    change: { sealedByAgencyAt: at },
    after: (tx) => enqueue(tx, 'announce_result', { documentId: row.id }, { key: `announce:${row.id}` }),
  })
}

/** Does the work; when it fails, that is written down for those who wait, and after the last try nobody tries again. */
async function noting(needs: DocumentNeeds, row: DocumentRow, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if ((await noteFailure(needs, row, error)) === 'again') throw error
    needs.log.error({ err: error, documentId: row.id }, 'a document could not be made')
  }
}

/** The bytes of a made document, for those who may see its row. */
export async function readDocument(
  tx: Tx,
  needs: Pick<DocumentNeeds, 'keyring' | 'storage'>,
  documentId: string,
): Promise<{ bytes: Buffer; row: DocumentRow }> {
  const row = await tx.selectFrom('documents').selectAll().where('id', '=', documentId).executeTakeFirst()
  if (!row?.storageKey) throw new NotFound('document')
  return {
    bytes: unseal(needs.keyring, await needs.storage.get(row.storageKey), documentContext(row.id, 'bytes')),
    row,
  }
}

async function getRow(needs: DocumentNeeds, id: string): Promise<DocumentRow> {
  return asSystem(needs.db, (tx) =>
    tx.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )
}

interface Signing {
  rendered: RenderedDocument
  owner: SignerOwner
  placeId: 'signer' | 'agency'
  at: Instant
}

async function signAs(needs: DocumentNeeds, pdf: Buffer, { rendered, owner, placeId, at }: Signing): Promise<Buffer> {
  const signer = await asSystem(needs.db, (tx) => findSigner(tx, needs.keyring, { ...owner, at }))
  if (!signer) throw new NoCertificate(placeId)
  const place = rendered.signaturePlaces.find((each) => each.id === placeId)
  const reason = placeId === 'signer' ? 'Ký ban hành văn bản' : 'Ký số của cơ quan'
  const name = signerName(signer.identity.certificate)
  const described = { name, reason, location: 'Việt Nam', at, chain: signer.chain }
  return signPdf(pdf, signer.identity, place ? { ...described, place } : described)
}

interface Stored {
  bytes: Buffer
  change: { state?: 'made' | 'signed'; madeAt?: Instant; signedAt?: Instant; sealedByAgencyAt?: Instant }
  after(tx: Tx): Promise<void>
}

async function store(needs: DocumentNeeds, row: DocumentRow, { bytes, change, after }: Stored): Promise<void> {
  const { key } = await needs.storage.put(encrypt(needs.keyring, bytes, documentContext(row.id, 'bytes')))
  await asSystem(needs.db, async (tx) => {
    const changed = await tx
      .updateTable('documents')
      .set({ ...change, failure: null, storageKey: key, size: bytes.length, sha256: sha256(bytes) })
      .where('id', '=', row.id)
      .where('state', '=', row.state)
      .where('sealedByAgencyAt', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (changed) await after(tx)
  })
}

async function sealIfSettled(tx: Tx, row: DocumentRow): Promise<void> {
  if (row.kind !== 'result') return
  const dossier = await tx
    .selectFrom('dossiers')
    .select('status')
    .where('id', '=', row.dossierId)
    .executeTakeFirstOrThrow()
  if (dossier.status === 'decided') await orderSeal(tx, row.id)
}

const signerName = (certificate: string): string =>
  /^CN=(.+)$/m.exec(new X509Certificate(certificate).subject)?.[1] ?? ''
