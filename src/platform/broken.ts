/** What may be logged of something thrown: its kind and place. Its message is free text, and may repeat what a person wrote. */
export interface Broken {
  /** Name of the class of error. */
  kind: string
  /** Of PostgreSQL or the operating system. */
  code?: string
  /** Of PostgreSQL, when a rule of the database was broken. */
  constraint?: string
  /** Where it was thrown, the innermost first. */
  place: string[]
  cause?: Broken
}

const mostFrames = 12
const deepest = 5
const aFrame = /^\s+at \S.*(?::\d+:\d+|<anonymous>|native)\)?$/
// A code is a word, whatever a library puts there.
const aWord = /^[\w.-]{1,60}$/

/** Kind and place of whatever was thrown, and of what caused it. */
export function brokenOf(thrown: unknown, depth = 0): Broken {
  if (!(thrown instanceof Error)) return { kind: typeof thrown, place: [] }
  const { code, constraint, cause } = thrown as Error & { code?: unknown; constraint?: unknown }
  return {
    kind: wordOf(thrown.name) ?? 'Error',
    ...optional('code', wordOf(code)),
    ...optional('constraint', wordOf(constraint)),
    place: framesOf(thrown),
    ...(cause === undefined || depth >= deepest ? {} : { cause: brokenOf(cause, depth + 1) }),
  }
}

/** The same as an error for those who only know how to write down messages. */
export function withoutWords(thrown: unknown): Error {
  const { kind, code, constraint, place } = brokenOf(thrown)
  const message = [kind, code, constraint].filter(Boolean).join(' ')
  const { cause } = thrown instanceof Error ? thrown : {}
  const stack = [`${kind}: ${message}`, ...place].join('\n')
  return Object.assign(new Error(message, { cause }), { name: kind, code, constraint, stack })
}

/** The message stands before the frames, and may have lines that look like one. */
function framesOf({ message, stack = '' }: Error): string[] {
  const at = message ? stack.indexOf(message) : -1
  const frames = at < 0 ? stack : stack.slice(at + message.length)
  return frames
    .split('\n')
    .filter((line) => aFrame.test(line))
    .slice(0, mostFrames)
}

const wordOf = (value: unknown): string | undefined =>
  (typeof value === 'string' || typeof value === 'number') && aWord.test(String(value)) ? String(value) : undefined

const optional = (name: 'code' | 'constraint', value: string | undefined) => (value ? { [name]: value } : {})
