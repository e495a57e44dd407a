import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('./pictures/', import.meta.url))

let pictures: ReadonlyMap<string, Buffer> | undefined

/** A picture of our own pages that a guide shows, as WebP. They are few and small, so they are read once. */
export function findGuidePicture(file: string): Buffer | undefined {
  pictures ??= new Map(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name))]))
  return pictures.get(file)
}
