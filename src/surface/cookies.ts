import type { FastifyReply } from 'fastify'
import type { SetCookie } from './route.js'

export const citizenCookie = 'mc_cong_dan'
export const officerCookie = 'mc_can_bo'
/** By which a browser is known in which an officer has logged in. */
export const deviceCookie = 'mc_may_quen'

/** Sets cookies that scripts cannot read and other sites cannot send; `isHttps` says how people reach the portal, whatever lies between. */
export function setCookies(reply: FastifyReply, cookies: readonly SetCookie[], isHttps: boolean): void {
  for (const { name, value, maxAgeSeconds } of cookies) {
    const options = { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: isHttps }
    if (value === null) reply.clearCookie(name, { path: '/' })
    else reply.setCookie(name, value, maxAgeSeconds === undefined ? options : { ...options, maxAge: maxAgeSeconds })
  }
}
