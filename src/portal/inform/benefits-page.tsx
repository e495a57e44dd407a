import { textIn } from '../../platform/text.js'
import { paths } from '../../surface/paths.js'
import {
  Breadcrumbs,
  Button,
  CitizenLayout,
  formatCount,
  formatShare,
  Heading,
  Link,
  List,
  localPath,
  Money,
  type PageFrame,
  Paragraph,
  Stat,
  StatRow,
  Table,
  texts,
} from '../../ui/index.js'
import type { BenefitFacts } from './benefit-facts.js'
import type { Saving } from './cheaper-online.js'
import { informTexts } from './texts.js'

/** What filing online is good for: counted here, not claimed. */
export function BenefitsPage({ frame, facts }: { frame: PageFrame; facts: BenefitFacts }) {
  const { language } = frame
  const { guides, benefits: words } = informTexts(language)
  return (
    <CitizenLayout
      frame={frame}
      title={words.title}
      description={words.lead(facts.year)}
      before={
        <Breadcrumbs
          items={[
            { text: texts(language).home, href: localPath(language, paths.home) },
            { text: guides.title, href: localPath(language, paths.guides) },
            { text: words.title },
          ]}
        />
      }
    >
      <Heading>{words.title}</Heading>
      <Paragraph lead>{words.lead(facts.year)}</Paragraph>
      <Counted frame={frame} facts={facts} />
      <Heading level={2}>{words.cheaperTitle}</Heading>
      {facts.savings.length === 0 ? (
        <Paragraph>{words.cheaperNone}</Paragraph>
      ) : (
        <Savings frame={frame} savings={facts.savings} />
      )}
      <Paragraph small>{words.cheaperNote}</Paragraph>
      <Heading level={2}>{words.others}</Heading>
      <List items={words.points} />
      <Button href={localPath(language, paths.procedures)}>{words.start}</Button>
    </CitizenLayout>
  )
}

function Counted({ frame: { language }, facts: { figures, levels } }: { frame: PageFrame; facts: BenefitFacts }) {
  const words = informTexts(language).benefits
  const count = (value: number) => formatCount(language, value)
  const share = (part: number, whole: number) => (whole === 0 ? '–' : formatShare(language, part / whole))
  const all = levels.reduce((sum, { procedures }) => sum + procedures, 0)
  const full = levels.filter(({ extent }) => extent === 'full').reduce((sum, { procedures }) => sum + procedures, 0)
  return (
    <StatRow>
      <Stat
        value={count(figures.receivedOnline)}
        label={words.online}
        note={words.onlineNote(share(figures.receivedOnline, figures.received))}
      />
      <Stat value={count(figures.receivedOnline)} label={words.trips} note={words.tripsNote} />
      <Stat
        value={share(figures.settledOnTime, figures.settled)}
        label={words.onTime}
        note={words.onTimeNote}
        tone="good"
      />
      <Stat value={count(full)} label={words.full} note={words.fullNote(count(all))} />
    </StatRow>
  )
}

function Savings({ frame: { language }, savings }: { frame: PageFrame; savings: Saving[] }) {
  const words = informTexts(language).benefits
  return (
    <Table
      rows={savings}
      rowKey={({ code }) => code}
      firstCellIsHeader
      columns={[
        {
          heading: words.procedure,
          cell: ({ code, name }) => (
            <Link href={localPath(language, paths.procedure(code))}>{textIn(language, name)}</Link>
          ),
        },
        { heading: words.atCounter, numeric: true, cell: ({ counterVnd }) => <Money vnd={counterVnd} /> },
        { heading: words.byNet, numeric: true, cell: ({ onlineVnd }) => <Money vnd={onlineVnd} /> },
      ]}
    />
  )
}
