import type { Agency } from '../../agencies/index.js'
import type { OutreachFigures } from '../../outreach/index.js'
import { paths } from '../../surface/paths.js'
import {
  BarChart,
  formatCount,
  Heading,
  InsetText,
  Link,
  localPath,
  type PageFrame,
  Stat,
  StatRow,
  Table,
} from '../../ui/index.js'
import { agencyName } from '../named-in.js'
import { figuresTexts } from './texts.js'

export interface ClassFiguresProps {
  frame: PageFrame
  year: number
  /** What was held in all, and by those agencies that held anything. */
  classes: { all: OutreachFigures; byAgency: { agency: Agency; figures: OutreachFigures }[] }
}

/** Classes that people were taught in, and who came (S3.5). */
export function ClassFigures({ frame: { language }, year, classes: { all, byAgency } }: ClassFiguresProps) {
  const words = figuresTexts(language).classes
  const count = (value: number) => formatCount(language, value)
  return (
    <section aria-labelledby="by-class">
      <Heading level={2} id="by-class">
        {words.title(year)}
      </Heading>
      {all.classes === 0 ? (
        <InsetText>
          {words.none} <Link href={localPath(language, paths.classes)}>{words.link}</Link>
        </InsetText>
      ) : (
        <>
          <StatRow>
            <Stat value={count(all.classes)} label={words.held} />
            <Stat value={count(all.seated)} label={words.seated} />
            <Stat value={count(all.came)} label={words.came} />
          </StatRow>
          <BarChart
            caption={words.caption(year)}
            categoryName={words.agency}
            categories={byAgency.map(({ agency }) => agencyName(language, agency))}
            series={[{ name: words.came, values: byAgency.map(({ figures }) => figures.came) }]}
          />
          <Table
            caption={words.table}
            firstCellIsHeader
            rows={byAgency}
            rowKey={({ agency }) => agency.slug}
            columns={[
              { heading: words.agency, cell: ({ agency }) => agencyName(language, agency) },
              { heading: words.held, cell: ({ figures }) => count(figures.classes), numeric: true },
              { heading: words.seated, cell: ({ figures }) => count(figures.seated), numeric: true },
              { heading: words.came, cell: ({ figures }) => count(figures.came), numeric: true },
            ]}
          />
        </>
      )}
    </section>
  )
}
