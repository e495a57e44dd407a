import { paymentMinutes, shownCode } from '../../dossiers/index.js'
import { type OpenPayment, totalOf } from '../../payments/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  Checkboxes,
  CitizenLayout,
  Columns,
  ErrorSummary,
  Form,
  formatMoney,
  formatTime,
  Heading,
  InsetText,
  Link,
  localPath,
  NotificationBanner,
  type PageFrame,
  Paragraph,
  Stat,
  StatRow,
} from '../../ui/index.js'
import { CounterFacts } from './counter-facts.js'
import { DuesAsked } from './dues-asked.js'
import type { PayView } from './pay-view.js'
import { ReceiptTable } from './receipt-table.js'
import { payTexts } from './texts.js'
import type { PayTexts } from './texts.vi.js'

export interface PayPageProps {
  frame: PageFrame
  view: PayView
  problem?: keyof PayTexts['refusals'] | 'nothing_chosen' | 'gateway_down'
}

/** What a dossier costs, why, and the ways to pay it. */
export function PayPage({ frame, view, problem }: PayPageProps) {
  const { dossier, dues, receipts, agency, openings } = view
  const words = payTexts[frame.language]
  return (
    <CitizenLayout
      frame={frame}
      title={words.title}
      hasErrors={problem !== undefined}
      isPrivate
      before={<BackLink href={localPath(frame.language, paths.dossier(dossier.submissionCode))}>{words.back}</BackLink>}
    >
      <Columns>
        {problem && <Problem problem={problem} words={words} />}
        <Heading caption={words.caption(shownCode(dossier))}>{words.title}</Heading>
        <Paragraph>{view.procedureName[frame.language]}</Paragraph>
        {dues.length === 0 ? <NothingDue words={words} /> : <Due frame={frame} view={view} words={words} />}
        <ReceiptTable code={dossier.submissionCode} receipts={receipts} />
        {dues.length > 0 && <CounterFacts agency={agency} openings={openings} />}
      </Columns>
    </CitizenLayout>
  )
}

function Problem({ problem, words }: { problem: NonNullable<PayPageProps['problem']>; words: PayTexts }) {
  if (problem === 'gateway_down') return <ErrorSummary errors={[]} title={words.downTitle} description={words.down} />
  if (problem === 'nothing_chosen') return <ErrorSummary errors={[{ field: 'khoan', text: words.chooseMissing }]} />
  return <ErrorSummary errors={[]} description={words.refusals[problem]} />
}

function NothingDue({ words }: { words: PayTexts }) {
  return <InsetText>{words.nothingDue}</InsetText>
}

interface PartProps {
  frame: PageFrame
  view: PayView
  words: PayTexts
}

function Due({ frame, view, words }: PartProps) {
  const { dues, open, dossier } = view
  return (
    <>
      {open.map((payment) => (
        <UnderWay key={payment.id} payment={payment} frame={frame} code={dossier.submissionCode} words={words} />
      ))}
      {dues.length > 1 && (
        <StatRow>
          <Stat label={words.labels.total} value={formatMoney(totalOf(dues))} />
        </StatRow>
      )}
      <DuesAsked dues={dues} isObligation={dossier.status === 'obligation_due'} />
      <Online frame={frame} view={view} words={words} />
    </>
  )
}

interface UnderWayProps {
  frame: PageFrame
  payment: OpenPayment
  code: string
  words: PayTexts
}

function UnderWay({ frame, payment, code, words }: UnderWayProps) {
  const amount = formatMoney(payment.amountVnd)
  const isOver = payment.expiresAt === null || payment.expiresAt <= frame.now
  const look = `${localPath(frame.language, paths.payReturned(code))}?ma=${payment.reference}`
  return (
    <NotificationBanner titleId={`under-way-${payment.id}`} heading={words.underWayTitle}>
      <Paragraph>
        {isOver || !payment.expiresAt
          ? words.underWayOver(amount)
          : words.underWay(amount, formatTime(payment.expiresAt))}
      </Paragraph>
      <Link href={look}>{words.underWayLook}</Link>
    </NotificationBanner>
  )
}

function Online({ frame, view, words }: PartProps) {
  const { dues, dossier, minimumVnd, mayPay } = view
  const total = totalOf(dues)
  return (
    <>
      <Heading level={2}>{words.onlineTitle}</Heading>
      {!mayPay && <InsetText>{words.notNow}</InsetText>}
      {mayPay && total < minimumVnd && <InsetText>{words.belowMinimum(formatMoney(minimumVnd))}</InsetText>}
      {mayPay && total >= minimumVnd && (
        <>
          <Paragraph>{words.onlineText}</Paragraph>
          <Form
            action={localPath(frame.language, paths.payDossier(dossier.submissionCode))}
            {...(dues.length === 1 && dues[0] ? { hidden: { khoan: dues[0].id } } : {})}
          >
            {dues.length > 1 && <DueChoice view={view} words={words} />}
            <Button start preventDoubleClick>
              {dues.length > 1 ? words.onlineButtonChosen : words.onlineButton(formatMoney(total))}
            </Button>
          </Form>
          <Paragraph small>{words.onlineMinutes(paymentMinutes)}</Paragraph>
        </>
      )}
    </>
  )
}

function DueChoice({ view: { dues }, words }: Pick<PartProps, 'view' | 'words'>) {
  return (
    <Checkboxes
      id="khoan"
      label={words.choose}
      labelSize="s"
      values={dues.map((due) => due.id)}
      items={dues.map((due) => ({ value: due.id, text: due.name, hint: formatMoney(due.amountVnd) }))}
    />
  )
}
