import type { Instant } from '../platform/time.js'
import { type Letterhead, printedLetterhead } from './letterhead.js'
import { qrSvg } from './qr.js'
import { hourAndDay } from './statutory-words.js'
import { type RenderedDocument, type RenderOptions, renderPdf } from './typst/render-pdf.js'

/** How a unit kept its own limit when it handed the dossier on. */
export type Punctuality = 'early' | 'on_time' | 'late'

/** The dossier goes from one hand to another. */
export interface HandOver {
  from: { unit: string; person: string | null }
  to: { unit: string; person: string | null }
  at: Instant
  /** Null where no limit ran. */
  punctuality: Punctuality | null
  note: string
}

/**
 * Mẫu 06, Phiếu kiểm soát quá trình giải quyết hồ sơ (Circular 03/2025/TT-VPCP, annex I; checked 2026-11-22).
 * Every line comes from an event; nobody writes into it.
 */
export interface RoutingSlipData {
  letterhead: Letterhead
  dossierCode: string
  procedure: { code: string; name: string }
  /** The agency that settles it, and those that take part. */
  agency: string
  coordinating: string[]
  receivedAt: Instant
  dueAt: Instant | null
  handOvers: HandOver[]
  /** The dossier has ended: nothing will be added. */
  isComplete: boolean
  /** Up to where the slip reads the journal: how many events there are, and the SHA-256 over them. */
  journal: { events: number; sha256: string }
  qrLink: string
}

const punctualities = {
  early: 'Trước hạn',
  on_time: 'Đúng hạn',
  late: 'Quá hạn',
} satisfies Record<Punctuality, string>

/** The way of one dossier through every hand, with who kept their time. */
export async function renderRoutingSlip(data: RoutingSlipData, options: RenderOptions): Promise<RenderedDocument> {
  const { dossierCode, procedure, agency, coordinating, isComplete, journal } = data
  const printed = {
    ...{ dossierCode, procedure, agency, isComplete, journal },
    documentTitle: `Phiếu kiểm soát quá trình giải quyết hồ sơ ${dossierCode}`,
    letterhead: printedLetterhead(data.letterhead),
    coordinating: coordinating.length > 0 ? coordinating.join('; ') : 'không có',
    receivedAt: hourAndDay(data.receivedAt),
    dueAt: data.dueAt ? hourAndDay(data.dueAt) : 'chưa có',
    handOvers: data.handOvers.map(printedHandOver),
    qr: await qrSvg(data.qrLink),
  }
  return renderPdf('routing-slip', printed, options)
}

/** What nobody has done or written yet is a dash: a blank could be filled in later by hand. */
function printedHandOver({ from, to, at, punctuality, note }: HandOver) {
  return {
    from: { unit: from.unit, person: from.person ?? '–' },
    to: { unit: to.unit, person: to.person ?? '–' },
    at: hourAndDay(at),
    punctuality: punctuality === null ? '–' : punctualities[punctuality],
    note: note || '–',
  }
}
