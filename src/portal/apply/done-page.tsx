import type { Agency } from '../../agencies/index.js'
import type { Attachment, DocumentRow } from '../../documents/index.js'
import { type Dossier, returnWayName, shownCode } from '../../dossiers/index.js'
import type { PaymentDue } from '../../payments/index.js'
import { textIn } from '../../platform/text.js'
import { timeLimitOf } from '../../procedures/index.js'
import type { ProcedureDefinition } from '../../procedures/procedure.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  ButtonGroup,
  CitizenLayout,
  CodeBadge,
  Columns,
  DateTime,
  EmailAddress,
  formatFileSize,
  formatMoney,
  formatTimeLimit,
  Heading,
  Link,
  List,
  localPath,
  OfficialName,
  type PageFrame,
  Panel,
  Paragraph,
  PhoneNumber,
  QrCode,
  type Step,
  StepList,
  SummaryList,
  Table,
  useLanguage,
} from '../../ui/index.js'
import { agencyName } from '../named-in.js'
import { applyTexts } from './texts.js'

export interface DonePageProps {
  frame: PageFrame
  dossier: Dossier
  definition: ProcedureDefinition
  agency: Agency
  files: readonly Attachment[]
  dues: readonly PaymentDue[]
  /** The confirmation in print; made a moment after the submission. */
  receipt: DocumentRow | undefined
  qr: string
}

/** It is done: the code, what to pay, what happens next and by when, what was received, who can help. */
export function DonePage(props: DonePageProps) {
  const { frame, dossier, definition, dues } = props
  const words = applyTexts[frame.language].done
  const to = (path: string) => localPath(frame.language, path)
  return (
    <CitizenLayout frame={frame} title={words.title} isPrivate>
      <Columns aside={<Aside {...props} />}>
        <Panel title={words.title}>
          {words.codeIs}
          <br />
          <CodeBadge code={shownCode(dossier)} large />
        </Panel>
        <Paragraph>{textIn(frame.language, definition.shortName)}</Paragraph>
        <OfficialName {...definition} />
        <Paragraph>{words.keep}</Paragraph>
        <DuesNow dues={dues} dossier={dossier} />
        <Heading level={2}>{words.nextTitle}</Heading>
        <StepList steps={nextSteps(props)} />
        <LaterDues dues={dues} />
        <ButtonGroup>
          <Button href={to(paths.dossier(dossier.submissionCode))}>{words.see}</Button>
          <Button href={to(paths.account)} variant="secondary">
            {words.account}
          </Button>
        </ButtonGroup>
      </Columns>
      <Received {...props} />
    </CitizenLayout>
  )
}

function nextSteps({ frame, dossier, definition, agency }: DonePageProps): Step[] {
  const { language } = frame
  const words = applyTexts[language].done
  const originals = definition.requiredDocuments.filter((document) => document.compareOriginal)
  return [
    {
      title: words.answerTitle,
      children: (
        <>
          {words.answer(agencyName(language, agency))}{' '}
          <strong>
            <DateTime at={dossier.answerDueAt} show="long-moment" />
          </strong>
        </>
      ),
    },
    { title: words.processing, children: words.processingText(formatTimeLimit(language, timeLimitOf(definition))) },
    {
      title: words.result,
      children: (
        <>
          {textIn(language, returnWayName(dossier.returnWay))}
          {originals.length > 0 && (
            <>
              <br />
              {words.bring}
              <List items={originals.map((document) => textIn(language, document.name))} />
            </>
          )}
        </>
      ),
    },
  ]
}

function DuesNow({ dues, dossier }: { dues: readonly PaymentDue[]; dossier: Dossier }) {
  const language = useLanguage()
  const words = applyTexts[language].done
  const now = dues.filter((due) => due.collect === 'at_acceptance' && due.state === 'due')
  if (now.length === 0) return null
  const sum = now.reduce((total, due) => total + due.amountVnd, 0)
  return (
    <section className="mc-due-now">
      <Heading level={2}>{words.feesTitle}</Heading>
      <SummaryList rows={now.map((due) => ({ key: due.name, value: formatMoney(due.amountVnd) }))} />
      <Paragraph>{words.feesText}</Paragraph>
      <Button href={localPath(language, paths.payDossier(dossier.submissionCode))}>
        {words.pay(formatMoney(sum))}
      </Button>
    </section>
  )
}

function LaterDues({ dues }: { dues: readonly PaymentDue[] }) {
  const { done, check } = applyTexts[useLanguage()]
  const later = dues.filter((due) => due.collect !== 'at_acceptance' && due.state === 'due')
  if (later.length === 0) return null
  return (
    <SummaryList
      cardTitle={done.laterFees}
      rows={later.map((due) => ({
        key: due.name,
        value: `${formatMoney(due.amountVnd)} – ${check.collected[due.collect]}`,
      }))}
    />
  )
}

function Aside({ frame, agency, qr }: DonePageProps) {
  const words = applyTexts[frame.language].done
  return (
    <>
      <QrCode svg={qr} alt={words.qr} />
      <Paragraph small>{words.qrHint}</Paragraph>
      <Heading level={2} size="s">
        {words.helpTitle}
      </Heading>
      <Paragraph>
        {agency.counterName}
        <br />
        {agency.address}
        <br />
        <PhoneNumber number={agency.hotline} extension={agency.hotlineExtension} />
        <br />
        <EmailAddress address={agency.email} />
      </Paragraph>
    </>
  )
}

function Receipt({ receipt, dossier }: { receipt: DocumentRow; dossier: Dossier }) {
  const language = useLanguage()
  const words = applyTexts[language].done
  if (!receipt.storageKey) return <Paragraph>{words.receiptComing}</Paragraph>
  const href = localPath(language, paths.dossierDocument(dossier.submissionCode, receipt.id))
  return (
    <Paragraph>
      <Link href={href}>{words.receipt}</Link>
    </Paragraph>
  )
}

function Received({ frame, dossier, files, receipt }: DonePageProps) {
  const { language } = frame
  const words = applyTexts[language].done
  return (
    <>
      <Heading level={2}>{words.filesTitle}</Heading>
      <Paragraph>
        {words.submittedAt} <DateTime at={dossier.submittedAt} show="long-moment" />.{' '}
        {files.length > 0 ? words.filesText : words.noFiles}
      </Paragraph>
      {receipt && <Receipt receipt={receipt} dossier={dossier} />}
      {files.length > 0 && (
        <Table
          columns={[
            { heading: words.file, cell: (file) => file.fileName },
            { heading: words.size, numeric: true, cell: (file) => formatFileSize(language, file.size) },
            { heading: 'SHA-256', cell: (file) => <code className="mc-hash">{file.sha256.toString('hex')}</code> },
          ]}
          rows={[...files]}
          rowKey={(file) => file.id}
        />
      )}
    </>
  )
}
