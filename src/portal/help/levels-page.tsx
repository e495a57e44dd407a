import { extents, labelLaws, levels } from '../../content/index.js'
import { textIn } from '../../platform/text.js'
import type { LevelCount } from '../../statistics/index.js'
import { paths } from '../../surface/paths.js'
import {
  Breadcrumbs,
  CitizenLayout,
  formatCount,
  formatDay,
  Heading,
  Link,
  List,
  localPath,
  type PageFrame,
  Paragraph,
  SummaryList,
  Table,
  texts,
} from '../../ui/index.js'
import { helpTexts } from './texts.js'

/** What the labels of online services mean, then and now, and how many procedures carry each. */
export function LevelsPage({ frame, counts }: { frame: PageFrame; counts: LevelCount[] }) {
  const { language } = frame
  const words = helpTexts(language).levels
  return (
    <CitizenLayout
      frame={frame}
      title={words.title}
      description={words.lead}
      before={
        <Breadcrumbs
          items={[
            { text: texts(language).home, href: localPath(language, paths.home) },
            { text: helpTexts(language).questions.title, href: localPath(language, paths.questions) },
            { text: words.title },
          ]}
        />
      }
    >
      <Heading>{words.title}</Heading>
      <Paragraph lead>{words.lead}</Paragraph>
      <Heading level={2}>{words.today}</Heading>
      <SummaryList
        rows={extents.map(({ name, meaning }) => ({ key: textIn(language, name), value: textIn(language, meaning) }))}
      />
      <Heading level={2}>{words.old}</Heading>
      <Paragraph>{words.oldNote}</Paragraph>
      <OldLevels frame={frame} counts={counts} />
      <Heading level={2}>{words.law}</Heading>
      <List
        items={labelLaws.map(({ document, title, says, until }) => (
          <span key={document}>
            <strong>{document}</strong> – {title}. {textIn(language, says)}{' '}
            <span className="mc-soft">({until ? words.until(formatDay(until)) : words.now})</span>
          </span>
        ))}
      />
    </CitizenLayout>
  )
}

function OldLevels({ frame, counts }: { frame: PageFrame; counts: LevelCount[] }) {
  const { language } = frame
  const words = helpTexts(language).levels
  const countOf = (level: number) =>
    counts.filter((count) => count.level === level).reduce((sum, count) => sum + count.procedures, 0)
  return (
    <Table
      rows={levels}
      rowKey={({ level }) => level}
      firstCellIsHeader
      columns={[
        { heading: words.level, cell: ({ name }) => textIn(language, name) },
        { heading: words.meaning, cell: ({ meaning }) => textIn(language, meaning) },
        { heading: words.visits, cell: ({ visits }) => textIn(language, visits) },
        {
          heading: words.count,
          numeric: true,
          cell: ({ level }) =>
            countOf(level) === 0 ? (
              formatCount(language, 0)
            ) : (
              <Link href={localPath(language, `${paths.procedures}?muc=${level}`)}>
                {formatCount(language, countOf(level))}
              </Link>
            ),
        },
      ]}
    />
  )
}
