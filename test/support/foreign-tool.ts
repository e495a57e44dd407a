import { spawnSync } from 'node:child_process'

/**
 * Options for a test that asks another program for its judgement. Where the program is not installed the test is skipped
 * and says so; in CI it runs all the same, and fails.
 */
export function asking(...tools: string[]): { skip: string | false } {
  const missing = tools.filter((tool) => spawnSync('which', [tool]).status !== 0)
  if (missing.length === 0 || process.env.CI === 'true') return { skip: false }
  return {
    skip: `not installed here: ${missing.join(', ')} (Debian: poppler-utils, libnss3-tools, openssl, clamav-daemon)`,
  }
}

/** What the program printed. Throws when it is missing or fails. */
export const told = (tool: string, parameters: string[], input?: Buffer): string =>
  toldBytes(tool, parameters, input).toString()

/** The same, as bytes. */
export function toldBytes(tool: string, parameters: string[], input?: Buffer): Buffer {
  const { status, stdout, stderr, error } = spawnSync(tool, parameters, { input, maxBuffer: 64 * 1024 * 1024 })
  if (error) throw error
  if (status !== 0) throw new Error(`${tool} failed (${status}): ${stderr}`)
  return stdout
}
