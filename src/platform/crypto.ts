import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'

/** Keys of the installation by id. New data is sealed with `current`; old data opens with the key it names. */
export interface Keyring {
  current: string
  keys: ReadonlyMap<string, Buffer>
  /** Key of the keyed hashes by which sealed values are found again; never rotated without rehashing. */
  lookup: Buffer
}

const ivLength = 12
const tagLength = 16

/** Derives the keyring from the installation's secret; older secrets stay readable under their ids. */
export function keyringFrom(secret: string, older: Record<string, string> = {}): Keyring {
  const keys = new Map<string, Buffer>([['k1', derive(secret, 'seal')]])
  for (const [id, value] of Object.entries(older)) keys.set(id, derive(value, 'seal'))
  return { current: 'k1', keys, lookup: derive(secret, 'lookup') }
}

/** A key of its own for one purpose, so that no key serves two. */
export function derive(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'motcua', purpose, 32))
}

/**
 * Encrypts for storage: 1 byte length of the key id, key id, 12 bytes iv, 16 bytes tag, ciphertext (AES-256-GCM).
 * `context` ties the value to its row, so that it cannot be moved to another person's.
 */
export function seal(keyring: Keyring, plain: string | Buffer, context: string): Buffer {
  const key = keyOf(keyring, keyring.current)
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context))
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
  const id = Buffer.from(keyring.current)
  return Buffer.concat([Buffer.from([id.length]), id, iv, cipher.getAuthTag(), sealed])
}

/** Opens what `seal` closed; throws when key, context or bytes differ. */
export function unseal(keyring: Keyring, sealed: Buffer, context: string): Buffer {
  const idLength = sealed.readUInt8(0)
  const start = 1 + idLength
  const key = keyOf(keyring, sealed.toString('utf8', 1, start))
  const iv = sealed.subarray(start, start + ivLength)
  const tag = sealed.subarray(start + ivLength, start + ivLength + tagLength)
  const decipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context)).setAuthTag(tag)
  return Buffer.concat([decipher.update(sealed.subarray(start + ivLength + tagLength)), decipher.final()])
}

export const sealJson = (keyring: Keyring, value: unknown, context: string): Buffer =>
  seal(keyring, JSON.stringify(value), context)

/** The caller names the type: only our own code wrote these bytes, and the seal proves they were not changed. */
export const unsealJson = <T>(keyring: Keyring, sealed: Buffer, context: string): T =>
  JSON.parse(unseal(keyring, sealed, context).toString('utf8')) as T

/** Keyed hash for exact lookup of a sealed value; `purpose` keeps numbers and names apart. */
export function keyedHash(keyring: Keyring, purpose: string, value: string): Buffer {
  return createHmac('sha256', keyring.lookup).update(purpose).update('\0').update(value).digest()
}

export const sha256 = (bytes: Buffer | string): Buffer => createHash('sha256').update(bytes).digest()

export const sameBytes = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b)

/** A random secret for cookies and links, 256 bits, URL safe. */
export const newToken = (): string => randomBytes(32).toString('base64url')

function keyOf(keyring: Keyring, id: string): Buffer {
  const key = keyring.keys.get(id)
  if (!key) throw new Error(`no key with id ${id}`)
  return key
}
