import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/** Making of Mẫu 01, which every accepted dossier gets. */
export interface DocumentFigures {
  pages: number
  msPerPage: number
  p99Ms: number
  memoryBeforeMb: number
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
