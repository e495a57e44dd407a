import { type Agency, listAgencies } from '../../agencies/index.js'
import {
  dossiersWithinReach,
  orderRecomputation,
  previewRecomputation,
  type RecomputationPreview,
} from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import type { Instant } from '../../platform/time.js'
import { paths } from '../../surface/paths.js'
import type { Answer, SurfaceRequest } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import {
  BackLink,
  Button,
  Form,
  Heading,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
} from '../../ui/index.js'
import { adminMenu } from '../admin-menu.js'
import { MovedDossiers } from './moved-dossiers.js'
import { calendarTexts } from './texts.vi.js'

const words = calendarTexts.recompute

/** What recomputing would do, before anybody orders it. */
export async function showRecomputation(request: SurfaceRequest<OfficerViewer>, needs: Needs): Promise<Answer> {
  const { viewer, frame } = request
  const preview = await previewRecomputation(needs)
  const ids = preview.shown.map(({ dossierId }) => dossierId)
  const facts = await asActor(needs.db, actorOf(viewer), async (tx) => ({
    agencies: await listAgencies(tx),
    reach: await dossiersWithinReach(tx, viewer.roles, ids),
  }))
  const menu = adminMenu(viewer, paths.adminCalendar)
  return { page: <RecomputationPage {...{ frame, menu, ...facts, preview, now: needs.now() }} /> }
}

export async function postRecomputation({ viewer }: SurfaceRequest<OfficerViewer>, needs: Needs): Promise<Answer> {
  await orderRecomputation(needs, viewer.id)
  return { redirect: `${paths.adminCalendar}?xong=tinh-lai` }
}

interface RecomputationPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  agencies: readonly Agency[]
  reach: ReadonlySet<string>
  preview: RecomputationPreview
  now: Instant
}

function RecomputationPage({ frame, menu, agencies, reach, preview, now }: RecomputationPageProps) {
  return (
    <OfficeLayout frame={frame} title={words.title} queues={menu}>
      <BackLink href={paths.adminCalendar} />
      <Heading>{words.title}</Heading>
      <Paragraph>{words.lead}</Paragraph>
      <MovedDossiers preview={preview} agencies={agencies} reach={reach} now={now} />
      {preview.outdated + preview.answers > 0 && (
        <Form action={paths.adminRecomputation}>
          <Button preventDoubleClick>{words.button}</Button>
        </Form>
      )}
    </OfficeLayout>
  )
}
