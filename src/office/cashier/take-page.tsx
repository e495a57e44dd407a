import { type Dossier, shownCode } from '../../dossiers/index.js'
import { type OpenPayment, type PaymentDue, type Receipt, receiptNumber, totalOf } from '../../payments/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  Checkboxes,
  DateTime,
  ErrorSummary,
  Form,
  formatMoney,
  formatTime,
  Heading,
  InsetText,
  Money,
  NotificationBanner,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Radios,
  SummaryList,
  Table,
  Tag,
} from '../../ui/index.js'
import { PrintLink } from './print-link.js'
import { cashierTexts as texts } from './texts.vi.js'

const words = texts.take

export interface TakePageProps {
  frame: PageFrame
  queues: QueueGroup[]
  dossier: Dossier
  procedureName: string
  payerName: string
  dues: PaymentDue[]
  open: OpenPayment[]
  receipts: Receipt[]
  requestId: string
  problem?: keyof typeof words.problems
  chosen?: string[]
  method?: string
  /** Number of the receipt that was just made. */
  recorded?: string
}

/** The cashier's page of one dossier: what is due, how it is paid, and the receipts. */
export function TakePage(props: TakePageProps) {
  const { frame, queues, dossier, problem, recorded, dues, open, receipts } = props
  const code = shownCode(dossier)
  const stillDue = dues.filter((due) => due.state === 'due')
  return (
    <OfficeLayout frame={frame} title={`${words.title} ${code}`} hasErrors={problem !== undefined} queues={queues}>
      <BackLink href={paths.officeDossier(code)}>{words.back}</BackLink>
      {problem && <Problem problem={problem} />}
      {recorded && (
        <NotificationBanner type="success" heading={words.recorded(recorded)}>
          <Paragraph>{words.recordedText}</Paragraph>
        </NotificationBanner>
      )}
      <Heading caption={code}>{words.title}</Heading>
      <SummaryList
        rows={[
          { key: words.payer, value: props.payerName },
          { key: words.procedure, value: props.procedureName },
        ]}
      />
      {open.map((payment) => (
        <InsetText key={payment.id}>
          {words.onlineOpen(
            formatMoney(payment.amountVnd),
            payment.expiresAt ? formatTime(payment.expiresAt) : formatTime(frame.now),
          )}
        </InsetText>
      ))}
      {dues.length > 0 && <Dues dues={dues} />}
      {stillDue.length > 0 ? <TakeForm {...props} stillDue={stillDue} /> : <InsetText>{words.nothing}</InsetText>}
      <Receipts receipts={receipts} />
    </OfficeLayout>
  )
}

function Problem({ problem }: { problem: keyof typeof words.problems }) {
  const fields: Partial<Record<typeof problem, string>> = { nothing_chosen: 'khoan', method_missing: 'hinh-thuc' }
  const field = fields[problem]
  const text = words.problems[problem]
  return field ? <ErrorSummary errors={[{ field, text }]} /> : <ErrorSummary errors={[]} description={text} />
}

function Dues({ dues }: { dues: PaymentDue[] }) {
  const { columns } = words
  return (
    <Table
      caption={words.title}
      captionHidden
      compact
      rows={dues}
      rowKey={(due) => due.id}
      columns={[
        { heading: columns.name, cell: (due) => `${due.name} (${texts.kinds[due.kind].toLowerCase()})` },
        { heading: columns.collect, cell: (due) => texts.collect[due.collect] },
        { heading: columns.basis, cell: (due) => due.legalBasis ?? '' },
        {
          heading: columns.state,
          cell: (due) => <Tag tone={due.state === 'due' ? 'yellow' : 'green'}>{texts.states[due.state]}</Tag>,
        },
        { heading: columns.amount, numeric: true, cell: (due) => <Money vnd={due.amountVnd} /> },
      ]}
    />
  )
}

function TakeForm({
  dossier,
  stillDue,
  requestId,
  chosen,
  method,
  problem,
}: TakePageProps & { stillDue: PaymentDue[] }) {
  const errorOf = (wanted: typeof problem) => (problem && problem === wanted ? words.problems[problem] : undefined)
  return (
    <Form action={paths.officePayment(shownCode(dossier))} hidden={{ yeu_cau: requestId }}>
      <Checkboxes
        id="khoan"
        label={words.choose}
        labelSize="s"
        hint={words.total(formatMoney(totalOf(stillDue)))}
        small
        values={chosen ?? stillDue.map((due) => due.id)}
        error={errorOf('nothing_chosen')}
        items={stillDue.map((due) => ({ value: due.id, text: `${due.name}: ${formatMoney(due.amountVnd)}` }))}
      />
      <Radios
        id="hinh-thuc"
        label={words.method}
        labelSize="s"
        hint={words.methodHint}
        small
        value={method}
        error={errorOf('method_missing')}
        items={[
          { value: 'cash', text: texts.methods.cash },
          { value: 'transfer', text: texts.methods.transfer },
        ]}
      />
      <Button preventDoubleClick>{words.button}</Button>
    </Form>
  )
}

function Receipts({ receipts }: { receipts: Receipt[] }) {
  if (receipts.length === 0) return null
  const { columns } = texts.list
  return (
    <>
      <Heading level={2} size="s">
        {texts.receiptsOfDossier}
      </Heading>
      <Table
        caption={texts.receiptsOfDossier}
        captionHidden
        compact
        rows={receipts}
        rowKey={(receipt) => receipt.id}
        columns={[
          { heading: columns.number, cell: ({ series, number }) => `${series} ${receiptNumber(number)}` },
          { heading: columns.at, cell: ({ issuedAt }) => <DateTime at={issuedAt} show="moment" /> },
          { heading: columns.method, cell: (receipt) => texts.methods[receipt.method] },
          { heading: columns.receipt, cell: (receipt) => <PrintLink receipt={receipt} /> },
          { heading: columns.amount, numeric: true, cell: ({ amountVnd }) => <Money vnd={amountVnd} /> },
        ]}
      />
    </>
  )
}
