import { parser } from 'lezer-feel'
import { type FeelNode, FeelSyntaxError } from './feel-syntax.js'

type LezerNode = ReturnType<typeof parser.parse>['topNode']

/** Longer rules cannot be read by the people who answer for them. */
const longestSource = 4000

/** Parses an expression into a tree without comments; throws `FeelSyntaxError` where the grammar is broken. */
export function parseFeel(source: string): FeelNode {
  if (source.length > longestSource) {
    throw new FeelSyntaxError('the expression is too long', { from: longestSource, to: source.length }, '...')
  }
  const [expression, ...others] = read(parser.parse(source).topNode, source).children
  if (!expression || others.length > 0) {
    throw new FeelSyntaxError('one expression is expected', { from: 0, to: source.length }, source)
  }
  return expression
}

function read(node: LezerNode, source: string): FeelNode {
  if (node.type.isError) throw new FeelSyntaxError('not understood', node, source)
  const children: FeelNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.type.isError || !child.type.isSkipped) children.push(read(child, source))
  }
  return { name: node.name, text: source.slice(node.from, node.to), from: node.from, to: node.to, children }
}
