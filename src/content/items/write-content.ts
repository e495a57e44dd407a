import { asActor, type Tx } from '../../platform/db.js'
import { newId } from '../../platform/ids.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Instant } from '../../platform/time.js'
import type { ContentKind, ContentText, Intent } from './content.js'
import { rowOfText } from './revision-row.js'

export interface Writing {
  officerId: string
  /** The revision that was open in front of the writer; null for something new. */
  base: { id: string; number: number } | null
  kind: ContentKind
  slug: string
  intent: Intent
  /** From now on when left out; a draft keeps what was wished for. */
  showsFrom?: Instant | undefined
  showsUntil?: Instant | undefined
  text: ContentText
}

export type Written =
  | { outcome: 'written'; id: string; number: number }
  | { outcome: 'refused'; because: 'address_taken' | 'changed_meanwhile' | 'unknown_procedure' }

/** Writes one more revision; nothing that was written before is lost, and what a colleague wrote meanwhile is not covered up. */
export async function writeContent(needs: Pick<CoreNeeds, 'db' | 'now'>, writing: Writing): Promise<Written> {
  const { officerId, base, intent, text } = writing
  const at = needs.now()
  return asActor(needs.db, { kind: 'officer', id: officerId }, async (tx) => {
    if (!(await isProcedure(tx, text.procedureCode))) return { outcome: 'refused', because: 'unknown_procedure' }
    const id = base?.id ?? (await makeItem(tx, writing, at))
    if (id === undefined) return { outcome: 'refused', because: 'address_taken' }
    const number = (base?.number ?? 0) + 1
    const span =
      intent === 'draft'
        ? { showsFrom: writing.showsFrom ?? null, showsUntil: writing.showsUntil ?? null }
        : { showsFrom: writing.showsFrom ?? at, showsUntil: writing.showsUntil ?? null }
    const added = await tx
      .insertInto('contentRevisions')
      .values({ ...rowOfText(text), ...span, itemId: id, number, intent, writtenAt: at, writtenById: officerId })
      .onConflict((conflict) => conflict.doNothing())
      .returning('number')
      .executeTakeFirst()
    return added ? { outcome: 'written', id, number } : { outcome: 'refused', because: 'changed_meanwhile' }
  })
}

async function isProcedure(tx: Tx, code: string | null): Promise<boolean> {
  if (code === null) return true
  return (await tx.selectFrom('procedures').select('code').where('code', '=', code).executeTakeFirst()) !== undefined
}

async function makeItem(tx: Tx, { kind, slug }: Writing, at: Instant): Promise<string | undefined> {
  const made = await tx
    .insertInto('contentItems')
    .values({ id: newId(at), kind, slug, createdAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made?.id
}
