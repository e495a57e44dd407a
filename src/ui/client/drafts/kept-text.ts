/** What was typed and has not arrived yet, as this browser keeps it: for everybody to see only when and from which window. */
export interface KeptText {
  at: number
  window: string
  stroke: number
  /** State of the page on the server over which it was typed. */
  mark: string
}

/** The text itself. */
export interface Typed {
  fields: [name: string, text: string][]
  /** Id of the input the person was in. */
  focus: string
}

const prefix = 'motcua-draft'
const ivLength = 12
const longestDays = 30

const nameOf = (draft: string, page: string): string => `${prefix} ${draft} ${page}`

/**
 * Keeps typed text in this browser, sealed with a key that only the draft's own pages bring: at a machine that many people use,
 * what is left behind can be read by nobody but the person it belongs to.
 */
export class KeptTexts {
  private readonly name: string
  private readonly key: Promise<CryptoKey>

  private constructor(name: string, key: Promise<CryptoKey>) {
    this.name = name
    this.key = key
  }

  /** Undefined where the browser has no place or no cipher for it (a page that came without HTTPS). */
  static open(draft: string, page: string, key: string): KeptTexts | undefined {
    if (!crypto.subtle || !hasStorage()) return undefined
    const bytes = bytesOf(key.replaceAll('-', '+').replaceAll('_', '/'))
    const imported = crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
    return new KeptTexts(nameOf(draft, page), imported)
  }

  async write({ at, window, stroke, mark }: KeptText, typed: Typed): Promise<void> {
    const iv = crypto.getRandomValues(new Uint8Array(ivLength))
    const plain = new TextEncoder().encode(JSON.stringify(typed))
    const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await this.key, plain))
    try {
      localStorage.setItem(this.name, [at, window, stroke, mark, textOf(iv), textOf(sealed)].join(' '))
    } catch {
      // The place is full: the text still stands on the page.
    }
  }

  /** What is kept, unless it was sealed with another key or is broken. */
  async read(): Promise<(KeptText & Typed) | undefined> {
    const kept = localStorage.getItem(this.name)
    if (!kept) return undefined
    const [, , , , iv = '', sealed = ''] = kept.split(' ')
    try {
      const cipher = { name: 'AES-GCM', iv: bytesOf(iv) }
      const plain = await crypto.subtle.decrypt(cipher, await this.key, bytesOf(sealed))
      return { ...headOf(kept), ...(JSON.parse(new TextDecoder().decode(plain)) as Typed) }
    } catch {
      this.clear()
      return undefined
    }
  }

  clear(): void {
    localStorage.removeItem(this.name)
  }
}

/** Drops what has arrived (`data-taken` says what), and what is so old that its draft is gone. */
export function dropTaken(root: ParentNode): void {
  if (!hasStorage()) return
  const step = root.querySelector<HTMLElement>('[data-draft]')
  for (const entry of step?.dataset.taken?.split(' ') ?? []) {
    const [page = '', window, stroke] = entry.split(':')
    const name = nameOf(step?.dataset.draft ?? '', page)
    const kept = localStorage.getItem(name)
    if (kept && headOf(kept).window === window && headOf(kept).stroke <= Number(stroke)) localStorage.removeItem(name)
  }
  const oldest = Date.now() - longestDays * 86_400_000
  for (const [name, kept] of Object.entries(localStorage)) {
    if (name.startsWith(prefix) && headOf(String(kept)).at < oldest) localStorage.removeItem(name)
  }
}

function headOf(kept: string): KeptText {
  const [at, window = '', stroke, mark = ''] = kept.split(' ')
  return { at: Number(at), window, stroke: Number(stroke), mark }
}

function hasStorage(): boolean {
  try {
    return Boolean(localStorage)
  } catch {
    return false
  }
}

const textOf = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
