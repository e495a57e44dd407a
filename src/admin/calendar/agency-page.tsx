import type { Agency, AgencyDay } from '../../agencies/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  Checkboxes,
  ErrorSummary,
  Fieldset,
  Form,
  formatDay,
  formatLongDay,
  Heading,
  NotificationBanner,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Select,
  Table,
  TextInput,
} from '../../ui/index.js'
import {
  clockField,
  dayChoices,
  receptionField,
  type TypedDay,
  type TypedDayHours,
  type TypedShifts,
} from './agency-form.js'
import type { FormError } from './announcement-form.js'
import { kindWords, calendarTexts as texts } from './texts.vi.js'

const words = texts.agency

export interface AgencyCalendarPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  agency: Agency
  days: AgencyDay[]
  typed: TypedDay
  hours: TypedShifts
  errors: FormError[]
  done?: string
}

/** One agency: its weekly hours, and the days on which it differs from the country. */
export function AgencyCalendarPage(props: AgencyCalendarPageProps) {
  const { frame, menu, agency, days, errors, done } = props
  const title = words.title(agency.name)
  return (
    <OfficeLayout frame={frame} title={title} queues={menu} hasErrors={errors.length > 0}>
      <BackLink href={paths.adminCalendar} />
      {done && <NotificationBanner type="success">{done}</NotificationBanner>}
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <Heading>{title}</Heading>
      <Heading level={2}>{words.days}</Heading>
      {days.length === 0 ? <Paragraph>{words.noDays}</Paragraph> : <Days agency={agency} days={days} />}
      <DayForm {...props} />
      <ShiftsForm {...props} />
    </OfficeLayout>
  )
}

const errorIn = (errors: readonly FormError[]) => (field: string) => errors.find((error) => error.field === field)?.text

function Days({ agency, days }: { agency: Agency; days: AgencyDay[] }) {
  return (
    <Table
      caption={words.days}
      captionHidden
      compact
      firstCellIsHeader
      rows={days}
      rowKey={({ id }) => id}
      columns={[
        { heading: words.columns.day, cell: ({ day }) => formatLongDay('vi', day) },
        {
          heading: words.columns.kind,
          cell: ({ kind, hours = [] }) =>
            [kindWords[kind], ...hours.map(({ opens, closes }) => `${opens}–${closes}`)].join(' '),
        },
        { heading: words.columns.name, cell: ({ name }) => name },
        { heading: words.columns.source, cell: ({ source }) => source },
        {
          heading: words.columns.withdraw,
          cell: ({ id, day }) => (
            <Form action={paths.adminAgencyDay(agency.slug, id)}>
              <Button variant="warning" small attributes={{ 'aria-label': words.withdrawOf(formatDay(day)) }}>
                {words.withdraw}
              </Button>
            </Form>
          ),
        },
      ]}
    />
  )
}

function DayForm({ agency, typed, errors }: AgencyCalendarPageProps) {
  const errorAt = errorIn(errors)
  return (
    <Form action={paths.adminAgencyCalendar(agency.slug)}>
      <Fieldset legend={words.enterDay} legendSize="s">
        <div className="mc-field-row">
          <TextInput id="ngay" label={words.day} value={typed.day} error={errorAt('ngay')} width={10} required />
          <Select
            id="loai"
            label={words.kind}
            value={typed.choice}
            error={errorAt('loai')}
            options={dayChoices.map((choice) => ({ value: choice, text: words.kinds[choice] }))}
          />
        </div>
        <TextInput id="ly_do" label={words.name} value={typed.name} error={errorAt('ly_do')} maxLength={100} required />
        <TextInput
          id="van_ban"
          label={words.source}
          value={typed.source}
          error={errorAt('van_ban')}
          maxLength={200}
          required
        />
      </Fieldset>
      <Button>{words.saveDay}</Button>
    </Form>
  )
}

function ShiftsForm({ agency, hours, errors }: AgencyCalendarPageProps) {
  const errorAt = errorIn(errors)
  return (
    <Form action={paths.adminAgencyShifts(agency.slug)}>
      <Heading level={2}>{words.shifts}</Heading>
      <Paragraph>{words.shiftsHint}</Paragraph>
      <TextInput id="tu_ngay" label={words.from} value={hours.from} error={errorAt('tu_ngay')} width={10} required />
      {hours.days.map((day) => (
        <DayHours key={day.weekday} day={day} errorAt={errorAt} />
      ))}
      <Button>{words.saveShifts}</Button>
    </Form>
  )
}

const halves = [
  { name: words.morning, at: 0 },
  { name: words.afternoon, at: 2 },
] as const

function DayHours({ day, errorAt }: { day: TypedDayHours; errorAt: (field: string) => string | undefined }) {
  const { weekday, clocks, receptionOnly } = day
  return (
    <Fieldset legend={words.weekdays[weekday]} legendSize="s">
      <div className="mc-field-row mc-field-row--pairs">
        {halves.flatMap((half) =>
          [words.opens, words.closes].map((label, side) => {
            const id = clockField(weekday, half.at + side)
            const value = clocks[half.at + side] ?? ''
            return <TextInput key={id} id={id} label={label(half.name)} value={value} error={errorAt(id)} width={5} />
          }),
        )}
        <Checkboxes
          id={receptionField(weekday)}
          small
          items={[
            {
              value: '1',
              text: words.receptionOnly,
              id: receptionField(weekday),
              name: receptionField(weekday),
              checked: receptionOnly,
            },
          ]}
        />
      </div>
    </Fieldset>
  )
}
