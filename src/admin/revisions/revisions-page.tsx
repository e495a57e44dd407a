import type { Difference, Revision, RevisionLine } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  DateTime,
  Form,
  formatDay,
  Heading,
  Link,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Select,
  Table,
  Tag,
} from '../../ui/index.js'
import { Differences, type Shown } from './differences.js'
import { revisionTexts as words } from './texts.vi.js'

export interface RevisionsPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  code: string
  name: string
  currentId: string
  revisions: RevisionLine[]
  compared: { from: Revision; to: Revision; differences: Difference[] } | undefined
  /** The part of a long comparison that is looked at. */
  shown: Shown | undefined
}

/** Where two revisions stand side by side, or one part of what differs. */
export const comparedAt = (code: string, [from, to]: readonly [number, number], { part, start }: Shown): string =>
  `${paths.adminRevisions(code)}?tu=${from}&den=${to}${part && `&phan=${part}&sau=${start}`}`

/** The history of a procedure, and two revisions of it side by side. */
export function RevisionsPage(props: RevisionsPageProps) {
  const { frame, menu, name, code, revisions, currentId, compared } = props
  return (
    <OfficeLayout frame={frame} title={words.title} queues={menu}>
      <BackLink href={paths.adminProcedures} />
      <Heading caption={`${name} · ${code}`}>{words.title}</Heading>
      <Table
        caption={words.title}
        captionHidden
        firstCellIsHeader
        rows={revisions}
        rowKey={({ id }) => id}
        columns={[
          {
            heading: words.columns.number,
            cell: ({ id, number }) => (
              <>
                <Link href={paths.procedureRevision(code, number)}>{words.number(number)}</Link>{' '}
                {id === currentId && <Tag tone="green">{words.inForce}</Tag>}
              </>
            ),
          },
          { heading: words.columns.validFrom, cell: ({ validFrom }) => formatDay(validFrom) },
          { heading: words.columns.decision, cell: ({ decision }) => decision },
          {
            heading: words.columns.publishedAt,
            cell: ({ publishedAt }) => publishedAt && <DateTime at={publishedAt} />,
          },
        ]}
      />
      {revisions.length < 2 ? <Paragraph>{words.oneOnly}</Paragraph> : <Choose {...props} />}
      {compared && <Compared {...props} compared={compared} />}
      <Paragraph>
        <Link href={paths.adminMove(code)}>{words.moveLink}</Link>
      </Paragraph>
    </OfficeLayout>
  )
}

function Choose({ code, revisions, compared }: RevisionsPageProps) {
  const options = revisions.map(({ number }) => ({ value: String(number), text: words.number(number) }))
  const [newest, previous] = revisions
  return (
    <Form action={paths.adminRevisions(code)} method="get">
      <Heading level={2}>{words.compareTitle}</Heading>
      <Select id="tu" label={words.from} options={options} value={String(compared?.from.number ?? previous?.number)} />
      <Select id="den" label={words.to} options={options} value={String(compared?.to.number ?? newest?.number)} />
      <Button variant="secondary">{words.compare}</Button>
    </Form>
  )
}

type ComparedProps = RevisionsPageProps & { compared: NonNullable<RevisionsPageProps['compared']> }

function Compared({ code, shown, compared: { from, to, differences } }: ComparedProps) {
  return (
    <>
      <Paragraph>{words.differences(differences.length)}</Paragraph>
      {differences.length > 0 && (
        <Differences
          differences={differences}
          from={words.number(from.number)}
          to={words.number(to.number)}
          shown={shown}
          pageOf={(part) => comparedAt(code, [from.number, to.number], part)}
        />
      )}
    </>
  )
}
