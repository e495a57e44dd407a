import { listAttachments } from '../../src/documents/index.js'
import { asSystem } from '../../src/platform/db.js'
import { paths } from '../../src/surface/paths.js'
import type { Person } from './person.js'
import type { Town } from './town.js'
import { startDraft } from './tus-visitor.js'

/** The citizen of this number begins a draft and is on its page of papers, which takes one optional paper. */
export async function openPapers(town: Town, person: Person, citizen: number): Promise<string> {
  const who = town.citizen(citizen)
  await person.isLoggedIn(who)
  const draftId = await startDraft(town, who.id)
  await person.open(paths.draftPapers(draftId))
  return draftId
}

/** What the program has received for a draft. */
export function papersOf(town: Town, draftId: string) {
  return asSystem(town.needs.db, (tx) => listAttachments(tx, town.needs.keyring, { draftId }))
}
