import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoProcedures } from '../../../seeds/procedures/index.js'
import { fc } from '../../../test/support/random-cases.js'
import type { ProcedureDefinition, WorkflowStep } from '../procedure.js'
import { layOutWorkflow, readBpmn, writeBpmn } from './index.js'

const procedure = (workflow: WorkflowStep[]) => ({ code: '9.000001', name: { vi: 'Trồng sen & <ao>' }, workflow })

const step = (id: string, more: Partial<WorkflowStep> = {}): WorkflowStep => ({
  id,
  name: { vi: `Bước ${id}` },
  role: 'processor',
  hours: 4,
  agency: 'competent',
  act: 'forward',
  ...more,
})

/** Begins alone, parts into branches of some length, joins, and ends; a step may go back to any before it on its way. */
const workflows: fc.Arbitrary<WorkflowStep[]> = fc
  .record({
    branches: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 4 }),
    hours: fc.integer({ min: 1, max: 80 }),
    returns: fc.boolean(),
    code: fc.constantFrom('H99.03', 'H99.24.01'),
  })
  .map(({ branches, hours, returns, code }) => {
    const steps = [step('begin', { hours: hours / 2, name: { vi: 'Nhận & chia', en: 'Take <in>' } })]
    const ends = branches.map((length, branch) => {
      for (let at = 0; at < length; at++)
        steps.push(
          step(`b${branch}s${at}`, { agency: { code }, ...(at === 0 && branch > 0 ? { after: ['begin'] } : {}) }),
        )
      return `b${branch}s${length - 1}`
    })
    steps.push(
      step('approve', { role: 'approver', act: 'approve', after: ends, ...(returns ? { returnsTo: ['begin'] } : {}) }),
    )
    return [...steps, step('seal', { role: 'clerk', act: 'seal', agency: 'receiving' })]
  })

/** What a workflow means, whichever order its branches are listed in. */
const meaning = (workflow: readonly WorkflowStep[]) =>
  workflow
    .map((each, position) => ({
      ...each,
      after: [...(each.after ?? workflow.slice(Math.max(0, position - 1), position).map(({ id }) => id))].sort(),
    }))
    .sort((one, other) => one.id.localeCompare(other.id))

test('a workflow that is written as BPMN is read back as it was, branches and returns included', async () => {
  await fc.assert(
    fc.asyncProperty(workflows, async (workflow) => {
      const read = await readBpmn(await writeBpmn(procedure(workflow)))
      assert.ok('workflow' in read, JSON.stringify(read))
      assert.deepEqual(meaning(read.workflow), meaning(workflow))
      assert.deepEqual(read.notes, [])
      for (const [position, { after = [] }] of read.workflow.entries())
        for (const id of after) assert.ok(read.workflow.findIndex((each) => each.id === id) < position, 'in order')
    }),
    { numRuns: 25 },
  )
})

test('a return to a branch beside the other is read as a return, whichever branch it is', async () => {
  for (const target of ['one', 'two']) {
    const workflow = [
      step('begin'),
      step('one'),
      step('two', { after: ['begin'] }),
      step('join', { after: ['one', 'two'], act: 'approve', role: 'approver', returnsTo: [target] }),
    ]
    assert.deepEqual(await readBpmn(await writeBpmn(procedure(workflow))), { workflow, notes: [] })
  }
})

test('the workflows of the demo city come back byte for byte', async () => {
  for (const { code, name, workflow } of demoProcedures) {
    const read = await readBpmn(await writeBpmn({ code, name, workflow }))
    assert.deepEqual(read, { workflow, notes: [] }, code)
  }
})

test('everything drawn has a place of its own, and every line begins and ends at a shape', async () => {
  const workflow = [
    step('begin'),
    step('one'),
    step('two', { after: ['begin'] }),
    step('join', { after: ['one', 'two'], returnsTo: ['begin'] }),
  ]
  const { shapes, lines, width, height } = await layOutWorkflow(procedure(workflow))
  assert.deepEqual(shapes.map(({ kind }) => kind).sort(), [
    'choice',
    'end',
    'fork',
    'join',
    'start',
    'step',
    'step',
    'step',
    'step',
  ])
  const touches = ({ x, y }: { x: number; y: number }) =>
    shapes.some(
      (shape) =>
        x >= shape.x - 1 && x <= shape.x + shape.width + 1 && y >= shape.y - 1 && y <= shape.y + shape.height + 1,
    )
  for (const { points } of lines) {
    const [first, last] = [points[0], points.at(-1)]
    assert.ok(first && last && touches(first) && touches(last))
  }
  assert.equal(lines.filter(({ isReturn }) => isReturn).length, 1)
  for (const shape of shapes) assert.ok(shape.x + shape.width <= width && shape.y + shape.height <= height)
  for (const one of shapes)
    for (const other of shapes.filter((each) => each !== one))
      assert.ok(
        one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y,
      )
})

test('a step that was taken away is not drawn, whoever still names it', async () => {
  const [demo] = demoProcedures
  assert.ok(demo)
  const stale = demo.workflow.map((step, at) => (at === 1 ? { ...step, returnsTo: ['gone'] } : step))
  const drawn = await layOutWorkflow({ ...demo, workflow: stale })
  assert.equal(drawn.lines.filter(({ isReturn }) => isReturn).length, 0)
  assert.equal(drawn.shapes.filter(({ kind }) => kind === 'step').length, stale.length)
})

test('a document of another tool is read with assumptions that are told, and what is no BPMN is refused', async () => {
  const foreign = document(`<startEvent id="s"/><task id="Task_1" name="Xem xét"/><endEvent id="e"/>
      ${flows('s Task_1', 'Task_1 e')}`)
  const read = await readBpmn(foreign)
  assert.ok('workflow' in read)
  assert.deepEqual(read.workflow, [step('step1', { name: { vi: 'Xem xét' }, hours: 8 })])
  assert.equal(read.notes.length, 1)
  for (const wrong of ['<svg/>', 'không phải XML', '\u0000PK', document('').replace('process', 'choreography')])
    assert.match(await problemOf(wrong), /^không phải BPMN 2\.0\. Trong công cụ vẽ, hãy xuất lại/)
  assert.match(await problemOf(document('<startEvent id="s"/>')), /không có bước nào \(task\)\. Vẽ ít nhất một bước/)
})

test('a cycle that somebody drew without saying so is read as a return; one that nothing leads into is refused by name', async () => {
  const cyclic = await readBpmn(
    document(`<startEvent id="s"/><task id="a" name="Nhận"/><userTask id="b" name="Xét"/><exclusiveGateway id="g"/>
      <task id="c" name="Ký"/>${flows('s a', 'a b', 'b g', 'g a', 'g c', 'c c')}`),
  )
  assert.ok('workflow' in cyclic)
  assert.deepEqual(
    cyclic.workflow.map(({ id, after, returnsTo }) => [id, after, returnsTo]),
    [
      ['a', undefined, undefined],
      ['b', undefined, ['a']],
      ['c', undefined, undefined],
    ],
  )
  const notes = cyclic.notes.join('\n')
  assert.match(notes, /Mũi tên từ “Xét” về “Nhận” được đọc là trả lại/)
  assert.match(notes, /Bước “Ký” nối về chính nó/)
  const ring = `<startEvent id="s"/><task id="a" name="Nhận"/><task id="b" name="Xét"/><task id="c" name="Ký"/>`
  const told = await problemOf(document(`${ring}${flows('s a', 'b c', 'c b')}`))
  assert.match(told, /các bước “Xét”, “Ký” nối vòng với nhau mà không có lối vào\. Nối điểm bắt đầu/)
})

test('what is too large to work by, or has an arrow to nowhere, is refused, and what has no place in a workflow is told', async () => {
  const many = Array.from({ length: 5000 }, (_, n) => `<task id="t${n}"/>`)
  assert.match(await problemOf(document(many.join(''))), /có 5000 bước, 5000 hình; nhiều nhất 200 bước/)
  const line = Array.from({ length: 1990 }, (_, n) => `g${n} g${n + 1}`).slice(0, 900)
  const gates = Array.from({ length: 901 }, (_, n) => `<exclusiveGateway id="g${n}"/>`).join('')
  const long = await readBpmn(document(`${gates}<task id="a"/>${flows(...line, 'g900 a')}`))
  assert.ok('workflow' in long, 'a long way is walked to its end')
  const loose = document('<task id="a"/><sequenceFlow id="f" name="tiếp" sourceRef="a" targetRef="gone"/>')
  assert.match(await problemOf(loose), /mũi tên “tiếp” thiếu đầu hoặc cuối/)
  const rich = document(
    `<startEvent id="s"/><subProcess id="a" name="Thẩm định"><task id="inner"/></subProcess><exclusiveGateway id="g" name="Đủ?"/>
      <task id="b"/><task id="c"/><boundaryEvent id="x" name="Quá hạn" attachedToRef="b"/>${flows('s a', 'a g', 'g b', 'g c')}`,
    '<process id="other" name="Bên khác"><task id="z"/></process>',
  )
  const read = await readBpmn(rich)
  assert.ok('workflow' in read)
  const notes = read.notes.join('\n')
  for (const told of ['Tiến trình con “Thẩm định”', 'Sự kiện “Quá hạn”', 'Nút rẽ nhánh “Đủ?”', '“Bên khác” (1 bước)'])
    assert.ok(notes.includes(told), told)
})

test('a drawing that went through another tool keeps what the tool dropped, by the steps that are there', async () => {
  const [{ code, name, workflow }] = demoProcedures as [ProcedureDefinition]
  const dropped = (await writeBpmn({ code, name, workflow })).replaceAll(/ motcua:\w+="[^"]*"/g, '')
  const read = await readBpmn(dropped, workflow)
  assert.ok('workflow' in read)
  assert.deepEqual(read.workflow, workflow)
  assert.equal(read.notes.length, workflow.length)
})

const document = (inside: string, more = '') => `<?xml version="1.0"?>
  <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x"><process id="p">${inside}</process>${more}</definitions>`

const flows = (...pairs: string[]): string =>
  pairs
    .map((pair, n) => pair.split(' ').concat(`f${n}`))
    .map(([from, to, id]) => `<sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}"/>`)
    .join('')

async function problemOf(xml: string): Promise<string> {
  const read = await readBpmn(xml)
  return 'problem' in read ? read.problem : `read: ${JSON.stringify(read)}`
}
