import { calendarFor } from '../../agencies/index.js'
import { answerBy, type WorkingCalendar } from '../../calendar/index.js'
import type { Tx } from '../../platform/db.js'

/** Where the calendar of an agency comes from: as it is, or as it would be after an announcement. */
export type CalendarOf = (tx: Tx, agencyId: string) => Promise<WorkingCalendar>

/** Submitted dossiers whose eight hours of answering end at another time by that calendar. */
export async function listMovedAnswers(tx: Tx, calendarOf: CalendarOf = calendarFor): Promise<string[]> {
  const rows = await tx
    .selectFrom('dossiers as d')
    .select(['d.id', 'd.receivingAgencyId', 'd.answerDueAt'])
    .select((on) =>
      on
        .selectFrom('dossierEvents as e')
        .whereRef('e.dossierId', '=', 'd.id')
        .where('e.kind', 'in', ['submitted', 'supplemented'])
        .select((each) => each.fn.max('e.at').as('at'))
        .as('beganAt'),
    )
    .where('d.status', '=', 'submitted')
    .execute()
  const calendars = new Map<string, WorkingCalendar>()
  const moved: string[] = []
  for (const { id, receivingAgencyId, answerDueAt, beganAt } of rows) {
    const calendar = calendars.get(receivingAgencyId) ?? (await calendarOf(tx, receivingAgencyId))
    calendars.set(receivingAgencyId, calendar)
    if (beganAt && answerBy(beganAt, calendar).getTime() !== answerDueAt.getTime()) moved.push(id)
  }
  return moved
}
