import type { ReactNode } from 'react'
import { hasEnded, isOnTheWay, shownCode } from '../../dossiers/index.js'
import { textIn } from '../../platform/text.js'
import { beneficiaryGroups, isBeneficiaryGroup } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import {
  AnswersSummary,
  BackLink,
  CitizenLayout,
  CodeBadge,
  Columns,
  DateTime,
  Details,
  formatFileSize,
  Heading,
  Link,
  List,
  localPath,
  Money,
  OfficialName,
  type PageFrame,
  Paragraph,
  StandingTag,
  StatusTag,
  SummaryList,
  statusMeaning,
  Table,
  Tag,
  Timeline,
} from '../../ui/index.js'
import { Aside } from './aside.js'
import { timelineOf } from './event-words.js'
import type { OwnDossier } from './own-dossier.js'
import { ownTexts } from './texts.js'
import { InfectedPapers, paperName, StopWish, TakeResult, Todo } from './to-do.js'

interface PageProps {
  frame: PageFrame
  own: OwnDossier
}

/** The citizen's own dossier: where it stands, what to do, what happened, what was handed in and what came back. */
export function DossierPage({ frame, own }: PageProps) {
  const { language } = frame
  const words = ownTexts[language]
  const { dossier, definition } = own
  return (
    <CitizenLayout
      frame={frame}
      title={`${words.dossier} ${shownCode(dossier)}`}
      before={<BackLink href={localPath(language, paths.account)}>{words.mine}</BackLink>}
      isPrivate
    >
      <Heading caption={words.dossier}>{textIn(language, definition.shortName)}</Heading>
      <OfficialName {...definition} />
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
        <Shipments frame={frame} own={own} />
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
      {words.label}: <DateTime at={dueAt} show="long-moment" />. {isOnTheWay(dossier) && `${words.onTheWay} `}
      {isMoved && (
        <>
          {words.moved} <DateTime at={originalDueAt} show="long-moment" />.{' '}
        </>
      )}
      <Link href={localPath(frame.language, paths.dossierDeadline(submissionCode))}>{words.why}</Link>
    </Paragraph>
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
        {words.name(document)} (PDF{document.size ? `, ${formatFileSize(frame.language, document.size)}` : ''})
      </Link>
    ) : (
      `${words.name(document)}: ${document.state === 'failed' ? words.failed : words.waiting}`
    ),
  )
  return (
    <Section title={words.title}>
      {items.length > 0 ? <List items={items} /> : <Paragraph>{words.none}</Paragraph>}
    </Section>
  )
}

/** Where the parcel with the result is, and what the postal worker takes back in exchange (S4.8). */
function Shipments({ frame, own }: PageProps) {
  const words = ownTexts[frame.language].shipment
  return own.shipments.map(({ id, orderNumber, state, address, papersToHand }) => (
    <Section key={id} title={words.title}>
      <SummaryList
        rows={[
          { key: words.number, value: orderNumber },
          { key: words.state, value: words.states[state] },
          { key: words.address, value: address },
          {
            key: words.papers,
            value:
              papersToHand.length > 0 ? (
                <List items={papersToHand.map((paper) => paperName(own, paper, frame.language))} />
              ) : (
                words.noPapers
              ),
          },
        ]}
      />
    </Section>
  ))
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
