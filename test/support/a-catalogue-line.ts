import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A line of the national catalogue as its files spell it; name only what the test is about. */
export const aCatalogueLine = (facts: { code: string } & Record<string, unknown>) => ({
  name: `Thủ tục thử ${facts.code}`,
  field: 'Lĩnh vực thử',
  authorityLevel: ['xa'],
  ubndXa: true,
  kind: 'chung_toan_quoc',
  promulgatedBy: 'Bộ Thử nghiệm',
  targets: ['Công dân Việt Nam'],
  timeLimitStd: { qty: 3, unit: 'ngày làm việc' },
  feeRule: 'mien',
  result: ['Giấy thử'],
  ...facts,
})

const folders: string[] = []
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** Writes lines, objects or broken text, into a file of their own, which lasts as long as the tests that read it. */
export function catalogueFile(lines: readonly (object | string)[], name = 'catalogue.jsonl'): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'motcua-catalogue-'))
  folders.push(folder)
  const file = path.join(folder, name)
  writeFileSync(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
  return file
}
