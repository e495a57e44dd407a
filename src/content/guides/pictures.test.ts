import assert from 'node:assert/strict'
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { parseMarkdown } from '../../platform/markdown.js'
import { builtInGuides, findGuidePicture } from '../index.js'

type Part = ReturnType<typeof parseMarkdown>[number]

const picturesIn = (parts: readonly Part[]): { src: string; alt: string }[] =>
  parts.flatMap((part) => {
    if (part.name === 'picture') return [part]
    return 'parts' in part ? picturesIn(part.parts) : []
  })

const folder = path.join(import.meta.dirname, 'pictures')
const texts = builtInGuides.flatMap(({ body }) => [body.vi, body.en ?? ''])
const shown = texts.flatMap((text) => picturesIn(parseMarkdown(text)))

test('every picture a guide shows is there, says in words what it shows, and none lies about unused', () => {
  const names = shown.map(({ src }) => src.replace('/huong-dan/hinh/', ''))
  for (const { alt } of shown) assert.ok(alt.length >= 20, alt)
  for (const name of names) assert.ok(findGuidePicture(name), name)
  assert.deepEqual(readdirSync(folder).sort(), [...names].sort())
})

test('an English text shows the English pages, a Vietnamese one the Vietnamese', () => {
  for (const { body } of builtInGuides) {
    for (const { src } of picturesIn(parseMarkdown(body.vi))) assert.doesNotMatch(src, /-en\.webp$/)
    for (const { src } of picturesIn(parseMarkdown(body.en ?? ''))) assert.match(src, /-en\.webp$/)
  }
})

test('pictures stay small: each under 60 KB, since people read guides on weak lines', () => {
  for (const name of readdirSync(folder)) assert.ok(statSync(path.join(folder, name)).size < 60_000, name)
})
