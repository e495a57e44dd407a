import { getAgency } from '../../agencies/index.js'
import { checkIssued, readTrustedRoots } from '../../documents/index.js'
import type { Needs } from '../../needs.js'
import { asSystem } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { paths } from '../../surface/paths.js'
import type { Answer, Route, SurfaceRequest } from '../../surface/route.js'
import { agencyName } from '../named-in.js'
import { VerdictPage } from './verdict-page.js'
import { fileField, VerifyPage, type VerifyPageProps } from './verify-page.js'

async function ask({ frame }: SurfaceRequest): Promise<Answer> {
  return { page: <VerifyPage frame={frame} /> }
}

/** The file is read and forgotten; only the bytes themselves lead to a row. */
async function check({ frame, files }: SurfaceRequest, needs: Needs): Promise<Answer> {
  const again = (problem: VerifyPageProps['problem']): Answer => ({
    page: <VerifyPage frame={frame} {...(problem ? { problem } : {})} />,
    status: 422,
  })
  const file = files.find(({ field, bytes }) => field === fileField && bytes.length > 0)
  if (!file) return again('missing')
  if (file.isTooLarge) return again('tooLarge')
  const checked = await checkIssued(needs.db, file.bytes)
  if (!checked) return again('unreadable')
  const agencyId = checked.issued?.agencyId
  const agency = agencyId && (await asSystem(needs.db, (tx) => getAgency(tx, agencyId)))
  return {
    page: <VerdictPage frame={frame} checked={checked} agencyName={agency ? agencyName(frame.language, agency) : ''} />,
  }
}

/** Not a secret: without it a tool of somebody's own cannot tell whether a signature is trusted. */
async function sendRoots(_: SurfaceRequest, { db }: Needs): Promise<Answer> {
  const roots = await readTrustedRoots(db)
  if (roots === '') throw new NotFound('trusted roots')
  return { file: Buffer.from(roots), type: 'application/x-pem-file', name: 'chung-thu-goc.pem', publicSeconds: 3600 }
}

/** Checking what an agency issued: results and receipts print this address. */
export const verifyRoutes: Route[] = [
  { method: 'GET', path: paths.verify, access: 'anyone', handle: ask },
  { method: 'GET', path: paths.trustedRoots, access: 'anyone', handle: sendRoots },
  { method: 'POST', path: paths.verify, access: 'anyone', limit: 'upload', takesFiles: { maxFiles: 1 }, handle: check },
]
