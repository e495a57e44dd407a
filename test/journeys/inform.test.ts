import assert from 'node:assert/strict'
import { test } from 'node:test'
import { legalDayOf } from '../../src/dossiers/index.js'
import { refreshFigures } from '../../src/statistics/index.js'
import { aDossier } from '../support/a-dossier.js'
import { aPerson, desk, phone } from '../support/person.js'
import { startProgram } from '../support/program.js'

const program = await startProgram()
const { town } = program

test('common questions are answered: what the levels mean, how to find a result (S2.1, S2.3)', async () => {
  const person = await aPerson(program, { name: 'questions', ...phone })
  await person.open('/hoi-dap')
  await person.reads(/[Mm]ức độ.*kết quả/)
  await person.open('/huong-dan/muc-do')
  await person.reads(/[Mm]ức độ 1.*[Mm]ức độ 4/)
})

test('live figures stand in charts with their tables, and each agency has its page (S0.1, S2.5, S3.1)', async () => {
  await aDossier(town, { status: 'accepted' })
  // The job that comes every five minutes.
  await refreshFigures(town.needs.db, legalDayOf(new Date()))
  for (const device of [phone, desk]) {
    const person = await aPerson(program, { name: `figures-${device.viewport.width}`, ...device })
    await person.open('/thong-ke')
    await person.reads(
      /Hồ sơ đã nhận 1 Tỷ lệ trực tuyến 100%.*Hồ sơ đang giải quyết 1 .*Mức độ 4.*Theo tháng.*Theo cơ quan/,
    )
    const charts = await person.page.locator('figure.mc-chart').evaluateAll((figures) =>
      figures.map((figure) => ({
        drawings: figure.querySelectorAll('svg').length,
        figures: figure.querySelectorAll('table td').length,
      })),
    )
    assert.ok(charts.length >= 3, `${charts.length} charts`)
    for (const chart of charts) assert.ok(chart.drawings > 0 && chart.figures > 0, JSON.stringify(charts))
    await person.open('/co-quan/phuong-sen-hong')
    await person.reads(/Sen Hồng.*[Đđ]ường dây nóng/)
    await person.reads(/Mức độ 4/)
  }
})
