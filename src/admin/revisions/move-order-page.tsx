import type { HeldDossier, MoveRecord } from '../../dossiers/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  DateTime,
  Heading,
  Link,
  OfficeLayout,
  type PageFrame,
  Pagination,
  Paragraph,
  type QueueGroup,
  SummaryList,
  statusName,
} from '../../ui/index.js'
import { HeldList } from './held-list.js'
import { revisionTexts as words } from './texts.vi.js'

export interface MoveOrderPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  name: string
  record: MoveRecord
  held: HeldDossier[]
  /** Names of agencies, by id. */
  agencies: ReadonlyMap<string, string>
  /** The last dossier shown, when there are more. */
  next: string | undefined
}

/** One move: how many have moved and remain, and who must be asked before the others can. */
export function MoveOrderPage({ frame, menu, name, record, held, agencies, next }: MoveOrderPageProps) {
  const { id, procedureCode } = record
  const here = paths.adminMoveOrder(procedureCode, id)
  return (
    <OfficeLayout frame={frame} title={moveTitle(record)} queues={menu}>
      <BackLink href={paths.adminMove(procedureCode)} />
      <Heading caption={`${name} · ${procedureCode}`}>{moveTitle(record)}</Heading>
      <Progress record={record} />
      <Heading level={2}>{words.whom}</Heading>
      {held.length === 0 ? (
        <Paragraph>{record.finishedAt ? words.noneHeld : words.noneHeldYet}</Paragraph>
      ) : (
        <>
          <Paragraph>{words.heldLead}</Paragraph>
          <HeldList held={held} agencies={agencies} />
        </>
      )}
      <Pagination {...(next !== undefined && { next: { href: `${here}?sau=${next}`, text: words.moreHeld } })} />
    </OfficeLayout>
  )
}

export const moveTitle = ({ fromNumber, toNumber, status }: MoveRecord): string =>
  words.moveOf(words.group(fromNumber, statusName('vi', status)), toNumber)

/** Read anew by the script while it is marked. */
function Progress({ record }: { record: MoveRecord }) {
  const { id, procedureCode, moved, held, goneOn, left, orderedAt, orderedBy, finishedAt } = record
  return (
    <div id="tien-trinh" data-follow={finishedAt ? undefined : ''}>
      <SummaryList
        rows={[
          { key: words.state, value: finishedAt ? words.finished : words.running },
          { key: words.movedCount, value: String(moved) },
          { key: words.held, value: String(held) },
          { key: words.left, value: String(left) },
          ...(goneOn > 0 ? [{ key: words.goneOn, value: String(goneOn) }] : []),
          { key: words.orderedBy, value: orderedBy },
          { key: words.orderedAt, value: <DateTime at={orderedAt} show="moment" /> },
        ]}
      />
      {!finishedAt && (
        <Paragraph>
          <Link href={paths.adminMoveOrder(procedureCode, id)}>{words.refresh}</Link>. {words.leave}
        </Paragraph>
      )}
    </div>
  )
}
