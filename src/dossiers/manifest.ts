import { type Attachment, type AttachmentNeeds, isWhole } from '../documents/index.js'
import { sha256 } from '../platform/crypto.js'
import type { Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { Instant } from '../platform/time.js'

export interface ManifestFile {
  id: string
  type: string
  size: number
  sha256: string
}

/** Canonical bytes of a manifest: one line a file, in the order handed in. What the receipt and the event commit to. */
export function manifestText(files: readonly ManifestFile[]): string {
  return files.map((file) => `${file.sha256} ${file.size} ${file.type} ${file.id}\n`).join('')
}

export const manifestFile = (attachment: Attachment): ManifestFile => ({
  id: attachment.id,
  type: attachment.trueType,
  size: attachment.size,
  sha256: attachment.sha256.toString('hex'),
})

/** Ids of files that storage no longer gives back whole; none when all is well. */
export async function findBroken(
  tx: Tx,
  needs: AttachmentNeeds,
  attachments: readonly Attachment[],
): Promise<string[]> {
  const broken: string[] = []
  for (const attachment of attachments) {
    if (!(await isWhole(tx, needs, attachment.id))) broken.push(attachment.id)
  }
  return broken
}

/** Writes the manifest of what was handed in at once, after it was read back (X5). Returns its hash for the event. */
export async function writeManifest(
  tx: Tx,
  manifest: {
    dossierId: string
    kind: 'submission' | 'supplement' | 'counter'
    attachments: readonly Attachment[]
    at: Instant
  },
): Promise<string> {
  const files = manifest.attachments.map(manifestFile)
  const hash = sha256(manifestText(files))
  const id = newId(manifest.at)
  await tx
    .insertInto('manifests')
    .values({ id, dossierId: manifest.dossierId, kind: manifest.kind, at: manifest.at, sha256: hash })
    .execute()
  if (files.length > 0) {
    await tx
      .insertInto('manifestFiles')
      .values(
        manifest.attachments.map((attachment, position) => ({
          manifestId: id,
          attachmentId: attachment.id,
          position,
          trueType: attachment.trueType,
          size: attachment.size,
          sha256: attachment.sha256,
          source: attachment.source,
          readBackAt: manifest.at,
        })),
      )
      .execute()
  }
  return hash.toString('hex')
}
