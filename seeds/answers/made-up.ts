import type { LegalDay } from '../../src/platform/time.js'
import type { AddressAnswer, Answers } from '../../src/procedures/form.js'
import { type CitizenSeed, citizens } from '../citizens.js'

/** What answers are made from: who asks, which of their dossiers it is, and the day of submission. */
export interface AnswersWanted {
  citizen: CitizenSeed
  n: number
  day: LegalDay
}

/** One of the choices, going round as `n` grows. */
export function pick<const T extends readonly [unknown, ...unknown[]]>(choices: T, n: number): T[number] {
  return choices[n % choices.length] ?? choices[0]
}

/** The day so many calendar days earlier. */
export function daysBefore(day: LegalDay, days: number): LegalDay {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - days)
  return date.toISOString().slice(0, 10)
}

export function homeOf(citizen: CitizenSeed): AddressAnswer {
  return { ...citizen.home }
}

/** Another citizen of the city: a spouse, a partner, a relative. */
export function otherThan(citizen: CitizenSeed, wanted: Partial<CitizenSeed> = {}): CitizenSeed {
  const from = citizens.indexOf(citizen)
  const ring = [...citizens.slice(from + 1), ...citizens.slice(0, from)]
  const fits = (other: CitizenSeed) => wanted.gender === undefined || other.gender === wanted.gender
  return ring.find(fits) ?? citizen
}

/** Identity and contact, as the electronic identity gives them. */
export function identityAnswers(citizen: CitizenSeed): Answers {
  return {
    requesterName: citizen.fullName,
    requesterPersonalId: citizen.personalId,
    requesterBirthDate: citizen.birthDate,
    requesterPhone: citizen.phone,
    requesterEmail: citizen.email,
  }
}

export function identityPaperAnswers(prefix: string): Answers {
  return {
    [`${prefix}PaperKind`]: 'citizen_card',
    [`${prefix}PaperIssuedOn`]: '2021-06-15',
    [`${prefix}PaperIssuedBy`]: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
  }
}

export function residenceAnswers(prefix: string, home: AddressAnswer): Answers {
  return { [`${prefix}ResidenceKind`]: 'permanent', [`${prefix}LivesIn`]: 'home', [`${prefix}Residence`]: home }
}

export function originAnswers(prefix: string, ethnicity: string): Answers {
  return { [`${prefix}Ethnicity`]: ethnicity, [`${prefix}Nationality`]: 'VN' }
}

/** The first page of the civil status forms. */
export function requesterAnswers(citizen: CitizenSeed, relation: string): Answers {
  return {
    ...identityAnswers(citizen),
    ...identityPaperAnswers('requester'),
    ...residenceAnswers('requester', homeOf(citizen)),
    relation,
  }
}

export const childNames = [
  'TRẦN MẪU AN',
  'LÊ GIẢ BÌNH',
  'PHẠM THỬ CHI',
  'ĐỖ VÍ DỤ',
  'NGUYỄN MÔ PHỎNG',
  'VŨ TƯỞNG LINH',
] as const
