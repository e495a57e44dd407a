import type { Agency } from '../agencies/index.js'
import { listAgencies } from '../agencies/index.js'
import { asActor, type Db } from '../platform/db.js'
import type { Language } from '../platform/text.js'
import type { AgencyFace } from '../ui/layout/page-frame.js'
import { texts } from '../ui/texts/texts.js'

export interface PortalFace {
  /** Name and contact of the installation's agency, as the header and the footer show them. */
  face(language: Language): AgencyFace
  /** Reads it anew. */
  refresh(): Promise<void>
}

const nameless: Record<Language, AgencyFace> = {
  vi: { name: 'Hệ thống một cửa', address: '', hotline: '', email: '' },
  en: { name: 'One-stop system', address: '', hotline: '', email: '' },
}

/** The face of the top agency, kept in memory because every page shows it and it changes about never. */
export async function openPortalFace(db: Db): Promise<PortalFace> {
  let faces = nameless
  const refresh = async (): Promise<void> => {
    const agencies = await asActor(db, { kind: 'anyone' }, listAgencies)
    const top = agencies.find((agency) => agency.kind === 'peoples_committee') ?? agencies[0]
    if (top) faces = { vi: faceOf(top, 'vi'), en: faceOf(top, 'en') }
  }
  await refresh()
  return { face: (language) => faces[language], refresh }
}

export const faceOf = (agency: Agency, language: Language): AgencyFace => ({
  name: language === 'en' ? (agency.nameEn ?? agency.name) : agency.name,
  address: agency.address,
  hotline: agency.hotlineExtension
    ? `${agency.hotline} (${texts(language).extension(agency.hotlineExtension)})`
    : agency.hotline,
  email: agency.email,
  responsible: agency.copyrightLine,
  ...(agency.themeColour ? { accent: agency.themeColour } : {}),
})
