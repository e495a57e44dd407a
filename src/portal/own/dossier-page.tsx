import type { ReactNode } from 'react'
import { citizenActionsFor, hasEnded, needsAnother, shownCode, takesFilesFor } from '../../dossiers/index.js'
import { type Language, textIn } from '../../platform/text.js'
import { beneficiaryGroups, isBeneficiaryGroup } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import {
  AnswersSummary,
  BackLink,
  Button,
  ButtonGroup,
  CitizenLayout,
  CodeBadge,
  Columns,
  DateTime,
  Details,
  formatFileSize,
  Heading,
  InsetText,
  Link,
  List,
  localPath,
  Money,
  NotificationBanner,
  type PageFrame,
  Paragraph,
  StandingTag,
  StatusTag,
  statusMeaning,
  Table,
  Tag,
  Timeline,
} from '../../ui/index.js'
import { AgencyContact } from '../track/status-page.js'
import { timelineOf } from './event-words.js'
import type { OwnDossier } from './own-dossier.js'
import { ownTexts } from './texts.js'

interface PageProps {
  frame: PageFrame
  own: OwnDossier
}

/** The citizen's own dossier: where it stands, what to do, what happened, what was handed in and what came back. */
export function DossierPage({ frame, own }: PageProps) {
  const { language } = frame
  const words = ownTexts[language]
  const { dossier, definition } = own
  const name = textIn(language, definition.name)
  return (
    <CitizenLayout
      frame={frame}
      title={`${words.dossier} ${shownCode(dossier)}`}
      before={<BackLink href={localPath(language, paths.account)}>{words.mine}</BackLink>}
      isPrivate
    >
      <Heading caption={words.dossier}>{name}</Heading>
      <CodeBadge code={shownCode(dossier)} large />
      <div className="mc-standing">
        <StatusTag status={dossier.status} /> {own.standing && <StandingTag standing={own.standing.standing} />}
        <Paragraph lead>{statusMeaning(language, dossier.status)}</Paragraph>
        <Due frame={frame} own={own} />
        <TakeResult frame={frame} own={own} />
      </div>
      <Todo frame={frame} own={own} />
      <InfectedPapers frame={frame} own={own} />
      <StopWish frame={frame} own={own} />
      <Columns aside={<Aside frame={frame} own={own} />}>
        <Section title={words.timeline}>
          <Timeline events={timelineFor(frame, own)} label={words.timeline} />
        </Section>
        <Reasons frame={frame} own={own} />
        <Documents frame={frame} own={own} />
        <Dues frame={frame} own={own} />
        <Papers frame={frame} own={own} />
        <Details summary={words.answers}>
          <AnswersSummary answers={own.answers.asRead} headingLevel={3} />
        </Details>
        <Messages frame={frame} own={own} />
      </Columns>
    </CitizenLayout>
  )
}

const timelineFor = ({ language }: PageFrame, { events, definition, dossier }: OwnDossier) =>
  timelineOf({ events, workflow: definition.workflow, language, isOpen: !hasEnded(dossier.status) })

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <Heading level={2}>{title}</Heading>
      {children}
    </>
  )
}

function Due({ frame, own: { dossier } }: PageProps) {
  const words = ownTexts[frame.language].due
  const { dueAt, originalDueAt, submissionCode } = dossier
  if (dossier.status === 'submitted') {
    return (
      <Paragraph>
        {words.answerBy} <DateTime at={dossier.answerDueAt} show="long-moment" />
      </Paragraph>
    )
  }
  if (!dueAt || hasEnded(dossier.status)) return null
  const isMoved = originalDueAt !== null && originalDueAt.getTime() !== dueAt.getTime()
  return (
    <Paragraph>
      {words.label}: <DateTime at={dueAt} show="long-moment" />.{' '}
      {isMoved && (
        <>
          {words.moved} <DateTime at={originalDueAt} show="long-moment" />.{' '}
        </>
      )}
      <Link href={localPath(frame.language, paths.dossierDeadline(submissionCode))}>{words.why}</Link>
    </Paragraph>
  )
}

/** What the person came for, where they look first. */
function TakeResult({ frame, own }: PageProps) {
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

function Todo({ frame, own }: PageProps) {
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
function InfectedPapers({ frame, own }: PageProps) {
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

const paperName = ({ definition }: OwnDossier, id: string, language: Language): string =>
  textIn(language, takesFilesFor(definition).find((each) => each.id === id)?.name ?? { vi: id })

/** The agency has not answered yet whether it stops. */
function StopWish({ frame, own: { stopRequest, dossier } }: PageProps) {
  if (!stopRequest || !citizenActionsFor(dossier.status).includes('ask_stop')) return null
  const words = ownTexts[frame.language].stopWish
  return (
    <InsetText>
      {words.asked} <DateTime at={stopRequest.askedAt} show="long-moment" />. {words.waiting}
    </InsetText>
  )
}

function Reasons({ frame, own }: PageProps) {
  const words = ownTexts[frame.language]
  const said = own.texts.flatMap((text) => {
    const name = words.saidByAgency[text.kind]
    return name ? [{ ...text, name }] : []
  })
  if (said.length === 0) return null
  return (
    <Section title={words.reasons}>
      <List
        items={said.map((text) => (
          <span key={text.id}>
            <strong>{text.name}:</strong> {text.words}
          </span>
        ))}
      />
    </Section>
  )
}

function Documents({ frame, own }: PageProps) {
  const words = ownTexts[frame.language].documents
  const { submissionCode } = own.dossier
  const items = own.documents.map((document) =>
    document.storageKey ? (
      <Link key={document.id} href={localPath(frame.language, paths.dossierDocument(submissionCode, document.id))}>
        {words.names[document.kind]} (PDF{document.size ? `, ${formatFileSize(frame.language, document.size)}` : ''})
      </Link>
    ) : (
      `${words.names[document.kind]}: ${document.state === 'failed' ? words.failed : words.waiting}`
    ),
  )
  return (
    <Section title={words.title}>
      {items.length > 0 ? <List items={items} /> : <Paragraph>{words.none}</Paragraph>}
    </Section>
  )
}

function Dues({ frame, own }: PageProps) {
  const words = ownTexts[frame.language].dues
  if (own.dues.length === 0) return null
  return (
    <Section title={words.title}>
      <Table
        columns={[
          {
            cell: ({ name, beneficiaryGroup, reliefBasis }) => (
              <div className="mc-told">
                <span>{name}</span>
                {isBeneficiaryGroup(beneficiaryGroup) && (
                  <span className="mc-soft">
                    {words.relief(textIn(frame.language, beneficiaryGroups[beneficiaryGroup]), reliefBasis ?? '')}
                  </span>
                )}
              </div>
            ),
          },
          { cell: (due) => <Money vnd={due.amountVnd} />, numeric: true },
          { cell: (due) => words[due.state] },
        ]}
        rows={own.dues}
        rowKey={(due) => due.id}
        firstCellIsHeader
      />
    </Section>
  )
}

function Papers({ frame, own }: PageProps) {
  const { language } = frame
  const words = ownTexts[language].papers
  if (own.papers.length === 0) return <Section title={words.title}>{<Paragraph>{words.none}</Paragraph>}</Section>
  return (
    <Section title={words.title}>
      <Table
        columns={[
          {
            heading: words.name,
            cell: (paper) => (
              <>
                {paperName(own, paper.requiredDocumentId, language)}
                {paper.supplementRequestId && ` (${words.supplement})`}
                <br />
                {paper.scanState === 'infected' ? (
                  <>
                    {paper.fileName} <Tag tone="red">{words.infected}</Tag>
                  </>
                ) : (
                  <Link href={localPath(language, paths.dossierAttachment(own.dossier.submissionCode, paper.id))}>
                    {paper.fileName}
                  </Link>
                )}
              </>
            ),
          },
          { heading: words.size, cell: (paper) => formatFileSize(language, paper.size), numeric: true },
          { heading: words.hash, cell: (paper) => <code className="mc-hash">{paper.sha256.toString('hex')}</code> },
        ]}
        rows={own.papers}
        rowKey={(paper) => paper.id}
      />
    </Section>
  )
}

function Messages({ frame, own }: PageProps) {
  const words = ownTexts[frame.language].messages
  const items = own.messages.map(({ id, subject, at }) => (
    <span key={id}>
      <DateTime at={at} show="moment" /> · {subject}
    </span>
  ))
  return <Details summary={words.title}>{items.length > 0 ? <List items={items} /> : words.none}</Details>
}

function Aside({ frame, own }: PageProps) {
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
