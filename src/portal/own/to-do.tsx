import { citizenActionsFor, hasEnded, needsAnother, takesFilesFor } from '../../dossiers/index.js'
import { type Language, textIn } from '../../platform/text.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  ButtonGroup,
  DateTime,
  formatFileSize,
  InsetText,
  Link,
  localPath,
  Money,
  NotificationBanner,
  type PageFrame,
  Paragraph,
} from '../../ui/index.js'
import type { OwnDossier } from './own-dossier.js'
import { ownTexts } from './texts.js'

interface PageProps {
  frame: PageFrame
  own: OwnDossier
}

/** What the person came for, where they look first. */
export function TakeResult({ frame, own }: PageProps) {
  const words = ownTexts[frame.language].result
  const result = own.documents.findLast(({ kind, storageKey }) => kind === 'result' && storageKey)
  if (!result) return null
  const path = paths.dossierDocument(own.dossier.submissionCode, result.id)
  return (
    <>
      <Button href={localPath(frame.language, path)}>
        {words.take(result.size ? formatFileSize(frame.language, result.size) : '')}
      </Button>
      <Paragraph small>
        {words.signed} <Link href={localPath(frame.language, paths.verify)}>{words.verify}</Link>
      </Paragraph>
    </>
  )
}

const owed = (own: OwnDossier): number =>
  own.dues.filter((due) => due.state === 'due').reduce((sum, due) => sum + due.amountVnd, 0)

/** What waits for the person: a supplement, money. */
export function Todo({ frame, own }: PageProps) {
  const words = ownTexts[frame.language].todo
  const { submissionCode, status } = own.dossier
  const may = citizenActionsFor(status)
  const mustPay = may.includes('pay') && owed(own) > 0
  if (!own.request && !mustPay) return null
  return (
    <NotificationBanner title={words.title}>
      {own.request?.answerBy && (
        <Paragraph>
          {words.supplementBy} <DateTime at={own.request.answerBy} show="long-moment" />
        </Paragraph>
      )}
      <ButtonGroup>
        {own.request && (
          <Button href={localPath(frame.language, paths.supplement(submissionCode))}>{words.supplement}</Button>
        )}
        {mustPay && (
          <Button href={localPath(frame.language, paths.payDossier(submissionCode))}>
            {words.pay}: <Money vnd={owed(own)} />
          </Button>
        )}
      </ButtonGroup>
    </NotificationBanner>
  )
}

/** Papers in which a later look found malware and for which no other was given: which, and what to do. */
export function InfectedPapers({ frame, own }: PageProps) {
  const { language } = frame
  const words = ownTexts[language].papers
  const infected = own.papers.filter((paper) => needsAnother(paper, own.papers))
  if (infected.length === 0 || hasEnded(own.dossier.status)) return null
  const names = infected.map((paper) => `${paperName(own, paper.requiredDocumentId, language)} (${paper.fileName})`)
  return (
    <NotificationBanner title={words.infectedTitle}>
      <Paragraph>{words.infectedText(names.join('; '))}</Paragraph>
    </NotificationBanner>
  )
}

export const paperName = ({ definition }: OwnDossier, id: string, language: Language): string =>
  textIn(language, takesFilesFor(definition).find((each) => each.id === id)?.name ?? { vi: id })

/** The agency has not answered yet whether it stops. */
export function StopWish({ frame, own: { stopRequest, dossier } }: PageProps) {
  if (!stopRequest || !citizenActionsFor(dossier.status).includes('ask_stop')) return null
  const words = ownTexts[frame.language].stopWish
  return (
    <InsetText>
      {words.asked} <DateTime at={stopRequest.askedAt} show="long-moment" />. {words.waiting}
    </InsetText>
  )
}
