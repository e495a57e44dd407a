import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route's own `fromProgram`. */
    fromProgram?: boolean
  }
}

const nonces = new WeakMap<object, string>()

/** The nonce of this answer's content security policy: made once, used by header and page. */
export function nonceOf(response: object): string {
  const nonce = nonces.get(response) ?? randomBytes(16).toString('base64')
  nonces.set(response, nonce)
  return nonce
}

/** Sets the security headers of every answer, errors and files too. */
export function secureAnswers(app: FastifyInstance, { isHttps }: { isHttps: boolean }): void {
  const everywhere = isHttps
    ? { ...always, 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
    : always
  const ofData = { ...everywhere, 'content-security-policy': "default-src 'none';frame-ancestors 'none'" }
  const ofPages = { ...everywhere, ...forBrowsers }
  app.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.config.fromProgram) reply.headers(ofData)
    else reply.headers(ofPages).header('content-security-policy', policyWith(nonceOf(reply.raw)))
    done()
  })
}

const always = {
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
}

const forBrowsers = {
  'cross-origin-opener-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-permitted-cross-domain-policies': 'none',
  // Filters of old browsers could be turned against the page.
  'x-xss-protection': '0',
}

/** Every kind of source is named, so that none falls back to one that was meant for another. */
const policyWith = (nonce: string): string =>
  `default-src 'none';script-src 'self' 'nonce-${nonce}';style-src 'self' 'nonce-${nonce}';${otherSources}`

const otherSources = [
  "img-src 'self' data:",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "manifest-src 'self'",
].join(';')
