import { type Keyring, sealJson, unsealJson } from '../platform/crypto.js'
import type { Contact, Dossier, DossierId } from './dossier.js'

const context = (id: DossierId): string => `dossiers:${id}:contact`

export const sealContact = (keyring: Keyring, id: DossierId, contact: Contact): Buffer =>
  sealJson(keyring, contact, context(id))

/** Phone, mail and address given for this dossier. */
export const contactOf = (keyring: Keyring, dossier: Pick<Dossier, 'id' | 'contactSealed'>): Contact =>
  unsealJson<Contact>(keyring, dossier.contactSealed, context(dossier.id))
