import type { Published } from '../../content/index.js'
import type { Figures } from '../../statistics/index.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  Card,
  CardGrid,
  Chips,
  CitizenLayout,
  formatCount,
  formatShare,
  Heading,
  Hero,
  type IconName,
  Link,
  localPath,
  type PageFrame,
  Paragraph,
  SearchBox,
  Stat,
  StatRow,
  StepList,
} from '../../ui/index.js'
import { Banners, LatestNews } from '../inform/home-parts.js'
import { searchPath } from './search-query.js'
import { findTexts } from './texts.js'

export interface HomePageProps {
  frame: PageFrame
  wanted: { code: string; name: string }[]
  lifeEvents: { id: string; name: string; isGuided: boolean; procedures: number }[]
  figures: Figures
  year: number
  banners: Published[]
  news: Published[]
}

const icons: Record<string, IconName> = {
  'having-a-child': 'birth',
  'study-and-work': 'study',
  'personal-papers': 'certificate',
  residence: 'residence',
  marriage: 'marriage',
  'housing-and-land': 'home',
  business: 'business',
  disability: 'health',
  elderly: 'support',
  death: 'death',
  'lost-papers': 'document',
}

/** The front door: one question, the turns of a life, tracking, and how the service does. */
export function HomePage(props: HomePageProps) {
  const { frame, wanted } = props
  const words = findTexts(frame.language).home
  const local = (path: string) => localPath(frame.language, path)
  return (
    <CitizenLayout
      frame={frame}
      title={words.title}
      description={words.description}
      opening={
        <Hero title={words.title} lead={words.lead}>
          <SearchBox
            id="tim"
            action={local(paths.procedures)}
            label={words.search}
            suggestFrom={local(paths.suggestions)}
            labelHidden
            large
          />
          <Chips links={wanted.map(({ code, name }) => ({ href: local(paths.procedure(code)), text: name }))} />
        </Hero>
      }
    >
      <Banners {...props} />
      <LifeEvents {...props} />
      <div className="mc-home-pair">
        <TrackBox frame={frame} />
        <HomeFigures {...props} />
      </div>
      <div className="mc-home-pair">
        <HowItWorks frame={frame} />
        <LatestNews {...props} />
      </div>
      <AtTheCounter frame={frame} />
    </CitizenLayout>
  )
}

function LifeEvents({ frame, lifeEvents }: HomePageProps) {
  const words = findTexts(frame.language).home
  if (lifeEvents.length === 0) return null
  return (
    <section aria-labelledby="life-events">
      <Heading level={2} size="l" id="life-events">
        {words.lifeEvents}
      </Heading>
      <CardGrid narrow>
        {lifeEvents.map(({ id, name, isGuided, procedures }) => (
          <Card
            key={id}
            icon={icons[id] ?? 'document'}
            title={name}
            href={localPath(frame.language, isGuided ? paths.lifeEvent(id) : searchPath({ lifeEvent: id }))}
          >
            {words.procedures(procedures)}
          </Card>
        ))}
      </CardGrid>
      <Paragraph>
        <Link href={localPath(frame.language, paths.procedures)}>{words.all}</Link>
      </Paragraph>
    </section>
  )
}

function TrackBox({ frame }: { frame: PageFrame }) {
  const words = findTexts(frame.language).home
  return (
    <section className="mc-home-track" aria-labelledby="track-title">
      <Heading level={2} id="track-title">
        {words.track}
      </Heading>
      <SearchBox
        id="ma"
        name="ma"
        action={localPath(frame.language, paths.track)}
        label={words.trackLabel}
        hint={words.trackHint}
        submit={words.trackSubmit}
      />
    </section>
  )
}

function HomeFigures({ frame, figures, year }: HomePageProps) {
  const { language } = frame
  const words = findTexts(language).home
  const { received, receivedOnline, settled, settledOnTime } = figures
  const share = (part: number, whole: number) => (whole === 0 ? '–' : formatShare(language, part / whole))
  return (
    <section aria-labelledby="figures-title">
      <Heading level={2} id="figures-title">
        {words.figures(year)}
      </Heading>
      <StatRow>
        <Stat value={formatCount(language, received)} label={words.received} />
        <Stat value={share(receivedOnline, received)} label={words.online} />
        <Stat value={formatCount(language, settled)} label={words.settled} />
        <Stat value={share(settledOnTime, settled)} label={words.onTime} tone="good" />
      </StatRow>
      <Paragraph>
        <Link href={localPath(language, paths.statistics)}>{words.moreFigures}</Link>
      </Paragraph>
    </section>
  )
}

function HowItWorks({ frame }: { frame: PageFrame }) {
  const words = findTexts(frame.language).home
  return (
    <section className="mc-home-how" aria-labelledby="how-title">
      <Heading level={2} size="l" id="how-title">
        {words.how}
      </Heading>
      <StepList steps={words.steps.map(({ title, text }) => ({ title, children: <Paragraph>{text}</Paragraph> }))} />
    </section>
  )
}

function AtTheCounter({ frame }: { frame: PageFrame }) {
  const words = findTexts(frame.language).home
  return (
    <div className="mc-home-counter">
      <Paragraph>{words.counter}</Paragraph>
      <Button href={localPath(frame.language, paths.agencies)} variant="secondary">
        {words.findAgency}
      </Button>
    </div>
  )
}
