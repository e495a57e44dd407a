import type {
  AgencyFigures,
  AnswerFigures,
  ApologyFigures,
  Figures,
  LevelCount,
  MonthFigures,
  OpenFigures,
} from '../../statistics/index.js'
import { paths } from '../../surface/paths.js'
import {
  BarChart,
  Button,
  CitizenLayout,
  ColumnChart,
  DonutChart,
  Form,
  formatCount,
  formatDay,
  Heading,
  InsetText,
  Link,
  localPath,
  Paragraph,
  Select,
  Stat,
  StatRow,
} from '../../ui/index.js'
import { levelName } from '../level-label.js'
import { agencyName } from '../named-in.js'
import { ClassFigures, type ClassFiguresProps } from './class-figures.js'
import { FiguresTable, rate } from './figures-table.js'
import { figuresTexts } from './texts.js'

export interface FiguresPageProps extends ClassFiguresProps {
  years: number[]
  total: Figures
  months: MonthFigures[]
  agencies: AgencyFigures[]
  levels: LevelCount[]
  /** At this moment, whatever year is shown. */
  open: OpenFigures
  answers: AnswerFigures
  apologies: ApologyFigures
}

/** How the service does, for everyone to see: charts drawn on the server with their figures beside them. */
export function FiguresPage(props: FiguresPageProps) {
  const { frame, year, total } = props
  const { language } = frame
  const words = figuresTexts(language)
  return (
    <CitizenLayout frame={frame} title={`${words.title} ${year}`} description={words.lead(formatDay(frame.now))}>
      <Heading>{words.title}</Heading>
      <Paragraph lead>{words.lead(formatDay(frame.now))}</Paragraph>
      <YearChoice {...props} />
      <Heading level={2}>{words.summary(year)}</Heading>
      <StatRow>
        <Stat value={formatCount(language, total.received)} label={words.received} />
        <Stat
          value={rate(language, total.receivedOnline, total.received)}
          label={words.onlineRate}
          note={`${formatCount(language, total.receivedOnline)} ${words.receivedOnline.toLowerCase()}`}
        />
        <Stat value={formatCount(language, total.settled)} label={words.settled} />
        <Stat
          value={rate(language, total.settledOnTime, total.settled)}
          label={words.onTimeRate}
          note={words.promised({
            onTime: formatCount(language, total.settledOnTime),
            asPromised: formatCount(language, total.settledAsPromised),
          })}
          tone="good"
        />
        <Stat value={formatCount(language, total.askedAgain)} label={words.askedAgain} note={words.askedAgainNote} />
      </StatRow>
      <Now {...props} />
      <ByLevel {...props} />
      {total.received + total.settled === 0 ? (
        <InsetText>{words.none}</InsetText>
      ) : (
        <>
          <ByMonth {...props} />
          <ByAgency {...props} />
        </>
      )}
      <ClassFigures {...props} />
      <Paragraph small>{words.method}</Paragraph>
    </CitizenLayout>
  )
}

/** Late dossiers are told as they are; those without an apology stand in red. */
function Now({ frame: { language }, open, answers, apologies, year }: FiguresPageProps) {
  const words = figuresTexts(language)
  const { onTime, dueSoon, paused, overdue, overdueWithoutApology: silent } = open
  return (
    <>
      <Heading level={2}>{words.now}</Heading>
      <StatRow>
        <Stat
          value={formatCount(language, onTime + dueSoon + paused + overdue)}
          label={words.open}
          note={words.standings({
            onTime: formatCount(language, onTime),
            dueSoon: formatCount(language, dueSoon),
            paused: formatCount(language, paused),
          })}
        />
        <Stat value={formatCount(language, overdue)} label={words.overdue} />
        <Stat
          value={formatCount(language, silent)}
          label={words.withoutApology}
          {...(silent > 0 ? { tone: 'bad' } : {})}
        />
        <Stat
          value={formatCount(language, apologies.late)}
          label={words.lateApologies(year)}
          note={words.ofApologies(formatCount(language, apologies.apologies))}
        />
      </StatRow>
      <Heading level={2}>{words.answering}</Heading>
      <StatRow>
        <Stat
          value={formatCount(language, answers.waiting)}
          label={words.waitingForAnswer}
          note={words.answerSoon(formatCount(language, answers.soon))}
        />
        <Stat
          value={formatCount(language, answers.late)}
          label={words.answerLate}
          {...(answers.late > 0 ? { tone: 'bad' } : {})}
        />
        <Stat value={formatCount(language, answers.missed)} label={words.answerMissed(year)} />
      </StatRow>
    </>
  )
}

function YearChoice({ frame, year, years }: FiguresPageProps) {
  const words = figuresTexts(frame.language)
  if (years.length < 2) return null
  return (
    <Form action={localPath(frame.language, paths.statistics)} method="get" classes="mc-inline-form">
      <Select
        id="nam"
        label={words.year}
        value={String(year)}
        options={years.map((one) => ({ value: String(one), text: String(one) }))}
      />
      <Button variant="secondary">{words.show}</Button>
    </Form>
  )
}

function ByLevel({ frame, levels }: FiguresPageProps) {
  const { language } = frame
  const words = figuresTexts(language)
  return (
    <section aria-labelledby="by-level">
      <Heading level={2} id="by-level">
        {words.byLevel}
      </Heading>
      <DonutChart
        caption={words.byLevelCaption}
        totalName={words.procedures}
        slices={levels.map((count) => ({ name: levelName(language, count), value: count.procedures }))}
      />
      <Paragraph>
        <Link href={localPath(language, paths.levels)}>{words.levelLink}</Link>
      </Paragraph>
    </section>
  )
}

function ByMonth({ frame, months, year }: FiguresPageProps) {
  const { language } = frame
  const words = figuresTexts(language)
  return (
    <section aria-labelledby="by-month">
      <Heading level={2} id="by-month">
        {words.byMonth}
      </Heading>
      <ColumnChart
        caption={words.byMonthCaption(year)}
        categories={months.map(({ month }) => month.slice(5))}
        values={months.map(({ received }) => received)}
        categoryName={words.month}
        valueName={words.received}
      />
      <FiguresTable
        language={language}
        caption={words.monthTable}
        rows={months.filter(({ received, settled }) => received + settled > 0)}
        rowKey={({ month }) => month}
        name={{ heading: words.month, cell: ({ month }) => `${month.slice(5)}/${month.slice(0, 4)}` }}
      />
    </section>
  )
}

function ByAgency({ frame, agencies, year }: FiguresPageProps) {
  const { language } = frame
  const words = figuresTexts(language)
  return (
    <section aria-labelledby="by-agency">
      <Heading level={2} id="by-agency">
        {words.byAgency}
      </Heading>
      <BarChart
        caption={words.byAgencyCaption(year)}
        categoryName={words.agency}
        categories={agencies.map((agency) => agencyName(language, agency))}
        series={[
          { name: words.receivedOnline, values: agencies.map(({ receivedOnline }) => receivedOnline) },
          { name: words.otherWays, values: agencies.map((agency) => agency.received - agency.receivedOnline) },
        ]}
      />
      <FiguresTable
        language={language}
        caption={words.agencyTable}
        rows={agencies}
        rowKey={({ slug }) => slug}
        name={{
          heading: words.agency,
          cell: (agency) => (
            <Link href={localPath(language, paths.agency(agency.slug))}>{agencyName(language, agency)}</Link>
          ),
        }}
      />
    </section>
  )
}
