import { fileTypeFromBuffer } from 'file-type'
import { sha256 } from '../../platform/crypto.js'
import { cleanImage } from './clean-image.js'
import { inspectPdf } from './inspect-pdf.js'
import { safeFileName } from './safe-file-name.js'
import { maxFileBytes } from './upload-limits.js'

export type UploadType = 'application/pdf' | 'image/jpeg' | 'image/png'

export type UploadRefusal = 'empty' | 'too_large' | 'type_not_allowed' | 'broken' | 'password' | 'active_content'

/** An upload that may be kept: the original is hashed and stored unseen, people see the rendition. */
export interface AcceptedUpload {
  outcome: 'accepted'
  /** What the bytes are, whatever the name says. The rendition has the same type. */
  type: UploadType
  name: string
  pages: number
  size: number
  sha256: Buffer
  rendition: Buffer
  renditionSha256: Buffer
}

export type UploadInspection = AcceptedUpload | { outcome: 'refused'; because: UploadRefusal }

/** What is shown of a file and how many pages it has, or why it cannot be taken. */
export type Rendition = { pages: number; rendition: Buffer } | { refused: UploadRefusal }

/** Decides whether a file that a person sends may become part of a dossier, and makes what others will see of it. */
export async function inspectUpload(bytes: Buffer, declaredName: string): Promise<UploadInspection> {
  if (bytes.length === 0) return { outcome: 'refused', because: 'empty' }
  if (bytes.length > maxFileBytes) return { outcome: 'refused', because: 'too_large' }
  const type = allowed((await fileTypeFromBuffer(bytes))?.mime)
  if (!type) return { outcome: 'refused', because: 'type_not_allowed' }
  const seen = type === 'application/pdf' ? await inspectPdf(bytes) : await cleanImage(bytes, type)
  if ('refused' in seen) return { outcome: 'refused', because: seen.refused }
  const { pages, rendition } = seen
  return {
    outcome: 'accepted',
    type,
    name: safeFileName(declaredName, type),
    pages,
    size: bytes.length,
    sha256: sha256(bytes),
    rendition,
    renditionSha256: sha256(rendition),
  }
}

function allowed(type: string | undefined): UploadType | undefined {
  return type === 'application/pdf' || type === 'image/jpeg' || type === 'image/png' ? type : undefined
}
