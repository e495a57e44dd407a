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

const escapes: Record<string, string> = { '"': '"', '\\': '\\', n: '\n', r: '\r', t: '\t' }

/** The text that a string literal stands for. */
export function unquote(literal: string): string {
  return literal.slice(1, -1).replace(/\\(?:(["\\nrt])|u([0-9a-fA-F]{4}))/g, (_, plain: string, code: string) => {
    return plain ? (escapes[plain] ?? plain) : String.fromCharCode(Number.parseInt(code, 16))
  })
}
