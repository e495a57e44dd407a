import type { IncomingMessage } from 'node:http'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import csrf from '@fastify/csrf-protection'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import statics from '@fastify/static'
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { allRoutes } from './all-routes.js'
import type { Needs } from './needs.js'
import { newId } from './platform/ids.js'
import type { Language } from './platform/text.js'
import { answerErrors } from './surface/errors.js'
import { registerRoutes } from './surface/register.js'
import { secureAnswers } from './surface/security.js'
import { assetsFolder, assetsPath, openAssets } from './ui/assets.js'

declare module 'fastify' {
  interface FastifyRequest {
    language: Language
    csrfField: string
  }
}

const formBytes = 1_000_000
/** Pieces of files (tus); read as they come, by the routes that take them. */
const resumableType = 'application/offset+octet-stream'
const languages = new WeakMap<IncomingMessage, Language>()

/** Builds the whole web application from what it needs; it neither listens nor reads the environment. */
export async function createApp(needs: Needs): Promise<FastifyInstance> {
  const logger: FastifyBaseLogger = needs.log
  const app = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: formBytes,
    // A header comes from the sender, except for what our own proxies added at its end.
    trustProxy: (_, hop) => hop < (needs.proxies ?? 0),
    // Ten megabytes over a line of 400 kbit/s, for those whose browser sends a file in one piece.
    requestTimeout: 240_000,
    genReqId: () => newId(),
    routerOptions: { ignoreTrailingSlash: true },
    rewriteUrl: (request) => readable(takeLanguage(request)),
  })
  const isHttps = needs.publicUrl.startsWith('https:')
  app.decorateRequest('language', 'vi')
  app.decorateRequest('csrfField', '')
  app.addHook('onRequest', (request, _reply, done) => {
    request.language = languages.get(request.raw) ?? 'vi'
    done()
  })
  secureAnswers(app, { isHttps })
  await app.register(compress, { encodings: ['br', 'gzip'], threshold: 1024 })
  await app.register(cookie, { secret: needs.secret })
  await app.register(csrf, {
    cookieKey: 'mc_bieu_mau',
    cookieOpts: { path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps },
    getToken: (request) => request.csrfField,
  })
  await app.register(formbody, { bodyLimit: formBytes })
  await app.register(multipart)
  app.addContentTypeParser(resumableType, (_request, body, done) => done(null, body))
  await app.register(statics, {
    root: assetsFolder,
    prefix: assetsPath,
    immutable: true,
    maxAge: '1y',
    decorateReply: false,
  })
  const assets = openAssets()
  answerErrors(app, needs, assets)
  registerRoutes(app, needs, assets, allRoutes(needs))
  return app
}

/** `/en/...` is the same page in English. */
function takeLanguage(request: IncomingMessage): string {
  const url = request.url ?? '/'
  const english = /^\/en(\/|\?|$)/.exec(url)
  if (!english) return url
  languages.set(request, 'en')
  const rest = url.slice(3)
  return rest.startsWith('/') ? rest : `/${rest}`
}

/** A path that cannot be decoded, such as a link that was cut off, is nobody's page, and answered like any other of those. */
function readable(url: string): string {
  const [path = '', ...query] = url.split('?')
  try {
    decodeURIComponent(path)
    return url
  } catch {
    return [path.replaceAll('%', '%25'), ...query].join('?')
  }
}
