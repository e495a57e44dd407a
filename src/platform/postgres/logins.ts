import { CannotStart } from '../cannot-start.js'
import { derive } from '../crypto.js'

/** What a login of the program may do: serve people, run jobs, or read for reports. */
export const loginKinds = ['app', 'jobs', 'reader'] as const
export type LoginKind = (typeof loginKinds)[number]

export type LoginPasswords = Record<LoginKind, string>
export type LoginUrls = Record<LoginKind, string>

/** Passwords of the database's logins, derived from the installation's secret so that nobody has to keep them. */
export function loginPasswords(secret: string, ownerUrl: string): LoginPasswords {
  const of = (kind: LoginKind) => derive(secret, `login ${loginName(ownerUrl, kind)}`).toString('base64url')
  return { app: of('app'), jobs: of('jobs'), reader: of('reader') }
}

/** Addresses of the same database for the program's own logins. */
export function loginUrls(ownerUrl: string, passwords: LoginPasswords): LoginUrls {
  const of = (kind: LoginKind) => {
    const url = new URL(ownerUrl)
    url.username = encodeURIComponent(loginName(ownerUrl, kind))
    url.password = encodeURIComponent(passwords[kind])
    return url.href
  }
  return { app: of('app'), jobs: of('jobs'), reader: of('reader') }
}

/** Logins are of one database, the groups they belong to of the whole server. */
export function loginName(ownerUrl: string, kind: LoginKind): string {
  return `${databaseName(ownerUrl)}_${kind}_login`
}

export function databaseName(ownerUrl: string): string {
  const name = decodeURIComponent(new URL(ownerUrl).pathname.slice(1))
  if (name === '' || name.length > 48)
    throw new CannotStart('DATABASE_URL must name a database, in 48 letters at most.')
  return name
}
