import type { Agency } from '../../agencies/index.js'
import { type CountedClass, type OutreachFigures, roomIn } from '../../outreach/index.js'
import { textIn } from '../../platform/text.js'
import type { Instant } from '../../platform/time.js'
import { paths } from '../../surface/paths.js'
import {
  AsidePart,
  Breadcrumbs,
  Button,
  CitizenLayout,
  Columns,
  DateTime,
  EmptyState,
  FollowByCode,
  formatCount,
  Heading,
  Link,
  localPath,
  type PageFrame,
  Paragraph,
  Stat,
  StatRow,
  Tag,
  texts,
} from '../../ui/index.js'
import { AgencyFilter } from '../agency-filter.js'
import { ByAgency } from '../by-agency.js'
import { informTexts } from '../inform/texts.js'
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
          <ByAgency frame={frame} agencies={agencies} items={classes} id="lop">
            {(own) => <ClassLines frame={frame} classes={own} />}
          </ByAgency>
        )}
      </Columns>
    </CitizenLayout>
  )
}

/** Title, time, place and room of each. */
function ClassLines({ frame: { language, now }, classes }: Pick<ClassesPageProps, 'frame' | 'classes'>) {
  return (
    <ul className="mc-news">
      {classes.map((one) => (
        <li key={one.id} className="mc-news__item">
          <p className="mc-news__day">
            <DateTime at={one.startsAt} show="long-moment" />
          </p>
          <Heading level={3} size="s">
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
      <FollowByCode action={localPath(language, paths.enrolmentAny)} words={words} unknownCode={unknownCode} />
      <AsidePart id="points-title" title={words.points}>
        <Paragraph>{words.pointsText}</Paragraph>
        <Paragraph>
          <Link href={localPath(language, paths.supportPoints)}>{words.pointsLink}</Link>
        </Paragraph>
      </AsidePart>
      {figures.classes > 0 && (
        <AsidePart id="held-title" title={words.figures(year)}>
          <StatRow>
            <Stat value={formatCount(language, figures.classes)} label={words.held} />
            <Stat value={formatCount(language, figures.came)} label={words.came} />
          </StatRow>
        </AsidePart>
      )}
    </>
  )
}
