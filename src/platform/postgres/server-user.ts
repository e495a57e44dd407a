import { statSync } from 'node:fs'
import path from 'node:path'

/** `nobody` on Linux. PostgreSQL refuses to run as root, so root lends it this user. */
const unprivileged = { uid: 65534, gid: 65534 }

export interface ServerUser {
  uid: number
  gid: number
}

/** The user the server runs as when we are root; undefined when it runs as ourselves. */
export function serverUser(): ServerUser | undefined {
  return process.getuid?.() === 0 ? unprivileged : undefined
}

/** True when a user other than its owner may walk down to the folder. */
export function isEnterableByOthers(folder: string): boolean {
  const absolute = path.resolve(folder)
  const parent = path.dirname(absolute)
  const enterable = (statSync(absolute).mode & 0o001) !== 0
  return enterable && (parent === absolute || isEnterableByOthers(parent))
}
