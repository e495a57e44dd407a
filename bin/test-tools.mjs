// Programs of other people that tests ask for their judgement. Installed by the tests themselves where that is possible.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const packages = [
  {
    debian: 'chromium-headless-shell',
    present: () => existsSync('/usr/lib/chromium/chromium-headless-shell'),
  },
  { debian: 'fonts-dejavu-core', present: () => existsSync('/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf') },
  { debian: 'poppler-utils', present: () => isProgram('pdfsig') },
  { debian: 'libnss3-tools', present: () => isProgram('certutil') },
  { debian: 'clamav-daemon', present: () => isProgram('clamd') },
  { debian: 'openssl', present: () => isProgram('openssl') },
]

/** npm brings a browser too, so these are a matter of quality and not of need. */
const replaceable = ['chromium-headless-shell', 'fonts-dejavu-core']

/** Installs what is missing where we are root on a Debian; returns what is still missing and needed. */
export function installTools() {
  const missing = packages.filter(({ present }) => !present()).map(({ debian }) => debian)
  if (missing.length > 0 && process.getuid?.() === 0 && isProgram('apt-get')) install(missing)
  return packages
    .filter(({ debian, present }) => !replaceable.includes(debian) && !present())
    .map(({ debian }) => debian)
}

export function install(names) {
  console.log(`Installing ${names.join(', ')}…`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { env, stdio: ['ignore', 'ignore', 'inherit'], timeout: 240_000 }
  spawnSync('apt-get', ['update', '-qq'], options)
  const { status } = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], options)
  if (status !== 0) console.log(`apt-get could not install all of ${names.join(', ')}`)
}

function isProgram(name) {
  return spawnSync('sh', ['-c', `command -v ${name}`]).status === 0
}
