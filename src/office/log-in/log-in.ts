import { deviceDays, forgetDevicesOf, logInOfficer, phoneTime, roles } from '../../agencies/index.js'
import type { Needs } from '../../needs.js'
import { browserKind } from '../../platform/browser-kind.js'
import { closeSession } from '../../platform/sessions.js'
import { continuePath } from '../../surface/continue-path.js'
import { deviceCookie, officerCookie } from '../../surface/cookies.js'
import { endAllSessions, endOneSession, showSessions } from '../../surface/own-sessions.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Fields, type Route, type SurfaceRequest, textOf } from '../../surface/route.js'
import type { OfficerViewer } from '../../surface/viewer.js'
import { type DemoLogins, demoLogins } from './demo-logins.js'
import { LogInPage } from './log-in-page.js'
import type { LogInProblem } from './texts.vi.js'

const wanted = (fields: Fields): string => {
  const path = continuePath(textOf(fields, 'tiep'))
  return path && /^\/(can-bo|quan-tri)(\/|\?|$)/.test(path) ? path : paths.office
}

const demoOf = (needs: Needs, agency: string): Promise<DemoLogins | undefined> =>
  needs.mode === 'demo' ? demoLogins(agency, phoneTime(needs)) : Promise.resolve(undefined)

async function showLogIn({ viewer, query, frame }: SurfaceRequest, needs: Needs): Promise<Answer> {
  const continueAt = wanted(query)
  if (viewer.kind === 'officer') return { redirect: continueAt }
  const demo = await demoOf(needs, textOf(query, 'co-quan'))
  const chosen = demo?.logins.find(({ login }) => login === textOf(query, 'tai-khoan'))
  const given = chosen && demo ? { login: chosen.login, password: demo.password, code: chosen.code } : {}
  return { page: LogInPage({ frame, continueAt, given, ...(demo ? { demo } : {}) }) }
}

async function logIn({ body, frame, cookies, headers, ip }: SurfaceRequest, needs: Needs): Promise<Answer> {
  const continueAt = wanted(body)
  const login = textOf(body, 'login')
  // A password may begin or end with a space, so it is taken as it was typed.
  const password = typeof body.password === 'string' ? body.password : ''
  const code = textOf(body, 'code').replace(/\s/g, '')
  const again = async (problem: LogInProblem, status: number, waitSeconds = 0): Promise<Answer> => {
    const demo = await demoOf(needs, '')
    const props = { frame, continueAt, problem, waitMinutes: Math.ceil(waitSeconds / 60), given: { login } }
    const wait = waitSeconds ? { retryAfterSeconds: waitSeconds } : {}
    return { page: LogInPage({ ...props, ...(demo ? { demo } : {}) }), status, ...wait }
  }
  if (!login || !password || !/^\d{6}$/.test(code)) return again('incomplete', 422)
  const from = { ip, device: cookies[deviceCookie], browser: browserKind(headers['user-agent']) }
  const result = await logInOfficer(needs, { login, password, code, ...from })
  if (result.outcome === 'refused')
    return result.because === 'wrong' ? again('wrong', 422) : again('too_often', 429, result.waitSeconds)
  await endSession(cookies, needs)
  const known = { name: deviceCookie, value: result.device, maxAgeSeconds: deviceDays * 86_400 }
  return { redirect: continueAt, cookies: [{ name: officerCookie, value: result.token }, known] }
}

/** The session of this browser, at the logout and before a new one takes its place. */
async function endSession(cookies: SurfaceRequest['cookies'], needs: Needs): Promise<void> {
  const token = cookies[officerCookie]
  if (token) await closeSession(needs.db, token, needs.now())
}

async function logOut({ cookies }: SurfaceRequest, needs: Needs): Promise<Answer> {
  await endSession(cookies, needs)
  return { redirect: paths.officeLogIn, cookies: [{ name: officerCookie, value: null }] }
}

const logOutEverywhere = (request: SurfaceRequest<OfficerViewer>, needs: Needs): Promise<Answer> =>
  endAllSessions(request, needs, {
    cookie: officerCookie,
    logIn: paths.officeLogIn,
    alsoForget: (tx) => forgetDevicesOf(tx, request.viewer.id),
  })

const anyOfficer = { officer: roles }

/** Into the workspace with password and one-time code (L8), and out of it. */
export const officeLogInRoutes: Route[] = [
  { method: 'GET', path: paths.officeLogIn, access: 'anyone', handle: showLogIn },
  { method: 'POST', path: paths.officeLogIn, access: 'anyone', handle: logIn },
  { method: 'POST', path: paths.officeLogOut, access: 'anyone', handle: logOut },
  { method: 'GET', path: paths.officeSessions, access: anyOfficer, handle: showSessions },
  {
    method: 'POST',
    path: paths.officeSessions,
    access: anyOfficer,
    audit: 'end_all_sessions',
    handle: logOutEverywhere,
  },
  { method: 'POST', path: paths.officeSession(':id'), access: anyOfficer, audit: 'end_session', handle: endOneSession },
]
