import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { importCatalogue, searchCatalogue } from '../src/procedures/index.js'
import { nationalFile, withoutNationalCatalogue } from '../test/support/national-catalogue.js'
import type { Town } from '../test/support/town.js'

/** A question people asked, with every code that answers it. */
export interface AskedQuestion {
  query: string
  codes: string[]
}

export interface Recall {
  questions: number
  first: number
  amongFive: number
}

export const hasCatalogue = (): boolean => !withoutNationalCatalogue && existsSync(nationalFile('queries-dev.jsonl'))

/** Loads the whole national catalogue into a town; seconds it took. */
export async function loadCatalogue({ needs }: Pick<Town, 'needs'>): Promise<{ seconds: number; lines: number }> {
  const began = performance.now()
  const files = {
    name: 'catalogue.jsonl',
    catalogue: nationalFile('catalogue.jsonl'),
    details: nationalFile('catalogue-details.jsonl'),
  }
  const { linesTotal } = await importCatalogue(needs, files, { isDryRun: false, officerId: null })
  return { seconds: (performance.now() - began) / 1_000, lines: linesTotal }
}

/** Questions of the sample that some procedure answers. */
export function askedQuestions(): AskedQuestion[] {
  return readFileSync(nationalFile('queries-dev.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as AskedQuestion & { kind: string })
    .filter(({ kind }) => kind !== 'outofscope')
}

/** Questions of our own, beside this file: those that everyday words were tried on, and those that nothing was. */
export const ownQuestions = (name: 'tried' | 'untried'): AskedQuestion[] =>
  readFileSync(path.join('bench', 'questions', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as AskedQuestion)

/** How often the first answer, or one of the first five, is right. */
export async function measureRecall(
  { needs }: Pick<Town, 'needs'>,
  questions: readonly AskedQuestion[],
): Promise<Recall> {
  let [first, amongFive] = [0, 0]
  for (const { query, codes } of questions) {
    const { procedures } = await searchCatalogue(needs, { words: query, limit: 5 })
    const ranks = procedures.map(({ code }) => codes.includes(code))
    if (ranks[0]) first += 1
    if (ranks.includes(true)) amongFive += 1
  }
  return { questions: questions.length, first: first / questions.length, amongFive: amongFive / questions.length }
}
