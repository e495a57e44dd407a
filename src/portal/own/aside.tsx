import { citizenActionsFor } from '../../dossiers/index.js'
import { paths } from '../../surface/paths.js'
import { Heading, Link, List, localPath, type PageFrame } from '../../ui/index.js'
import { AgencyContact } from '../track/status-page.js'
import type { OwnDossier } from './own-dossier.js'
import { ownTexts } from './texts.js'

/** What else the person may do, and who helps. */
export function Aside({ frame, own }: { frame: PageFrame; own: OwnDossier }) {
  const words = ownTexts[frame.language]
  const { submissionCode, status } = own.dossier
  const may = citizenActionsFor(status)
  const link = (path: string, text: string) => (
    <Link key={path} href={localPath(frame.language, path)}>
      {text}
    </Link>
  )
  const items = [
    ...(may.includes('rate') && !own.rating ? [link(paths.rate(submissionCode), words.actions.rate)] : []),
    ...(own.rating ? [`${words.rate.given}: ${words.rate.scores[own.rating.score - 1] ?? ''}`] : []),
    ...(may.includes('ask_stop') && !own.stopRequest
      ? [link(paths.askStop(submissionCode), words.actions.askStop)]
      : []),
    ...(may.includes('withdraw') ? [link(paths.withdraw(submissionCode), words.actions.withdraw)] : []),
    link(paths.procedureRevision(own.definition.code, own.revisionNumber), words.actions.procedure),
    words.actions.print,
  ]
  return (
    <>
      <Heading level={2} size="s">
        {words.actions.title}
      </Heading>
      <List items={items} kind="plain" />
      <Heading level={2} size="s">
        {words.help}
      </Heading>
      <AgencyContact frame={frame} agency={own.agency} />
    </>
  )
}
