import type { Selectable } from 'kysely'
import type { ContentRevisionsTable } from '../../platform/postgres/schema.js'
import type { Text } from '../../platform/text.js'
import type { ContentText } from './content.js'

export const textColumns = [
  ...(['titleVi', 'titleEn', 'summaryVi', 'summaryEn', 'bodyVi', 'bodyEn'] as const),
  ...(['link', 'audience', 'topic', 'procedureCode'] as const),
] as const

type TextRow = Pick<Selectable<ContentRevisionsTable>, (typeof textColumns)[number]>

const both = (vi: string, en: string | null): Text => (en === null ? { vi } : { vi, en })

/** The text of a row. */
export const textOfRow = (row: TextRow): ContentText => ({
  title: both(row.titleVi, row.titleEn),
  summary: both(row.summaryVi, row.summaryEn),
  body: both(row.bodyVi, row.bodyEn),
  link: row.link,
  audience: row.audience,
  topic: row.topic,
  procedureCode: row.procedureCode,
})

export const rowOfText = ({ title, summary, body, link, audience, topic, procedureCode }: ContentText): TextRow => ({
  ...{ link, audience, topic, procedureCode },
  titleVi: title.vi,
  titleEn: title.en ?? null,
  summaryVi: summary.vi,
  summaryEn: summary.en ?? null,
  bodyVi: body.vi,
  bodyEn: body.en ?? null,
})
