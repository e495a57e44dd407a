import type { Instant } from '../platform/time.js'
import { type Letterhead, printedLetterhead } from './letterhead.js'
import { dayInFigures, dialledPhone, timeAndDayInFigures } from './statutory-words.js'
import { type RenderedDocument, type RenderOptions, renderPdf } from './typst/render-pdf.js'

/** One dossier in the register. */
export interface RegisterLine {
  entry: number
  dossierCode: string
  procedure: string
  person: string
  address: string | null
  phone: string | null
  /** The agency that settles it. */
  agency: string
  receivedAt: Instant
  dueAt: Instant | null
  returnedAt: Instant | null
  returnWay: string
  /** How its receipt was acknowledged; null leaves room to sign by hand. */
  acknowledged: string | null
}

/** Mẫu 07, Sổ theo dõi hồ sơ: one book a sector and year (Circular 03/2025/TT-VPCP, annex I; checked 2026-11-22). */
export interface RegisterData {
  letterhead: Letterhead
  sector: string
  year: number
  /** Days of receipt when a part of the book is printed: `từ 01/11/2026 đến 30/11/2026`. */
  period?: string | undefined
  lines: RegisterLine[]
}

/** A book of the register, or a part of it, to print. */
export async function renderRegister(data: RegisterData, options: RenderOptions): Promise<RenderedDocument> {
  const printed = {
    documentTitle: `Sổ theo dõi hồ sơ, lĩnh vực ${data.sector}, năm ${data.year}${data.period ? `, ${data.period}` : ''}`,
    letterhead: printedLetterhead(data.letterhead),
    sector: data.sector,
    year: String(data.year),
    period: data.period ?? null,
    lines: data.lines.map(printedLine),
  }
  return renderPdf('register', printed, options)
}

const none = '–'

function printedLine(line: RegisterLine) {
  const { entry, dossierCode, procedure, person, address, phone, agency, returnWay, acknowledged } = line
  return {
    ...{ dossierCode, procedure, person, agency, returnWay, acknowledged },
    entry: String(entry),
    contact: [address, phone && dialledPhone(phone)].filter(Boolean).join(', ') || none,
    receivedAt: timeAndDayInFigures(line.receivedAt),
    dueAt: line.dueAt ? timeAndDayInFigures(line.dueAt) : none,
    returnedAt: line.returnedAt ? dayInFigures(line.returnedAt) : none,
  }
}
