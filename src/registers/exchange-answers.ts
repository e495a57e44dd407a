import { z } from 'zod'
import type { RegisteredPaper, RegisteredPerson } from './registers.js'

const line = z.string().trim().min(1).max(200)

const person = z.object({
  SoDinhDanh: z.string().regex(/^\d{12}$/),
  HoVaTen: line,
  NgayThangNamSinh: z.string().regex(/^(?:(?:\d{2}\/)?\d{2}\/)?\d{4}$/),
  GioiTinh: z.enum(['Nam', 'Nữ']).optional().catch(undefined),
  DanToc: line.optional().catch(undefined),
  QuocTich: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .catch(undefined),
  ThuongTru: z
    .object({ MaTinh: z.string().regex(/^\d{2}$/), MaXa: z.string().regex(/^\d{5}$/), ChiTiet: line })
    .optional()
    .catch(undefined),
})

/** The person in an answer; undefined where it is not one. A fact that cannot be read is left out, never guessed. */
export function personIn(fields: unknown): RegisteredPerson | undefined {
  const read = person.safeParse(fields)
  if (!read.success) return undefined
  const { SoDinhDanh, HoVaTen, NgayThangNamSinh, GioiTinh, DanToc, QuocTich, ThuongTru } = read.data
  return {
    personalId: SoDinhDanh,
    fullName: HoVaTen.normalize('NFC'),
    birthDate: NgayThangNamSinh.split('/').reverse().join('-'),
    ...(GioiTinh ? { gender: GioiTinh === 'Nam' ? 'male' : 'female' } : {}),
    ...(DanToc ? { ethnicity: DanToc.normalize('NFC') } : {}),
    ...(QuocTich ? { nationality: QuocTich } : {}),
    ...(ThuongTru
      ? { residence: { province: ThuongTru.MaTinh, commune: ThuongTru.MaXa, line: ThuongTru.ChiTiet } }
      : {}),
  }
}

const paper = z.object({
  MaKetQua: line,
  TenGiayTo: line,
  SoKyHieu: line,
  CoQuanChuQuan: line,
  DanhSachTepDinhKem: z.array(z.object({ TenTep: line, DuongDan: line })).min(1),
})

/** The papers in an answer that were asked for; one that cannot be read is left out. */
export function papersIn(answer: Record<string, unknown>, resultCodes: readonly string[]): RegisteredPaper[] {
  const given = Array.isArray(answer.DanhSachGiayToKetQua) ? answer.DanhSachGiayToKetQua : []
  return given.flatMap((one) => {
    const read = paper.safeParse(one)
    const file = read.data?.DanhSachTepDinhKem[0]
    if (!read.success || !file || !resultCodes.includes(read.data.MaKetQua)) return []
    const { MaKetQua, TenGiayTo, SoKyHieu, CoQuanChuQuan } = read.data
    return [
      {
        ...{ resultCode: MaKetQua, name: TenGiayTo.normalize('NFC'), number: SoKyHieu },
        ...{ agency: CoQuanChuQuan.normalize('NFC'), fileName: file.TenTep, path: file.DuongDan },
      },
    ]
  })
}
