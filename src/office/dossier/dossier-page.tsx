import { shownCode } from '../../dossiers/index.js'
import { paths } from '../../surface/paths.js'
import type { OfficerViewer } from '../../surface/viewer.js'
import {
  Button,
  ButtonGroup,
  CodeBadge,
  DateTime,
  Form,
  formatDay,
  formatPhone,
  Heading,
  InsetText,
  Link,
  NotificationBanner,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  StatusTag,
  SummaryList,
  type SummaryRow,
  Tabs,
  Tag,
} from '../../ui/index.js'
import { TimeLeft } from '../queue/dossier-table.js'
import { DifferencePart } from './difference-part.js'
import { DocumentsPart } from './documents-part.js'
import { AccessPart, AnswersPart, HistoryPart, MoneyPart, NotesPart, WorkflowPart } from './dossier-parts.js'
import { type DossierView, stepName, targetsFor } from './load-dossier.js'
import { OpenSteps } from './open-steps.js'
import { PapersPart } from './papers-part.js'
import { dossierTexts as words } from './texts.vi.js'
import type { Verb } from './verb.js'
import { verbs } from './verbs.js'

export interface DossierPageProps {
  frame: PageFrame
  queues: QueueGroup[]
  viewer: OfficerViewer
  view: DossierView
  code: string
  /** What was just done. */
  done?: Verb
}

/** A dossier on an officer's desk: what may be done with it on top, everything about it below. */
export function DossierPage({ frame, queues, viewer, view, code, done }: DossierPageProps) {
  const { dossier, definition, standing } = view
  const part = { view, code }
  return (
    <OfficeLayout frame={frame} title={words.title(code)} queues={queues}>
      {done && <NotificationBanner type="success">{done.done}</NotificationBanner>}
      <Heading caption={definition.shortName.vi}>{view.applicant.fullName}</Heading>
      <div className="mc-office-facts">
        <CodeBadge code={code} /> <StatusTag status={dossier.status} /> <TimeLeft standing={standing} />
      </div>
      <Waiting view={view} />
      <Actions {...part} viewer={viewer} />
      <OpenSteps view={view} />
      <SummaryList rows={factsOf(view)} classes="mc-office-summary" />
      <Tabs
        headed
        items={[
          { id: 'ho-so', label: words.tabs.dossier, children: <Content {...part} /> },
          { id: 'quy-trinh', label: words.tabs.workflow, children: <WorkflowPart {...part} /> },
          { id: 'phi', label: words.tabs.money, children: <MoneyPart {...part} /> },
          { id: 'ghi-chu', label: words.tabs.notes, children: <NotesPart {...part} /> },
          { id: 'van-ban', label: words.tabs.documents, children: <DocumentsPart {...part} /> },
          { id: 'nhat-ky', label: words.tabs.history, children: <HistoryPart {...part} /> },
          { id: 'luot-xem', label: words.tabs.access, children: <AccessPart {...part} /> },
        ]}
      />
    </OfficeLayout>
  )
}

/** What was declared beside the papers that prove it, so that neither is compared from memory. */
function Content(part: { view: DossierView; code: string }) {
  return (
    <>
      <DifferencePart {...part} />
      <div className="mc-beside">
        <section className="mc-beside__side" aria-labelledby="ke-khai">
          <Heading level={2} id="ke-khai">
            {words.tabs.answers}
          </Heading>
          <AnswersPart {...part} />
        </section>
        <section className="mc-beside__side" aria-labelledby="giay-to">
          <Heading level={2} id="giay-to">
            {words.tabs.papers}
          </Heading>
          <PapersPart {...part} />
        </section>
      </div>
    </>
  )
}

/** What somebody waits for an answer to. */
function Waiting({ view: { stopRequest, allowance } }: { view: DossierView }) {
  const { leave } = allowance
  return (
    <>
      {stopRequest && (
        <InsetText>
          {words.stopWish.notice} <DateTime at={stopRequest.askedAt} show="moment" />.
        </InsetText>
      )}
      {leave?.granted === null && <InsetText>{words.leaveWaiting}</InsetText>}
      {leave?.granted && <InsetText>{words.leaveGiven}</InsetText>}
    </>
  )
}

function Actions({ view, code, viewer }: { view: DossierView; code: string; viewer: OfficerViewer }) {
  const available = onwardFirst(verbs.filter(({ action }) => view.actions.includes(action)))
  const receipt = view.documents.find(({ kind, storageKey }) => kind === 'acceptance_receipt' && storageKey)
  return (
    <>
      <ButtonGroup>
        {available.map((verb, index) => (
          <ActionButtons key={verb.slug} {...{ verb, code, view, viewer }} isFirst={index === 0 && isOnward(verb)} />
        ))}
        {view.actions.includes('record_payment') && view.dues.some(({ state }) => state === 'due') && (
          <Button href={paths.officePayment(code)} variant="secondary">
            {words.takePayment}
          </Button>
        )}
        {view.actions.includes('ask_obligation') && (
          <Button href={paths.askObligation(code)} variant="secondary">
            {words.askObligation}
          </Button>
        )}
        {receipt && (
          <Button href={paths.officeDocument(code, receipt.id)} variant="quiet">
            {words.printReceipt}
          </Button>
        )}
      </ButtonGroup>
      {available.every(({ action }) => action === 'note') && <Paragraph>{words.nothingToDo}</Paragraph>}
    </>
  )
}

/** What carries the dossier on: accepting, passing on, approving, handing over. */
const isOnward = ({ key }: Verb): boolean => key === 'a' || key === 'c'

/** It stands first, and alone is green: an officer whose turn it is not finds no button that asks to be pressed. */
function onwardFirst(available: Verb[]): Verb[] {
  const onward = available.find(isOnward)
  return onward ? [onward, ...available.filter((verb) => verb !== onward)] : available
}

interface ActionButtonsProps {
  verb: Verb
  code: string
  view: DossierView
  viewer: OfficerViewer
  isFirst: boolean
}

/** One button; where several steps are open in which it may be done, one for each. */
function ActionButtons({ verb, code, view, viewer, isFirst }: ActionButtonsProps) {
  const targets = targetsFor(view, verb.action, viewer)
  if (!targets || targets.length <= 1)
    return <ActionButton {...{ verb, code, isFirst }} label={verb.label} stepId={targets?.[0]?.id} />
  return targets.map(({ id, step }, index) => (
    <ActionButton
      key={id}
      {...{ verb, code }}
      isFirst={isFirst && index === 0}
      label={`${verb.label}: ${stepName(view, step)}`}
      stepId={id}
    />
  ))
}

interface ActionButtonProps {
  verb: Verb
  code: string
  label: string
  stepId: string | undefined
  isFirst: boolean
}

function ActionButton({ verb, code, label, stepId, isFirst }: ActionButtonProps) {
  const attributes = verb.key ? { 'data-key': verb.key } : {}
  const variant = isFirst ? 'primary' : verb.isDrastic ? 'warning' : 'secondary'
  const address = paths.officeDeed(code, verb.slug)
  if (!verb.isPlain)
    return (
      <Button href={stepId ? `${address}?buoc=${stepId}` : address} variant={variant} attributes={attributes}>
        {label}
      </Button>
    )
  return (
    <Form action={address} hidden={stepId ? { buoc: stepId } : {}}>
      <Button variant={variant} attributes={attributes} preventDoubleClick>
        {label}
      </Button>
    </Form>
  )
}

/** For whom the person acts, where it is not for themselves. */
function behalfRows({ behalf }: DossierView['contact']): SummaryRow[] {
  if (!behalf) return []
  const value = `${behalf.name}, ${behalf.number}, ${behalf.address}`
  if (behalf.kind === 'organisation') return [{ key: words.facts.organisation, value }]
  const reach = [behalf.phone && formatPhone(behalf.phone), behalf.email].filter(Boolean)
  return [
    { key: words.facts.authoriser, value: [value, ...reach].join(', ') },
    { key: words.facts.authorisation, value: behalf.document },
  ]
}

/** The revision whose rules it follows, to read as it was when it no longer holds. */
function RevisionLink({ definition: { code }, revision: { number, validFrom, isInForce } }: DossierView) {
  return (
    <>
      <Link href={paths.procedureRevision(code, number)}>{words.revision(number, formatDay(validFrom))}</Link>{' '}
      {!isInForce && <Tag tone="yellow">{words.revisionReplaced}</Tag>}
    </>
  )
}

function factsOf(view: DossierView): SummaryRow[] {
  const { dossier, applicant, contact } = view
  const row = (key: string, value: SummaryRow['value'] | null | undefined): SummaryRow[] =>
    value ? [{ key, value }] : []
  const isMoved = dossier.originalDueAt?.getTime() !== dossier.dueAt?.getTime()
  const moment = (at: Date | null) => at && <DateTime at={at} show="long-moment" />
  return [
    ...row(words.facts.personalId, applicant.personalId),
    ...row(words.facts.birthDate, applicant.birthDate && <DateTime at={applicant.birthDate} />),
    ...row(words.facts.phone, contact.phone && formatPhone(contact.phone)),
    ...row(words.facts.email, contact.email),
    ...row(words.facts.address, contact.address),
    ...behalfRows(contact),
    ...row(words.facts.channel, words.channels[dossier.channel]),
    ...row(words.facts.receipt, dossier.receiptNumber),
    ...row(words.facts.submissionCode, dossier.dossierCode && dossier.submissionCode),
    ...row(words.facts.submittedAt, moment(dossier.submittedAt)),
    ...row(words.facts.answerDueAt, dossier.status === 'submitted' && moment(dossier.answerDueAt)),
    ...row(
      words.facts.dueAt,
      dossier.dueAt && (
        <>
          {moment(dossier.dueAt)} <Link href={paths.officeDeadline(shownCode(dossier))}>{words.deadline.why}</Link>
        </>
      ),
    ),
    ...row(words.facts.originalDueAt, isMoved && moment(dossier.originalDueAt)),
    ...row(words.facts.extendedAt, moment(dossier.extendedAt)),
    ...row(words.facts.returnWay, words.returnWays[dossier.returnWay]),
    ...view.shipments.map(({ orderNumber, state }) => ({
      key: words.facts.shipment,
      value: `${orderNumber}, ${words.shipment.states[state]}`,
    })),
    ...row(words.facts.revision, <RevisionLink {...view} />),
  ]
}
