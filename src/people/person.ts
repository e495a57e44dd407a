import type { LegalDay } from '../platform/time.js'

export type Gender = 'male' | 'female'

/** What we keep of a person, sealed; it comes from the electronic identity or, at the counter, from their card. */
export interface PersonDetails {
  personalId: string
  fullName: string
  birthDate: LegalDay | null
  gender: Gender | null
  phone: string | null
  email: string | null
}

export interface Person extends PersonDetails {
  id: string
}
