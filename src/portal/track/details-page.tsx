import { type Dossier, type DossierEvent, hasEnded, shownCode } from '../../dossiers/index.js'
import { textIn } from '../../platform/text.js'
import type { ProcedureDefinition } from '../../procedures/procedure.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  CitizenLayout,
  Heading,
  localPath,
  OfficialName,
  Paragraph,
  StatusTag,
  Timeline,
} from '../../ui/index.js'
import type { PageFrame } from '../../ui/layout/page-frame.js'
import { timelineOf } from '../own/event-words.js'
import { trackTexts } from './texts.js'

export interface DetailsPageProps {
  frame: PageFrame
  dossier: Dossier
  definition: ProcedureDefinition
  events: readonly DossierEvent[]
}

/** What a person with the dossier's phone may see besides the public facts: the procedure and what happened. */
export function DetailsPage({ frame, dossier, definition, events }: DetailsPageProps) {
  const { language } = frame
  const words = trackTexts[language].details
  const code = shownCode(dossier)
  const timeline = timelineOf({
    events,
    workflow: definition.workflow,
    language,
    isOpen: !hasEnded(dossier.status),
  })
  const back = <BackLink href={localPath(language, paths.trackDossier(dossier.submissionCode))} />
  return (
    <CitizenLayout frame={frame} title={`${words.title} ${code}`} before={back} isPrivate>
      <Heading caption={`${words.title} ${code}`}>{textIn(language, definition.shortName)}</Heading>
      <OfficialName {...definition} />
      <StatusTag status={dossier.status} />
      <Heading level={2}>{words.timeline}</Heading>
      <Timeline events={timeline} label={words.timeline} />
      <Paragraph small>{words.until}</Paragraph>
    </CitizenLayout>
  )
}
