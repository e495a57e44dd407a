import type { SimulatedCitizen } from '../identity-provider/citizens.js'
import { vietnameseDay } from '../identity-provider/citizens.js'

/** A citizen as the population database knows them: more than their electronic identity tells. */
export interface RegisteredCitizen extends SimulatedCitizen {
  ethnicity?: string
  home?: { province: string; commune: string; line: string }
}

/** KetQua of the population database. */
export const verdicts = { matches: '1', differs: '2', unknown: '3', notEnough: '4' } as const

export type Verdict = (typeof verdicts)[keyof typeof verdicts]

export interface Question {
  personalId: string
  fullName: string
  /** As far as it was given: `27/03/1980`, `03/1980`, `1980`. */
  birthDate: string
}

/** Number, name and whatever is given of the birth date must all fit; a number alone gets nothing. */
export function judge(citizens: readonly RegisteredCitizen[], asked: Question): [Verdict, RegisteredCitizen?] {
  if (!asked.personalId || !asked.fullName) return [verdicts.notEnough]
  const citizen = citizens.find(({ personalId }) => personalId === asked.personalId)
  if (!citizen) return [verdicts.unknown]
  const isSameName = plain(citizen.fullName) === plain(asked.fullName)
  const isSameDay = vietnameseDay(citizen.birthDate).endsWith(asked.birthDate)
  return isSameName && isSameDay ? [verdicts.matches, citizen] : [verdicts.differs]
}

const plain = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

/** What the register tells of a person, in its own words. */
export function factsOf(citizen: RegisteredCitizen) {
  return {
    SoDinhDanh: citizen.personalId,
    HoVaTen: citizen.fullName,
    NgayThangNamSinh: vietnameseDay(citizen.birthDate),
    GioiTinh: citizen.gender === 'male' ? 'Nam' : 'Nữ',
    DanToc: citizen.ethnicity,
    QuocTich: 'VN',
    ThuongTru: citizen.home && {
      MaTinh: citizen.home.province,
      MaXa: citizen.home.commune,
      ChiTiet: citizen.home.line,
    },
  }
}
