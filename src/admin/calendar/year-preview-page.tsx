import type { Agency } from '../../agencies/index.js'
import type { NamedDay } from '../../calendar/index.js'
import type { RecomputationPreview } from '../../dossiers/index.js'
import type { Instant, LegalDay } from '../../platform/time.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  ButtonGroup,
  Form,
  formatLongDay,
  Heading,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  SummaryList,
  Table,
} from '../../ui/index.js'
import { type EnteredDay, spanField, type TypedAnnouncement } from './announcement-form.js'
import { MovedDossiers } from './moved-dossiers.js'
import { kindWords, calendarTexts as texts } from './texts.vi.js'

const words = texts.preview

export interface YearPreviewProps {
  frame: PageFrame
  menu: QueueGroup[]
  year: number
  typed: TypedAnnouncement
  before: readonly NamedDay[]
  after: readonly EnteredDay[]
  dossiers: RecomputationPreview
  agencies: readonly Agency[]
  /** Dossiers that the viewer may open. */
  reach: ReadonlySet<string>
  now: Instant
}

/** What entering an announcement changes: days, and the dossiers whose date would move once recomputed. Nothing is written yet. */
export function YearPreviewPage(props: YearPreviewProps) {
  const { frame, menu, year, typed, before, after, dossiers, agencies, reach, now } = props
  const changed = changedDays(before, after)
  return (
    <OfficeLayout frame={frame} title={words.title(year)} queues={menu}>
      <Heading>{words.title(year)}</Heading>
      <SummaryList rows={[{ key: words.document, value: typed.document }]} />
      <Heading level={2}>{words.days}</Heading>
      {changed.length === 0 ? <Paragraph>{words.none}</Paragraph> : <ChangedDays changed={changed} />}
      <Heading level={2}>{words.dossiers}</Heading>
      <MovedDossiers preview={dossiers} agencies={agencies} reach={reach} now={now} />
      <Form action={paths.adminYear(String(year))} hidden={hiddenFields(typed)}>
        <ButtonGroup>
          <Button name="buoc" value="ghi" preventDoubleClick>
            {words.save}
          </Button>
          <Button name="buoc" value="sua" variant="secondary">
            {words.edit}
          </Button>
        </ButtonGroup>
      </Form>
    </OfficeLayout>
  )
}

interface ChangedDay {
  day: LegalDay
  before: string
  after: string
}

function changedDays(before: readonly NamedDay[], after: readonly EnteredDay[]): ChangedDay[] {
  const said = (days: readonly EnteredDay[]) =>
    new Map(days.map(({ day, kind, name }) => [day, `${kindWords[kind]}: ${name}`]))
  const [old, young] = [said(before), said(after)]
  return [...new Set([...old.keys(), ...young.keys()])]
    .sort()
    .map((day) => ({ day, before: old.get(day) ?? words.ordinary, after: young.get(day) ?? words.ordinary }))
    .filter((change) => change.before !== change.after)
}

function ChangedDays({ changed }: { changed: ChangedDay[] }) {
  return (
    <Table
      caption={words.days}
      captionHidden
      compact
      firstCellIsHeader
      rows={changed}
      rowKey={({ day }) => day}
      columns={[
        { heading: words.columns.day, cell: ({ day }) => formatLongDay('vi', day) },
        { heading: words.columns.before, cell: (change) => change.before },
        { heading: words.columns.after, cell: (change) => change.after },
      ]}
    />
  )
}

function hiddenFields({ document, spans }: TypedAnnouncement): Record<string, string> {
  const fields = spans.flatMap(({ from, to, kind, name }, index): [string, string][] => [
    [spanField('tu', index + 1), from],
    [spanField('den', index + 1), to],
    [spanField('loai', index + 1), kind],
    [spanField('ten', index + 1), name],
  ])
  return { van_ban: document, so_dong: String(spans.length), ...Object.fromEntries(fields) }
}
