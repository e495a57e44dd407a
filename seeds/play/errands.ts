import { makeDocument, sealDocument } from '../../src/documents/index.js'
import { announceResult } from '../../src/dossiers/index.js'
import type { Needs } from '../../src/needs.js'
import { sendNotice } from '../../src/notices/index.js'
import { asSystem } from '../../src/platform/db.js'

interface Errands {
  documents: { id: string }[]
  notices: { id: string }[]
}

/** Does at once, at the time of the play, what the worker would do after a change; its own jobs then find nothing left to do. */
export async function runErrands(needs: Needs, dossierId: string): Promise<void> {
  const errands = await waitingErrands(needs, dossierId)
  for (const { id } of errands.documents) await makeDocument(needs, id)
  await sendNotices(needs, errands)
}

/** What follows a decision: the agency's seal, the announcement, and the notices of it. */
export async function runErrandsOfDecision(needs: Needs, dossierId: string): Promise<void> {
  const result = await unannouncedResult(needs, dossierId)
  if (!result) return
  await sealDocument(needs, result.id)
  await announceResult(needs, result.id)
  await sendNotices(needs, await waitingErrands(needs, dossierId))
}

function waitingErrands({ db }: Needs, dossierId: string): Promise<Errands> {
  return asSystem(db, async (tx) => {
    const documents = tx.selectFrom('documents').select('id').where('dossierId', '=', dossierId)
    const notices = tx.selectFrom('notices').select('id').where('dossierId', '=', dossierId)
    return {
      documents: await documents.where('state', '=', 'waiting').orderBy('createdAt').execute(),
      notices: await notices.where('state', '=', 'waiting').execute(),
    }
  })
}

function unannouncedResult({ db }: Needs, dossierId: string): Promise<{ id: string } | undefined> {
  return asSystem(db, (tx) =>
    tx
      .selectFrom('documents')
      .select('id')
      .where('dossierId', '=', dossierId)
      .where('kind', '=', 'result')
      .where('visibleToCitizen', '=', false)
      .executeTakeFirst(),
  )
}

const attachments = async () => []

async function sendNotices(needs: Needs, { notices }: Errands): Promise<void> {
  await Promise.all(notices.map(({ id }) => sendNotice({ ...needs, attachments }, id)))
}
