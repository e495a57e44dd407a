const voidElements = new Set(['input', 'path', 'rect', 'circle', 'line', 'br', 'img', 'meta', 'link'])

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
}

/**
 * HTML with everything taken out that no browser tells apart: order of attributes and of classes, white space between tags,
 * the way empty attributes and entities are written. Two pieces of markup are the same if these lines are.
 */
export function normalHtml(html: string): string[] {
  return [...html.matchAll(/<!--[\s\S]*?-->|<\/?[a-zA-Z](?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g)]
    .map(([piece]) => (piece.startsWith('<') ? normalTag(piece) : normalText(piece)))
    .filter((line) => line !== '')
}

function normalText(text: string): string {
  return decode(text).replace(/\s+/g, ' ').trim()
}

function normalTag(tag: string): string {
  const name = tag.match(/^<\/?([\w-]+)/)?.[1]?.toLowerCase() ?? ''
  if (tag.startsWith('</')) return voidElements.has(name) ? '' : `</${name}>`
  const inside = tag.replace(/^<[\w-]+/, '').replace(/\/?>$/, '')
  const attributes = [...inside.matchAll(/([^\s=]+)(?:\s*=\s*"([^"]*)"|\s*=\s*'([^']*)')?/g)]
    .map(([, key = '', double, single]) => `${key.toLowerCase()}="${normalValue(key, double ?? single ?? '')}"`)
    .sort()
  return `<${[name, ...attributes].join(' ')}>`
}

function normalValue(key: string, value: string): string {
  const text = decode(value).trim()
  return key === 'class' ? text.split(/\s+/).sort().join(' ') : text
}

function decode(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39|#x27);/g, (entity) => entities[entity] ?? entity)
}
