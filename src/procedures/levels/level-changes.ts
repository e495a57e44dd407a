import { type Letter, mailLetters } from '../../notices/index.js'
import type { Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Instant } from '../../platform/time.js'
import type { ProcedureCode } from '../procedure.js'
import type { LevelCondition } from './level-rules.js'

/** What made the labels be computed anew. */
export type LevelCause = 'published' | 'offered' | 'connection' | 'review'

/** A label that rose or fell. */
export interface LevelChange {
  id: string
  at: Instant
  procedureCode: ProcedureCode
  agencyId: string
  fromLevel: number
  toLevel: number
  /** What the level that was announced still wants. */
  missing: LevelCondition[]
  cause: LevelCause
}

export interface LevelChangeShown extends LevelChange {
  procedureName: string
  agencyName: string
}

/** Writes the changes down and, where labels fell, orders one mail to every controller of the catalogue. */
export async function recordChanges(tx: Tx, needs: CoreNeeds, changes: readonly LevelChange[]): Promise<void> {
  if (changes.length === 0) return
  await tx
    .insertInto('levelChanges')
    .values(changes.map((change) => ({ ...change, missing: [...change.missing] })))
    .execute()
  const fallen = changes.filter(({ fromLevel, toLevel }) => toLevel < fromLevel)
  const [first] = fallen
  if (first)
    await mailLetters(tx, needs.keyring, await lettersAbout(tx, needs, { fallen: fallen.length, at: first.at }))
}

async function lettersAbout(
  tx: Tx,
  { publicUrl }: CoreNeeds,
  { fallen, at }: { fallen: number; at: Instant },
): Promise<Letter[]> {
  const controllers = await tx
    .selectFrom('officers as o')
    .innerJoin('officerRoles as r', 'r.officerId', 'o.id')
    .select(['o.email'])
    .distinct()
    .where('r.role', '=', 'catalogue_controller')
    .where('o.isActive', '=', true)
    .where('o.email', 'is not', null)
    .execute()
  const body = [
    'Kính gửi Ông/Bà,',
    `Hệ thống vừa tính lại mức độ dịch vụ công trực tuyến: ${fallen} nhãn đã hạ vì điều kiện không còn đủ.`,
    `Danh sách và điều kiện còn thiếu: ${publicUrl}/quan-tri/muc-do`,
  ].join('\n\n')
  return controllers.flatMap(({ email }) =>
    email ? [{ to: email, template: 'level_fell', subject: '[Một Cửa] Nhãn mức độ dịch vụ đã hạ', body, at }] : [],
  )
}

/** The newest changes of labels, for those who keep the catalogue; what changed at once, by procedure and agency. */
export async function listLevelChanges(tx: Tx, limit: number): Promise<LevelChangeShown[]> {
  const rows = await tx
    .selectFrom('levelChanges as c')
    .innerJoin('procedures as p', 'p.code', 'c.procedureCode')
    .innerJoin('agencies as a', 'a.id', 'c.agencyId')
    .selectAll('c')
    .select(['p.shortNameVi as procedureName', 'a.name as agencyName'])
    .orderBy('c.at', 'desc')
    .orderBy('p.shortNameVi')
    .orderBy('p.code')
    .orderBy('a.code')
    .limit(limit)
    .execute()
  // Both columns are written by `recordChanges` only.
  return rows as LevelChangeShown[]
}
