import { renderAcceptanceReceipt } from '../src/documents/index.js'
import { sampleAcceptanceReceipt } from '../src/documents/sample-data.js'
import type { DocumentFigures } from './documents.js'
import { summarise } from './measure.js'

const warmUp = 10
const wanted = 1_000

async function print(serial: number): Promise<number> {
  const dossierCode = `H99.02.01-261122-${String(serial).padStart(4, '0')}`
  const began = performance.now()
  const { pages } = await renderAcceptanceReceipt(
    { ...sampleAcceptanceReceipt, dossierCode },
    { createdAt: new Date() },
  )
  return (performance.now() - began) / pages
}

const memoryMb = (): number => process.memoryUsage.rss() / 1024 / 1024

for (let serial = 0; serial < warmUp; serial += 1) await print(serial)
const memoryBeforeMb = memoryMb()
const timesMs: number[] = []
const began = performance.now()
for (let serial = 0; serial < wanted; serial += 1) timesMs.push(await print(warmUp + serial))
const { count, perSecond, p99Ms } = summarise(timesMs, performance.now() - began)
const figures: DocumentFigures = {
  ...{ pages: count, msPerPage: 1_000 / perSecond, p99Ms },
  ...{ memoryBeforeMb, memoryAfterMb: memoryMb() },
}
process.send?.(figures)
