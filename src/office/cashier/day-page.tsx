import { type listPaidTwice, type ReceiptOfDay, receiptNumber } from '../../payments/index.js'
import type { LegalDay } from '../../platform/time.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  DateTime,
  EmptyState,
  ErrorSummary,
  Form,
  formatDay,
  formatMoney,
  Heading,
  Link,
  List,
  Money,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Stat,
  StatRow,
  Table,
  TextInput,
} from '../../ui/index.js'
import { seriesOf, sumsOf } from './day-of-receipts.js'
import { PrintLink } from './print-link.js'
import { cashierTexts as texts } from './texts.vi.js'

const words = texts.list

export interface DayPageProps {
  frame: PageFrame
  queues: QueueGroup[]
  day: LegalDay
  /** What was typed when it is no day; then today's receipts are shown. */
  mistyped?: string
  receipts: ReceiptOfDay[]
  paidTwice: Awaited<ReturnType<typeof listPaidTwice>>
}

/** The receipts of one day with their sums, for closing the drawer in the evening. */
export function DayPage({ frame, queues, day, mistyped, receipts, paidTwice }: DayPageProps) {
  return (
    <OfficeLayout frame={frame} title={words.title} queues={queues}>
      {mistyped && <ErrorSummary errors={[{ field: 'ngay', text: words.noDay }]} />}
      <Heading>{words.title}</Heading>
      <Paragraph>{words.intro(formatDay(day))}</Paragraph>
      <Form action={paths.cashier} method="get" classes="mc-office-filter">
        <TextInput
          id="ngay"
          label={words.day}
          hint={words.dayHint}
          value={mistyped ?? formatDay(day)}
          error={mistyped && words.noDay}
          width={10}
        />
        <Button variant="secondary">{words.show}</Button>
      </Form>
      {receipts.length === 0 ? (
        <EmptyState title={words.empty} icon="money">
          {words.emptyText}
        </EmptyState>
      ) : (
        <>
          <Sums receipts={receipts} />
          <Series receipts={receipts} />
          <Receipts receipts={receipts} />
        </>
      )}
      {paidTwice.length > 0 && <PaidTwice rows={paidTwice} />}
    </OfficeLayout>
  )
}

function Sums({ receipts }: { receipts: ReceiptOfDay[] }) {
  const total = receipts.reduce((sum, { amountVnd }) => sum + amountVnd, 0)
  return (
    <StatRow>
      <Stat label={words.sums} value={formatMoney(total)} note={words.count(receipts.length)} />
      {sumsOf(receipts).map(({ method, count, amountVnd }) => (
        <Stat key={method} label={texts.methods[method]} value={formatMoney(amountVnd)} note={words.count(count)} />
      ))}
    </StatRow>
  )
}

function Series({ receipts }: { receipts: ReceiptOfDay[] }) {
  const lines = seriesOf(receipts).map(({ series, first, last, missing }) => {
    const gap = missing.length > 0 ? words.missing(missing.map(receiptNumber).join(', ')) : words.whole
    return `${words.series(series, receiptNumber(first), receiptNumber(last))}, ${gap}`
  })
  return (
    <>
      <Heading level={2} size="s">
        {words.seriesTitle}
      </Heading>
      <List items={lines} kind="plain" />
    </>
  )
}

function Receipts({ receipts }: { receipts: ReceiptOfDay[] }) {
  const { columns } = words
  return (
    <Table
      caption={words.title}
      captionHidden
      compact
      rows={receipts}
      rowKey={(receipt) => receipt.id}
      columns={[
        { heading: columns.number, cell: ({ series, number }) => `${series} ${receiptNumber(number)}` },
        { heading: columns.at, cell: ({ issuedAt }) => <DateTime at={issuedAt} show="time" /> },
        {
          heading: columns.dossier,
          cell: ({ dossierCode }) => <Link href={paths.officePayment(dossierCode)}>{dossierCode}</Link>,
        },
        { heading: columns.method, cell: ({ method }) => texts.methods[method] },
        { heading: columns.cashier, cell: ({ cashierName }) => cashierName ?? words.online },
        { heading: columns.receipt, cell: (receipt) => <PrintLink receipt={receipt} /> },
        { heading: columns.amount, numeric: true, cell: ({ amountVnd }) => <Money vnd={amountVnd} /> },
      ]}
    />
  )
}

function PaidTwice({ rows }: { rows: DayPageProps['paidTwice'] }) {
  const { twiceColumns: columns } = words
  return (
    <>
      <Heading level={2} size="s">
        {words.twiceTitle}
      </Heading>
      <Paragraph>{words.twiceText}</Paragraph>
      <Table
        caption={words.twiceTitle}
        captionHidden
        compact
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { heading: columns.dossier, cell: ({ dossierCode }) => dossierCode },
          {
            heading: columns.at,
            cell: ({ settledAt }) => (settledAt ? <DateTime at={settledAt} show="moment" /> : ''),
          },
          { heading: columns.amount, numeric: true, cell: ({ amountVnd }) => <Money vnd={amountVnd} /> },
        ]}
      />
    </>
  )
}
