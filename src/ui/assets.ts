import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What browsers load, by the name it has in the sources. */
export type AssetName =
  | 'citizen.css'
  | 'office.css'
  | 'proof.css'
  | 'citizen.js'
  | 'office.js'
  | 'draft.js'
  | 'check.js'
  | 'challenge.css'
  | 'challenge.js'
  | 'challenge-worker.js'
  | 'upload.js'
  | 'photos.js'
  | 'pdf-view.js'
  | 'pdf-worker.js'
  | 'favicon.svg'

export type AssetUrl = (name: AssetName) => string

/** Where the decoders lie that the PDF viewer loads by their own names; a new version of them has a new folder. */
export const pdfDecoders = '/assets/pdfjs-6.5.438/'

/** Where the build puts what browsers load; every name in it carries a hash, so it may be cached for ever. */
export const assetsFolder = fileURLToPath(new URL('../../assets/', import.meta.url))

/** Where the program serves that folder. */
export const assetsPath = '/assets/'

/** Reads the build's manifest once and gives the URL of each asset. */
export function openAssets(folder: string = assetsFolder): AssetUrl {
  const manifest: Record<string, string> = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'))
  return (name) => {
    const file = manifest[name]
    if (!file) throw new Error(`The build made no ${name}`)
    return assetsPath + file
  }
}
