import { type Audience, audiences, type ContentKind, type ContentText, isSlug, slugOf } from '../../content/index.js'
import { isSafeAddress } from '../../platform/markdown.js'
import type { Text } from '../../platform/text.js'
import type { Instant } from '../../platform/time.js'
import { readTypedInstant } from '../../platform/typed-instant.js'
import { type Fields, textOf } from '../../surface/route.js'
import { contentTexts } from './texts.vi.js'

const words = contentTexts.errors
const limits = { title: 150, summary: 300, body: 30_000 }

/** Names of the fields as they are posted; the form and the reader share them. */
export const fieldNames = [
  ...(['dia-chi', 'tieu-de', 'tom-tat', 'noi-dung', 'tieu-de-en', 'tom-tat-en', 'noi-dung-en'] as const),
  ...(['lien-ket', 'danh-cho', 'chuyen-muc', 'thu-tuc'] as const),
  ...(['tu-day', 'tu-month', 'tu-year', 'tu-gio', 'den-day', 'den-month', 'den-year', 'den-gio'] as const),
] as const

export type FieldName = (typeof fieldNames)[number]
export type Typed = Record<FieldName, string>

export interface FieldFault {
  field: string
  text: string
}

export interface ReadContent {
  typed: Typed
  errors: FieldFault[]
  slug: string
  text: ContentText
  showsFrom: Instant | undefined
  showsUntil: Instant | undefined
}

/** Pages under /huong-dan that no guide may cover. */
const reservedSlugs: readonly string[] = ['muc-do', 'loi-ich', 'lop-hoc', 'diem-ho-tro', 'dang-ky', 'hinh']

export function readTyped(body: Fields): Typed {
  return Object.fromEntries(fieldNames.map((name) => [name, textOf(body, name)])) as Typed
}

/** What was typed, as content, with what is wrong with it by field. */
export function readContent(body: Fields, kind: ContentKind, now: Instant): ReadContent {
  const typed = readTyped(body)
  const slug = typed['dia-chi'] || slugOf(typed['tieu-de'])
  const from = momentOf(typed, 'tu')
  const until = momentOf(typed, 'den')
  return {
    typed,
    slug,
    text: contentOf(typed, kind),
    showsFrom: from.at,
    showsUntil: until.at,
    errors: [
      ...textFaults(typed, kind),
      ...englishFaults(typed, kind),
      ...addressFaults(typed, kind, slug),
      ...(from.isWrong ? [{ field: 'tu', text: words.from }] : []),
      ...(until.isWrong ? [{ field: 'den', text: words.until }] : []),
      ...(until.at && (until.at <= now || until.at <= (from.at ?? now)) ? [{ field: 'den', text: words.order }] : []),
    ],
  }
}

const hasSummary = (kind: ContentKind): boolean => kind !== 'question'
const hasBody = (kind: ContentKind): boolean => kind !== 'banner'

function textFaults(typed: Typed, kind: ContentKind): FieldFault[] {
  const lengths = [
    { field: 'tieu-de', limit: limits.title, missing: words.titleMissing, long: words.titleLong },
    ...(hasSummary(kind)
      ? [{ field: 'tom-tat', limit: limits.summary, missing: words.summaryMissing, long: words.summaryLong }]
      : []),
    ...(hasBody(kind)
      ? [{ field: 'noi-dung', limit: limits.body, missing: words.bodyMissing, long: words.bodyLong }]
      : []),
  ] as const
  return lengths.flatMap(({ field, limit, missing, long }) => {
    const name = field as 'tieu-de' | 'tom-tat' | 'noi-dung'
    const english = typed[`${name}-en`]
    return [
      ...(typed[name] === '' ? [{ field, text: missing }] : []),
      ...(typed[name].length > limit ? [{ field, text: long(limit) }] : []),
      ...(english.length > limit ? [{ field: `${field}-en`, text: long(limit) }] : []),
    ]
  })
}

/** English is whole or not there: half a page in another language helps nobody. */
function englishFaults(typed: Typed, kind: ContentKind): FieldFault[] {
  const parts = [
    'tieu-de-en' as const,
    ...(hasSummary(kind) ? ['tom-tat-en' as const] : []),
    ...(hasBody(kind) ? ['noi-dung-en' as const] : []),
  ]
  const missing = parts.filter((name) => typed[name] === '')
  return missing.length === parts.length ? [] : missing.map((field) => ({ field, text: words.englishPart }))
}

function addressFaults(typed: Typed, kind: ContentKind, slug: string): FieldFault[] {
  const link = typed['lien-ket']
  const isWanted = typed['tieu-de'] !== '' || typed['dia-chi'] !== ''
  return [
    ...(isWanted && !isSlug(slug) ? [{ field: 'dia-chi', text: words.slug }] : []),
    ...(kind === 'guide' && reservedSlugs.includes(slug) ? [{ field: 'dia-chi', text: words.slugReserved }] : []),
    ...(link !== '' && !isSafeAddress(link) ? [{ field: 'lien-ket', text: words.link }] : []),
  ]
}

function momentOf(typed: Typed, name: 'tu' | 'den'): { at: Instant | undefined; isWrong: boolean } {
  const parts = {
    day: typed[`${name}-day`],
    month: typed[`${name}-month`],
    year: typed[`${name}-year`],
    clock: typed[`${name}-gio`],
  }
  if (Object.values(parts).every((part) => part === '')) return { at: undefined, isWrong: false }
  const at = readTypedInstant(parts)
  return { at, isWrong: at === undefined }
}

function contentOf(typed: Typed, kind: ContentKind): ContentText {
  const both = (name: 'tieu-de' | 'tom-tat' | 'noi-dung'): Text => {
    const en = typed[`${name}-en`]
    return en === '' ? { vi: typed[name] } : { vi: typed[name], en }
  }
  const isQuestion = kind === 'question'
  return {
    title: both('tieu-de'),
    summary: hasSummary(kind) ? both('tom-tat') : { vi: '' },
    body: hasBody(kind) ? both('noi-dung') : { vi: '' },
    link: kind === 'banner' ? typed['lien-ket'] || null : null,
    audience:
      audiences.find((audience) => isQuestion && audience === typed['danh-cho']) ?? ('everyone' satisfies Audience),
    topic: isQuestion ? typed['chuyen-muc'] || null : null,
    procedureCode: isQuestion ? typed['thu-tuc'] || null : null,
  }
}
