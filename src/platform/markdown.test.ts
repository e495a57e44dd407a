import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fc } from '../../test/support/random-cases.js'
import { isSafeAddress, type MarkdownPart, parseMarkdown } from './markdown.js'

const words = (part: MarkdownPart): string =>
  'text' in part ? part.text : 'alt' in part ? part.alt : part.parts.map(words).join('')

test('headings, lists, links, pictures and tables become parts', () => {
  const parts = parseMarkdown(
    '## A\n\n- **b**\n- [c](/thu-tuc)\n\n| d | e |\n|---|---|\n| 1 | 2 |\n\n![f](/huong-dan/hinh/x.webp)',
  )
  assert.deepEqual(
    parts.map(({ name }) => name),
    ['heading', 'bullets', 'table', 'paragraph'],
  )
  assert.deepEqual(parts[1], {
    name: 'bullets',
    parts: [
      { name: 'item', parts: [{ name: 'strong', parts: [{ name: 'text', text: 'b' }] }] },
      { name: 'item', parts: [{ name: 'link', href: '/thu-tuc', parts: [{ name: 'text', text: 'c' }] }] },
    ],
  })
})

test('tags are words, and nobody is sent to a script or to a foreign picture', () => {
  const [html] = parseMarkdown('<script>alert(1)</script> & <b>x</b>')
  assert.ok(html)
  assert.equal(words(html), '<script>alert(1)</script> & <b>x</b>')
  for (const address of ['javascript:alert(1)', 'JAVASCRIPT:x', 'data:text/html,x', 'vbscript:x', '//evil.example/'])
    assert.doesNotMatch(JSON.stringify(parseMarkdown(`[x](${address})`)), /"name":"link"/, address)
  assert.doesNotMatch(JSON.stringify(parseMarkdown('![x](https://evil.example/pixel.png)')), /"src"/)
})

test('whatever is typed, it is read, and every address in it is safe', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '[',
      '](',
      ')',
      '![',
      '<',
      '>',
      '`',
      '*',
      '_',
      '|',
      '\n',
      '- ',
      '# ',
      '&#x6a;',
      'javascript:',
      'https://a.b',
      '//x',
    ),
    fc.string({ maxLength: 6 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const visit = (part: MarkdownPart): void => {
        if ('href' in part) assert.ok(isSafeAddress(part.href), part.href)
        if ('src' in part) assert.match(part.src, /^\/[^/\\]?/)
        if ('parts' in part) part.parts.forEach(visit)
      }
      parseMarkdown(pieces.join('')).forEach(visit)
    }),
    { numRuns: 300 },
  )
})
