import { fileDossier } from '../../seeds/file-dossier.js'
import { acceptDossier, type Dossier, getDossier } from '../../src/dossiers/index.js'
import { asSystem } from '../../src/platform/db.js'
import type { Channel, ReturnWay } from '../../src/procedures/index.js'
import type { Town } from './town.js'

/** Name only what the test is about; the rest is the plainest dossier there is. */
export interface DossierWanted {
  status?: 'submitted' | 'accepted'
  procedure?: string
  channel?: Channel
  /** Slug. */
  agency?: string
  /** Slug of the agency whose counter takes it in, where that is another. */
  filedAt?: string
  /** Required documents whose paper the counter takes in. */
  papersTaken?: readonly string[]
  /** Index of the citizen who files. */
  citizen?: number
  returnWay?: ReturnWay
  language?: 'vi' | 'en'
  n?: number
}

/** Free, and settled by one agency: confirmation of a disability. */
export const plainProcedure = '1.001699'

/** A dossier that came to its status through the program's own use cases, at the time the town's clock shows. */
export async function aDossier(town: Town, wanted: DossierWanted = {}): Promise<Dossier> {
  const filed = await file(town, wanted)
  if ((wanted.status ?? 'submitted') === 'accepted') {
    const accepted = await acceptDossier(
      town.needs,
      filed,
      await town.officer('receiver', wanted.filedAt ?? wanted.agency),
    )
    if (accepted.outcome === 'refused') throw new Error(`not accepted: ${accepted.because}`)
  }
  return asSystem(town.needs.db, (tx) => getDossier(tx, filed))
}

/** The official code that the dossier got at its acceptance. */
export async function dossierCode(town: Town, id: string): Promise<string> {
  const { dossierCode: code } = await asSystem(town.needs.db, (tx) => getDossier(tx, id))
  if (!code) throw new Error('the dossier is not accepted yet')
  return code
}

async function file(town: Town, wanted: DossierWanted): Promise<string> {
  const citizen = town.citizen(wanted.citizen)
  const channel = wanted.channel ?? 'online'
  const submission = await fileDossier(town.needs, {
    procedureCode: wanted.procedure ?? plainProcedure,
    citizen,
    personId: citizen.id,
    agencyId: town.agency(wanted.agency).id,
    channel,
    returnWay: wanted.returnWay ?? 'counter',
    n: wanted.n ?? 0,
    language: wanted.language ?? 'vi',
    ...(wanted.filedAt ? { receivingAgencyId: town.agency(wanted.filedAt).id } : {}),
    ...(wanted.papersTaken ? { papersTaken: wanted.papersTaken } : {}),
    officerId: channel === 'online' ? null : (await town.officer('receiver', wanted.filedAt ?? wanted.agency)).id,
  })
  if (submission.outcome === 'refused') throw new Error(`not submitted: ${JSON.stringify(submission)}`)
  return submission.dossierId
}
