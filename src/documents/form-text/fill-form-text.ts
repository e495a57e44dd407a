import { MissingVariable } from '../typst/complete-data.js'
import type { FormNode, FormText, LineRole, Piece } from './form-text.js'
import { itemNumber, type Vocabulary } from './vocabulary.js'

interface FilledPiece {
  words: string
  strong: boolean
  emph: boolean
}

/** A line as the layout prints it: `item` stands a little to the right; `sticky` stays with what follows. */
export type FilledLine =
  | { kind: 'line'; role: Exclude<LineRole, 'title' | 'subject'> | 'item'; columns: FilledPiece[][]; sticky: boolean }
  | { kind: 'block'; name: string; words: FilledPiece[][]; content: object }

export interface FilledForm {
  layout: FormText['layout']
  title: string
  subject: FilledPiece[]
  lines: FilledLine[]
}

/** The lines of one paper: every field has its value, every condition is decided. `MissingVariable` where a value is absent. */
export function fillFormText<D>({ layout, nodes }: FormText, vocabulary: Vocabulary<D>, data: D): FilledForm {
  const filler = new Filler(vocabulary, data)
  const lines = nodes.flatMap((node) => filler.node(node, undefined))
  return { layout, title: filler.title, subject: filler.subject, lines: kept(lines) }
}

class Filler<D> {
  title = ''
  subject: FilledPiece[] = []

  private readonly vocabulary: Vocabulary<D>
  private readonly data: D

  constructor(vocabulary: Vocabulary<D>, data: D) {
    this.vocabulary = vocabulary
    this.data = data
  }

  node(node: FormNode, item: Record<string, string> | undefined): FilledLine[] {
    switch (node.kind) {
      case 'line':
        return this.line(node, item)
      case 'block': {
        const block = this.vocabulary.blocks[node.name]
        if (!block) throw new MissingVariable(node.name)
        const words = node.words.map((pieces) => this.pieces(pieces, item))
        return [{ kind: 'block', name: node.name, words, content: block.of(this.data) }]
      }
      case 'when':
        return this.holds(node.condition) === node.holds ? node.body.flatMap((each) => this.node(each, item)) : []
      case 'each':
        return this.items(node.list).flatMap((each, index) =>
          node.body.flatMap((inner) => this.node(inner, { ...each, [itemNumber]: String(index + 1) })),
        )
    }
  }

  private line({ role, columns }: Extract<FormNode, { kind: 'line' }>, item: Record<string, string> | undefined) {
    const filled = columns.map((pieces) => this.pieces(pieces, item))
    if (role === 'title')
      this.title = filled
        .flat()
        .map(({ words }) => words)
        .join('')
    if (role === 'subject') this.subject = filled.flat()
    if (role === 'title' || role === 'subject') return []
    return [
      {
        kind: 'line' as const,
        role: item && role === 'plain' ? ('item' as const) : role,
        columns: filled,
        sticky: false,
      },
    ]
  }

  private pieces(pieces: readonly Piece[], item: Record<string, string> | undefined): FilledPiece[] {
    const filled: FilledPiece[] = []
    for (const piece of pieces) {
      const { strong, emph } = piece
      const words = 'words' in piece ? piece.words : this.value(piece.field, item)
      const last = filled.at(-1)
      // A space between two values is no blank of its own.
      if (last && (words.trim() === '' || (last.strong === strong && last.emph === emph))) last.words += words
      else filled.push({ strong, emph, words })
    }
    return filled
  }

  private value(name: string, item: Record<string, string> | undefined): string {
    const value = item && name in item ? item[name] : this.vocabulary.fields[name]?.of(this.data)
    if (value === undefined || value === null || value.trim() === '') throw new MissingVariable(name)
    return value
  }

  private holds(condition: string): boolean {
    const asked = this.vocabulary.conditions[condition]
    return asked ? asked.holds(this.data) : this.items(condition).length > 0
  }

  private items(name: string): Record<string, string>[] {
    const list = this.vocabulary.lists[name]
    if (!list) throw new MissingVariable(name)
    return list.of(this.data)
  }
}

/** Signatures never stand alone on a page: the two lines before them come along. */
function kept(lines: FilledLine[]): FilledLine[] {
  return lines.map((line, index) => {
    const next = lines.slice(index + 1, index + 3)
    return line.kind === 'line' && next.some(isSignature) ? { ...line, sticky: true } : line
  })
}

const isSignature = (line: FilledLine): boolean => line.kind === 'block' && line.name.includes('chữ ký')
