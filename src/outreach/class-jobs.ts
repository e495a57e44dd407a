import { sql } from 'kysely'
import { eraseMessagesOf } from '../notices/index.js'
import { asSystem } from '../platform/db.js'
import type { CoreNeeds } from '../platform/needs.js'
import { keptDays } from './class-rules.js'
import { getClass } from './classes.js'
import { opened } from './enrolments.js'
import { tellLearners } from './tell-learners.js'
import { writeEvents } from './write-event.js'

const hour = 3_600_000
const day = 24 * hour
const atOnce = 200

/**
 * Job: reminds those who have a seat in a class of tomorrow, or later today where nobody came to it before.
 * Who signed up within the last day has just been told.
 */
export async function remindLearners(needs: CoreNeeds): Promise<number> {
  let reminded = 0
  for (let more = atOnce; more === atOnce; reminded += more) more = await remindSome(needs)
  return reminded
}

function remindSome(needs: CoreNeeds): Promise<number> {
  const at = needs.now()
  // The end of tomorrow in Việt Nam.
  const until = new Date(Math.floor((at.getTime() + 7 * hour) / day) * day + 2 * day - 7 * hour)
  return asSystem(needs.db, async (tx) => {
    const rows = await tx
      .selectFrom('classEnrolments as e')
      .innerJoin('trainingClasses as c', 'c.id', 'e.classId')
      .selectAll('e')
      .where('c.status', '=', 'open')
      .where('c.startsAt', '>', at)
      .where('c.startsAt', '<', until)
      .where('e.status', '=', 'seated')
      .where('e.remindedAt', 'is', null)
      .where(sql<boolean>`e.enrolled_at < c.starts_at - interval '1 day'`)
      .orderBy('c.startsAt')
      .orderBy('e.id')
      .limit(atOnce)
      .forUpdate('e')
      .skipLocked()
      .execute()
    const byClass = Map.groupBy(rows, ({ classId }) => classId)
    for (const [classId, enrolled] of byClass) {
      const trainingClass = await getClass(tx, classId)
      const enrolments = enrolled.map((row) => opened(needs.keyring, row))
      await tellLearners(tx, needs, { trainingClass, enrolments, what: 'reminder' })
      const ids = enrolled.map(({ id }) => id)
      await tx.updateTable('classEnrolments').set({ remindedAt: at }).where('id', 'in', ids).execute()
      await writeEvents(
        tx,
        ids.map((enrolmentId) => ({ classId, enrolmentId, kind: 'reminded' as const, at })),
      )
    }
    return rows.length
  })
}

/** Job: erases names, telephones, mails and codes of learners, and what they were told, some time after the class; counts stay. */
export async function forgetLearners(needs: Pick<CoreNeeds, 'db' | 'now'>): Promise<number> {
  const at = needs.now()
  return asSystem(needs.db, async (tx) => {
    const rows = await tx
      .selectFrom('classEnrolments as e')
      .innerJoin('trainingClasses as c', 'c.id', 'e.classId')
      .select(['e.id', 'e.classId'])
      .where('e.sealed', 'is not', null)
      .where('c.endsAt', '<', new Date(at.getTime() - keptDays * day))
      .execute()
    if (rows.length === 0) return 0
    const ids = rows.map(({ id }) => id)
    await tx
      .updateTable('classEnrolments')
      .set({ sealed: null, codeKey: null, personKey: null })
      .where('id', 'in', ids)
      .execute()
    await eraseMessagesOf(tx, ids)
    const classes = [...new Set(rows.map(({ classId }) => classId))]
    await writeEvents(
      tx,
      classes.map((classId) => ({ classId, kind: 'forgotten' as const, at })),
    )
    return rows.length
  })
}
