import type { NamedDay } from '../../calendar/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  ButtonGroup,
  ErrorSummary,
  Fieldset,
  Form,
  formatLongDay,
  Heading,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Select,
  Table,
  TextInput,
} from '../../ui/index.js'
import {
  announcedKinds,
  type FormError,
  spanField,
  type TypedAnnouncement,
  type TypedSpan,
} from './announcement-form.js'
import { kindWords, calendarTexts as texts } from './texts.vi.js'

const words = texts.year

export interface YearPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  year: number
  days: readonly NamedDay[]
  typed: TypedAnnouncement
  errors?: FormError[]
}

/** The days of one year that differ, and the form in which its announcement is entered. */
export function YearPage({ frame, menu, year, days, typed, errors = [] }: YearPageProps) {
  return (
    <OfficeLayout frame={frame} title={words.title(year)} queues={menu} hasErrors={errors.length > 0}>
      <BackLink href={paths.adminCalendar} />
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <Heading>{words.title(year)}</Heading>
      <Heading level={2}>{words.list}</Heading>
      <Table
        caption={words.list}
        captionHidden
        compact
        firstCellIsHeader
        rows={[...days]}
        rowKey={({ day }) => day}
        columns={[
          { heading: words.columns.day, cell: ({ day }) => formatLongDay('vi', day), classes: 'mc-office-code' },
          {
            heading: words.columns.kind,
            cell: ({ kind, projected }) => (projected ? `${kindWords[kind]} (${words.projected})` : kindWords[kind]),
          },
          { heading: words.columns.name, cell: ({ name }) => name },
          { heading: words.columns.source, cell: ({ source }) => source },
        ]}
      />
      <Heading level={2} id="cong-bo">
        {words.enter(year)}
      </Heading>
      <Paragraph>{words.hint}</Paragraph>
      <AnnouncementForm year={year} typed={typed} errors={errors} />
    </OfficeLayout>
  )
}

function AnnouncementForm({ year, typed, errors }: { year: number; typed: TypedAnnouncement; errors: FormError[] }) {
  const errorAt = (field: string) => errors.find((error) => error.field === field)?.text
  return (
    <Form action={paths.adminYear(String(year))} hidden={{ so_dong: String(typed.spans.length) }}>
      <TextInput
        id="van_ban"
        label={words.document}
        hint={words.documentHint}
        value={typed.document}
        error={errorAt('van_ban')}
        maxLength={200}
        required
      />
      {typed.spans.map((span, index) => (
        <SpanFields key={`${index + 1}`} span={span} n={index + 1} errorAt={errorAt} />
      ))}
      <ButtonGroup>
        <Button name="buoc" value="xem">
          {words.preview}
        </Button>
        <Button name="buoc" value="them" variant="secondary">
          {words.more}
        </Button>
      </ButtonGroup>
    </Form>
  )
}

interface SpanFieldsProps {
  span: TypedSpan
  n: number
  errorAt: (field: string) => string | undefined
}

function SpanFields({ span, n, errorAt }: SpanFieldsProps) {
  const at = (part: 'tu' | 'den' | 'loai' | 'ten') => {
    const id = spanField(part, n)
    return { id, error: errorAt(id) }
  }
  return (
    <Fieldset legend={words.row(n)} legendSize="s" classes="mc-span">
      <div className="mc-field-row">
        <TextInput {...at('tu')} label={words.from} value={span.from} width={10} />
        <TextInput {...at('den')} label={`${words.to} (${words.toHint})`} value={span.to} width={10} />
        <Select
          {...at('loai')}
          label={words.kind}
          value={span.kind}
          options={announcedKinds.map((kind) => ({ value: kind, text: kindWords[kind] }))}
        />
        <TextInput {...at('ten')} label={words.name} value={span.name} width={30} maxLength={100} />
      </div>
    </Fieldset>
  )
}
