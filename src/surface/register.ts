import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Needs } from '../needs.js'
import { writeAudit } from '../platform/audit.js'
import { asActor, recordedDb, type Tx } from '../platform/db.js'
import { NotAllowed } from '../platform/errors.js'
import type { Language } from '../platform/text.js'
import type { AssetUrl } from '../ui/assets.js'
import { localPath } from '../ui/layout/local-path.js'
import type { PageFrame } from '../ui/layout/page-frame.js'
import { renderPage } from '../ui/layout/render-page.js'
import { citizenCookie, officerCookie, setCookies } from './cookies.js'
import { ErrorPage } from './error-page.js'
import { frameFor } from './frame.js'
import { isOurs, keptPosted, logInOf } from './kept-posted.js'
import { isOfficePath } from './office-path.js'
import { fieldsOf, type Posted, readMultipart } from './read-request.js'
import type { Answer, Route, SurfaceRequest } from './route.js'
import { actorOf, holdsRole, type Viewer, viewerOf } from './viewer.js'

/** Registers a table of routes: who may come in, rate limit, cross-site token, audit, then the handler; its answer is sent. */
export function registerRoutes(app: FastifyInstance, needs: Needs, assets: AssetUrl, routes: readonly Route[]): void {
  const isHttps = needs.publicUrl.startsWith('https:')
  for (const route of routes) {
    app.route({
      method: route.method,
      url: route.path,
      config: { fromProgram: route.fromProgram === true },
      handler: async (request, reply) => {
        const outside = await readSurface(request, reply, { needs, assets, route })
        const answerWith = (answer: Answer): FastifyReply => {
          // What one person sees stays out of every cache, and out of "back" after logging out at a shared machine.
          if (outside.viewer.kind !== 'anyone' || route.isPrivate) reply.header('cache-control', 'private, no-store')
          if ('cookies' in answer) setCookies(reply, answer.cookies ?? [], isHttps)
          return send(reply, outside.language, answer)
        }
        // What was typed is in the page, whoever typed it.
        const answerKept = (answer: Answer): FastifyReply => {
          reply.header('cache-control', 'private, no-store')
          return answerWith(answer)
        }
        if (isLoggedOut(outside, route)) {
          const wait = request.isMultipart() ? await needs.rateLimits.spend('stray_form', outside.ip) : undefined
          if (wait !== undefined) return answerWith(tooMany(outside, wait))
          const posted = { ...outside, ...(await readPosted(request, route, { keepsFiles: false })) }
          if (posted.body._csrf !== undefined) {
            await tokenOf(app, posted, request, reply)
            return answerKept((await route.onceLoggedOut?.(posted, needs)) ?? keptPosted(posted, route, 'logged_out'))
          }
        }
        // Files are read only for those who may send them.
        const gate = await passGate(outside, route, needs)
        if (gate) return answerWith(gate)
        const surface = Object.assign(outside, await readPosted(request, route, { keepsFiles: true }))
        if (changes(route) && !route.fromProgram && (await tokenOf(app, surface, request, reply)) === 'expired')
          return answerKept(keptPosted(surface, route, 'form_expired'))
        return answerWith(await handle(surface, route, needs))
      },
    })
  }
}

/** Their session has ended, or they never had one. */
const isLoggedOut = ({ viewer }: SurfaceRequest, { access }: Route): boolean =>
  access !== 'anyone' && viewer.kind !== (access === 'citizen' ? 'citizen' : 'officer')

const changes = ({ method, changesNothing }: Route): boolean => method !== 'GET' && method !== 'HEAD' && !changesNothing

interface Registration {
  needs: Needs
  assets: AssetUrl
  route: Route
}

/** What was posted. Of files that will not be taken only the names are read. */
async function readPosted(
  request: FastifyRequest,
  { takesFiles }: Route,
  { keepsFiles }: { keepsFiles: boolean },
): Promise<Posted> {
  if (!takesFiles || !request.isMultipart()) return { body: fieldsOf(request.body), files: [] }
  return readMultipart(request, { ...(takesFiles === true ? {} : takesFiles), keepsFiles })
}

/** The request as far as it is known before a posted form is read. */
async function readSurface(
  request: FastifyRequest,
  reply: FastifyReply,
  { needs, assets, route }: Registration,
): Promise<SurfaceRequest> {
  const kind = typeof route.access === 'object' || isOfficePath(route.path) ? 'officer' : 'citizen'
  const session = route.fromProgram ? undefined : request.cookies[kind === 'citizen' ? citizenCookie : officerCookie]
  const viewer = await viewerOf(needs, kind, session)
  const path = (request.raw.url ?? '/').split('?')[0] ?? '/'
  const surface = {
    viewer,
    language: request.language,
    method: request.method,
    path,
    params: fieldsOf(request.params) as Record<string, string>,
    query: fieldsOf(request.query),
    body: {},
    files: [],
    json: request.body,
    ...(request.body instanceof Readable ? { stream: streamOf(request.body, route) } : {}),
    ip: request.ip,
    id: request.id,
    cookies: request.cookies,
    headers: fieldsOf(request.headers) as Record<string, string>,
  }
  let frame: PageFrame | undefined
  return {
    ...surface,
    get frame() {
      frame ??= frameFor(surface, { needs, assets, reply, kind })
      return frame
    },
  }
}

/** A body that comes piece by piece is for the routes that take one. */
function streamOf(stream: Readable, route: Route): Readable {
  if (route.takesStream) return stream
  throw Object.assign(new Error('this address takes no stream'), { statusCode: 415 })
}

/** Turns away who may not come in; undefined lets them through. */
async function passGate(request: SurfaceRequest, route: Route, needs: Needs): Promise<Answer | undefined> {
  const { viewer } = request
  if (isLoggedOut(request, route))
    return { redirect: `${logInOf(route)}?tiep=${encodeURIComponent(backTo(request, route))}` }
  if (typeof route.access === 'object' && viewer.kind === 'officer' && !holdsRole(viewer, route.access.officer))
    throw new NotAllowed(route.path)
  if (!route.limit) return undefined
  const wait = await needs.rateLimits.spend(route.limit, viewer.kind === 'anyone' ? request.ip : viewer.id)
  return wait === undefined ? undefined : tooMany(request, wait)
}

const backTo = ({ path, frame }: SurfaceRequest, route: Route): string =>
  route.method === 'GET' ? `${path}${frame.query ?? ''}` : '/'

function tooMany({ frame, id }: SurfaceRequest, wait: number): Answer {
  const waitMinutes = Math.ceil(wait / 60)
  const page = ErrorPage({ kind: 'too_many', frame, requestId: id, waitMinutes })
  return { page, status: 429, retryAfterSeconds: wait }
}

/** Whether the cross-site token of a posted form is good, or was good once on a page of ours. Throws what `@fastify/csrf-protection` says of any other. */
function tokenOf(
  app: FastifyInstance,
  surface: SurfaceRequest,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<'good' | 'expired'> {
  request.csrfField = String(surface.body._csrf ?? surface.headers['x-csrf-token'] ?? '')
  return new Promise((resolve, reject) => {
    const refuse = (error: Error) => (isOurs(surface) ? resolve('expired') : reject(error))
    // The plugin answers by itself what it refuses; here the answer is ours.
    const answered: FastifyReply = Object.assign(Object.create(reply), { send: refuse })
    app.csrfProtection(request, answered, () => resolve('good'))
  })
}

/** Calls the handler. What the audit log must know of is written in the transaction that does it. */
async function handle(request: SurfaceRequest, route: Route, needs: Needs): Promise<Answer> {
  // The gate has compared access and viewer, which the union of routes cannot express.
  const handler = route.handle as (request: SurfaceRequest, needs: Needs) => Promise<Answer>
  const { audit } = route
  if (!audit) return handler(request, needs)
  const { db, isWritten } = recordedDb(needs.db, (tx) => recordPress(tx, { needs, request, action: audit }))
  const answer = await handler(request, { ...needs, db })
  // Refused, or only read: nothing was changed, and nothing is answered before the row is there.
  if (!isWritten())
    await asActor(needs.db, actorOf(request.viewer), (tx) =>
      recordPress(tx, { needs, request, action: audit, changed: false }),
    )
  return answer
}

interface Pressed {
  needs: Needs
  request: SurfaceRequest
  action: string
  changed?: false
}

async function recordPress(tx: Tx, { needs, request, action, ...outcome }: Pressed): Promise<void> {
  const { viewer, params, id } = request
  await writeAudit(tx, {
    at: needs.now(),
    actorKind: viewer.kind,
    actorId: viewer.kind === 'anyone' ? null : viewer.id,
    action,
    subject: params.code ?? params.id ?? null,
    detail: { request: id, ...outcome },
  })
}

/** Addresses go out in the letters that a header may hold. */
const asHeader = (address: string): string => address.replaceAll(/[^\x21-\x7e]+/g, encodeURIComponent)

function send(reply: FastifyReply, language: Language, answer: Answer): FastifyReply {
  if ('retryAfterSeconds' in answer) reply.header('retry-after', String(answer.retryAfterSeconds))
  if ('redirect' in answer) return reply.redirect(asHeader(localPath(language, answer.redirect)), 303)
  if ('page' in answer)
    return reply
      .status(answer.status ?? 200)
      .type('text/html; charset=utf-8')
      .send(renderPage(answer.page))
  if ('json' in answer)
    return reply
      .headers(answer.headers ?? {})
      .status(answer.status ?? 200)
      .type(answer.type ?? 'application/json; charset=utf-8')
      .send(JSON.stringify(answer.json))
  if ('text' in answer)
    return reply
      .headers(answer.headers ?? {})
      .status(answer.status ?? 200)
      .type(answer.type ?? 'text/plain; charset=utf-8')
      .send(answer.text)
  return reply
    .header(
      'content-disposition',
      `${answer.inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(answer.name)}`,
    )
    .header('cache-control', answer.publicSeconds ? `public, max-age=${answer.publicSeconds}` : 'private, no-store')
    .type(answer.type)
    .send(answer.file)
}

export type { Viewer }
