import MarkdownIt, { type Token } from 'markdown-it'

/** A part of a text with its parts. `name` is the element it becomes; a `text` has words and no parts. */
export type MarkdownPart =
  | { name: 'text' | 'code' | 'block_code'; text: string }
  | { name: 'link'; href: string; parts: MarkdownPart[] }
  | { name: 'picture'; src: string; alt: string }
  | { name: 'heading'; level: number; parts: MarkdownPart[] }
  | { name: PlainPart; parts: MarkdownPart[] }

const plainParts = {
  paragraph: 'paragraph',
  bullet_list: 'bullets',
  ordered_list: 'numbers',
  list_item: 'item',
  blockquote: 'quotation',
  strong: 'strong',
  em: 'emphasis',
  table: 'table',
  thead: 'head',
  tbody: 'body',
  tr: 'row',
  th: 'heading_cell',
  td: 'cell',
} as const

export type PlainPart = (typeof plainParts)[keyof typeof plainParts] | 'rule' | 'break'

// `html: false` makes tags plain words; nothing of the text ever reaches a browser as markup, since only parts leave this file.
const parser = new MarkdownIt({ html: false, linkify: false })

/** Reads Markdown (CommonMark and tables) into parts that a page draws with its own components. */
export function parseMarkdown(text: string): MarkdownPart[] {
  return partsOf(parser.parse(text, {}).values())
}

const isClosing = ({ nesting }: Token): boolean => nesting === -1

/** The parts up to the end of the one they stand in. */
function partsOf(tokens: IterableIterator<Token>): MarkdownPart[] {
  const parts: MarkdownPart[] = []
  for (let next = tokens.next(); !next.done && !isClosing(next.value); next = tokens.next())
    parts.push(...partOf(next.value, tokens))
  return parts
}

function partOf(token: Token, tokens: IterableIterator<Token>): MarkdownPart[] {
  const { type, content, children } = token
  if (type === 'inline') return partsOf((children ?? []).values())
  if (token.nesting === 1) return [opened(token, partsOf(tokens), isTight(token))].flat()
  if (type === 'image') return pictureOf(token)
  if (type === 'hr') return [{ name: 'rule', parts: [] }]
  if (type === 'hardbreak') return [{ name: 'break', parts: [] }]
  if (type === 'softbreak') return [{ name: 'text', text: ' ' }]
  if (type === 'code_inline') return [{ name: 'code', text: content }]
  if (type === 'fence' || type === 'code_block') return [{ name: 'block_code', text: content }]
  return content ? [{ name: 'text', text: content }] : []
}

/** A paragraph of a list without blank lines between is only the words of its item. */
const isTight = ({ type, hidden }: Token): boolean => type === 'paragraph_open' && hidden

function opened(token: Token, parts: MarkdownPart[], tight: boolean): MarkdownPart | MarkdownPart[] {
  const kind = token.type.replace(/_open$/, '')
  if (tight) return parts
  if (kind === 'heading') return { name: 'heading', level: Number(token.tag.slice(1)), parts }
  if (kind === 'link') return linkOf(attribute(token, 'href'), parts)
  return kind in plainParts ? { name: plainParts[kind as keyof typeof plainParts], parts } : parts
}

/** Only addresses that a reader may be sent to; of any other link the words stay. */
const linkOf = (href: string, parts: MarkdownPart[]): MarkdownPart | MarkdownPart[] =>
  isSafeAddress(href) ? { name: 'link', href, parts } : parts

/** Pages of the portal, the web, mail and telephone. `//host` is somebody else's page that looks like ours. */
export const isSafeAddress = (address: string): boolean =>
  /^(https?:\/\/|mailto:|tel:|#)/i.test(address) || isOwnAddress(address)

const isOwnAddress = (address: string): boolean => /^\/(?![/\\])/.test(address)

/** Pictures come from the portal itself, so that reading a page tells nobody else. */
function pictureOf(token: Token): MarkdownPart[] {
  const src = attribute(token, 'src')
  const alt = token.content
  return isOwnAddress(src) ? [{ name: 'picture', src, alt }] : [{ name: 'text', text: alt }]
}

const attribute = (token: Token, name: string): string => String(token.attrGet(name) ?? '')
