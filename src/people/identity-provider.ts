import * as oidc from 'openid-client'
import { isLoopback } from '../platform/loopback.js'
import { identityFrom, type VerifiedIdentity } from './identity-claims.js'

export interface IdentityProviderConfig {
  /** Address of the provider; `https:` unless it is on this machine. */
  issuer: string
  clientId: string
  clientSecret: string
  redirectUri: string
  timeoutMs?: number
  /** How long the provider's own description is believed, and so how soon its absence is noticed. */
  rediscoverAfterMs?: number
}

/** What must be kept in the person's session between leaving for the provider and coming back. */
export interface SavedLogin {
  state: string
  nonce: string
  codeVerifier: string
}

export type LoginStart = ({ outcome: 'started'; url: string } & SavedLogin) | { outcome: 'unavailable' }

export type LoginEnd =
  | { outcome: 'verified'; identity: VerifiedIdentity }
  | { outcome: 'refused'; because: 'cancelled' | 'not_trusted' | 'incomplete' }
  | { outcome: 'unavailable' }

/** Where people prove who they are. */
export interface IdentityProvider {
  begin(): Promise<LoginStart>
  /** Ends a login with the address that the browser came back to. */
  complete(currentUrl: string, saved: SavedLogin): Promise<LoginEnd>
  /** Asks the provider for its description; throws when it does not answer. */
  check(): Promise<void>
}

/** Logs people in by OpenID Connect (authorization code with PKCE) at a provider with VNeID's claims. */
export function makeIdentityProvider(config: IdentityProviderConfig): IdentityProvider {
  const provider = keepDiscovered(config)
  return {
    begin: () => begin(provider.discovered, config).catch((error) => ifUnavailable(error)),
    async check() {
      provider.forget()
      // What a check has learned must not send the next person to a provider that went down meanwhile.
      await provider.discovered().finally(provider.forget)
    },
    async complete(currentUrl, saved) {
      try {
        return await complete(await provider.discovered(), backAt(config.redirectUri, currentUrl), saved)
      } catch (error) {
        // The provider may have changed its keys.
        provider.forget()
        return refusalOf(error)
      }
    },
  }
}

function keepDiscovered(config: IdentityProviderConfig) {
  const { timeoutMs = 10_000, rediscoverAfterMs = 5_000 } = config
  const issuer = new URL(config.issuer)
  const insecure = issuer.protocol === 'http:' && isLoopback(issuer.hostname)
  if (issuer.protocol !== 'https:' && !insecure) throw new Error('The identity provider must be reached by https:')
  let known: { at: number; configuration: Promise<oidc.Configuration> } | undefined

  const discover = () =>
    oidc.discovery(issuer, config.clientId, {}, oidc.ClientSecretBasic(config.clientSecret), {
      timeout: timeoutMs / 1000,
      execute: [oidc.enableNonRepudiationChecks, ...(insecure ? [oidc.allowInsecureRequests] : [])],
    })
  const forget = () => {
    known = undefined
  }
  return {
    forget,
    async discovered(): Promise<oidc.Configuration> {
      const now = performance.now()
      if (!known || now - known.at > rediscoverAfterMs) known = { at: now, configuration: discover() }
      return known.configuration.catch((error) => {
        forget()
        throw error
      })
    },
  }
}

async function begin(
  discovered: () => Promise<oidc.Configuration>,
  { redirectUri }: IdentityProviderConfig,
): Promise<LoginStart> {
  const configuration = await discovered()
  const saved = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    codeVerifier: oidc.randomPKCECodeVerifier(),
  }
  const url = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: 'openid',
    // People share the machines of a one-stop counter: the last one's login at the provider must not be taken over.
    prompt: 'login',
    state: saved.state,
    nonce: saved.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(saved.codeVerifier),
    code_challenge_method: 'S256',
  })
  return { outcome: 'started', url: url.href, ...saved }
}

async function complete(configuration: oidc.Configuration, backAt: URL, saved: SavedLogin): Promise<LoginEnd> {
  const tokens = await oidc.authorizationCodeGrant(configuration, backAt, {
    expectedState: saved.state,
    expectedNonce: saved.nonce,
    pkceCodeVerifier: saved.codeVerifier,
    idTokenExpected: true,
  })
  const subject = tokens.claims()?.sub ?? ''
  const claims = await oidc.fetchUserInfo(configuration, tokens.access_token, subject)
  const identity = identityFrom(claims)
  return identity ? { outcome: 'verified', identity } : { outcome: 'refused', because: 'incomplete' }
}

// Behind a proxy the address that reached us differs from the registered one, which the provider compares.
function backAt(redirectUri: string, currentUrl: string): URL {
  const url = new URL(redirectUri)
  url.search = new URL(currentUrl, redirectUri).search
  return url
}

function ifUnavailable(error: unknown): { outcome: 'unavailable' } {
  if (isOutage(error)) return { outcome: 'unavailable' }
  throw error
}

function refusalOf(error: unknown): LoginEnd {
  if (isOutage(error)) return { outcome: 'unavailable' }
  if (error instanceof oidc.AuthorizationResponseError && error.error === 'access_denied') {
    return { outcome: 'refused', because: 'cancelled' }
  }
  if (isProtocolError(error)) return { outcome: 'refused', because: 'not_trusted' }
  throw error
}

function isProtocolError(error: unknown): boolean {
  return (
    error instanceof oidc.ClientError ||
    error instanceof oidc.AuthorizationResponseError ||
    error instanceof oidc.ResponseBodyError ||
    error instanceof oidc.WWWAuthenticateChallengeError
  )
}

function isOutage(error: unknown): boolean {
  // What fetch throws when there is nobody to talk to, and what openid-client makes of a time limit.
  if (error instanceof TypeError) return error.message === 'fetch failed'
  if (error instanceof oidc.AuthorizationResponseError) {
    return error.error === 'temporarily_unavailable' || error.error === 'server_error'
  }
  if (!(error instanceof oidc.ClientError || error instanceof oidc.ResponseBodyError)) return false
  const status = error.cause instanceof Response ? error.cause.status : 'status' in error ? Number(error.status) : 0
  return error.code === 'OAUTH_TIMEOUT' || error.code === 'OAUTH_ABORT' || status >= 500
}
