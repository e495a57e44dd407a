import type { FastifyReply } from 'fastify'
import type { Needs } from '../needs.js'
import type { AssetUrl } from '../ui/assets.js'
import type { PageFrame } from '../ui/layout/page-frame.js'
import type { SurfaceRequest } from './route.js'
import { nonceOf } from './security.js'
import type { Viewer } from './viewer.js'

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
  const language = kind === 'officer' ? 'vi' : request.language
  return {
    language,
    path: request.path,
    ...(query ? { query: `?${query}` } : {}),
    nonce: nonceOf(reply.raw),
    get csrfToken() {
      token ??= reply.generateCsrf()
      return token
    },
    viewer: shownViewer(viewer),
    agency: needs.portal.face(language),
    notices: [],
    assets,
    now: needs.now(),
    demo: needs.mode === 'demo',
    hasMovedClock: needs.hasMovedClock === true,
  }
}

function shownViewer(viewer: Viewer): PageFrame['viewer'] {
  switch (viewer.kind) {
    case 'anyone':
      return null
    case 'citizen':
      return { kind: 'citizen', name: viewer.name, unreadNotices: viewer.unreadNotices }
    case 'officer':
      return { kind: 'officer', name: viewer.name, unit: viewer.title }
  }
}
