import type { FastifyReply } from 'fastify'
import type { Needs } from '../needs.js'
import type { AssetUrl } from '../ui/assets.js'
import type { PageFrame } from '../ui/layout/page-frame.js'
import type { SurfaceRequest } from './route.js'
import { nonceOf } from './security.js'

interface Surroundings {
  needs: Needs
  assets: AssetUrl
  reply: FastifyReply
  kind: 'citizen' | 'officer'
}

/** What every layout needs. The cross-site token is made only when a page has a form, so that a page without one sets no cookie. */
export function frameFor(
  request: Omit<SurfaceRequest, 'frame'>,
  { needs, assets, reply, kind }: Surroundings,
): PageFrame {
  const { viewer } = request
  let token: string | undefined
  const query = new URLSearchParams(
    Object.entries(request.query).flatMap(([name, value]) =>
      value === undefined ? [] : [value].flat().map((text) => [name, text]),
    ),
  ).toString()
  return {
    language: kind === 'officer' ? 'vi' : request.language,
    path: request.path,
    ...(query ? { query: `?${query}` } : {}),
    nonce: nonceOf(reply.raw),
    get csrfToken() {
      token ??= reply.generateCsrf()
      return token
    },
    viewer:
      viewer.kind === 'anyone'
        ? null
        : { kind: viewer.kind, name: viewer.name, ...(viewer.kind === 'officer' ? { unit: viewer.title } : {}) },
    agency: needs.portal.face(),
    notices: [],
    assets,
    now: needs.now(),
    demo: needs.mode === 'demo',
  }
}
