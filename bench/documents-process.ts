import {
  renderAcceptanceReceipt,
  renderApology,
  renderDeclineNotice,
  renderRoutingSlip,
  renderStopNotice,
  renderSupplementRequest,
} from '../src/documents/index.js'
import * as sample from '../src/documents/sample-data.js'
import type { DocumentFigures } from './documents.js'
import { summarise } from './measure.js'

const settled = 200
const wanted = 1_000

// Mẫu 01 to 06 in turn, each for another person with another matter: nothing that was laid out before helps.
const papers = [
  (data: object) => renderAcceptanceReceipt({ ...sample.sampleAcceptanceReceipt, ...data }, { createdAt: new Date() }),
  (data: object) => renderSupplementRequest({ ...sample.sampleSupplementRequest, ...data }, { createdAt: new Date() }),
  (data: object) => renderDeclineNotice({ ...sample.sampleDeclineNotice, ...data }, { createdAt: new Date() }),
  (data: object) => renderApology({ ...sample.sampleApology, ...data }, { createdAt: new Date() }),
  (data: object) => renderStopNotice({ ...sample.sampleStopNotice, ...data }, { createdAt: new Date() }),
  (data: object) => renderRoutingSlip({ ...sample.sampleRoutingSlip, ...data }, { createdAt: new Date() }),
]

async function print(serial: number): Promise<number> {
  const name = `Nguyễn Thị Ví Dụ ${serial}`
  const qrLink = `https://motcua.hoasen.example/tra-cuu/${serial}`
  const data = {
    applicant: { ...sample.sampleApplicant, name, address: `Số ${serial}, đường Hồ Sen` },
    procedure: { code: '1.001193', name: `Thủ tục thử lần thứ ${serial}` },
    ...{ dossierCode: `H99.02.01-261122-${serial}`, code: `HS-${serial}`, reason: `Lý do thứ ${serial}.`, qrLink },
  }
  const began = performance.now()
  const { pages } = (await papers[serial % papers.length]?.(data)) ?? { pages: 1 }
  return (performance.now() - began) / pages
}

const memoryMb = (): number => process.memoryUsage.rss() / 1024 / 1024

for (let serial = 0; serial < settled; serial += 1) await print(serial)
const memoryBeforeMb = memoryMb()
const timesMs: number[] = []
const began = performance.now()
for (let serial = 0; serial < wanted; serial += 1) timesMs.push(await print(settled + serial))
const { count, perSecond, p50Ms, p99Ms } = summarise({ timesMs, wholeMs: performance.now() - began })
const figures: DocumentFigures = {
  ...{ papers: count, msEach: 1_000 / perSecond, p50Ms, p99Ms },
  ...{ memoryBeforeMb, memoryAfterMb: memoryMb(), settled },
}
process.send?.(figures)
