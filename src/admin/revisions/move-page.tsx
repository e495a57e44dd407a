import type { MovePreview, MoveRecord } from '../../dossiers/index.js'
import type { Difference, Revision } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  DateTime,
  Details,
  ErrorSummary,
  Form,
  Heading,
  Link,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  statusName,
  Table,
  Tag,
  Textarea,
} from '../../ui/index.js'
import { Differences } from './differences.js'
import { HeldList } from './held-list.js'
import { moveTitle } from './move-order-page.js'
import { comparedAt } from './revisions-page.js'
import { revisionTexts as words } from './texts.vi.js'

export interface MovePageProps {
  frame: PageFrame
  menu: QueueGroup[]
  to: Revision
  groups: { preview: MovePreview; differences: Difference[] }[]
  /** Names of agencies, by id. */
  agencies: ReadonlyMap<string, string>
  /** The last moves of this procedure. */
  moves: MoveRecord[]
  /** Of the group whose reason was missing. */
  errorIn?: string
}

/** Of those held, as many as a preview lists; a move lists all of them. */
const mostShown = 50

export const groupKey = ({ fromRevisionId, status }: Pick<MovePreview, 'fromRevisionId' | 'status'>): string =>
  `${fromRevisionId}-${status}`

/** What would become of dossiers in flight under the newest revision, group by group, and the button that does it. */
export function MovePage({ frame, menu, to, groups, agencies, moves, errorIn }: MovePageProps) {
  const { code, shortName } = to.definition
  return (
    <OfficeLayout frame={frame} title={words.moveTitle} queues={menu} hasErrors={errorIn !== undefined}>
      <BackLink href={paths.adminRevisions(code)} />
      {errorIn && <ErrorSummary errors={[{ field: `ly-do-${errorIn}`, text: words.reasonMissing }]} />}
      <Heading caption={`${shortName.vi} · ${words.number(to.number)}`}>{words.moveTitle}</Heading>
      <Paragraph>{words.moveLead}</Paragraph>
      {groups.length === 0 && <Paragraph>{words.nothing}</Paragraph>}
      {groups.map((group) => (
        <Group key={groupKey(group.preview)} to={to} {...group} agencies={agencies} errorIn={errorIn} />
      ))}
      {moves.length > 0 && <Moves moves={moves} />}
    </OfficeLayout>
  )
}

interface GroupProps {
  to: Revision
  preview: MovePreview
  differences: Difference[]
  agencies: ReadonlyMap<string, string>
  errorIn: string | undefined
}

function Group({ to, preview, differences, agencies, errorIn }: GroupProps) {
  const key = groupKey(preview)
  const { fromNumber, status, count, judged, ready, held } = preview
  const isWhole = judged === count
  return (
    <section aria-labelledby={`nhom-${key}`}>
      <Heading level={2} id={`nhom-${key}`}>
        {words.group(fromNumber, statusName('vi', status))}
      </Heading>
      <Paragraph>
        {words.count}: <strong>{count}</strong> · {words.ready}: <strong>{ready}</strong> · {words.held}:{' '}
        <strong>{held.length}</strong>
      </Paragraph>
      {!isWhole && <Paragraph>{words.judged(judged, count)}</Paragraph>}
      <Details summary={words.what}>
        <Differences
          differences={differences}
          from={words.number(fromNumber)}
          to={words.number(to.number)}
          pageOf={(part) => comparedAt(to.definition.code, [fromNumber, to.number], part)}
        />
      </Details>
      {held.length > 0 && (
        <Details summary={words.whom} open>
          <HeldList held={held.slice(0, mostShown)} agencies={agencies} />
          {held.length > mostShown && <Paragraph small>{words.heldShown(mostShown)}</Paragraph>}
        </Details>
      )}
      {(ready > 0 || !isWhole || held.length > mostShown) && (
        <Form
          action={paths.adminMove(to.definition.code)}
          hidden={{ tu: preview.fromRevisionId, den: to.id, 'trang-thai': status }}
        >
          <Textarea
            id={`ly-do-${key}`}
            name="ly-do"
            label={words.reason}
            hint={words.reasonHint}
            error={errorIn === key ? words.reasonMissing : undefined}
            rows={2}
            required
          />
          <Button preventDoubleClick>
            {isWhole ? words.move(ready, to.number) : words.moveReady(count, to.number)}
          </Button>
        </Form>
      )}
    </section>
  )
}

function Moves({ moves }: { moves: MoveRecord[] }) {
  return (
    <>
      <Heading level={2}>{words.moves}</Heading>
      <Table
        caption={words.moves}
        captionHidden
        compact
        cards
        firstCellIsHeader
        rows={moves}
        rowKey={({ id }) => id}
        columns={[
          {
            heading: words.moveColumn,
            cell: (one) => <Link href={paths.adminMoveOrder(one.procedureCode, one.id)}>{moveTitle(one)}</Link>,
          },
          { heading: words.orderedAt, cell: ({ orderedAt }) => <DateTime at={orderedAt} show="moment" /> },
          { heading: words.movedCount, cell: ({ moved }) => moved, numeric: true },
          { heading: words.held, cell: ({ held }) => held, numeric: true },
          { heading: words.left, cell: ({ left }) => left, numeric: true },
          {
            heading: words.state,
            cell: ({ finishedAt }) => (
              <Tag tone={finishedAt ? 'green' : 'blue'}>{finishedAt ? words.finished : words.running}</Tag>
            ),
          },
        ]}
      />
    </>
  )
}
