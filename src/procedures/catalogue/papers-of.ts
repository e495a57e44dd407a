import type { RequiredDocument } from '../procedure.js'
import type { CatalogueDetails, CatalogueLine } from './catalogue-line.js'
import { namedWithoutStraySigns } from './stray-signs.js'

const byNumberAndName = new Intl.Collator('vi', { numeric: true })

interface Paper {
  group: string
  name: string
  originals: number
  copies: number
  form: string | undefined
}

/** Papers by case. Notes are left out, and the order, which in the source is chance, is made by case and name. */
export function papersOf(line: CatalogueLine, details: CatalogueDetails | undefined): RequiredDocument[] {
  const papers = new Map<string, Paper>()
  for (const paper of details?.cases ? ofCases(details) : ofLine(line)) {
    const key = JSON.stringify([paper.group, paper.name])
    if (!papers.has(key)) papers.set(key, paper)
  }
  const sorted = [...papers.values()].sort(
    (one, other) =>
      byNumberAndName.compare(one.group, other.group) ||
      byNumberAndName.compare(one.name, other.name) ||
      (one.name < other.name ? -1 : 1),
  )
  return sorted.map(documentOf)
}

function ofCases(details: CatalogueDetails): Paper[] {
  return (details.cases ?? []).flatMap(({ case: group, items }) =>
    items
      .filter(({ isNote, name }) => !isNote && name.trim() !== '')
      .map(({ name, original, copy, form }) => ({
        group: tidy(group ?? ''),
        name: tidy(name),
        originals: original ?? 0,
        copies: copy ?? 0,
        form: formsIn(form),
      })),
  )
}

const formsIn = (form: string | string[] | null | undefined): string | undefined =>
  (Array.isArray(form) ? form : [form]).filter(Boolean).join(', ') || undefined

const ofLine = ({ components }: CatalogueLine): Paper[] =>
  (components ?? [])
    .map(tidy)
    .filter(Boolean)
    .map((name) => ({ group: '', name, originals: 0, copies: 0, form: undefined }))

function documentOf({ group, name, originals, copies, form }: Paper, index: number): RequiredDocument {
  return {
    id: `paper${index + 1}`,
    name: { vi: namedWithoutStraySigns(name) },
    mode: /xuất trình/i.test(group) ? 'present' : 'hand_in',
    originals,
    copies,
    required: true,
    ...(group && { group: { vi: namedWithoutStraySigns(group) } }),
    ...(form && { note: { vi: `Có mẫu kèm theo trên Cổng Dịch vụ công quốc gia: ${form}` } }),
  }
}

const tidy = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
