import type { DatedTerms } from '../../feedback/index.js'
import type { LegalDay } from '../../platform/time.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  DateInput,
  DateTime,
  ErrorSummary,
  Form,
  Heading,
  NotificationBanner,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Table,
  Tag,
  Textarea,
  TextInput,
} from '../../ui/index.js'
import { feedbackTermTexts as words } from './texts.vi.js'

export const termNames = [
  ...(['tu-day', 'tu-month', 'tu-year', 'tu-choi', 'bo-sung', 'tra-loi', 'cong-khai', 'can-cu'] as const),
] as const
export type TypedTerms = Record<(typeof termNames)[number], string>

export interface TermFault {
  field: string
  text: string
}

export interface TermsPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  /** Newest first. */
  terms: DatedTerms[]
  today: LegalDay
  typed: TypedTerms
  errors: TermFault[]
  isDone: boolean
}

/** The terms that hold, held and will hold, and the form for what law says next. */
export function TermsPage(props: TermsPageProps) {
  const { frame, menu, errors, isDone } = props
  return (
    <OfficeLayout frame={frame} title={words.title} queues={menu} hasErrors={errors.length > 0}>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {isDone && <NotificationBanner type="success" heading={words.done} />}
      <Heading>{words.title}</Heading>
      <Paragraph>{words.intro}</Paragraph>
      <Terms {...props} />
      <TermsForm {...props} />
    </OfficeLayout>
  )
}

function Terms({ terms, today }: TermsPageProps) {
  const { columns } = words
  const inForce = terms.find(({ validFrom }) => validFrom <= today)
  return (
    <Table
      rows={terms}
      rowKey={({ validFrom }) => validFrom}
      firstCellIsHeader
      columns={[
        { heading: columns.from, cell: ({ validFrom }) => <DateTime at={validFrom} /> },
        { heading: columns.decline, numeric: true, cell: ({ declineDays }) => declineDays },
        { heading: columns.ask, numeric: true, cell: ({ askDays }) => askDays },
        { heading: columns.answer, numeric: true, cell: ({ answerDays }) => answerDays },
        { heading: columns.publish, numeric: true, cell: ({ publishDays }) => publishDays },
        { heading: columns.source, cell: ({ source }) => source },
        {
          heading: columns.state,
          cell: (one) => {
            if (one === inForce) return <Tag tone="green">{words.inForce}</Tag>
            return one.validFrom > today ? <Tag tone="blue">{words.coming}</Tag> : <Tag tone="grey">{words.past}</Tag>
          },
        },
      ]}
    />
  )
}

function TermsForm({ typed, errors }: TermsPageProps) {
  const { fields } = words
  const errorAt = (name: string) => errors.find(({ field }) => field === name)?.text
  const counts = [
    ['tu-choi', fields.decline],
    ['bo-sung', fields.ask],
    ['tra-loi', fields.answer],
    ['cong-khai', fields.publish],
  ] as const
  return (
    <Form action={paths.adminFeedbackTerms}>
      <Heading level={2}>{words.form}</Heading>
      <DateInput
        id="tu"
        name="tu"
        label={fields.from}
        error={errorAt('tu')}
        value={{ day: typed['tu-day'], month: typed['tu-month'], year: typed['tu-year'] }}
        required
      />
      {counts.map(([name, label]) => (
        <TextInput
          key={name}
          id={name}
          label={label}
          value={typed[name]}
          error={errorAt(name)}
          width={3}
          inputMode="numeric"
          suffix={fields.days}
          required
        />
      ))}
      <Textarea
        id="can-cu"
        label={fields.source}
        hint={fields.sourceHint}
        value={typed['can-cu']}
        error={errorAt('can-cu')}
        rows={3}
        required
      />
      <Button preventDoubleClick>{words.add}</Button>
    </Form>
  )
}
