// What a machine can judge without running the program: types, style, who imports whom, what nobody uses.
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const root = path.dirname(import.meta.dirname)
const sources = ['src', 'simulators', 'seeds', 'test', 'bench']

const checks = [
  { name: 'types', judge: () => tool('typescript-7/bin/tsc', ['-p', '.']) },
  { name: 'style', judge: () => tool('@biomejs/biome/bin/biome', ['check', '--diagnostic-level=error', '.']) },
  { name: 'imports', judge: checkImports },
  { name: 'unused files and packages', judge: () => tool('knip/bin/knip.js', ['--no-progress', '--no-config-hints']) },
  { name: 'environment', judge: checkEnvironment },
]

/** Runs every check and says of each whether it holds; what is wrong is printed. */
export function runChecks() {
  return checks.map(({ name, judge }) => {
    const began = performance.now()
    const trouble = judge()
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    console.log(`${trouble ? '✖' : '✔'} ${name} (${seconds} s)${trouble ? `\n${trouble}` : ''}`)
    return { name, ok: !trouble }
  })
}

function tool(script, words) {
  const { status, stdout, stderr, error } = run(script, words)
  return status === 0 ? '' : `${stdout ?? ''}${stderr ?? ''}${error ?? ''}` || `${script} failed`
}

function run(script, words) {
  const file = path.join(root, 'node_modules', script)
  return spawnSync(process.execPath, [file, ...words], { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 })
}

/** A checker that quietly sees nothing would pass: it must have seen every file there is. */
function checkImports() {
  const folders = sources.filter((folder) => globSync(`${folder}/**/*.ts`, { cwd: root }).length > 0)
  const words = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...folders]
  const { stdout, stderr } = run('dependency-cruiser/bin/dependency-cruiser.mjs', words)
  if (!stdout) return stderr || 'dependency-cruiser said nothing'
  const { modules, summary } = JSON.parse(stdout)
  const seen = new Set(modules.filter(({ dependencies }) => dependencies !== undefined).map(({ source }) => source))
  const unseen = sourceFiles().filter((file) => !seen.has(file))
  if (unseen.length > 0) return `Not looked at: ${unseen.slice(0, 10).join(', ')}`
  const dependencies = modules
    .filter(({ source }) => source.startsWith('src/'))
    .flatMap((module) => module.dependencies)
  if (dependencies.length < seen.size) return `Only ${dependencies.length} imports were seen in ${seen.size} files`
  return summary.violations.map(({ rule, from, to }) => `  ${rule.name}: ${from} -> ${to}`).join('\n')
}

function sourceFiles() {
  return sources
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }))
    .filter((file) => !file.endsWith('.d.ts'))
}

/** The environment is read where the program and its commands begin, and in tests; `production-build.ts` writes it for React. */
function checkEnvironment() {
  return globSync('{src,simulators,seeds}/**/*.{ts,tsx}', { cwd: root })
    .filter((file) => !/^src\/((commands\/)?main|boot\/production-build)\.ts$|\.test\.tsx?$/.test(file))
    .filter((file) => readFileSync(path.join(root, file), 'utf8').includes('process.env'))
    .map((file) => `  ${file} reads process.env: only src/main.ts may`)
    .join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = runChecks().every(({ ok }) => ok) ? 0 : 1
}
