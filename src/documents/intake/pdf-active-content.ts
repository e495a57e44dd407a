import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, PDFRef, PDFStream } from 'pdf-lib'

// Actions that run code, start programs, open or send files. Links (`URI`, `GoTo`) are ordinary in papers.
const activeActions = named(
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'GoToE',
  'GoToR',
  'Rendition',
  'Movie',
  'RichMediaExecute',
)

const activeAnnotations = named('FileAttachment', 'RichMedia', 'Screen', 'Movie', '3D')

// `JS` holds code, `EF` and `EmbeddedFiles` files inside the file, `XFA` a form language with scripts.
const activeKeys = [...named('JS', 'JavaScript', 'EF', 'EmbeddedFiles', 'XFA')]

const embeddedFile = PDFName.of('EmbeddedFile')

/** Whether an object does more than show pages: code, programs, hidden files, actions that start by themselves. */
export function hasActiveContent(context: PDFContext, object: PDFObject): boolean {
  const waiting = [object]
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    if (part instanceof PDFArray) for (const item of part.asArray()) waiting.push(item)
    const dict = part instanceof PDFStream ? part.dict : part
    if (!(dict instanceof PDFDict)) continue
    if (isActive(context, dict)) return true
    for (const value of dict.values()) waiting.push(value)
  }
  return false
}

function isActive(context: PDFContext, dict: PDFDict): boolean {
  const value = (key: string) => context.lookup(dict.get(PDFName.of(key)))
  const isOneOf = (names: Set<PDFName>, found: PDFObject | undefined) => found instanceof PDFName && names.has(found)
  return (
    activeKeys.some((key) => dict.has(key)) ||
    isOneOf(activeActions, value('S')) ||
    isOneOf(activeAnnotations, value('Subtype')) ||
    value('Type') === embeddedFile ||
    startsByItself(value('OpenAction')) ||
    (value('AA') instanceof PDFDict && additionalActions(context, value('AA')).some(startsByItself))
  )
}

/** On opening a file may jump to a page (an array, or a `GoTo`), nothing else. */
function startsByItself(action: PDFObject | undefined): boolean {
  if (!(action instanceof PDFDict)) return false
  const kind = action.lookup(PDFName.of('S'))
  return kind !== PDFName.of('GoTo') && kind !== PDFName.of('Named')
}

function additionalActions(context: PDFContext, found: PDFObject | undefined): (PDFObject | undefined)[] {
  if (!(found instanceof PDFDict)) return []
  return found.values().map((action) => (action instanceof PDFRef ? context.lookup(action) : action))
}

// The parser reads objects one after another; a crafted file may point its table of contents into the middle of a
// stream, where the parser saw only bytes. Names long enough not to occur by chance are therefore looked for
// everywhere, also with letters written as #4a.
const longNames = new RegExp(
  ['JavaScript', 'EmbeddedFile', 'SubmitForm', 'ImportData', 'RichMedia'].map(pdfName).join('|'),
)

/** Whether the raw bytes name active content anywhere. */
export function namesActiveContent(bytes: Buffer): boolean {
  return longNames.test(bytes.toString('latin1'))
}

function pdfName(name: string): string {
  const letters = [...name].map((letter) => {
    const [high, low] = letter.charCodeAt(0).toString(16)
    return `(?:${letter}|#${high}[${low}${low?.toUpperCase()}])`
  })
  return `/${letters.join('')}`
}

function named(...names: string[]): Set<PDFName> {
  return new Set(names.map((name) => PDFName.of(name)))
}
