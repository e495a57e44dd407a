import { isSwitchedOn } from '../../connections/index.js'
import type { Needs } from '../../needs.js'
import { electronicIdentity, logInCitizen } from '../../people/index.js'
import { browserKind } from '../../platform/browser-kind.js'
import { asActor } from '../../platform/db.js'
import { closeSession } from '../../platform/sessions.js'
import { continuePath } from '../../surface/continue-path.js'
import { citizenCookie } from '../../surface/cookies.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Fields, type Route, type SurfaceRequest, textOf } from '../../surface/route.js'
import { localPath } from '../../ui/index.js'
import { IdentityDownPage } from './identity-down-page.js'
import { LogInPage, type LogInPageProps } from './log-in-page.js'
import { type BegunLogin, keepLogin, keptLogin, loginCookie } from './saved-login.js'

const wanted = (fields: Fields): string => continuePath(textOf(fields, 'tiep')) ?? paths.account

const withoutLogin = { name: loginCookie, value: null }

async function showLogIn({ viewer, query, frame }: SurfaceRequest): Promise<Answer> {
  const continueAt = wanted(query)
  if (viewer.kind === 'citizen') return { redirect: continueAt }
  return { page: LogInPage({ frame, continueAt }) }
}

async function beginLogIn({ body, frame, language }: SurfaceRequest, needs: Needs): Promise<Answer> {
  const continueAt = wanted(body)
  const isOn = await asActor(needs.db, { kind: 'anyone' }, (tx) => isSwitchedOn(tx, 'identity'))
  const start = isOn ? await needs.identityProvider.begin() : { outcome: 'unavailable' as const }
  if (start.outcome === 'unavailable') return { page: IdentityDownPage({ frame, continueAt }), status: 503 }
  const { state, nonce, codeVerifier } = start
  const cookie = keepLogin(needs.keyring, { state, nonce, codeVerifier, continueAt, language }, needs.now())
  return { redirect: start.url, cookies: [cookie] }
}

async function endLogIn(request: SurfaceRequest, needs: Needs): Promise<Answer> {
  const begun = keptLogin(needs.keyring, request.cookies[loginCookie], needs.now())
  if (!begun) return refused(request, { continueAt: paths.account, problem: 'not_trusted' })
  const frame = { ...request.frame, language: begun.language }
  const end = await needs.identityProvider.complete(addressOf(request), begun)
  switch (end.outcome) {
    case 'unavailable':
      return { page: IdentityDownPage({ frame, continueAt: begun.continueAt }), status: 503, cookies: [withoutLogin] }
    case 'refused':
      return refused({ ...request, frame }, { continueAt: begun.continueAt, problem: end.because })
    case 'verified': {
      await endSession(request.cookies, needs)
      const { token } = await logInCitizen(needs, end.identity, {
        provider: electronicIdentity,
        browser: browserKind(request.headers['user-agent']),
      })
      return { redirect: landing(begun), cookies: [withoutLogin, { name: citizenCookie, value: token }] }
    }
  }
}

// The provider knows one address to come back to, so the language travels in the cookie.
const landing = ({ language, continueAt }: BegunLogin): string => localPath(language, continueAt)

function refused({ frame }: SurfaceRequest, props: Omit<LogInPageProps, 'frame'>): Answer {
  return { page: LogInPage({ frame, ...props }), status: 409, cookies: [withoutLogin] }
}

function addressOf({ path, query }: SurfaceRequest): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (typeof value === 'string') search.set(name, value)
  return `${path}?${search}`
}

/** The session of this browser, at the logout and before a new one takes its place. */
async function endSession(cookies: SurfaceRequest['cookies'], needs: Needs): Promise<void> {
  const token = cookies[citizenCookie]
  if (token) await closeSession(needs.db, token, needs.now())
}

async function logOut({ cookies }: SurfaceRequest, needs: Needs): Promise<Answer> {
  await endSession(cookies, needs)
  return { redirect: paths.home, cookies: [{ name: citizenCookie, value: null }] }
}

export const logInRoutes: Route[] = [
  { method: 'GET', path: paths.logIn, access: 'anyone', handle: showLogIn },
  { method: 'POST', path: paths.logIn, access: 'anyone', limit: 'login', handle: beginLogIn },
  { method: 'GET', path: paths.logInReturn, access: 'anyone', limit: 'login', handle: endLogIn },
  { method: 'POST', path: paths.logOut, access: 'anyone', handle: logOut },
]
