import { createHash } from 'node:crypto'

/** A person who can log in at the simulated provider. */
export interface SimulatedCitizen {
  personalId: string
  fullName: string
  /** `YYYY-MM-DD` */
  birthDate: string
  gender: 'male' | 'female'
  phone?: string
  email?: string
  assuranceLevel: 1 | 2
}

/** The provider's own key of a citizen's account, from which the number cannot be read. */
export function accountIdOf({ personalId }: SimulatedCitizen): string {
  return `vneid-${createHash('sha256').update(personalId).digest('hex').slice(0, 24)}`
}

/** What the provider tells of a citizen, with the names that VNeID uses. */
export function claimsOf(citizen: SimulatedCitizen) {
  return {
    sub: accountIdOf(citizen),
    LoaiTaiKhoan: '1',
    SoDinhDanh: citizen.personalId,
    HoVaTen: citizen.fullName,
    NgayThangNamSinh: vietnameseDay(citizen.birthDate),
    GioiTinh: citizen.gender === 'male' ? 'Nam' : 'Nữ',
    SoDienThoai: citizen.phone,
    ThuDienTu: citizen.email,
    loAs: String(citizen.assuranceLevel),
    IAL: String(citizen.assuranceLevel),
    TrangThai: '1',
  }
}

/** 22/11/2026 for 2026-11-22. */
export function vietnameseDay(day: string): string {
  return day.split('-').reverse().join('/')
}
