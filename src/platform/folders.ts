import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { CannotStart } from './cannot-start.js'

/** Makes the folder when it is not there; one that is keeps its mode, for it may not be ours alone. */
export function makeFolder(folder: string, mode: number): void {
  if (existsSync(folder)) return
  try {
    mkdirSync(folder, { recursive: true, mode })
    // A umask may have taken what the server's user needs.
    chmodSync(folder, mode)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new CannotStart(`The folder ${folder} cannot be made (${code}): set MOTCUA_DATA to a writable one.`)
  }
}
