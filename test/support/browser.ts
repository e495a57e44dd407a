import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Browser, chromium } from 'playwright-core'

/** Debian's headless shell: a third of the work of its whole browser, which draws a window nobody looks at. */
const installed = '/usr/lib/chromium/chromium-headless-shell'

/** Nothing leaves this machine, and root may run it. */
const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A headless Chromium: the machine's own, or the one that npm brought. The caller closes it. */
export async function startBrowser(): Promise<Browser> {
  if (existsSync(installed) && !process.env.MOTCUA_PACKED_BROWSER) {
    return chromium.launch({ executablePath: installed, args: switches })
  }
  const folder = await unpackedBrowser()
  const env = {
    ...(process.env as Record<string, string>),
    LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
    FONTCONFIG_PATH: path.join(folder, 'fonts'),
  }
  const args = [...switches, '--no-zygote', '--headless=shell']
  return chromium.launch({ executablePath: path.join(folder, 'chromium'), env, args })
}

/**
 * The packed browser brings the libraries that a bare Debian lacks, but unpacks them only where it believes to be in a cloud
 * function, and it takes a half-unpacked file of another process for a whole one. Its settings stay out of our environment,
 * because PostgreSQL, started from here, would load its libraries.
 */
async function unpackedBrowser(): Promise<string> {
  const folder = path.join(os.tmpdir(), 'motcua-browser')
  const done = path.join(folder, 'unpacked')
  mkdirSync(folder, { recursive: true })
  await onlyOne(path.join(folder, 'lock'), async () => {
    if (existsSync(done)) return
    const before = { ...process.env }
    Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' })
    const packed = await import('@sparticuz/chromium')
    await packed.default.executablePath()
    restoreEnvironment(before)
    pointAtFonts(folder)
    writeFileSync(done, '')
  })
  return folder
}

function restoreEnvironment(before: NodeJS.ProcessEnv): void {
  for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
    if (before[name] === undefined) delete process.env[name]
    else process.env[name] = before[name]
  }
}

/** Its list of font folders names `/tmp/fonts`; without any font the first input field ends the browser. */
function pointAtFonts(folder: string): void {
  const list = path.join(folder, 'fonts/fonts.conf')
  writeFileSync(list, readFileSync(list, 'utf8').replaceAll('/tmp/fonts', path.join(folder, 'fonts')))
}

async function onlyOne(lock: string, work: () => Promise<void>): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    try {
      mkdirSync(lock)
    } catch {
      await wait(100)
      continue
    }
    try {
      return await work()
    } finally {
      rmSync(lock, { recursive: true })
    }
  }
  throw new Error(`${lock} is held by another run; remove it if none is going on`)
}
