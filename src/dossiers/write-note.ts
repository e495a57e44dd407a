import { asActor } from '../platform/db.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { DossierId } from './dossier.js'
import { type ActingOfficer, takeInHand } from './officer-lock.js'
import { writeText } from './texts.js'

export type Noting = { outcome: 'noted' } | { outcome: 'refused'; because: 'not_available_now' | 'note_empty' }

/** Keeps a note for colleagues; the person never sees it. */
export async function writeNote(
  needs: CoreNeeds,
  id: DossierId,
  { officer, words }: { officer: ActingOfficer; words: string },
): Promise<Noting> {
  if (!words.trim()) return { outcome: 'refused', because: 'note_empty' }
  return asActor(needs.db, { kind: 'officer', id: officer.id }, async (tx) => {
    const inHand = await takeInHand(tx, id, { officer, action: 'note' })
    if (!inHand) return { outcome: 'refused', because: 'not_available_now' }
    await writeText(tx, needs.keyring, {
      dossierId: id,
      kind: 'note',
      words,
      officerId: officer.id,
      at: needs.now(),
      visibleToCitizen: false,
    })
    return { outcome: 'noted' }
  })
}
