import { builtInGuides, type ContentKind, commonQuestions, type ItemLine } from '../../content/index.js'
import type { Text } from '../../platform/text.js'
import { readTyped, type Typed } from './read-typed.js'

/** What came with the program, to be written anew under the same address. */
export interface BuiltIn {
  slug: string
  title: Text
  summary?: Text
  body: Text
  topic?: string
  audience?: string
}

/** Paragraphs as Markdown. */
const joined = (paragraphs: readonly Text[]): Text => ({
  vi: paragraphs.map(({ vi }) => vi).join('\n\n'),
  en: paragraphs.map(({ vi, en }) => en ?? vi).join('\n\n'),
})

const builtIn: Partial<Record<ContentKind, readonly BuiltIn[]>> = {
  guide: builtInGuides,
  question: commonQuestions.flatMap(({ id: topic, audience: ofGroup, questions }) =>
    questions.map(({ id: slug, question: title, answer, body, audience = ofGroup ?? 'everyone' }) => ({
      ...{ slug, title, topic, audience },
      body: body ?? joined(answer),
    })),
  ),
}

/** Those in whose place nothing was written yet. */
export function builtInOf(kind: ContentKind, items: readonly ItemLine[]): BuiltIn[] {
  const written = new Set(items.map(({ slug }) => slug))
  return (builtIn[kind] ?? []).filter(({ slug }) => !written.has(slug))
}

/** One of them as it would stand in the form. */
export function builtInTyped(kind: ContentKind, slug: string): Typed | undefined {
  const found = builtIn[kind]?.find((each) => each.slug === slug)
  if (!found) return undefined
  const { title, summary, body, topic = '', audience = '' } = found
  return {
    ...readTyped({}),
    'dia-chi': slug,
    'tieu-de': title.vi,
    'tom-tat': summary?.vi ?? '',
    'noi-dung': body.vi.trim(),
    'tieu-de-en': title.en ?? '',
    'tom-tat-en': summary?.en ?? '',
    'noi-dung-en': body.en?.trim() ?? '',
    'chuyen-muc': topic,
    'danh-cho': audience,
  }
}
