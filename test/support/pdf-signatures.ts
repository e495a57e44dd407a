import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { told } from './foreign-tool.js'

/** What `pdfsig` says of a PDF to somebody who trusts this root and nobody else. */
export function pdfSignatures(pdf: Buffer, rootPem: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'motcua-pdfsig-'))
  const [file, root] = [path.join(folder, 'signed.pdf'), path.join(folder, 'root.pem')]
  try {
    writeFileSync(file, pdf)
    writeFileSync(root, rootPem)
    execFileSync('certutil', ['-N', '-d', `sql:${folder}`, '--empty-password'])
    execFileSync('certutil', ['-A', '-n', 'root', '-t', 'CT,C,C', '-d', `sql:${folder}`, '-i', root])
    return told('pdfsig', ['-nssdir', `sql:${folder}`, file])
  } finally {
    rmSync(folder, { recursive: true })
  }
}
