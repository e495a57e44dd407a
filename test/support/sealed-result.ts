import assert from 'node:assert/strict'
import { makeDocument, readDocument, sealDocument } from '../../src/documents/index.js'
import {
  announceResult,
  decideDossier,
  forwardDossier,
  getDossier,
  listSteps,
  sealResult,
  startProcessing,
  stepsInHand,
} from '../../src/dossiers/index.js'
import { asActor, asSystem } from '../../src/platform/db.js'
import { aDossier, type DossierWanted } from './a-dossier.js'
import type { Town } from './town.js'

/** Works an accepted dossier through its steps until `act` is the active one. */
export async function workUntil(town: Town, id: string, act: 'approve' | 'seal'): Promise<void> {
  await startProcessing(town.needs, id, await town.officer('receiver'))
  for (;;) {
    const [step] = stepsInHand(await asSystem(town.needs.db, (tx) => listSteps(tx, id)))
    assert.ok(step, 'a step is open')
    if (step.act === act) return
    assert.ok(step.act === 'forward' || step.act === 'put_forward')
    const agency = town.agencies.find((each) => each.id === step.agencyId)
    const officer = await town.officer(step.role, agency?.slug)
    const order = { officer, action: step.act, step: step.id, note: '' } as const
    assert.equal((await forwardDossier(town.needs, id, order)).outcome, 'forwarded')
  }
}

/** The bytes a citizen gets of a granted dossier: signed by the approver, sealed by the agency. */
export async function aSealedResult(town: Town, wanted: DossierWanted = {}): Promise<Buffer> {
  const { id } = await aDossier(town, { status: 'accepted', returnWay: 'portal', ...wanted })
  return sealedResultOf(town, id)
}

/** The same of an accepted dossier that stands already. */
export async function sealedResultOf(town: Town, id: string): Promise<Buffer> {
  const { submitterId } = await asSystem(town.needs.db, (tx) => getDossier(tx, id))
  const documentId = await orderedSealOf(town, id)
  await sealDocument(town.needs, documentId)
  await announceResult(town.needs, documentId)
  const { bytes } = await asActor(town.needs.db, { kind: 'citizen', id: submitterId }, (tx) =>
    readDocument(tx, town.needs, documentId),
  )
  return bytes
}

/** An accepted dossier is granted and its result signed; the clerk has ordered the seal, which the job has not made. */
export async function orderedSealOf(town: Town, id: string): Promise<string> {
  await workUntil(town, id, 'approve')
  const approver = await town.officer('approver')
  const decided = await decideDossier(town.needs, id, { officer: approver, decision: 'granted', words: '' })
  assert.ok(decided.outcome === 'decided')
  await makeDocument(town.needs, decided.documentId)
  assert.equal((await sealResult(town.needs, id, await town.officer('clerk'))).outcome, 'sealed')
  return decided.documentId
}
