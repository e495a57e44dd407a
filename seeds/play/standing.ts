import {
  type Dossier,
  type DossierStep,
  findOpenStopRequest,
  getDossier,
  hasEnded,
  listSteps,
  statusTable,
} from '../../src/dossiers/index.js'
import { listDues, type PaymentDue } from '../../src/payments/dues.js'
import { asSystem, type Tx } from '../../src/platform/db.js'
import type { CoreNeeds } from '../../src/platform/needs.js'
import type { Instant } from '../../src/platform/time.js'

/** How a dossier stands, as far as its next scene depends on it. */
export interface Standing {
  dossier: Dossier
  steps: readonly DossierStep[]
  dues: readonly PaymentDue[]
  comparedOriginals: ReadonlySet<string>
  isRated: boolean
  /** Whether somebody waits for an answer: to stop, or for leave to ask for a supplement again. */
  hasOpenWish: boolean
  /** Until when an open request for a supplement must be answered. */
  answerBy: Instant | null
}

export async function readStanding({ db }: CoreNeeds, dossierId: string): Promise<Standing> {
  return asSystem(db, async (tx) => {
    const dossier = await getDossier(tx, dossierId)
    return {
      dossier,
      steps: hasEnded(dossier.status) || dossier.decidedAt ? [] : await listSteps(tx, dossierId),
      dues: hasEnded(dossier.status) ? [] : (await listDues(tx, dossierId)).filter(({ state }) => state === 'due'),
      comparedOriginals: dossier.status === 'decided' ? await comparedOriginals(tx, dossierId) : new Set(),
      answerBy: statusTable[dossier.status].isPaused ? await answerBy(tx, dossierId) : null,
      hasOpenWish: dossier.status === 'in_processing' && (await hasOpenWish(tx, dossierId)),
      isRated: dossier.status === 'returned' && (await isRated(tx, dossierId)),
    }
  })
}

async function comparedOriginals(tx: Tx, dossierId: string): Promise<Set<string>> {
  const checks = await tx
    .selectFrom('originalChecks')
    .select('requiredDocumentId')
    .where('dossierId', '=', dossierId)
    .execute()
  return new Set(checks.map((check) => check.requiredDocumentId))
}

async function answerBy(tx: Tx, dossierId: string): Promise<Instant | null> {
  const open = await tx
    .selectFrom('supplementRequests')
    .select('answerBy')
    .where('dossierId', '=', dossierId)
    .where('answeredAt', 'is', null)
    .executeTakeFirst()
  return open?.answerBy ?? null
}

async function hasOpenWish(tx: Tx, dossierId: string): Promise<boolean> {
  const stop = await findOpenStopRequest(tx, dossierId)
  const leave = await tx
    .selectFrom('supplementPermissions')
    .select('id')
    .where('dossierId', '=', dossierId)
    .executeTakeFirst()
  return stop !== undefined || leave !== undefined
}

async function isRated(tx: Tx, dossierId: string): Promise<boolean> {
  const rating = await tx
    .selectFrom('ratings')
    .select('dossierId')
    .where('dossierId', '=', dossierId)
    .executeTakeFirst()
  return rating !== undefined
}
