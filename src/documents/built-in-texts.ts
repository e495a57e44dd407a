import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FormKind, FormSet } from './render-form.js'

const folder = new URL('./forms/', import.meta.url)
const texts = new Map<string, string>()

/** The law's own text of a form. What a set does not know (the six of 2018 have no stop notice) is taken from today's. */
export function builtInText(forms: FormSet, kind: FormKind): string {
  const name = `${forms}/${kind}`
  const known = texts.get(name) ?? read(forms, kind)
  texts.set(name, known)
  return known
}

function read(forms: FormSet, kind: FormKind): string {
  const file = `${kind.replaceAll('_', '-')}.txt`
  const ofSet = fileURLToPath(new URL(`${forms}/${file}`, folder))
  return readFileSync(existsSync(ofSet) ? ofSet : fileURLToPath(new URL(`2025/${file}`, folder)), 'utf8')
}
