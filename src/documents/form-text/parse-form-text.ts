import type { FormFault, FormFaultKind, FormLayout, FormNode, FormText, LineRole } from './form-text.js'
import { nameOf, parsePieces, UnclosedBrace } from './parse-pieces.js'

const mostLetters = 20_000

const layouts: Record<string, FormLayout> = { thường: 'loose', sít: 'tight', 'văn xuôi': 'prose' }
const roles: Record<string, LineRole> = { giữa: 'centred', vạch: 'barred' }

const instructionPattern = /^\[([^\]]+)\]\s*(.*)$/u
const headingPattern = /^(##?)\s+(.+)$/u

/** Reads the text of a form; faults of writing are collected, so that all are seen at once. Names are judged by `checkFormText`. */
export function parseFormText(text: string): { form: FormText; faults: FormFault[] } {
  if (text.length > mostLetters) {
    return { form: { layout: 'loose', nodes: [] }, faults: [{ line: 0, because: 'too_long', name: '' }] }
  }
  const reader = new Reader()
  for (const [index, line] of text.normalize('NFC').split(/\r?\n/).entries()) reader.read(line.trim(), index + 1)
  return reader.finish()
}

class Reader {
  private readonly form: FormText = { layout: 'loose', nodes: [] }
  private readonly faults: FormFault[] = []
  private open: Extract<FormNode, { body: FormNode[] }>[] = []

  read(line: string, at: number): void {
    try {
      if (line === '') return
      const [, instruction, rest = ''] = instructionPattern.exec(line) ?? []
      if (instruction === undefined) this.readWords(line, at)
      else this.obey({ instruction: nameOf(instruction), written: instruction, rest, at })
    } catch (error) {
      if (!(error instanceof UnclosedBrace)) throw error
      this.fault('open_brace', at)
    }
  }

  finish() {
    for (const { at } of this.open) this.fault('not_ended', at)
    return { form: this.form, faults: this.faults }
  }

  private readWords(line: string, at: number): void {
    const [, marks, heading] = headingPattern.exec(line) ?? []
    if (heading) this.addLine(marks === '#' ? 'title' : 'subject', heading, at)
    else this.addLine('plain', line, at)
  }

  private obey({ instruction, written, rest, at }: Instruction): void {
    const [, verb = instruction, object = ''] = /^(trình bày:|nếu không|nếu|mỗi|hết)\s*(.*)$/u.exec(instruction) ?? []
    const role = roles[instruction]
    if (role) this.addLine(role, rest, at)
    else if (verb === 'trình bày:') this.setLayout(object, at)
    else if (verb === 'nếu' || verb === 'nếu không')
      this.begin({ kind: 'when', at, condition: object, holds: verb === 'nếu', body: [] })
    else if (verb === 'mỗi') this.begin({ kind: 'each', at, list: object, body: [] })
    else if (verb === 'hết') this.end(at)
    else this.addBlock(written, rest, at)
  }

  private setLayout(name: string, at: number): void {
    const layout = layouts[name]
    if (layout) this.form.layout = layout
    else this.fault('unknown_instruction', at, `trình bày: ${name}`)
  }

  private addLine(role: LineRole, words: string, at: number): void {
    this.add({ kind: 'line', at, role, columns: words.split('||').map((column) => parsePieces(column.trim())) })
  }

  private addBlock(written: string, rest: string, at: number): void {
    const [name = '', ...heads] = written.split(/[:|]/u)
    const words = [...heads, rest].filter(Boolean)
    this.add({ kind: 'block', at, name: nameOf(name), words: words.map((each) => parsePieces(each.trim())) })
  }

  private begin(node: Extract<FormNode, { body: FormNode[] }>): void {
    // A list in a condition is as deep as a paper ever needs, and keeps the text readable.
    if (this.open.length > 1 || this.open.some(({ kind }) => kind === 'each')) this.fault('nested', node.at)
    this.add(node)
    this.open.push(node)
  }

  private end(at: number): void {
    if (!this.open.pop()) this.fault('nothing_to_end', at)
  }

  private add(node: FormNode): void {
    const parent = this.open.at(-1)
    if (parent) parent.body.push(node)
    else this.form.nodes.push(node)
  }

  private fault(because: FormFaultKind, line: number, name = ''): void {
    this.faults.push({ line, because, name })
  }
}

interface Instruction {
  /** As it is compared, and as it was written. */
  instruction: string
  written: string
  rest: string
  at: number
}
