import type { AddressInfo } from 'node:net'
import formbody from '@fastify/formbody'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyServerFactory } from 'fastify'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** Where a simulator listens. Port 0 takes a free one. */
export interface Listening {
  host: string
  port: number
}

/** A small web server for a simulator's pages and wire endpoints. It answers forms and JSON alike. */
export async function makeWeb(serverFactory?: FastifyServerFactory): Promise<FastifyInstance> {
  const web = Fastify({ logger: false, forceCloseConnections: true, ...(serverFactory ? { serverFactory } : {}) })
  await web.register(formbody)
  return web
}

/** Starts listening and says at which address. */
export async function listen(web: FastifyInstance, at: Listening): Promise<string> {
  await web.listen(at)
  return `http://${at.host}:${portOf(web.server.address())}`
}

/** The port that a server was given. */
export function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The simulator is not listening on a port')
  return address.port
}

/** Answers with a page. Nothing from elsewhere may load in it, since mails and messages from others are shown there. */
export function sendPage(reply: FastifyReply, page: ReactElement, status = 200): FastifyReply {
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
    .header('cache-control', 'no-store')
    .send(`<!doctype html>${renderToStaticMarkup(page)}`)
}
