import { type Agency, listAgencies, type Role } from '../../agencies/index.js'
import {
  type AgencyText,
  type DocumentSettings,
  findAgencyText,
  isNumberedKind,
  listDocumentSettings,
  type PrintedKind,
} from '../../documents/index.js'
import type { Tx } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { listFormsInForce } from '../../procedures/index.js'
import type { OfficerViewer } from '../../surface/viewer.js'
import { everyProcedure, mayBeWorded, paperOfSlug } from './paper-slugs.js'

export const paperRoles: readonly Role[] = ['administrator', 'catalogue_controller']

/** One kind of paper of one agency, for one procedure or for all, as its page shows it. */
export interface AdministeredPaper {
  agency: Agency
  kind: PrintedKind
  slug: string
  /** Null: for every procedure. */
  procedure: { code: string; name: string } | null
  settings: DocumentSettings
  draft: AgencyText | undefined
  inForce: AgencyText | undefined
}

/** Agencies whose papers the officer looks after: their own and all below them. */
export async function agenciesOf(tx: Tx, viewer: OfficerViewer): Promise<Agency[]> {
  const all = await listAgencies(tx)
  const parents = new Map(all.map(({ id, parentId }) => [id, parentId]))
  const isTheirs = (id: string | null | undefined): boolean =>
    typeof id === 'string' &&
    (viewer.roles.get(id)?.some((role) => paperRoles.includes(role)) === true || isTheirs(parents.get(id)))
  return all.filter(({ id }) => isTheirs(id))
}

export async function getAgencyOf(tx: Tx, viewer: OfficerViewer, slug: string | undefined): Promise<Agency> {
  const agency = (await agenciesOf(tx, viewer)).find((each) => each.slug === slug)
  if (!agency) throw new NotFound('agency')
  return agency
}

export async function loadPaper(
  tx: Tx,
  viewer: OfficerViewer,
  { agency: agencySlug, paper: slug = '', procedure: code = '' }: Record<string, string>,
): Promise<AdministeredPaper> {
  const agency = await getAgencyOf(tx, viewer, agencySlug)
  const kind = paperOfSlug(slug)
  if (!kind) throw new NotFound('kind of paper')
  const procedure = code === everyProcedure ? null : await getProcedure(tx, code)
  const set = isNumberedKind(kind) ? (await listDocumentSettings(tx, agency.id)).get(kind) : undefined
  const settings = set ?? { series: null, paper: null }
  const shown = { agency, kind, slug, procedure, settings }
  const procedureCode = procedure?.code ?? null
  if (!mayBeWorded(kind, procedureCode)) {
    if (procedure) throw new NotFound('words of this paper')
    return { ...shown, draft: undefined, inForce: undefined }
  }
  const worded = { agencyId: agency.id, kind, procedureCode }
  return {
    ...shown,
    draft: await findAgencyText(tx, worded, 'draft'),
    inForce: await findAgencyText(tx, worded, 'in_force'),
  }
}

async function getProcedure(tx: Tx, code: string): Promise<{ code: string; name: string }> {
  const found = (await listFormsInForce(tx)).find((form) => form.code === code)
  if (!found) throw new NotFound('procedure')
  return { code, name: found.name }
}
