import { checkPhoneCode, getDossier, listEvents, parseCode, sendPhoneCode } from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { asSystem } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { getRevision } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type SurfaceRequest, textOf } from '../../surface/route.js'
import { allow, allowed, lookUpFirst, mayLook } from './allowed.js'
import { DetailsPage } from './details-page.js'
import { PhonePage } from './phone-page.js'

/** Sends a code to the dossier's phone, if there is one, and asks for it either way. */
export async function sendCode(request: SurfaceRequest, needs: Needs): Promise<Answer> {
  const code = codeOf(request)
  if (!mayLook(code, request, needs)) return lookUpFirst(code)
  await sendPhoneCode(needs, code)
  return { redirect: paths.trackCode(code) }
}

export async function askForCode(request: SurfaceRequest, needs: Needs): Promise<Answer> {
  if (!mayLook(codeOf(request), request, needs)) return lookUpFirst(codeOf(request))
  return { page: <PhonePage frame={request.frame} code={codeOf(request)} isWrong={false} /> }
}

/** Opens the fuller view of this one dossier to whoever has its phone in hand. */
export async function openDetails(request: SurfaceRequest, needs: Needs): Promise<Answer> {
  const code = codeOf(request)
  if (!mayLook(code, request, needs)) return lookUpFirst(code)
  const check = await checkPhoneCode(needs, code, textOf(request.body, 'so'))
  if (check.outcome === 'refused') {
    return { page: <PhonePage frame={request.frame} code={code} isWrong />, status: 422 }
  }
  return { redirect: paths.trackMore(code), cookies: [allow('details', `${code} ${check.dossierId}`, needs)] }
}

/** Procedure and timeline, while the cookie of exactly this dossier lasts. */
export async function showDetails(request: SurfaceRequest, needs: Needs): Promise<Answer> {
  const code = codeOf(request)
  const [opened, dossierId] = (allowed('details', request, needs) ?? '').split(' ')
  if (opened !== code || !dossierId) return { redirect: paths.trackDossier(code) }
  const facts = await asSystem(needs.db, async (tx) => {
    const dossier = await getDossier(tx, dossierId)
    const { definition } = await getRevision(tx, dossier.revisionId)
    return { dossier, definition, events: await listEvents(tx, dossierId) }
  })
  return { page: <DetailsPage frame={request.frame} {...facts} /> }
}

function codeOf({ params }: SurfaceRequest): string {
  const code = parseCode(params.code ?? '')
  if (!code) throw new NotFound('dossier')
  return code
}
