import assert from 'node:assert/strict'
import { test } from 'node:test'
import { birthForm } from './forms/testing/birth-form.js'
import type { ProcedureDefinition } from './procedure.js'
import { procedureFaults } from './procedure-faults.js'

const name = { vi: 'Đăng ký khai sinh' }

const sound: ProcedureDefinition = {
  code: '1.001193',
  name,
  shortName: name,
  sector: { code: 'G15', name },
  authorityLevel: 'commune',
  audience: ['citizen'],
  lifeEvents: [],
  keywords: [],
  legalBasis: [],
  steps: [],
  conditions: [],
  requiredDocuments: [
    {
      id: 'paper',
      name,
      mode: 'hand_in',
      originals: 1,
      copies: 0,
      required: false,
      requiredWhen: 'relation = "other"',
    },
  ],
  timeLimit: { quantity: 1, unit: 'working_day' },
  fees: [],
  results: [{ id: 'result', name, template: 'extract', facts: [{ label: name, value: 'asRead.childName' }] }],
  templates: [],
  onlineService: { legacyLevel: 4, extent: 'full' },
  returnWays: ['portal'],
  form: birthForm,
  workflow: [],
  supplement: { policy: 'pause', answerWithinDays: 30 },
}

test('a sound procedure has no faults', () => assert.deepEqual(procedureFaults(sound), []))

test('a procedure without a form may have rules that read no answers', () => {
  const { form: _, ...without } = { ...sound, requiredDocuments: [], results: [] }
  assert.deepEqual(procedureFaults(without), [])
})

test('a rule about a field that is not there, or that is no FEEL, is a fault with its place', () => {
  const [document] = sound.requiredDocuments
  const [result] = sound.results
  assert.ok(document && result)
  const faults = procedureFaults({
    ...sound,
    form: { pages: [...birthForm.pages, ...birthForm.pages.slice(0, 1)] },
    requiredDocuments: [{ ...document, requiredWhen: 'asRead.relation = "other"' }],
    results: [{ ...result, facts: [{ label: name, value: 'childName +' }] }],
  })
  assert.ok(faults.includes('Trang “requester”: mã này dùng hai lần'))
  assert.ok(faults.includes('Giấy tờ “Đăng ký khai sinh”: biểu thức nhắc đến “asRead”, câu không có trong tờ khai'))
  assert.match(faults.at(-1) ?? '', /^Kết quả “Đăng ký khai sinh”: biểu thức “childName \+” không đọc được từ ký tự/)
})

test('a paper that names a template that is not there, stands alone in its group or asks for nothing is a fault', () => {
  const [paper] = sound.requiredDocuments
  assert.ok(paper)
  const faultsWith = (more: object) => procedureFaults({ ...sound, requiredDocuments: [{ ...paper, ...more }] })
  assert.deepEqual(faultsWith({ template: 'form' }), [
    'Giấy tờ “Đăng ký khai sinh” trỏ tới mẫu “form” không có trong danh sách mẫu',
  ])
  assert.deepEqual(faultsWith({ alternatives: 'proof' }), [
    'Giấy tờ “Đăng ký khai sinh” thuộc nhóm chọn một, nhưng nhóm không có giấy tờ nào khác',
  ])
  assert.deepEqual(faultsWith({ originals: 0 }), [
    'Giấy tờ “Đăng ký khai sinh” phải nộp, nhưng không cần bản chính hay bản sao nào',
  ])
  assert.deepEqual(faultsWith({ originals: 0, certifiedCopies: 1 }), [])
})

test('rules about supplements name the law that allows more than one, and remind within the time', () => {
  const faultsOf = (rules: Partial<ProcedureDefinition['supplement']>) =>
    procedureFaults({ ...sound, supplement: { ...sound.supplement, ...rules } })
  assert.deepEqual(faultsOf({ mostRequests: 2 }), ['Yêu cầu bổ sung hơn một lần phải ghi văn bản cho phép'])
  const mostRequestsBasis = { document: '50/2014/QH13', title: 'Luật Xây dựng' }
  assert.deepEqual(faultsOf({ mostRequests: 2, mostRequestsBasis }), [])
  assert.equal(faultsOf({ mostRequests: 0 }).length, 1)
  assert.deepEqual(faultsOf({ answerWithinDays: 2 }), [])
  assert.deepEqual(faultsOf({ remindDaysBefore: [30] }), ['Mọi lần nhắc phải nằm trong thời gian chờ bổ sung'])
  assert.deepEqual(faultsOf({ onNoAnswer: 'return', remindDaysBefore: [] }), [])
})

test('own words of a paper with a blank in them, or of a paper nobody knows, are a fault', () => {
  const faultsOf = (documentTexts: object) => procedureFaults({ ...sound, documentTexts })
  assert.deepEqual(faultsOf({ result: '# Giấy\n[mỗi dữ kiện]\n{tên}: {giá trị}\n[hết]\n[nơi nhận và chữ ký]' }), [])
  assert.deepEqual(faultsOf({ result: '# Giấy\n{lương}\n[mỗi dữ kiện]\n{tên}\n[hết]\n[nơi nhận và chữ ký]' }), [
    'Lời văn riêng của “result”, dòng 2: “lương”',
  ])
  assert.deepEqual(faultsOf({ letter: 'x' }), ['Không có văn bản “letter” để soạn lời văn riêng'])
})
