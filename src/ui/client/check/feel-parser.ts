import type * as server from '../../../platform/feel/feel-parser.js'
import type { FeelNode } from '../../../platform/feel/feel-syntax.js'
import type { BrowserRules, ParsedRule } from '../../../procedures/forms/index.js'

const parsed = new Map<string, ParsedRule>()

/** Takes in rules that the server has parsed. */
export function knowRules(rules: BrowserRules['rules']): void {
  for (const [source, rule] of Object.entries(rules)) parsed.set(source, rule)
}

/** Stands in for the server's parser in what browsers load (see `bin/build-assets.mjs`). */
export const parseFeel: typeof server.parseFeel = (source) => {
  const rule = parsed.get(source)
  if (!rule) throw new Error(`the rule was not sent: ${source}`)
  return nodeOf(rule, source)
}

function nodeOf([name, from, to, children]: ParsedRule, source: string): FeelNode {
  return { name, from, to, text: source.slice(from, to), children: children.map((child) => nodeOf(child, source)) }
}
