import assert from 'node:assert/strict'
import sharp from 'sharp'
import { type Dossier, getDossier, requestSupplement, startProcessing } from '../../src/dossiers/index.js'
import { asSystem } from '../../src/platform/db.js'
import type { ProcedureDefinition } from '../../src/procedures/index.js'
import { getCurrentRevision, publishProcedure } from '../../src/procedures/index.js'
import { aDossier, plainProcedure } from './a-dossier.js'
import type { Town } from './town.js'

/** A wrong answer and an illegible paper of the plain procedure. */
export const defects = [
  { target: 'field' as const, targetId: 'requestKind', name: 'Đề nghị', problem: 'wrong' as const, note: '' },
  { target: 'document' as const, targetId: 'medicalPapers', name: 'Bệnh án', problem: 'illegible' as const, note: '' },
]

/** What puts both right; the flagged answer opens a question that was not asked before. */
export const typed = { requestKind: 'reassess', reason: 'Vết thương cũ nặng hơn, đi lại khó.' }

export interface Waiting {
  when: 'before' | 'after'
  /** Changes what the procedure says of supplements, before the dossier is filed. */
  rules?: Partial<ProcedureDefinition['supplement']>
}

/** A dossier that waits for its supplement, asked for before or after acceptance. */
export async function aWaitingDossier(town: Town, { when, rules }: Waiting) {
  if (rules) await changeRules(town, rules)
  const filed = await aDossier(town, { status: when === 'before' ? 'submitted' : 'accepted' })
  if (when === 'after') await startProcessing(town.needs, filed.id, await town.officer('receiver'))
  assert.equal((await ask(town, filed.id)).outcome, 'requested')
  return { who: { dossierId: filed.id, personId: town.citizen().id }, dossier: await readDossier(town, filed.id) }
}

export const readDossier = (town: Town, id: string): Promise<Dossier> =>
  asSystem(town.needs.db, (tx) => getDossier(tx, id))

export async function ask(town: Town, id: string) {
  return requestSupplement(town.needs, id, { officer: await town.officer('receiver'), reason: '', defects })
}

export async function aPaper(documentId: string, red = 10) {
  const picture = sharp({ create: { width: 60, height: 60, channels: 3, background: { r: red, g: 80, b: 80 } } })
  return { documentId, fileName: 'benh-an.png', bytes: await picture.png().toBuffer(), isTooLarge: false }
}

async function changeRules(town: Town, rules: Partial<ProcedureDefinition['supplement']>): Promise<void> {
  const { definition } = await asSystem(town.needs.db, (tx) => getCurrentRevision(tx, plainProcedure))
  const changed = { ...definition, supplement: { ...definition.supplement, ...rules } }
  const published = await publishProcedure(town.needs, { definition: changed, decision: null, validFrom: '2026-01-01' })
  assert.equal(published.outcome, 'published')
}
