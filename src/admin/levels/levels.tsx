import type { Role } from '../../agencies/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { type LevelCause, type LevelChangeShown, listLevelChanges } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import type { Answer, Route, SurfaceRequest } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { DateTime, EmptyState, Heading, Hint, Link, OfficeLayout, Paragraph, Table, Tag } from '../../ui/index.js'
import { adminMenu } from '../admin-menu.js'
import { conditionNames } from './condition-names.js'
import { levelChangeTexts as words } from './texts.vi.js'

const shown = 100

async function showLevelChanges({ viewer, frame }: SurfaceRequest<OfficerViewer>, needs: Needs): Promise<Answer> {
  const changes = await asActor(needs.db, actorOf(viewer), (tx) => listLevelChanges(tx, shown))
  return {
    page: (
      <OfficeLayout frame={frame} title={words.title} queues={adminMenu(viewer, paths.adminLevels)}>
        <Heading>{words.title}</Heading>
        <Paragraph>{words.intro}</Paragraph>
        {changes.length === 0 ? (
          <EmptyState title={words.none}>{words.noneText}</EmptyState>
        ) : (
          <Changes changes={changes} />
        )}
      </OfficeLayout>
    ),
  }
}

function Changes({ changes }: { changes: LevelChangeShown[] }) {
  return (
    <Table
      caption={words.title}
      captionHidden
      firstCellIsHeader
      rows={changes}
      rowKey={({ id }) => id}
      columns={[
        {
          heading: words.procedure,
          cell: ({ procedureCode, procedureName }) => (
            <>
              <Link href={paths.procedureLevel(procedureCode)}>{procedureName}</Link>
              <Hint>{procedureCode}</Hint>
            </>
          ),
        },
        { heading: words.agency, cell: ({ agencyName }) => agencyName },
        { heading: words.change, cell: ({ fromLevel, toLevel }) => <Change from={fromLevel} to={toLevel} /> },
        { heading: words.missing, cell: ({ missing }) => missing.map((each) => conditionNames[each]).join('; ') },
        { heading: words.cause, cell: ({ cause }) => causes[cause] },
        { heading: words.at, cell: ({ at }) => <DateTime at={at} show="moment" /> },
      ]}
    />
  )
}

function Change({ from, to }: { from: number; to: number }) {
  return <Tag tone={to < from ? 'red' : 'green'}>{words.fromTo(from, to)}</Tag>
}

const causes: Record<LevelCause, string> = words.causes

const keepers: readonly Role[] = ['administrator', 'catalogue_controller']

/** Labels that rose or fell by themselves. */
export const levelChangeRoutes: Route[] = [
  { method: 'GET', path: paths.adminLevels, access: { officer: keepers }, handle: showLevelChanges },
]
