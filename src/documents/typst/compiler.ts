import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** Where the `.typ` files lie; also the only folder a template may read. */
export const templatesFolder = fileURLToPath(new URL('../templates', import.meta.url))

const fontPackages = ['@expo-google-fonts/tinos', '@expo-google-fonts/be-vietnam-pro']
const faces = ['400Regular', '400Regular_Italic', '500Medium', '600SemiBold', '700Bold', '700Bold_Italic']

let reused: NodeCompiler | undefined

/** The one Typst compiler of this process: reading fonts costs 60 ms, so it is made at the first document and kept. */
export function typstCompiler(): NodeCompiler {
  reused ??= NodeCompiler.create({ workspace: templatesFolder, fontArgs: [{ fontBlobs: fontFiles() }] })
  return reused
}

function fontFiles(): Buffer[] {
  const require = createRequire(import.meta.url)
  return fontPackages
    .map((name) => path.dirname(require.resolve(`${name}/package.json`)))
    .flatMap((folder) => faces.flatMap((face) => globSync(path.join(folder, face, '*.ttf'))))
    .map((file) => readFileSync(file))
}
