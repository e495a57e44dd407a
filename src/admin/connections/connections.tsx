import type { Role } from '../../agencies/index.js'
import {
  type Connection,
  type Connections,
  listConnections,
  services,
  switchable,
  testConnections,
} from '../../connections/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { switchService } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Route, type SurfaceRequest, textOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import {
  Button,
  DateTime,
  Form,
  formatMoment,
  Heading,
  Hint,
  Link,
  NotificationBanner,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Table,
  Tag,
} from '../../ui/index.js'
import { adminMenu } from '../admin-menu.js'
import { serviceNames, connectionTexts as words } from './texts.vi.js'

type OfficerRequest = SurfaceRequest<OfficerViewer>

async function showConnections({ viewer, frame, query }: OfficerRequest, needs: Needs): Promise<Answer> {
  const connections = await asActor(needs.db, actorOf(viewer), listConnections)
  const menu = adminMenu(viewer, paths.adminConnections)
  const done = textOf(query, 'xong')
  return { page: <ConnectionsPage frame={frame} menu={menu} connections={connections} done={done} /> }
}

interface ConnectionsPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  connections: Connections
  /** How many labels the last switch changed, or that a test was made. */
  done: string
}

function ConnectionsPage({ frame, menu, connections, done }: ConnectionsPageProps) {
  return (
    <OfficeLayout frame={frame} title={words.title} queues={menu}>
      {done === 'kiem-tra' && <NotificationBanner type="success" heading={words.tested} />}
      {/^\d{1,6}$/.test(done) && (
        <NotificationBanner type="success" heading={words.changed(Number(done))}>
          <Link href={paths.adminLevels}>{words.seeChanges}</Link>
        </NotificationBanner>
      )}
      <Heading>{words.title}</Heading>
      <Paragraph>{words.intro}</Paragraph>
      <Table
        caption={words.title}
        captionHidden
        firstCellIsHeader
        rows={services.map((service) => connections[service])}
        rowKey={({ service }) => service}
        columns={[
          { heading: words.service, cell: ({ service }) => serviceNames[service] },
          {
            heading: words.state,
            cell: ({ isOn }) => <Tag tone={isOn ? 'green' : 'red'}>{isOn ? words.on : words.off}</Tag>,
          },
          { heading: words.lastTest, cell: (connection) => <LastTest connection={connection} /> },
          { heading: words.change, cell: (connection) => <Switch connection={connection} /> },
        ]}
      />
      <Form action={paths.adminConnectionsTest}>
        <Button variant="secondary" preventDoubleClick>
          {words.test}
        </Button>
      </Form>
    </OfficeLayout>
  )
}

function LastTest({ connection: { testedAt, failedAt } }: { connection: Connection }) {
  return (
    <>
      {testedAt ? <DateTime at={testedAt} /> : words.never}
      {failedAt && <Hint>{words.failedAt(formatMoment(failedAt))}</Hint>}
    </>
  )
}

function Switch({ connection: { service, isOn } }: { connection: Connection }) {
  if (!isSwitchable(service)) return <>{words.fixed}</>
  const name = serviceNames[service]
  return (
    <Form action={paths.adminConnection(service)} hidden={{ bat: isOn ? '0' : '1' }}>
      <Button
        variant={isOn ? 'warning' : 'primary'}
        small
        attributes={{ 'aria-label': isOn ? words.turnOffOf(name) : words.turnOnOf(name) }}
      >
        {isOn ? words.turnOff : words.turnOn}
      </Button>
    </Form>
  )
}

const isSwitchable = (service: string): service is (typeof switchable)[number] =>
  (switchable as readonly string[]).includes(service)

async function changeConnection({ viewer, params, body }: OfficerRequest, needs: Needs): Promise<Answer> {
  const service = params.service ?? ''
  if (!isSwitchable(service)) throw new NotFound('service')
  const changes = await switchService(needs, { service, isOn: textOf(body, 'bat') === '1', officerId: viewer.id })
  return { redirect: `${paths.adminConnections}?xong=${changes.length}` }
}

async function testAll(_: OfficerRequest, needs: Needs): Promise<Answer> {
  await testConnections(needs)
  return { redirect: `${paths.adminConnections}?xong=kiem-tra` }
}

const administrators: readonly Role[] = ['administrator']
const access = { officer: administrators }

/** Services outside the program: which are on, which answer. */
export const connectionRoutes: Route[] = [
  { method: 'GET', path: paths.adminConnections, access, handle: showConnections },
  { method: 'POST', path: paths.adminConnectionsTest, access, audit: 'test_connections', handle: testAll },
  {
    method: 'POST',
    path: paths.adminConnection(':service'),
    access,
    audit: 'switch_connection',
    handle: changeConnection,
  },
]
