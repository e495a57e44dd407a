import { PDFDocument, StandardFonts } from 'pdf-lib'
import type { RegisteredCitizen } from './records.js'

/** Kinds of paper the simulated e-document store holds, by the national code of the result. */
const kinds: Record<string, { name: string; title: string; sign: string }> = {
  'KQ.G15.000031': { name: 'Giấy khai sinh', title: 'GIAY KHAI SINH', sign: 'GKS' },
  'KQ.G15.000034': { name: 'Trích lục khai tử', title: 'TRICH LUC KHAI TU', sign: 'TLKT' },
  'KQ.G15.000038': {
    name: 'Giấy xác nhận tình trạng hôn nhân',
    title: 'GIAY XAC NHAN TINH TRANG HON NHAN',
    sign: 'GXN',
  },
}

export interface HeldPaper {
  /** Names it in addresses; says nothing of its owner. */
  key: string
  code: string
  name: string
  number: string
  agency: string
  title: string
}

/** What the store holds for a person: a birth certificate for everybody, other papers for every second one. */
export function papersOf(citizens: readonly RegisteredCitizen[], personalId: string): HeldPaper[] {
  const index = citizens.findIndex((citizen) => citizen.personalId === personalId)
  if (index < 0) return []
  return Object.entries(kinds).flatMap(([code, { name, title, sign }], place) => {
    if (place > 0 && index % 2 === 1) return []
    const key = `${index + 1}-${place + 1}`
    const number = `${100 + index}/2024/${sign}`
    return [{ key, code, name, number, agency: 'UBND phường Sen Hồng (hư cấu)', title }]
  })
}

/** Its file: one page that says at once what it is not. */
export async function fileOf(paper: HeldPaper): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  const page = pdf.addPage([595, 842])
  const lines = [
    'MO PHONG - KHONG CO GIA TRI PHAP LY',
    paper.title,
    `So: ${paper.number}`,
    'Kho du lieu dien tu mo phong',
  ]
  for (const [at, line] of lines.entries())
    page.drawText(line, { x: 60, y: 760 - at * 40, size: at === 1 ? 20 : 13, font })
  return Buffer.from(await pdf.save())
}
