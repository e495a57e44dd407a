import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'

const pages = [...globSync('*.md'), ...globSync('docs/**/*.md')]
const read = (file: string): string => readFileSync(file, 'utf8')

/** What a pattern captures in a file, in order. */
const all = (file: string, pattern: RegExp): string[] =>
  [...read(file).matchAll(pattern)].map((match) => match[1] ?? '')

test('every link in the documentation leads somewhere', () => {
  const broken = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map((match) => match[1] ?? '')
      .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(path.join(path.dirname(page), target)))
      .map((target) => `${page}: ${target}`),
  )
  assert.deepEqual(broken, [])
})

test('every npm command that the documentation names exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const named = pages.flatMap((page) => [...read(page).matchAll(/npm run ([a-z:-]+)/g)].map((match) => match[1] ?? ''))
  assert.deepEqual(
    [...new Set(named)].filter((name) => !(name in scripts)),
    [],
  )
})

test('every folder that the architecture page names exists, and none of src is left out', () => {
  const tree = /```\n([\s\S]+?)```/.exec(read('docs/architecture.md'))?.[1] ?? ''
  const named = new Set([...tree.matchAll(/^ {2}([a-z]+)\//gm)].map((match) => match[1]))
  const real = globSync('src/*/').map((folder) => path.basename(folder))
  assert.deepEqual(real.filter((folder) => !named.has(folder)).sort(), [])
  assert.deepEqual([...named].filter((folder) => !real.includes(folder ?? '')).sort(), [])
})

test('both readmes give the same two commands', () => {
  for (const page of ['README.md', 'README.vi.md']) {
    assert.match(read(page), /^ {4}npm ci && npm start {2,}#/m)
    assert.match(read(page), /^ {4}npm ci && npm test {2,}#/m)
  }
})

test('both readmes show the same pictures, lead to the same pages, name the same settings and commands', () => {
  const facts = (page: string) => ({
    pictures: all(page, /!\[[^\]]*\]\(([^)]+)\)/g),
    links: all(page, /(?<!!)\[[^\]]*\]\(([^)#]+)\)/g).filter((target) => !target.startsWith('README')),
    settings: all(page, /^\| `([A-Z_]+)` \|/gm),
    commands: all(page, /npm run ([a-z:-]+)/g),
  })
  assert.deepEqual(facts('README.vi.md'), facts('README.md'))
})

test('every journey names the requirements it proves', () => {
  const files = globSync('test/journeys/*.test.ts')
  // The quote is looked at once more behind the name, which may hold the other kind.
  const names = files.flatMap((file) => all(file, /^ *test\(\s*(?=['`](.+?)['`],)/gm))
  assert.equal(names.length, files.flatMap((file) => all(file, /^ *(test)\(/gm)).length, 'a name that is not read')
  assert.deepEqual(
    names.filter((name) => !/ \(((S|L|X)\d+(\.\d+)?(, )?)+\)$/.test(name)),
    [],
  )
})

test('the decisions are numbered without a gap', () => {
  const numbers = globSync('docs/decisions/*.md')
    .map((file) => Number(path.basename(file).slice(0, 4)))
    .sort((a, b) => a - b)
  assert.deepEqual(
    numbers,
    numbers.map((_, index) => index + 1),
  )
})
