import { test } from 'node:test'
import { aPerson, desk, phone } from '../support/person.js'
import { startProgram } from '../support/program.js'

const program = await startProgram()

test('common questions are answered: what the levels mean, how to find a result (S2.1, S2.3)', async () => {
  const person = await aPerson(program, { name: 'questions', ...phone })
  await person.open('/hoi-dap')
  await person.reads(/[Mm]ức độ.*kết quả/)
  await person.open('/huong-dan/muc-do')
  await person.reads(/[Mm]ức độ 1.*[Mm]ức độ 4/)
})

test('live figures stand in charts with their tables, and each agency has its page (S0.1, S2.5, S3.1)', async () => {
  const person = await aPerson(program, { name: 'figures', ...desk })
  await person.open('/thong-ke')
  await person.reads(/trực tuyến/i)
  await person.open('/co-quan/phuong-sen-hong')
  await person.reads(/Sen Hồng.*[Đđ]ường dây nóng/)
})
