import { paths } from '../../surface/paths.js'
import { Link, Paragraph } from '../../ui/index.js'
import { calendarTexts as words } from './texts.vi.js'

interface DossierCodeProps {
  dossierId: string
  code: string
  /** Dossiers that the viewer may open. */
  reach: ReadonlySet<string>
}

/** The code of a dossier; it leads there only for those who are let in. */
export const DossierCode = ({ dossierId, code, reach }: DossierCodeProps) =>
  reach.has(dossierId) ? <Link href={paths.officeDossier(code)}>{code}</Link> : code

/** Under a list of dossiers: why some lead nowhere. */
export const OnlyWithinReach = ({ ids, reach }: { ids: readonly string[]; reach: ReadonlySet<string> }) =>
  ids.every((id) => reach.has(id)) ? null : <Paragraph small>{words.withinReach}</Paragraph>
