import type { Difference } from '../../procedures/index.js'
import { Details, Heading, Link, Pagination, Paragraph, Table } from '../../ui/index.js'
import { revisionTexts as words } from './texts.vi.js'

/** So many changes are read at one glance; more stand folded by the part of the procedure they are in. */
const mostAtOnce = 40
/** Of a folded part, as many as show before its own page. */
const mostFolded = 20
const perPage = 50

/** Which part is looked at by itself, and from which change on. */
export interface Shown {
  part: string
  start: number
}

export interface DifferencesProps {
  differences: readonly Difference[]
  from: string
  to: string
  /** Where one part of a long comparison stands by itself. */
  pageOf(shown: Shown): string
  shown?: Shown | undefined
}

/** Which part an address asks for. */
export const shownIn = (part: string, start: number): Shown | undefined => (part === '' ? undefined : { part, start })

const partOf = ({ at }: Difference): string => at.split('.')[0] ?? ''
const nameOfPart = ([first]: readonly Difference[]): string => first?.label.split(' › ')[0] ?? ''

/** What differs, before and after beside each other: all of it while it is short, else folded by part and paged. */
export function Differences(props: DifferencesProps) {
  const { differences, shown } = props
  const parts = Map.groupBy(differences, partOf)
  const own = shown && parts.get(shown.part)
  if (shown && own) return <OnePart {...props} shown={shown} own={own} />
  if (differences.length <= mostAtOnce) return <Changes {...props} rows={differences} />
  return (
    <>
      <Paragraph>{words.folded}</Paragraph>
      {[...parts].map(([part, within]) => (
        <Details key={part} summary={words.partOf(nameOfPart(within), within.length)}>
          <Changes {...props} rows={within.slice(0, mostFolded)} />
          {within.length > mostFolded && (
            <Paragraph>
              <Link href={props.pageOf({ part, start: 0 })}>{words.wholePart(nameOfPart(within), within.length)}</Link>
            </Paragraph>
          )}
        </Details>
      ))}
    </>
  )
}

function OnePart(props: DifferencesProps & { shown: Shown; own: readonly Difference[] }) {
  const { own, shown, pageOf } = props
  const { part } = shown
  const start = shown.start < own.length ? shown.start : 0
  const end = Math.min(start + perPage, own.length)
  const to = (at: number) => ({ href: pageOf({ part, start: at }) })
  return (
    <>
      <Heading level={3}>{nameOfPart(own)}</Heading>
      <Paragraph>
        {words.rows(start + 1, end, own.length)} <Link href={pageOf({ part: '', start: 0 })}>{words.allParts}</Link>
      </Paragraph>
      <Changes {...props} rows={own.slice(start, end)} />
      <Pagination
        {...(start > 0 && { previous: to(Math.max(0, start - perPage)) })}
        {...(end < own.length && { next: to(end) })}
      />
    </>
  )
}

function Changes({ rows, from, to }: Pick<DifferencesProps, 'from' | 'to'> & { rows: readonly Difference[] }) {
  return (
    <Table
      caption={words.compareTitle}
      captionHidden
      firstCellIsHeader
      compact
      classes="mc-differences"
      rows={[...rows]}
      rowKey={({ at }) => at}
      columns={[
        { heading: words.place, cell: ({ label }) => label },
        { heading: from, cell: ({ before }) => <Side text={before} removed /> },
        { heading: to, cell: ({ after }) => <Side text={after} /> },
      ]}
    />
  )
}

const longText = 600
const beginning = 200

function Side({ text, removed }: { text: string | null; removed?: true }) {
  if (text === null) return <span className="mc-soft">{words.absent}</span>
  const Mark = removed ? 'del' : 'ins'
  if (text.length <= longText) return <Mark className="mc-difference">{text}</Mark>
  return (
    <Details summary={`${text.slice(0, beginning)}… (${words.wholeText})`}>
      <Mark className="mc-difference">{text}</Mark>
    </Details>
  )
}
