import type { Readable } from 'node:stream'
import type { ReactElement } from 'react'
import type { Role } from '../agencies/index.js'
import type { Needs } from '../needs.js'
import type { RateLimitName } from '../platform/rate-limits.js'
import type { Language } from '../platform/text.js'
import type { PageFrame } from '../ui/layout/page-frame.js'
import type { CitizenViewer, OfficerViewer, Viewer } from './viewer.js'

/** Fields of a posted form or a query. */
export type Fields = Record<string, string | string[] | undefined>

export interface UploadedFile {
  /** Name of the form field. */
  field: string
  fileName: string
  bytes: Buffer
  /** The file was longer than one file may be; `bytes` is then only its beginning. */
  isTooLarge: boolean
  /** Came after as many files as a dossier may hold; `bytes` is empty. */
  isOneTooMany?: boolean
}

/** Who may come in. An officer's route names the roles; the database checks again which rows they reach. */
export type Access = 'anyone' | 'citizen' | { officer: readonly Role[] }

/** Everything a handler knows about the request, without the framework. */
export interface SurfaceRequest<V extends Viewer = Viewer> {
  viewer: V
  language: Language
  method: string
  /** Path without the language prefix and without the query. */
  path: string
  params: Record<string, string>
  query: Fields
  body: Fields
  /** The body as it was sent, for the API: JSON, not yet checked. */
  json: unknown
  files: UploadedFile[]
  /** The body as it arrives, where the route takes one piece by piece. */
  stream?: Readable | undefined
  /** For rate limits and the payment gateway; never logged with a name. */
  ip: string
  id: string
  /** What layouts need; made on demand. */
  frame: PageFrame
  cookies: Record<string, string | undefined>
  /** Headers that were sent once, by their lower-case names; for the API's keys. */
  headers: Record<string, string | undefined>
}

/** What a handler answers with. */
export type Answer =
  | { page: ReactElement; status?: number; cookies?: SetCookie[]; retryAfterSeconds?: number }
  | { redirect: string; cookies?: SetCookie[] }
  /** `publicSeconds`: the same for everyone, so caches may keep it that long. */
  | { file: Buffer; type: string; name: string; inline?: boolean; publicSeconds?: number }
  | { json: unknown; status?: number; type?: string; headers?: Record<string, string> }
  | { text: string; type?: string; status?: number; headers?: Record<string, string> }

export interface SetCookie {
  name: string
  /** Null ends the cookie. */
  value: string | null
  maxAgeSeconds?: number
}

/** Buckets of the rate limiter; sizes stand in `rate-limits.ts`. */
export type RateLimit = RateLimitName

interface RouteShape<A extends Access, V extends Viewer> {
  method: 'GET' | 'POST' | 'HEAD' | 'PATCH' | 'DELETE'
  path: string
  access: A
  /** What the audit log calls it. Required of every officer route that changes something; reads of a dossier go to the access log. */
  audit?: string
  limit?: RateLimit
  /** Takes files (multipart), as long and as many as those of dossiers when nothing else is named. */
  takesFiles?: true | { maxBytes?: number; maxFiles?: number }
  /** Opened by a code or a sealed cookie, not by a login: no cache keeps its page either. */
  isPrivate?: true
  /** What to do with what somebody posts whose session has ended, so that nothing typed is lost; without it they log in and begin again. */
  onceLoggedOut?(request: SurfaceRequest, needs: Needs): Promise<Answer>
  /** Takes a body piece by piece (tus). */
  takesStream?: true
  /** Posted only so that the answers stay out of the address: it changes nothing, so no token is asked. */
  changesNothing?: true
  /** A program calls it, not a page of ours: nobody's session is looked up and no token is asked; whoever must authenticate sends a key or a signature. */
  fromProgram?: true
  handle(request: SurfaceRequest<V>, needs: Needs): Promise<Answer>
}

export type Route =
  | RouteShape<'anyone', Viewer>
  | RouteShape<'citizen', CitizenViewer>
  | RouteShape<{ officer: readonly Role[] }, OfficerViewer>

/** The text of a field, trimmed; empty when it was not sent or sent twice. */
export function textOf(fields: Fields, name: string): string {
  const value = fields[name]
  return typeof value === 'string' ? value.trim() : ''
}

/** A count or the number of a version, as it was sent; 0 for what is no such number. */
export function numberOf(fields: Fields, name: string): number {
  const text = textOf(fields, name)
  return /^\d{1,9}$/.test(text) ? Number(text) : 0
}

/** All texts of a field that may be sent several times. */
export function textsOf(fields: Fields, name: string): string[] {
  const value = fields[name]
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}
