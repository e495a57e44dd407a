import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { codeIn } from './catalogue-line.js'

/** One line of a file with where it stands. */
interface PlacedLine {
  /** From 1, as an editor counts. */
  number: number
  text: string
  offset: number
  bytes: number
}

const newLine = 0x0a

/** The lines of a file one after the other, empty ones left out; never more than one piece of the file is in memory. */
export async function* linesOf(file: string): AsyncGenerator<PlacedLine> {
  let rest: Buffer = Buffer.alloc(0)
  let [number, offset] = [0, 0]
  const placed = (line: Buffer): PlacedLine => {
    const text = line.toString('utf8').replace(/^\uFEFF/, '')
    const found = { number: number + 1, text: text.trim(), offset, bytes: line.length }
    number += 1
    offset += line.length + 1
    return found
  }
  for await (const piece of createReadStream(file, { highWaterMark: 1 << 20 })) {
    rest = rest.length > 0 ? Buffer.concat([rest, piece]) : piece
    let begin = 0
    for (let end = rest.indexOf(newLine); end !== -1; end = rest.indexOf(newLine, begin)) {
      const line = placed(rest.subarray(begin, end))
      begin = end + 1
      if (line.text) yield line
    }
    rest = rest.subarray(begin)
  }
  if (rest.length > 0) {
    const line = placed(rest)
    if (line.text) yield line
  }
}

/** What one look over the files tells before anything is changed. */
export interface Survey {
  /** Of both files together: the same files are the same import. */
  digest: Buffer
  lines: number
  /** Codes that stand on several lines, with the numbers of those lines. */
  repeated: Map<string, number[]>
}

/** Looks over the catalogue's file once: how long it is, and which codes it gives twice. */
export async function surveyCatalogue(catalogue: string, details: string | undefined): Promise<Survey> {
  const hash = createHash('sha256')
  const linesByCode = new Map<string, number[]>()
  let lines = 0
  for await (const { text, number } of linesOf(catalogue)) {
    hash.update(text).update('\n')
    lines += 1
    const code = codeIn(text)
    if (code) linesByCode.set(code, [...(linesByCode.get(code) ?? []), number])
  }
  hash.update('\n')
  if (details) for await (const { text } of linesOf(details)) hash.update(text).update('\n')
  const repeated = new Map([...linesByCode].filter(([, numbers]) => numbers.length > 1))
  return { digest: hash.digest(), lines, repeated }
}

/** The second file, of which a line is read when its procedure comes. */
export interface DetailsFile {
  read(code: string): Promise<string | undefined>
  close(): Promise<void>
}

/** Notes where each line begins, so that the two files may stand in different orders and neither is held in memory. */
export async function openDetails(file: string | undefined): Promise<DetailsFile> {
  if (!file) return { read: async () => undefined, close: async () => undefined }
  const places = new Map<string, { offset: number; bytes: number }>()
  for await (const { text, offset, bytes } of linesOf(file)) {
    const code = codeIn(text)
    if (code) places.set(code, { offset, bytes })
  }
  const handle = await open(file)
  return {
    read: async (code) => {
      const place = places.get(code)
      return place && readAt(handle, place)
    },
    close: () => handle.close(),
  }
}

async function readAt(handle: FileHandle, { offset, bytes }: { offset: number; bytes: number }): Promise<string> {
  const buffer = Buffer.alloc(bytes)
  await handle.read(buffer, 0, bytes, offset)
  return buffer.toString('utf8').replace(/^\uFEFF/, '')
}
