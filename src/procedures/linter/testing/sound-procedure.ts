import type { FormDefinition } from '../../form.js'
import type { ProcedureDefinition, WorkflowStep } from '../../procedure.js'
import type { LintContext } from '../finding.js'

const t = (vi: string) => ({ vi })

const form: FormDefinition = {
  pages: [
    {
      id: 'need',
      title: t('Nhu cầu'),
      sections: [
        {
          id: 'need',
          fields: [
            { id: 'wantsCopy', kind: 'yes_no', label: t('Cần bản sao?'), required: true },
            {
              id: 'reason',
              kind: 'choice',
              label: t('Dùng để làm gì?'),
              options: [
                { value: 'work', label: t('Đi làm') },
                { value: 'study', label: t('Đi học') },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'copies',
      title: t('Bản sao'),
      visibleWhen: 'wantsCopy = true',
      sections: [{ id: 'copies', fields: [{ id: 'copies', kind: 'number', label: t('Số bản sao'), required: true }] }],
    },
  ],
}

const workflow: WorkflowStep[] = [
  { id: 'draft', name: t('Dự thảo'), role: 'processor', hours: 12, agency: 'competent', act: 'put_forward' },
  { id: 'approve', name: t('Ký duyệt'), role: 'approver', hours: 8, agency: 'competent', act: 'approve' },
  { id: 'seal', name: t('Đóng dấu'), role: 'clerk', hours: 4, agency: 'competent', act: 'seal' },
]

/** A small procedure of a law of its own with which nothing is wrong. */
export const soundProcedure: ProcedureDefinition = {
  code: '9.000001',
  name: t('Xác nhận nơi trồng sen'),
  shortName: t('Nơi trồng sen'),
  sector: { code: 'sen', name: t('Trồng sen') },
  authorityLevel: 'commune',
  audience: ['citizen'],
  lifeEvents: [],
  keywords: [],
  legalBasis: [{ document: '01/2026/NQ-HĐND', title: 'Nghị quyết về trồng sen' }],
  steps: [t('Điền tờ khai và gửi.')],
  conditions: [],
  requiredDocuments: [
    {
      id: 'plan',
      name: t('Sơ đồ ao sen'),
      mode: 'hand_in',
      originals: 1,
      copies: 0,
      required: false,
      requiredWhen: 'reason = "work"',
      legalBasis: '01/2026/NQ-HĐND, Điều 2',
      template: 'plan',
    },
  ],
  timeLimit: { quantity: 3, unit: 'working_day' },
  fees: [
    {
      id: 'first',
      kind: 'fee',
      name: t('Phí xác nhận'),
      channels: ['online', 'counter', 'postal'],
      amountVnd: 10_000,
      collect: 'at_acceptance',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    {
      id: 'then',
      kind: 'fee',
      name: t('Phí xác nhận'),
      channels: ['online', 'counter', 'postal'],
      amountVnd: 'if wantsCopy = true then 20000 else 15000',
      collect: 'at_acceptance',
      validFrom: '2027-01-01',
    },
  ],
  results: [
    { id: 'paper', name: t('Giấy xác nhận'), template: 'paper', facts: [{ label: t('Để'), value: 'asRead.reason' }] },
  ],
  templates: [{ id: 'plan', name: t('Mẫu sơ đồ') }],
  onlineService: { legacyLevel: 4, extent: 'full' },
  returnWays: ['portal'],
  form,
  workflow,
  supplement: { policy: 'pause', answerWithinDays: 30 },
}

/** An installation where everything is there. */
export const soundContext: LintContext = {
  day: '2026-11-24',
  agencies: [{ name: 'Ủy ban nhân dân phường Sen', roles: ['processor', 'approver', 'clerk'] }],
  others: new Map([['H99.03', { name: 'Sở Sen', roles: ['processor'] }]]),
  resultForms: ['paper'],
  level: { reached: 4, missing: [] },
}
