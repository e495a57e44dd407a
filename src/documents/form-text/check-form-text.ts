import type { FormFault, FormFaultKind, FormNode, FormText, Piece } from './form-text.js'
import { parseFormText } from './parse-form-text.js'
import { itemNumber, type Vocabulary } from './vocabulary.js'

type Words = Pick<Vocabulary<never>, 'fields' | 'conditions' | 'lists' | 'blocks' | 'required'>

/** Everything that would make a paper of this text wrong: slips of writing, names nobody knows, blanks, and what law wants and it lacks. */
export function formTextFaults(text: string, vocabulary: Words): FormFault[] {
  const { form, faults } = parseFormText(text)
  return [...faults, ...checkFormText(form, vocabulary)].sort((one, other) => one.line - other.line)
}

function checkFormText({ nodes }: FormText, vocabulary: Words): FormFault[] {
  const all = flat(nodes)
  const titles = all.filter((node) => node.kind === 'line' && node.role === 'title')
  const named = new Set(all.flatMap(namesIn))
  return [
    ...(titles.length === 1 ? [] : [fault('title_count', 0)]),
    ...vocabulary.required.filter((name) => !named.has(name)).map((name) => fault('required_missing', 0, name)),
    ...nodes.flatMap((node) => nodeFaults(node, vocabulary, { conditions: [], item: {} })),
  ]
}

/** What holds where a node stands: conditions that were asked, and the fields of the item that is repeated. */
interface Place {
  conditions: readonly string[]
  item: Record<string, string>
}

function nodeFaults(node: FormNode, vocabulary: Words, place: Place): FormFault[] {
  switch (node.kind) {
    case 'line':
      return pieceFaults(node.columns.flat(), node.at, { vocabulary, place })
    case 'block':
      return blockFaults(node, vocabulary, place)
    case 'when': {
      const isKnown = node.condition in vocabulary.conditions || node.condition in vocabulary.lists
      const conditions = node.holds ? [...place.conditions, node.condition] : place.conditions
      const inside = node.body.flatMap((each) => nodeFaults(each, vocabulary, { ...place, conditions }))
      return isKnown ? inside : [fault('unknown_condition', node.at, node.condition), ...inside]
    }
    case 'each': {
      const list = vocabulary.lists[node.list]
      if (!list) return [fault('unknown_list', node.at, node.list)]
      const item = { ...list.fields, [itemNumber]: '' }
      return node.body.flatMap((each) => nodeFaults(each, vocabulary, { ...place, item }))
    }
  }
}

function blockFaults(node: Extract<FormNode, { kind: 'block' }>, vocabulary: Words, place: Place): FormFault[] {
  const block = vocabulary.blocks[node.name]
  if (!block) return [fault('unknown_block', node.at, node.name)]
  const wrong = node.words.length === block.words ? [] : [fault('wrong_words', node.at, node.name)]
  return [...wrong, ...pieceFaults(node.words.flat(), node.at, { vocabulary, place })]
}

function pieceFaults(
  pieces: readonly Piece[],
  at: number,
  { vocabulary, place }: { vocabulary: Words; place: Place },
): FormFault[] {
  return pieces.flatMap((piece) => {
    if (!('field' in piece) || piece.field in place.item) return []
    const field = vocabulary.fields[piece.field]
    if (!field) return [fault('unknown_field', at, piece.field)]
    const mayBeAbsent = field.when !== undefined && !place.conditions.includes(field.when)
    return mayBeAbsent ? [fault('may_be_absent', at, piece.field)] : []
  })
}

const flat = (nodes: readonly FormNode[]): FormNode[] =>
  nodes.flatMap((node) => ('body' in node ? [node, ...flat(node.body)] : [node]))

/** What a node names, and so says on the paper, or asks about before it does. */
function namesIn(node: FormNode): string[] {
  const fieldsOf = (pieces: readonly Piece[]) => pieces.flatMap((piece) => ('field' in piece ? [piece.field] : []))
  if (node.kind === 'line') return fieldsOf(node.columns.flat())
  if (node.kind === 'block') return [node.name, ...fieldsOf(node.words.flat())]
  return node.kind === 'each' ? [node.list] : []
}

const fault = (because: FormFaultKind, line: number, name = ''): FormFault => ({ line, because, name })
