import { dialledPhone, orNone } from './statutory-words.js'

/** A person or an organisation as the statutory documents name one. Null is printed as "không có". */
export interface Party {
  kind: 'person' | 'organisation'
  name: string
  /** Number of the person's or organisation's electronic identity. */
  personalId: string
  address: string | null
  /** As stored (`+84...`) or as dialled. */
  phone: string | null
  email: string | null
}

const salutations = { person: 'Ông/Bà', organisation: 'Tổ chức' } satisfies Record<Party['kind'], string>

/** A party in the words that the templates print. */
export function printedParty(party: Party) {
  return {
    salutation: salutations[party.kind],
    name: party.name,
    personalId: party.personalId,
    address: orNone(party.address),
    phone: party.phone === null ? orNone(null) : dialledPhone(party.phone),
    email: orNone(party.email),
  }
}
