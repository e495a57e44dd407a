import { generateKeyPair, randomBytes, randomUUID } from 'node:crypto'
import { promisify } from 'node:util'
import Provider, { type JWK } from 'oidc-provider'
import { renderToStaticMarkup } from 'react-dom/server'
import { accountIdOf, claimsOf, type SimulatedCitizen } from './citizens.js'
import { makeMemory } from './memory.js'
import { LoginErrorPage } from './pages.js'

export interface SimulatedClient {
  clientId: string
  clientSecret: string
  name: string
  redirectUris: string[]
}

const hour = 3600

/** A real OpenID Connect provider whose people are the citizens of the demo city. */
export function makeProvider(
  issuer: string,
  needs: { citizens: SimulatedCitizen[]; clients: SimulatedClient[]; signingKey: JWK },
): Provider {
  return new Provider(issuer, {
    adapter: makeMemory(),
    clients: needs.clients.map((client) => ({
      client_id: client.clientId,
      client_secret: client.clientSecret,
      client_name: client.name,
      redirect_uris: client.redirectUris,
      token_endpoint_auth_method: 'client_secret_basic',
      response_types: ['code'],
      grant_types: ['authorization_code'],
    })),
    jwks: { keys: [needs.signingKey] },
    cookies: {
      // Cookies know no ports: these names keep clear of the portal's on the same host.
      names: { session: 'mp_vneid_phien', interaction: 'mp_vneid_buoc', resume: 'mp_vneid_tiep' },
      keys: [randomBytes(32).toString('hex')],
    },
    claims: { openid: ['sub', ...Object.keys(claimsOf(nobody)).filter((name) => name !== 'sub')] },
    scopes: ['openid'],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { url: (_context, interaction) => `/dang-nhap/${interaction.uid}` },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: hour, IdToken: 600, Interaction: hour, Session: hour },
    async findAccount(_context, accountId) {
      const citizen = needs.citizens.find((candidate) => accountIdOf(candidate) === accountId)
      return citizen && { accountId, claims: () => claimsOf(citizen) }
    },
    // Consent is asked at every login, as a person of the demo should see it.
    async loadExistingGrant(context) {
      const grantId = context.oidc.result?.consent?.grantId
      return grantId ? context.oidc.provider.Grant.find(grantId) : undefined
    },
    async renderError(context, out) {
      context.type = 'html'
      context.body = `<!doctype html>${renderToStaticMarkup(LoginErrorPage({ code: out.error }))}`
    },
  })
}

const nobody: SimulatedCitizen = {
  personalId: '',
  fullName: '',
  birthDate: '',
  gender: 'female',
  phone: '',
  email: '',
  assuranceLevel: 1,
}

/** A new key of the provider. Keep one over a restart, or the portal may distrust the first login after it. */
export async function makeSigningKey(): Promise<JWK> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  return { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), alg: 'RS256', use: 'sig' } as JWK
}
