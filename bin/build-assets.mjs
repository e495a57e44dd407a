// Builds what browsers load: style sheets from Sass, scripts with esbuild, fonts. Names carry a hash of the content.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import esbuild from 'esbuild'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const out = path.join(root, 'dist/assets')
const styles = path.join(root, 'src/ui/styles')
const font = 'be-vietnam-pro'

/** Builds `dist/assets/` and its `manifest.json`; does nothing when no source changed since the last time. */
export async function buildAssets() {
  const state = stateOfSources()
  const stateFile = path.join(out, 'sources.sha256')
  if (existsSync(stateFile) && readFileSync(stateFile, 'utf8') === state) return
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const manifest = {}
  const keep = (name, content) => {
    const file = name.replace(/(\.\w+)$/, `-${hash(content).slice(0, 10)}$1`)
    writeFileSync(path.join(out, file), content)
    manifest[name] = file
    return file
  }
  for (const file of globSync('*.svg', { cwd: styles })) keep(file, readFileSync(path.join(styles, file)))
  const fonts = fontFaces(keep)
  const tokens = await tokenSheet()
  for (const name of ['citizen', 'office', 'proof'])
    keep(`${name}.css`, await styleSheet(name, { tokens, fonts, manifest }))
  for (const name of ['citizen', 'office', 'draft', 'check']) keep(`${name}.js`, await script(name))
  keep('challenge.css', readFileSync(path.join(root, 'node_modules/altcha/dist/external/altcha.css')))
  keep('challenge-worker.js', readFileSync(path.join(root, 'node_modules/altcha/dist/workers/pbkdf2.js')))
  keepPdfParts(keep)
  for (const name of ['challenge', 'upload', 'photos', 'pdf-view']) keep(`${name}.js`, await script(name))
  cpSync(path.join(root, 'node_modules/altcha/LICENSE.txt'), path.join(out, 'altcha-LICENSE.txt'))
  cpSync(path.join(root, `node_modules/@fontsource/${font}/LICENSE`), path.join(out, 'be-vietnam-pro-LICENSE.txt'))
  writeFileSync(path.join(out, 'manifest.json'), JSON.stringify(manifest, null, 2))
  writeFileSync(stateFile, state)
}

/** The worker that reads PDFs, and the decoders of scans, which it asks for by their own names. */
function keepPdfParts(keep) {
  const pdfjs = path.join(root, 'node_modules/pdfjs-dist')
  keep('pdf-worker.js', readFileSync(path.join(pdfjs, 'legacy/build/pdf.worker.min.mjs')))
  const { version } = JSON.parse(readFileSync(path.join(pdfjs, 'package.json'), 'utf8'))
  const decoders = path.join(out, `pdfjs-${version}`)
  mkdirSync(decoders, { recursive: true })
  const parts = readdirSync(path.join(pdfjs, 'wasm')).filter((file) => /nowasm|LICENSE/.test(file))
  for (const file of parts) cpSync(path.join(pdfjs, 'wasm', file), path.join(decoders, file))
  cpSync(path.join(pdfjs, 'LICENSE'), path.join(out, 'pdfjs-LICENSE.txt'))
}

function stateOfSources() {
  const files = [
    'src/ui/styles/*',
    'src/ui/client/**/*.ts',
    'src/procedures/forms/**/*.ts',
    'src/platform/feel/*.ts',
    'bin/build-assets.mjs',
    'package-lock.json',
  ]
  const digest = createHash('sha256')
  for (const file of files.flatMap((pattern) => globSync(pattern, { cwd: root })).sort()) {
    digest.update(file).update(readFileSync(path.join(root, file)))
  }
  return digest.digest('hex')
}

const hash = (content) => createHash('sha256').update(content).digest('hex')

/** Two weights, Vietnamese and Latin apart so that a page loads only the letters it shows. */
function fontFaces(keep) {
  const folder = path.join(root, 'node_modules/@fontsource', font)
  const ranges = JSON.parse(readFileSync(path.join(folder, 'unicode.json'), 'utf8'))
  const faces = [400, 600].flatMap((weight) =>
    ['vietnamese', 'latin'].map((subset) => {
      const name = `${font}-${subset}-${weight}-normal.woff2`
      const file = keep(name, readFileSync(path.join(folder, 'files', name)))
      return `@font-face{font-family:"Be Vietnam Pro";font-style:normal;font-weight:${weight};font-display:swap;src:url("${file}") format("woff2");unicode-range:${ranges[subset]}}`
    }),
  )
  return [...faces, fallbackFace].join('\n')
}

/** Arial set to the width of Be Vietnam Pro, so that lines do not break anew when the font arrives. */
const fallbackFace =
  '@font-face{font-family:"Be Vietnam Pro Fallback";src:local("Arial"),local("Liberation Sans"),local("Roboto");size-adjust:106%;ascent-override:94%;descent-override:24%;line-gap-override:0%}'

async function tokenSheet() {
  const { light, dark, fixed } = await import(pathToFileURL(path.join(root, 'dist/src/ui/styles/tokens.js')).href)
  const variables = Object.entries({ ...light, ...fixed }).map(([name, colour]) => `$${name}: ${colour};`)
  const mixin = (name, palette) =>
    `@mixin ${name} {${Object.entries(palette)
      .map(([token, colour]) => `--${token}: ${colour};`)
      .join('')}}`
  return [...variables, mixin('light', light), mixin('dark', dark)].join('\n')
}

async function styleSheet(name, { tokens, fonts, manifest }) {
  const { compileAsync } = await import('sass')
  const made = { tokens, fonts }
  const importer = {
    canonicalize: (url) => (url in made ? new URL(`made:${url}`) : null),
    load: (url) => ({ contents: made[url.pathname], syntax: 'scss' }),
  }
  const { css } = await compileAsync(path.join(styles, `${name}.scss`), {
    importers: [importer],
    loadPaths: [path.join(root, 'node_modules')],
    quietDeps: true,
    style: 'expanded',
  })
  const named = css.replace(/url\("([\w-]+\.svg)"\)/g, (_, file) => `url("${manifest[file]}")`)
  const { code } = await esbuild.transform(named, {
    loader: 'css',
    minify: true,
    target: ['chrome90', 'safari15.4', 'firefox90'],
  })
  return code
}

/** Browsers get the rules of forms parsed by the server: the parser of FEEL alone is heavier than all checks. */
const parsedRules = {
  name: 'parsed-rules',
  setup: (build) =>
    build.onResolve({ filter: /\/feel-parser\.js$/ }, () => ({
      path: path.join(root, 'src/ui/client/check/feel-parser.ts'),
    })),
}

async function script(name) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(root, `src/ui/client/${name}.ts`)],
    bundle: true,
    plugins: [parsedRules],
    minify: true,
    format: 'esm',
    target: ['chrome90', 'safari15.4', 'firefox90'],
    write: false,
    legalComments: 'none',
  })
  return outputFiles[0].contents
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildAssets()
