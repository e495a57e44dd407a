import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type DatabaseConfig, demoSecretMark } from '../config/index.js'
import { CannotStart } from '../platform/cannot-start.js'
import { newToken } from '../platform/crypto.js'
import { makeFolder } from '../platform/folders.js'

/** The secret that all keys of the installation come from: the operator's, or in the demo one kept in the data folder. */
export function installationSecret({ secret, mode, dataFolder }: DatabaseConfig): string {
  if (secret) return secret
  if (mode === 'production') throw new CannotStart('MOTCUA_SECRET is required in production.')
  makeFolder(dataFolder, 0o711)
  const file = path.join(dataFolder, 'secret')
  if (!existsSync(file)) keep(file, `${demoSecretMark}${newToken()}`)
  return read(file)
}

function keep(file: string, secret: string): void {
  try {
    // `wx`: of two programs that start at once, the first one's secret is everybody's.
    writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' })
    chmodSync(file, 0o600)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EEXIST')
      throw new CannotStart(`The secret could not be kept in ${file} (${code}): set MOTCUA_DATA to a writable folder.`)
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new CannotStart(`${file} cannot be read (${code}): start as the user who made the data folder.`)
  }
}
