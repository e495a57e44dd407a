import { type RenderedDocument, type RenderOptions, renderPdf } from './typst/render-pdf.js'

/** Room for one answer on paper: a line to write on, boxes to tick, or boxes for the digits of a number. */
export type BlankRoom =
  | { kind: 'line' }
  | { kind: 'lines'; count: number }
  | { kind: 'boxes'; options: string[]; several: boolean }
  | { kind: 'digits'; count: number }
  | { kind: 'date' }

export interface BlankField {
  label: string
  required: boolean
  /** When it is to be filled in, or another remark; null when there is none. */
  note: string | null
  room: BlankRoom
}

/** A form to print and fill in by hand, for people who come to the counter or write by post. */
export interface BlankFormData {
  title: string
  procedure: { code: string; name: string }
  sections: { title: string | null; fields: BlankField[] }[]
  /** What goes with it. */
  papers: string[]
  /** Day this version of the form began. */
  version: string
  pageUrl: string
}

/** The blank printable form. */
export async function renderBlankForm(data: BlankFormData, options: RenderOptions): Promise<RenderedDocument> {
  const { title, procedure, papers, version, pageUrl } = data
  const sections = data.sections.map(({ title: name, fields }) => ({ title: name, fields: fields.map(printedField) }))
  return renderPdf(
    'blank-form',
    { documentTitle: `${title} (${procedure.code})`, title, procedure, sections, papers, version, pageUrl },
    options,
  )
}

/** Every field has the same keys, because a template stops at a key that is missing. */
function printedField({ label, required, note, room }: BlankField) {
  return {
    ...{ label, required, note, kind: room.kind },
    count: room.kind === 'lines' || room.kind === 'digits' ? room.count : 0,
    options: room.kind === 'boxes' ? room.options : [],
    several: room.kind === 'boxes' && room.several,
  }
}
