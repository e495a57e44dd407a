import { type MoveObstacle, type MovePreview, mostJudged } from '../../dossiers/index.js'
import type { Difference, Revision } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  Details,
  ErrorSummary,
  Form,
  Heading,
  InsetText,
  List,
  NotificationBanner,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  statusName,
  Textarea,
} from '../../ui/index.js'
import { Differences } from './revisions-page.js'
import { revisionTexts as words } from './texts.vi.js'

export interface MovePageProps {
  frame: PageFrame
  menu: QueueGroup[]
  to: Revision
  groups: { preview: MovePreview; differences: Difference[] }[]
  /** Names of agencies, by id. */
  agencies: ReadonlyMap<string, string>
  isMore: boolean
  moved?: number
  /** Of the group whose reason was missing. */
  errorIn?: string
}

export const groupKey = ({ fromRevisionId, status }: MovePreview): string => `${fromRevisionId}-${status}`

/** What would become of dossiers in flight under the newest revision, group by group, and the button that does it. */
export function MovePage({ frame, menu, to, groups, agencies, isMore, moved, errorIn }: MovePageProps) {
  const { code, shortName } = to.definition
  return (
    <OfficeLayout frame={frame} title={words.moveTitle} queues={menu} hasErrors={errorIn !== undefined}>
      <BackLink href={paths.adminRevisions(code)} />
      {errorIn && <ErrorSummary errors={[{ field: `ly-do-${errorIn}`, text: words.reasonMissing }]} />}
      {moved !== undefined && <NotificationBanner type="success" heading={words.moved(moved)} />}
      <Heading caption={`${shortName.vi} · ${words.number(to.number)}`}>{words.moveTitle}</Heading>
      <Paragraph>{words.moveLead}</Paragraph>
      {isMore && <InsetText>{words.more(mostJudged)}</InsetText>}
      {groups.length === 0 && <Paragraph>{words.nothing}</Paragraph>}
      {groups.map((group) => (
        <Group key={groupKey(group.preview)} to={to} {...group} agencies={agencies} errorIn={errorIn} />
      ))}
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
  const { fromNumber, status, count, ready, held } = preview
  return (
    <section aria-labelledby={`nhom-${key}`}>
      <Heading level={2} id={`nhom-${key}`}>
        {words.group(fromNumber, statusName('vi', status))}
      </Heading>
      <Paragraph>
        {words.count}: <strong>{count}</strong> · {words.ready}: <strong>{ready}</strong> · {words.held}:{' '}
        <strong>{held.length}</strong>
      </Paragraph>
      <Details summary={words.what}>
        <Differences differences={differences} from={words.number(fromNumber)} to={words.number(to.number)} />
      </Details>
      {held.length > 0 && (
        <Details summary={words.whom} open>
          <List
            items={held.map(
              ({ code, agencyId, obstacles }) =>
                `${code} (${agencies.get(agencyId) ?? ''}): ${obstacles.map(obstacleInWords).join('; ')}`,
            )}
          />
        </Details>
      )}
      {ready > 0 && (
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
          <Button preventDoubleClick>{words.move(ready, to.number)}</Button>
        </Form>
      )}
    </section>
  )
}

const obstacleInWords = ({ asks, about, what }: MoveObstacle): string =>
  `${words.asks[asks]} – ${words.about[about]} “${about === 'return_way' ? (words.ways[what] ?? what) : what}”`
