import { getAgency } from '../../agencies/index.js'
import { findPublicStatus, parseCode } from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { newDigitsToken, passChallenge } from '../../platform/challenge/index.js'
import { asActor } from '../../platform/db.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type SurfaceRequest, textOf } from '../../surface/route.js'
import { readChallenge, wantsOtherDigits } from '../challenge/index.js'
import { allow, lookUpFirst, mayLook } from './allowed.js'
import { SearchPage, type SearchPageProps } from './search-page.js'
import { StatusPage } from './status-page.js'

type Problems = Pick<SearchPageProps, 'codeProblem' | 'challengeProblem'>

/** The page with the one question. */
export async function showSearch(request: SurfaceRequest, needs: Needs): Promise<Answer> {
  return searchAgain(request, needs, { code: textOf(request.query, 'ma'), problems: {} })
}

function searchAgain(
  { frame, viewer }: SurfaceRequest,
  needs: Needs,
  { code, problems }: { code: string; problems: Problems },
): Answer {
  const token = viewer.kind === 'anyone' ? newDigitsToken(needs.secret, needs.now()) : null
  const { smsShortNumber } = needs
  return {
    page: <SearchPage frame={frame} code={code} token={token} smsShortNumber={smsShortNumber} {...problems} />,
    ...(Object.keys(problems).length > 0 ? { status: 422 } : {}),
  }
}

/** Looks the code up: the answer stands at an address of its own, which this browser may open for a while. */
export async function search(request: SurfaceRequest, needs: Needs): Promise<Answer> {
  const typed = textOf(request.body, 'ma')
  const again = (problems: Problems) => searchAgain(request, needs, { code: typed, problems })
  if (wantsOtherDigits(request.body)) return again({})
  const code = parseCode(typed)
  if (!code) return again({ codeProblem: typed === '' ? 'empty' : 'form' })
  if (request.viewer.kind === 'anyone') {
    const outcome = await passChallenge(needs, readChallenge(request.body))
    if (outcome !== 'passed') return again({ challengeProblem: outcome })
  }
  const status = await asActor(needs.db, { kind: 'anyone' }, (tx) => findPublicStatus(tx, code, needs.now()))
  if (!status) return again({ codeProblem: 'unknown' })
  return { redirect: paths.trackDossier(code), cookies: [allow('status', code, needs)] }
}

/** The public facts. The receipt's QR leads here by the submission code. */
export async function showStatus(request: SurfaceRequest, needs: Needs): Promise<Answer> {
  const code = parseCode(request.params.code ?? '')
  if (!code || !mayLook(code, request, needs)) return lookUpFirst(request.params.code ?? '')
  const found = await asActor(needs.db, { kind: 'anyone' }, async (tx) => {
    const status = await findPublicStatus(tx, code, needs.now())
    return status && { status, agency: await getAgency(tx, status.agencyId) }
  })
  if (!found) return searchAgain(request, needs, { code, problems: { codeProblem: 'unknown' } })
  return { page: <StatusPage frame={request.frame} askedBy={code} {...found} /> }
}
