import type { DossierStatus } from '../../dossiers/dossier.js'
import { useLanguage } from '../language.js'
import { statusName, statusWords } from '../texts/status-words.js'
import { Tag } from './tag.js'

/** Where a dossier stands, in words on its colour. */
export function StatusTag({ status }: { status: DossierStatus }) {
  return (
    <Tag tone={statusWords[status].tone} classes="mc-status">
      {statusName(useLanguage(), status)}
    </Tag>
  )
}
