import type { Agency } from '../../agencies/index.js'
import { type CountedClass, type OutreachFigures, roomIn } from '../../outreach/index.js'
import { textIn } from '../../platform/text.js'
import type { Instant } from '../../platform/time.js'
import { paths } from '../../surface/paths.js'
import {
  Breadcrumbs,
  Button,
  CitizenLayout,
  Columns,
  DateTime,
  EmptyState,
  formatCount,
  Heading,
  Link,
  localPath,
  type PageFrame,
  Paragraph,
  SearchBox,
  Stat,
  StatRow,
  Tag,
  texts,
} from '../../ui/index.js'
import { AgencyFilter } from '../agency-filter.js'
import { informTexts } from '../inform/texts.js'
import { agencyName } from '../named-in.js'
import { outreachTexts } from './texts.js'

export interface ClassesPageProps {
  frame: PageFrame
  /** Those that arrange anything, in their order. */
  agencies: readonly Agency[]
  chosen: string
  classes: CountedClass[]
  figures: OutreachFigures
  year: number
  /** A code was typed that nothing has. */
  unknownCode: boolean
}

/** Classes that are to come, by ward, with what is left of their seats. */
export function ClassesPage(props: ClassesPageProps) {
  const { frame, agencies, chosen, classes, unknownCode } = props
  const { language } = frame
  const words = outreachTexts(language).classes
  const local = (path: string) => localPath(language, path)
  return (
    <CitizenLayout
      frame={frame}
      title={words.title}
      description={words.lead}
      hasErrors={unknownCode}
      before={
        <Breadcrumbs
          items={[
            { text: texts(language).home, href: local(paths.home) },
            { text: informTexts(language).guides.title, href: local(paths.guides) },
            { text: words.title },
          ]}
        />
      }
    >
      <Heading>{words.title}</Heading>
      <Paragraph lead>{words.lead}</Paragraph>
      <Columns aside={<Aside {...props} />}>
        <AgencyFilter frame={frame} action={paths.classes} agencies={agencies} chosen={chosen} />
        {classes.length === 0 ? (
          <EmptyState
            title={chosen ? words.noneHere : words.none}
            action={
              <Button href={local(paths.supportPoints)} variant="secondary">
                {words.pointsLink}
              </Button>
            }
          >
            {words.noneText}
          </EmptyState>
        ) : (
          agencies.map((agency) => <OfAgency key={agency.id} frame={frame} agency={agency} classes={classes} />)
        )}
      </Columns>
    </CitizenLayout>
  )
}

function OfAgency({ frame, agency, classes }: Pick<ClassesPageProps, 'frame' | 'classes'> & { agency: Agency }) {
  const own = classes.filter(({ agencyId }) => agencyId === agency.id)
  if (own.length === 0) return null
  return (
    <section aria-labelledby={`lop-${agency.slug}`}>
      <Heading level={2} size="m" id={`lop-${agency.slug}`}>
        {agencyName(frame.language, agency)}
      </Heading>
      <ClassLines frame={frame} classes={own} headingLevel={3} />
    </section>
  )
}

/** Title, time, place and room of each. */
function ClassLines({
  frame: { language, now },
  classes,
  headingLevel,
}: {
  frame: PageFrame
  classes: CountedClass[]
  headingLevel: 3 | 4
}) {
  return (
    <ul className="mc-news">
      {classes.map((one) => (
        <li key={one.id} className="mc-news__item">
          <p className="mc-news__day">
            <DateTime at={one.startsAt} show="long-moment" />
          </p>
          <Heading level={headingLevel} size="s">
            <Link href={localPath(language, paths.trainingClass(one.slug))}>{textIn(language, one.title)}</Link>
          </Heading>
          <Paragraph>
            {one.place} <RoomTag language={language} one={one} now={now} />
          </Paragraph>
        </li>
      ))}
    </ul>
  )
}

/** What is left of the seats, in colour and words. */
function RoomTag({ language, one, now }: { language: PageFrame['language']; one: CountedClass; now: Instant }) {
  const words = outreachTexts(language).classes
  const room = roomIn(one, now)
  const tone = { seat: 'green', waiting: 'yellow', full: 'grey', begun: 'grey', cancelled: 'red' } as const
  return <Tag tone={tone[room]}>{room === 'seat' ? words.seats(one.seats - one.seated) : words.rooms[room]}</Tag>
}

function Aside({ frame, figures, year, unknownCode }: ClassesPageProps) {
  const { language } = frame
  const words = outreachTexts(language).classes
  return (
    <>
      <section className="mc-aside-part" aria-labelledby="follow-title">
        <Heading level={2} size="s" id="follow-title">
          {words.follow}
        </Heading>
        {unknownCode && (
          <p className="govuk-error-message" role="alert">
            {words.followUnknown}
          </p>
        )}
        <SearchBox
          id="ma"
          name="ma"
          action={localPath(language, paths.enrolmentAny)}
          label={words.followLabel}
          hint={words.followHint}
          submit={words.followSubmit}
        />
      </section>
      <section className="mc-aside-part" aria-labelledby="points-title">
        <Heading level={2} size="s" id="points-title">
          {words.points}
        </Heading>
        <Paragraph>{words.pointsText}</Paragraph>
        <Paragraph>
          <Link href={localPath(language, paths.supportPoints)}>{words.pointsLink}</Link>
        </Paragraph>
      </section>
      {figures.classes > 0 && (
        <section className="mc-aside-part" aria-labelledby="held-title">
          <Heading level={2} size="s" id="held-title">
            {words.figures(year)}
          </Heading>
          <StatRow>
            <Stat value={formatCount(language, figures.classes)} label={words.held} />
            <Stat value={formatCount(language, figures.came)} label={words.came} />
          </StatRow>
        </section>
      )}
    </>
  )
}
