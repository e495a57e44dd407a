/** What a browser posted: one text, several under the same name, or nothing. */
export type Posted = Readonly<Record<string, string | string[] | undefined>>

/** The posted texts of one field by the suffix of their input; '' is the input with the field's own name. */
export type Inputs = Readonly<Record<string, string | readonly string[]>>

/** Name of an input in HTML: `birthDate-day` for the suffix `day`, the field's id for ''. */
export function inputName(fieldId: string, suffix: string): string {
  return suffix === '' ? fieldId : `${fieldId}-${suffix}`
}

/** The inputs of one field among everything that was posted. */
export function inputsOf(posted: Posted, fieldId: string, suffixes: readonly string[]): Inputs {
  const inputs: Record<string, string | readonly string[]> = {}
  for (const suffix of suffixes) {
    const name = inputName(fieldId, suffix)
    const value = Object.hasOwn(posted, name) ? posted[name] : undefined
    if (value !== undefined) inputs[suffix] = value
  }
  return inputs
}

/** Of the inputs of a field that is made of several questions, those of one question, by their own suffixes. */
export function innerInputs(inputs: Inputs, part: string): Inputs {
  const own = Object.entries(inputs).filter(([suffix]) => suffix === part || suffix.startsWith(`${part}-`))
  return Object.fromEntries(own.map(([suffix, text]) => [suffix.slice(part.length + 1), text]))
}

/** The other way round: the inputs of one question as the whole field names them. */
export function outerInputs(inputs: Inputs, part: string): Inputs {
  return Object.fromEntries(Object.entries(inputs).map(([suffix, text]) => [inputName(part, suffix), text]))
}

/** The one text of an input; of several under the same name the first. */
export function one(inputs: Inputs, suffix = ''): string {
  const value = inputs[suffix]
  return (typeof value === 'string' ? value : value?.[0]) ?? ''
}

/** All texts of an input without the empty ones. */
export function many(inputs: Inputs, suffix = ''): string[] {
  const value = inputs[suffix]
  const texts = value === undefined ? [] : typeof value === 'string' ? [value] : [...value]
  return texts.filter((text) => text !== '')
}

/** One line as people mean it: composed letters, no invisible characters, single spaces. */
export function cleanLine(text: string): string {
  return withoutInvisible(text).replace(/\s+/g, ' ').trim()
}

/** Several lines: as `cleanLine`, with the line breaks kept. */
export function cleanLines(text: string): string {
  const lines = withoutInvisible(text.replace(/\r\n?|\u2028|\u2029/g, '\n')).split('\n')
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trimEnd())
    .join('\n')
    .trim()
}

/** Phones and word processors paste zero-width and control characters that break searches and documents. */
function withoutInvisible(text: string): string {
  return text.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (character) => (/\s/.test(character) ? character : ''))
}
