import { sql } from 'kysely'
import type { Tx } from '../platform/db.js'
import { NotFound } from '../platform/errors.js'
import { nextNumber } from '../platform/number-series.js'
import { type NumberedPaper, seriesOfLaw } from './document-series.js'
import type { DocumentKind } from './document-store.js'
import type { FormKind, FormOptions, FormSet } from './render-form.js'
import type { Paper } from './typst/render-pdf.js'

/** Whose words a paper says: the law's own, those of the procedure's revision, or those of the agency. */
export type Wording = 'law' | 'revision' | 'agency'

/** How one paper of one dossier will look; frozen in its order, so that a retry makes the same. */
export interface DocumentLayout {
  series: string
  forms: FormSet
  paper: Paper
  wording: Wording
  textId: string | null
}

export interface LayoutNeeds {
  kind: NumberedPaper
  /** Whose words it says, where they are not those of its kind: a refusal is numbered among the results. */
  words?: FormKind
  /** Issues the paper. */
  agencyId: string
  dossierId: string
}

// The forms of 2018 were made for A5, those of today for either (Circulars 01/2018 and 03/2025/TT-VPCP; checked 2026-11-28).
const paperOf: Record<FormSet, Paper> = { '2018': 'a5', '2025': 'a4' }

/**
 * By the regime under which the dossier was filed, by what the agency set, and by the nearest words there are: the agency's for this
 * procedure, the revision's, the agency's for all procedures, the law's.
 */
export async function layoutFor(tx: Tx, { kind, words, agencyId, dossierId }: LayoutNeeds): Promise<DocumentLayout> {
  const row = await facts(tx, { kind, words: words ?? kind, agencyId, dossierId })
  const chosen = wordsOf(row)
  return {
    ...chosen,
    series: row.series ?? seriesOfLaw(chosen.forms, kind),
    paper: kind === 'result' ? 'a4' : (row.paper ?? paperOf[chosen.forms]),
  }
}

/** Set of forms and words of a paper that has a number of its own or none, and is always A4: the receipts. */
export async function wordsFor(
  tx: Tx,
  { kind, ...of }: { kind: 'payment_receipt' | 'submission_receipt'; agencyId: string; dossierId: string },
): Promise<Pick<DocumentLayout, 'forms' | 'wording' | 'textId'>> {
  return wordsOf(await facts(tx, { ...of, kind, words: kind }))
}

interface ChosenWords {
  forms: string
  textId: string | null
  isForProcedure: boolean
  isRevisionWorded: boolean
}

function wordsOf(row: ChosenWords): Pick<DocumentLayout, 'forms' | 'wording' | 'textId'> {
  const isWorded = row.textId !== null && (row.isForProcedure || !row.isRevisionWorded)
  return {
    forms: row.forms === '2018' ? '2018' : '2025',
    wording: isWorded ? 'agency' : row.isRevisionWorded ? 'revision' : 'law',
    textId: isWorded ? row.textId : null,
  }
}

interface FactNeeds {
  kind: DocumentKind
  words: DocumentKind | FormKind
  agencyId: string
  dossierId: string
}

/** One statement, since every acceptance asks it. */
async function facts(tx: Tx, { kind, words, agencyId, dossierId }: FactNeeds) {
  const row = await tx
    .selectFrom('dossiers as d')
    .innerJoin('regimes as g', 'g.id', 'd.regimeId')
    .innerJoin('procedureRevisions as r', 'r.id', 'd.revisionId')
    .leftJoin('documentSettings as s', (on) =>
      on.on('s.agencyId', '=', agencyId).on('s.kind', '=', kind as NumberedPaper),
    )
    .leftJoin('documentTexts as t', (on) =>
      on
        .on('t.agencyId', '=', agencyId)
        // A routing slip comes from events alone: no text is ever written for one.
        .on('t.kind', '=', words as FormKind)
        .on('t.state', '=', 'in_force')
        .on((each) =>
          each.or([each('t.procedureCode', 'is', null), each('t.procedureCode', '=', each.ref('d.procedureCode'))]),
        ),
    )
    .select(['s.series', 's.paper', 't.id as textId'])
    .select([
      sql<string>`g.parameters ->> 'forms'`.as('forms'),
      sql<boolean>`t.procedure_code is not null`.as('isForProcedure'),
      sql<boolean>`r.definition #> array['documentTexts', ${words}] is not null`.as('isRevisionWorded'),
    ])
    .where('d.id', '=', dossierId)
    .orderBy('t.procedureCode', (order) => order.asc().nullsLast())
    .limit(1)
    .executeTakeFirst()
  if (!row) throw new NotFound('dossier')
  return { ...row, paper: row.paper as Paper | null }
}

/** Columns of an order: the next number of the series, whole as it is printed (`0012/TTPVHCC`), and the layout. */
export async function numberDocument(tx: Tx, needs: LayoutNeeds & { day: string }) {
  const layout = await layoutFor(tx, needs)
  const next = await nextNumber(tx, needs.agencyId, layout.series, needs.day.slice(0, 4))
  return { ...layout, number: `${String(next).padStart(4, '0')}/${layout.series}` }
}

/** What stands for the number on a draft: the room for it, before the letters of the series. */
export const draftNumber = ({ series }: Pick<DocumentLayout, 'series'>): string => `……/${series}`

type ChosenLayout = Omit<DocumentLayout, 'series'> & Pick<LayoutNeeds, 'dossierId'> & { kind: string }

/** The layout as the renderer takes it, with the words that were chosen. */
export async function formOptions(
  tx: Tx,
  layout: ChosenLayout,
): Promise<Pick<FormOptions, 'forms' | 'paper' | 'text'>> {
  const { forms, paper } = layout
  const text = await textOf(tx, layout)
  return { forms, paper, ...(text === undefined ? {} : { text }) }
}

async function textOf(tx: Tx, { wording, textId, dossierId, kind }: ChosenLayout): Promise<string | undefined> {
  if (wording === 'law') return undefined
  if (textId !== null) {
    const { body } = await tx
      .selectFrom('documentTexts')
      .select('body')
      .where('id', '=', textId)
      .executeTakeFirstOrThrow()
    return body
  }
  const { text } = await tx
    .selectFrom('dossiers as d')
    .innerJoin('procedureRevisions as r', 'r.id', 'd.revisionId')
    .select(sql<string>`r.definition #>> array['documentTexts', ${kind}]`.as('text'))
    .where('d.id', '=', dossierId)
    .executeTakeFirstOrThrow()
  return text
}

/** The letters of an agency's books; those of the law where it set none. */
export async function registerSeries(tx: Tx, agencyId: string, forms: FormSet = '2025'): Promise<string> {
  const row = await tx
    .selectFrom('documentSettings')
    .select('series')
    .where('agencyId', '=', agencyId)
    .where('kind', '=', 'register')
    .executeTakeFirst()
  return row?.series ?? seriesOfLaw(forms, 'register')
}
