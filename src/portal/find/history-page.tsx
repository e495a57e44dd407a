import { textIn } from '../../platform/text.js'
import type { LegalDay } from '../../platform/time.js'
import type { HistoryLine, RevisionInForce } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import {
  Breadcrumbs,
  CitizenLayout,
  formatDay,
  Heading,
  Link,
  localPath,
  type PageFrame,
  Paragraph,
  Table,
  Tag,
  texts,
} from '../../ui/index.js'
import { findTexts } from './texts.js'

export interface HistoryPageProps {
  frame: PageFrame
  revision: RevisionInForce
  history: HistoryLine[]
  day: LegalDay
}

/** What became of a procedure, and by which decision (S3.6). */
export function HistoryPage({ frame, revision, history, day }: HistoryPageProps) {
  const { language } = frame
  const words = findTexts(language).history
  const { code, shortName } = revision.definition
  const name = textIn(language, shortName)
  return (
    <CitizenLayout
      frame={frame}
      title={`${words.title} – ${name}`}
      before={
        <Breadcrumbs
          items={[
            { text: texts(language).home, href: localPath(language, paths.home) },
            { text: name, href: localPath(language, paths.procedure(code)) },
            { text: words.title },
          ]}
        />
      }
    >
      <Heading caption={`${name} · ${code}`}>{words.title}</Heading>
      <Paragraph lead>{words.lead}</Paragraph>
      <Table
        caption={words.title}
        captionHidden
        cards
        rows={history}
        rowKey={(_, index) => index}
        columns={[
          {
            heading: words.from,
            cell: ({ from }) => (
              <>
                {formatDay(from)} {from > day && <Tag tone="blue">{words.coming}</Tag>}
              </>
            ),
          },
          {
            heading: words.act,
            cell: ({ act, revision: number }) => (
              <>
                {words.acts[act]}
                {number !== null && (
                  <>
                    :{' '}
                    <Link href={localPath(language, paths.procedureRevision(code, number))}>
                      {words.revision(number)}
                    </Link>
                  </>
                )}{' '}
                {number === revision.number && <Tag tone="green">{words.inForce}</Tag>}
              </>
            ),
          },
          {
            heading: words.decision,
            cell: ({ decision, decidedOn }) =>
              decision === null ? words.unknown : decidedOn ? words.signed(decision, formatDay(decidedOn)) : decision,
          },
        ]}
      />
    </CitizenLayout>
  )
}
