import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Needs } from '../needs.js'
import { NotAllowed, NotFound, NotSetUp } from '../platform/errors.js'
import type { AssetUrl } from '../ui/assets.js'
import { renderPage } from '../ui/layout/render-page.js'
import { ErrorPage } from './error-page.js'
import type { ErrorPageKind } from './error-words.js'
import { frameFor } from './frame.js'
import { isOfficePath } from './office-path.js'
import { fieldsOf } from './read-request.js'

/** The one place where what was thrown becomes a page (or problem+json for the API). Only what is broken is logged, with its cause. */
export function answerErrors(app: FastifyInstance, needs: Needs, assets: AssetUrl): void {
  const answer = (kind: ErrorPageKind, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const status: number = statuses[kind]
    if (request.url.startsWith('/api/')) {
      return reply
        .status(status)
        .type('application/problem+json')
        .send({ type: 'about:blank', title: titles[kind], status, code: kind, instance: request.id })
    }
    return reply
      .status(status)
      .type('text/html; charset=utf-8')
      .send(renderPage(pageOf(kind, request, reply)))
  }
  const pageOf = (kind: ErrorPageKind, request: FastifyRequest, reply: FastifyReply) => {
    const surface = {
      viewer: { kind: 'anyone' as const },
      language: request.language,
      method: request.method,
      path: request.url.split('?')[0] ?? '/',
      params: {},
      query: fieldsOf(request.query),
      body: {},
      json: undefined,
      files: [],
      ip: request.ip,
      id: request.id,
      cookies: {},
      headers: {},
    }
    const kindOfViewer = isOfficePath(surface.path) ? 'officer' : 'citizen'
    const frame = frameFor(surface, { needs, assets, reply, kind: kindOfViewer })
    return ErrorPage({ kind, frame, requestId: request.id })
  }
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const kind = kindOf(error)
    if (kind === 'broken') request.log.error({ err: error, route: request.routeOptions.url }, 'broken')
    return answer(kind, request, reply)
  })
  app.setNotFoundHandler((request, reply) => answer('not_found', request, reply))
}

const statuses: Record<ErrorPageKind, number> = {
  not_found: 404,
  not_allowed: 403,
  form_expired: 403,
  wrong_request: 400,
  too_large: 413,
  wrong_kind: 415,
  too_many: 429,
  not_set_up: 503,
  broken: 500,
}
const titles: Record<ErrorPageKind, string> = {
  not_found: 'Not found',
  not_allowed: 'Forbidden',
  form_expired: 'The form has expired',
  wrong_request: 'Bad request',
  too_large: 'Content too large',
  wrong_kind: 'Unsupported media type',
  too_many: 'Too many requests',
  not_set_up: 'The installation has no administrator yet',
  broken: 'Internal server error',
}

function kindOf(error: FastifyError): ErrorPageKind {
  if (error instanceof NotFound) return 'not_found'
  if (error instanceof NotAllowed) return 'not_allowed'
  if (error instanceof NotSetUp) return 'not_set_up'
  if (error.code?.startsWith('FST_CSRF')) return 'form_expired'
  if (error.statusCode === 413) return 'too_large'
  if (error.statusCode === 415) return 'wrong_kind'
  if (error.statusCode !== undefined && error.statusCode < 500) return 'wrong_request'
  return 'broken'
}
