import { asActor, asSystem, type DbActor, type Tx } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { LifeEvent, LifeEventGuide } from './life-event.js'

/** Gathers the procedures that a turn in life leads to, so that people need not know their names. Without an actor, the program itself. */
export async function saveLifeEvent(needs: Pick<CoreNeeds, 'db'>, event: LifeEvent, actor?: DbActor): Promise<void> {
  const { id, position, name, summary, guide } = event
  const procedureCodes = [...new Set([...event.procedureCodes, ...guide.rules.map(({ code }) => code)])]
  const row = {
    ...{ position, procedureCodes, nameVi: name.vi, nameEn: name.en ?? null },
    ...{ summaryVi: summary.vi, summaryEn: summary.en ?? null, guide: JSON.stringify(guide) },
  }
  const write = (tx: Tx) =>
    tx
      .insertInto('lifeEvents')
      .values({ id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
  await (actor ? asActor(needs.db, actor, write) : asSystem(needs.db, write))
}

export async function listLifeEvents(tx: Tx): Promise<LifeEvent[]> {
  const rows = await tx.selectFrom('lifeEvents').selectAll().orderBy('position').orderBy('id').execute()
  return rows.map(({ nameVi, nameEn, summaryVi, summaryEn, guide, ...row }) => ({
    ...row,
    name: { vi: nameVi, ...(nameEn && { en: nameEn }) },
    summary: { vi: summaryVi, ...(summaryEn && { en: summaryEn }) },
    // Written by the function above only.
    guide: guide as LifeEventGuide,
  }))
}

export async function getLifeEvent(tx: Tx, id: string): Promise<LifeEvent> {
  const event = (await listLifeEvents(tx)).find((one) => one.id === id)
  if (!event) throw new NotFound('life event')
  return event
}
