// Compiles TypeScript file by file into dist/ (no bundling on the server) and builds what browsers load.
import { cpSync, existsSync, globSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import esbuild from 'esbuild'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const roots = ['src', 'simulators', 'seeds', 'test', 'bench']

/** Builds everything under dist/. Assets of the browser are rebuilt only when their sources changed. */
export async function build() {
  process.chdir(root)
  const sources = roots
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`))
    .filter((file) => !file.endsWith('.d.ts'))
  for (const folder of roots) removeStale(folder, new Set(sources))
  await esbuild.build({
    entryPoints: sources,
    outdir: 'dist',
    outbase: '.',
    format: 'esm',
    platform: 'node',
    target: 'node24',
    jsx: 'automatic',
    sourcemap: 'linked',
    logLevel: 'warning',
  })
  for (const file of roots.flatMap((folder) => globSync(`${folder}/**/*.{typ,json,txt,md,svg,png,jpg,webp,pdf,wav}`))) {
    mkdirSync(path.dirname(path.join('dist', file)), { recursive: true })
    cpSync(file, path.join('dist', file))
  }
  if (existsSync('bin/build-assets.mjs')) {
    const { buildAssets } = await import('./build-assets.mjs')
    await buildAssets()
  }
}

function removeStale(folder, sources) {
  for (const file of globSync(`dist/${folder}/**/*.js`)) {
    const stem = path.relative('dist', file).slice(0, -3)
    if (!sources.has(`${stem}.ts`) && !sources.has(`${stem}.tsx`)) rmSync(file)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build()
