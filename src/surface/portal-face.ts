import type { Agency } from '../agencies/index.js'
import { listAgencies } from '../agencies/index.js'
import { asActor, type Db } from '../platform/db.js'
import type { AgencyFace } from '../ui/layout/page-frame.js'

export interface PortalFace {
  /** Name and contact of the installation's agency, as the header and the footer show them. */
  face(): AgencyFace
  /** Reads it anew. */
  refresh(): Promise<void>
}

const nameless: AgencyFace = { name: 'Hệ thống một cửa', address: '', hotline: '', email: '' }

/** The face of the top agency, kept in memory because every page shows it and it changes about never. */
export async function openPortalFace(db: Db): Promise<PortalFace> {
  let face = nameless
  const refresh = async (): Promise<void> => {
    const agencies = await asActor(db, { kind: 'anyone' }, listAgencies)
    const top = agencies.find((agency) => agency.kind === 'peoples_committee') ?? agencies[0]
    if (top) face = faceOf(top)
  }
  await refresh()
  return { face: () => face, refresh }
}

export const faceOf = (agency: Agency): AgencyFace => ({
  name: agency.name,
  address: agency.address,
  hotline: agency.hotlineExtension ? `${agency.hotline} (máy lẻ ${agency.hotlineExtension})` : agency.hotline,
  email: agency.email,
  responsible: agency.copyrightLine,
  ...(agency.themeColour ? { accent: agency.themeColour } : {}),
})
