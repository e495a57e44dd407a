import { parser } from 'lezer-feel'

/** The expression is not FEEL, or is FEEL outside the subset that motcua allows. `from` and `to` count UTF-16 units. */
export class FeelSyntaxError extends Error {
  readonly from: number
  readonly to: number
  constructor(reason: string, at: { from: number; to: number }, source: string) {
    super(`${reason} at ${at.from + 1} in: ${source}`)
    this.name = 'FeelSyntaxError'
    this.from = at.from
    this.to = at.to
  }
}

/** One node of the parsed expression. Keywords and brackets are nodes too. */
export interface FeelNode {
  readonly name: string
  readonly text: string
  readonly from: number
  readonly to: number
  readonly children: readonly FeelNode[]
}

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

const escapes: Record<string, string> = { '"': '"', '\\': '\\', n: '\n', r: '\r', t: '\t' }

/** The text that a string literal stands for. */
export function unquote(literal: string): string {
  return literal.slice(1, -1).replace(/\\(?:(["\\nrt])|u([0-9a-fA-F]{4}))/g, (_, plain: string, code: string) => {
    return plain ? (escapes[plain] ?? plain) : String.fromCharCode(Number.parseInt(code, 16))
  })
}
