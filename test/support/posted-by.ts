const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" }

/** What a browser would post for this markup if the person pressed "continue" at once: successful controls by name. */
export function postedBy(html: string): Record<string, string | string[]> {
  const posted: Record<string, string | string[]> = {}
  for (const [control, value] of controls(html)) {
    const before = posted[control]
    posted[control] = before === undefined ? value : [before, value].flat()
  }
  return posted
}

function* controls(html: string): Generator<[string, string]> {
  const pattern = /<(input)\b([^>]*)>|<(select|textarea)\b([^>]*)>([\s\S]*?)<\/\3>/g
  for (const [, input, inputAttributes = '', tag, attributes = '', content = ''] of html.matchAll(pattern)) {
    const name = attribute(input ? inputAttributes : attributes, 'name')
    if (name === undefined) continue
    const value = input ? inputValue(inputAttributes) : tag === 'select' ? selected(content) : decode(content)
    if (value !== undefined) yield [name, value]
  }
}

function inputValue(attributes: string): string | undefined {
  const isBox = /^(?:radio|checkbox)$/.test(attribute(attributes, 'type') ?? '')
  if (isBox && attribute(attributes, 'checked') === undefined) return undefined
  return attribute(attributes, 'value') ?? (isBox ? 'on' : '')
}

function selected(options: string): string | undefined {
  const all = [...options.matchAll(/<option\b([^>]*)>([^<]*)/g)]
  const chosen = all.find(([, attributes = '']) => attribute(attributes, 'selected') !== undefined) ?? all[0]
  return chosen && (attribute(chosen[1] ?? '', 'value') ?? decode(chosen[2] ?? ''))
}

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}(?:="([^"]*)")?(?=[\\s/]|$)`).exec(attributes)
  return found ? decode(found[1] ?? '') : undefined
}

function decode(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39|#x27);/g, (entity, name: string) => entities[name] ?? entity)
}
