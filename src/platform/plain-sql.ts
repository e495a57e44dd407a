/**
 * SQL that is written down as it stands, for the few statements that are asked most often. Kysely builds a tree of a statement, walks it to rename
 * what it names and walks it again to write it: a tenth of what the program worked for a search.
 */
export class PlainSql {
  private readonly texts: readonly string[]
  private readonly between: readonly unknown[]

  constructor(texts: readonly string[], between: readonly unknown[]) {
    this.texts = texts
    this.between = between
  }

  /** As PostgreSQL is asked: every value between the texts becomes a parameter, other SQL stands where it is put. */
  get statement(): { text: string; values: unknown[] } {
    const values: unknown[] = []
    return { text: this.write(values), values }
  }

  private write(values: unknown[]): string {
    let written = this.texts[0] ?? ''
    for (const [index, part] of this.between.entries()) {
      written += part instanceof PlainSql ? part.write(values) : `$${values.push(part)}`
      written += this.texts[index + 1]
    }
    return written
  }
}

export const plainSql = (texts: TemplateStringsArray, ...between: readonly unknown[]): PlainSql =>
  new PlainSql(texts, between)

/** One after the other, with the same text between them. */
export const joined = (parts: readonly PlainSql[], text: string): PlainSql =>
  new PlainSql(['', ...parts.slice(1).map(() => text), ''], parts)
