import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/** Making of Mẫu 01 to 06 in turn, one page each, every one with data of its own. */
export interface DocumentFigures {
  papers: number
  msEach: number
  p50Ms: number
  p99Ms: number
  /** After the first `settled` papers, when fonts, layouts and buffers have the size they keep. */
  memoryBeforeMb: number
  settled: number
  memoryAfterMb: number
}

const child = path.join(import.meta.dirname, 'documents-process.js')

/** Prints in a process of its own, so that its memory is nobody else's. */
export async function measureDocuments(): Promise<DocumentFigures> {
  const printer = fork(child)
  try {
    const [figures] = await once(printer, 'message')
    return figures
  } finally {
    printer.kill('SIGKILL')
  }
}
