import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import type { RegisterLine } from '../../documents/index.js'
import type { Instant } from '../../platform/time.js'
import { registerTexts as words } from './texts.vi.js'

const { columns: headings } = words
const vietnam = 7 * 3_600_000
const moment = 'dd/mm/yyyy hh:mm'

const columns: { heading: string; width: number; of(line: RegisterLine): string | number | Instant | null }[] = [
  { heading: headings.entry, width: 7, of: ({ entry }) => entry },
  { heading: headings.code, width: 28, of: ({ dossierCode }) => dossierCode },
  { heading: headings.procedure, width: 45, of: ({ procedure }) => procedure },
  { heading: headings.person, width: 28, of: ({ person }) => person },
  { heading: headings.contact, width: 45, of: ({ address, phone }) => [address, phone].filter(Boolean).join(', ') },
  { heading: headings.agency, width: 32, of: ({ agency }) => agency },
  { heading: headings.receivedAt, width: 18, of: ({ receivedAt }) => receivedAt },
  { heading: headings.dueAt, width: 18, of: ({ dueAt }) => dueAt },
  { heading: headings.returnedAt, width: 18, of: ({ returnedAt }) => returnedAt },
  { heading: headings.returnWay, width: 20, of: ({ returnWay }) => returnWay },
  { heading: headings.acknowledged, width: 20, of: ({ acknowledged }) => acknowledged },
]

/** A book of the register as an Excel workbook: one sheet, its head kept in sight, dates as dates. */
export async function registerSheet(title: string, lines: readonly RegisterLine[]): Promise<Buffer> {
  const head = columns.map(({ heading }) => ({
    ...{ value: heading, type: String, fontWeight: 'bold' as const, wrap: true },
    align: 'center' as const,
  }))
  const rows: SheetData = lines.map((line) => columns.map((column) => cell(column.of(line))))
  const sheet = {
    sheet: sheetName(title),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }
  return writeExcelFile([head, ...rows], sheet).toBuffer()
}

function cell(value: string | number | Instant | null): SheetData[number][number] {
  if (value === null || value === '') return null
  if (typeof value === 'number') return { value, type: Number }
  // A workbook knows no zones: the wall clock of Việt Nam is written as it is.
  if (value instanceof Date) return { value: new Date(value.getTime() + vietnam), type: Date, format: moment }
  return { value, type: String, wrap: true, alignVertical: 'top' }
}

// What Excel refuses in the name of a sheet, and how long it lets one be.
const sheetName = (title: string): string => title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
