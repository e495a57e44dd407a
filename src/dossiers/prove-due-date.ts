import type { Tx } from '../platform/db.js'
import type { Language } from '../platform/text.js'
import type { Instant } from '../platform/time.js'
import { getRevision, timeLimitOf } from '../procedures/index.js'
import type { TimeLimit } from '../procedures/procedure.js'
import { calendarOfDossier, listClockEvents } from './clock.js'
import { legalDayOf } from './codes.js'
import type { Dossier } from './dossier.js'
import { type ClockEvent, type Replayed, replay } from './replay.js'

/** The whole derivation of a dossier's due date, as its citizen and its officers read it. */
export interface DossierProof extends Replayed {
  limit: TimeLimit
}

/** Replays a dossier's events with the calendar it remembers; a pause that goes on counts until now. Undefined before acceptance (X2). */
export async function proveDueDate(
  tx: Tx,
  dossier: Dossier,
  { now, language }: { now: Instant; language: Language },
): Promise<DossierProof | undefined> {
  const events = await listClockEvents(tx, dossier.id)
  if (!events.some(({ kind }) => kind === 'accepted')) return undefined
  const { definition } = await getRevision(tx, dossier.revisionId)
  const calendar = await calendarOfDossier(tx, dossier)
  const causes = await causesOf(tx, dossier.id, { events, language })
  // After the end nothing moves any more, and a pause that never ended ends with the dossier.
  const until = dossier.decidedAt ?? dossier.finishedAt ?? now
  const replayed = replay({ events, definition, calendar, until, language, causes })
  return replayed && { ...replayed, limit: timeLimitOf(definition) }
}

const sentences = {
  vi: {
    supplement: (day: string, paper: string) => `Yêu cầu bổ sung ngày ${day}${paper && `, Phiếu số ${paper}`}`,
    obligation: (day: string) => `Yêu cầu thực hiện nghĩa vụ tài chính ngày ${day}`,
  },
  en: {
    supplement: (day: string, paper: string) => `Supplement asked on ${day}${paper && `, paper no. ${paper}`}`,
    obligation: (day: string) => `Financial obligation asked on ${day}`,
  },
} satisfies Record<Language, unknown>

/** Which event paused the clock, with the number of the paper that was sent in the same moment. */
async function causesOf(
  tx: Tx,
  dossierId: string,
  { events, language }: { events: readonly ClockEvent[]; language: Language },
): Promise<Map<number, string>> {
  const asked = events.filter(({ kind }) => kind === 'supplement_requested')
  const papers = asked.length === 0 ? [] : await listSupplementPapers(tx, dossierId)
  const numbers = new Map(papers.map(({ createdAt, number }) => [createdAt.getTime(), number ?? '']))
  const words = sentences[language]
  return new Map(
    events.flatMap(({ kind, at }): [number, string][] => {
      const [year, month, day] = legalDayOf(at).split('-')
      const said = `${day}/${month}/${year}`
      if (kind === 'supplement_requested')
        return [[at.getTime(), words.supplement(said, numbers.get(at.getTime()) ?? '')]]
      return kind === 'obligation_asked' ? [[at.getTime(), words.obligation(said)]] : []
    }),
  )
}

const listSupplementPapers = (tx: Tx, dossierId: string) =>
  tx
    .selectFrom('documents')
    .select(['createdAt', 'number'])
    .where('dossierId', '=', dossierId)
    .where('kind', '=', 'supplement_request')
    .execute()
