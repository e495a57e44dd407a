import type { Tx } from '../platform/db.js'
import { NotFound } from '../platform/errors.js'

/** A paper a person already has: the signed result of an earlier dossier. */
export interface PersonPaper {
  id: string
  documentId: string
  resultCode: string | null
  name: string
  since: Date
}

const columns = ['id', 'documentId', 'resultCode', 'name', 'since'] as const

/** What a person has of these results, newest first (L11). */
export async function listPersonPapers(
  tx: Tx,
  { personId, resultCodes }: { personId: string; resultCodes: readonly string[] },
): Promise<PersonPaper[]> {
  if (resultCodes.length === 0) return []
  return tx
    .selectFrom('personDocuments')
    .select(columns)
    .where('personId', '=', personId)
    .where('resultCode', 'in', [...resultCodes])
    .orderBy('since', 'desc')
    .limit(20)
    .execute()
}

export async function getPersonPaper(tx: Tx, { id, personId }: { id: string; personId: string }): Promise<PersonPaper> {
  const row = await tx
    .selectFrom('personDocuments')
    .select(columns)
    .where('id', '=', id)
    .where('personId', '=', personId)
    .executeTakeFirst()
  if (!row) throw new NotFound('paper of a person')
  return row
}
