import { createServer, type RequestListener } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type Provider from 'oidc-provider'
import type { InteractionResults, JWK } from 'oidc-provider'
import { type Listening, listen, makeWeb, sendPage } from '../web.js'
import { accountIdOf, type SimulatedCitizen } from './citizens.js'
import { CitizenListPage, ConsentPage, LoginErrorPage, LoginPage } from './pages.js'
import { makeProvider, makeSigningKey, type SimulatedClient } from './provider.js'

export interface IdentityProviderOptions extends Listening {
  citizens: SimulatedCitizen[]
  clients: SimulatedClient[]
  /** Pass the same key to be trusted at once after a stop and a new start. */
  signingKey?: JWK
}

/** Starts an identity provider with VNeID's claims, a login page and a consent page, over real OpenID Connect. */
export async function startIdentityProvider(options: IdentityProviderOptions) {
  const signingKey = options.signingKey ?? (await makeSigningKey())
  let answerByProtocol: RequestListener = (_request, response) => void response.writeHead(503).end()
  const web = await makeWeb((answerByPages) =>
    createServer((request, response) => {
      if (isPage(request.url ?? '')) answerByPages(request, response)
      else answerByProtocol(request, response)
    }),
  )
  const { citizens } = options
  let provider: Provider | undefined
  addLoginRoutes(web, { citizens, provider: () => provider })
  const url = await listen(web, options)
  provider = makeProvider(url, { ...options, signingKey })
  const handle = provider.callback()
  answerByProtocol = (request, response) => void handle(request, response)
  return { url, issuer: url, signingKey, stop: () => web.close() }
}

function isPage(url: string): boolean {
  return url === '/' || url.startsWith('/dang-nhap/')
}

interface Login {
  citizens: SimulatedCitizen[]
  provider: () => Provider | undefined
}

function addLoginRoutes(web: FastifyInstance, { citizens, provider }: Login): void {
  const current = () => {
    const started = provider()
    if (!started) throw new Error('The provider is still starting')
    return started
  }
  web.setErrorHandler((_error, _request, reply) => sendPage(reply, LoginErrorPage({ code: 'invalid_request' }), 400))
  web.get('/', (_request, reply) => sendPage(reply, CitizenListPage({ citizens })))
  web.get<{ Params: { uid: string } }>('/dang-nhap/:uid', async (request, reply) => {
    const { uid, prompt, params, session } = await current().interactionDetails(request.raw, reply.raw)
    if (prompt.name === 'login') return sendPage(reply, LoginPage({ uid, citizens }))
    const citizen = citizens.find((candidate) => accountIdOf(candidate) === session?.accountId)
    if (!citizen) return sendPage(reply, LoginErrorPage({ code: 'login_required' }), 400)
    const client = await current().Client.find(String(params.client_id))
    return sendPage(reply, ConsentPage({ uid, citizen, client: client?.clientName ?? 'cổng dịch vụ công' }))
  })
  web.post<{ Params: { uid: string }; Body: { personalId?: string; passcode?: string } }>(
    '/dang-nhap/:uid/mat-khau',
    async (request, reply) => {
      const { personalId = '', passcode = '' } = request.body
      const { uid } = request.params
      const citizen = citizens.find((candidate) => candidate.personalId === personalId.trim())
      if (!citizen || !/^\d{6}$/.test(passcode)) {
        const error = citizen ? 'Mật khẩu gồm 6 chữ số.' : 'Không có công dân nào mang số định danh này trong mô phỏng.'
        return sendPage(reply, LoginPage({ uid, citizens, personalId, error }), 422)
      }
      return goOn(current(), { request, reply }, { login: { accountId: accountIdOf(citizen), remember: false } })
    },
  )
  web.post('/dang-nhap/:uid/dong-y', async (request, reply) => {
    const grantId = await grant(current(), request, reply)
    return goOn(current(), { request, reply }, { consent: { grantId } })
  })
  web.post('/dang-nhap/:uid/huy', (request, reply) =>
    goOn(current(), { request, reply }, { error: 'access_denied', error_description: 'The person cancelled' }),
  )
}

async function grant(provider: Provider, request: FastifyRequest, reply: FastifyReply): Promise<string> {
  const { params, session } = await provider.interactionDetails(request.raw, reply.raw)
  const given = new provider.Grant({ accountId: session?.accountId, clientId: String(params.client_id) })
  given.addOIDCScope('openid')
  return given.save()
}

async function goOn(
  provider: Provider,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  result: InteractionResults,
): Promise<FastifyReply> {
  const mergeWithLastSubmission = !result.error
  const next = await provider.interactionResult(request.raw, reply.raw, result, { mergeWithLastSubmission })
  return reply.redirect(next, 303)
}
