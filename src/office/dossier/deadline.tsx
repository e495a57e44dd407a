import { type Dossier, type DossierProof, proveDueDate, shownCode } from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { paths } from '../../surface/paths.js'
import type { Answer, Route, SurfaceRequest } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import {
  BackLink,
  DueProofView,
  Heading,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
} from '../../ui/index.js'
import { queueGroups } from '../queue/workspace.js'
import { workingRoles } from '../roles.js'
import { findForOfficer } from './load-dossier.js'
import { dossierTexts as words } from './texts.vi.js'

interface DeadlineFacts {
  dossier: Dossier
  proof: DossierProof | undefined
  queues: QueueGroup[]
}

async function showDeadline({ viewer, params, frame }: SurfaceRequest<OfficerViewer>, needs: Needs): Promise<Answer> {
  const now = needs.now()
  const facts = await asActor(needs.db, actorOf(viewer), async (tx): Promise<DeadlineFacts> => {
    const dossier = await findForOfficer(tx, { viewer, code: params.code ?? '', what: 'dossier', at: now })
    const proof = await proveDueDate(tx, dossier, { now, language: 'vi' })
    return { dossier, proof, queues: await queueGroups(tx, viewer, { now }) }
  })
  return { page: <DeadlinePage frame={frame} {...facts} /> }
}

/** The same proof as the citizen reads, on the officer's desk (X2). */
function DeadlinePage({ frame, dossier, proof, queues }: { frame: PageFrame } & DeadlineFacts) {
  const code = shownCode(dossier)
  return (
    <OfficeLayout frame={frame} title={`${words.deadline.title} ${code}`} queues={queues}>
      <BackLink href={paths.officeDossier(code)} />
      <Heading caption={code}>{words.deadline.title}</Heading>
      {proof ? (
        <DueProofView due={proof.counted} {...proof} isPaused={dossier.clockPausedAt !== null} />
      ) : (
        <Paragraph>{words.deadline.none}</Paragraph>
      )}
    </OfficeLayout>
  )
}

export const deadlineRoutes: Route[] = [
  { method: 'GET', path: paths.officeDeadline(':code'), access: { officer: workingRoles }, handle: showDeadline },
]
