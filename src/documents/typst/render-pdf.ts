import { readdirSync } from 'node:fs'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { Instant } from '../../platform/time.js'
import { templatesFolder, typstCompiler } from './compiler.js'
import { completeData } from './complete-data.js'

export interface RenderOptions {
  /** Goes into the file; the same data and the same instant give the same bytes. */
  createdAt: Instant
  /** Prints BẢN NHÁP across every page. */
  draft?: boolean
  /** Paper it is printed on; A4 when left out. Only forms are made for A5. */
  paper?: Paper
  /** Gives the pages as a picture too, one below the other, for those whose browser shows no PDF inside a page. */
  withPicture?: boolean
}

/** Sizes of paper that the statutory forms are printed on (Circular 03/2025/TT-VPCP; the book is always A4). */
export type Paper = 'a4' | 'a5'

/** Room that a page keeps for a signature, in points from the top left corner of page `page` (the first is 1). */
export interface SignaturePlace {
  id: string
  page: number
  x: number
  y: number
  width: number
  height: number
}

export interface RenderedDocument {
  pdf: Buffer
  /** SVG, when it was asked for. */
  picture?: string
  pages: number
  signaturePlaces: SignaturePlace[]
}

/** A template that does not compile with the data it was given: a fault of ours, never of the citizen's. */
export class TemplateBroken extends Error {
  constructor(template: string, diagnostics: unknown) {
    super(`Template ${template} does not compile: ${JSON.stringify(diagnostics)}`)
    this.name = 'TemplateBroken'
  }
}

// Claimed by Typst, not checked by a validator of ours: level A of part 2 is tagged, with Unicode text and embedded fonts.
const pdfStandard = 'a-2a'

// Typst remembers layouts between documents; what was not used in this many documents is forgotten, so memory stays flat.
const rememberedDocuments = 10

/** Lays a document out: template and data in, tagged PDF out. Data never become Typst code. */
export async function renderPdf(template: string, data: object, options: RenderOptions): Promise<RenderedDocument> {
  if (!templateNames().includes(template)) throw new TemplateBroken(template, 'no such template')
  const compiler = typstCompiler()
  // The layouts of earlier documents are freed only when the event loop turns; without this, rows of documents pile up.
  await setImmediate()
  try {
    const document = compile(template, {
      ...completeData(data),
      draft: options.draft ?? false,
      paper: options.paper ?? 'a4',
    })
    const pdf = compiler.pdf(document, {
      pdfStandard,
      creationTimestamp: Math.floor(options.createdAt.getTime() / 1000),
    })
    const picture = options.withPicture ? { picture: compiler.plainSvg(document) } : {}
    return { pdf, ...picture, pages: document.numOfPages, signaturePlaces: signaturePlaces(document) }
  } finally {
    compiler.evictCache(rememberedDocuments)
  }
}

/** Every template that `renderPdf` knows by name; `statutory` is what they share. */
export function templateNames(): string[] {
  return readdirSync(templatesFolder)
    .filter((file) => file.endsWith('.typ') && file !== 'statutory.typ')
    .map((file) => file.slice(0, -'.typ'.length))
}

function compile(template: string, data: object): NodeTypstDocument {
  const compiler = typstCompiler()
  // A file in memory: `sys.inputs` would make Typst forget the templates it has read, at twice the time.
  compiler.mapShadow(path.join(templatesFolder, 'data.json'), Buffer.from(JSON.stringify(data)))
  const compiled = compiler.compile({ mainFilePath: path.join(templatesFolder, `${template}.typ`) })
  if (compiled.result) return compiled.result
  const failure = compiled.takeDiagnostics()
  throw new TemplateBroken(template, failure ? compiler.fetchDiagnostics(failure) : 'no diagnostics')
}

function signaturePlaces(document: NodeTypstDocument): SignaturePlace[] {
  return typstCompiler().query(document, { selector: '<signature-place>', field: 'value' })
}
