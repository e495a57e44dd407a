import type { FormDefinition, FormField, FormPage } from '../../form.js'
import type { FeeRelief, FeeRule, ProcedureDefinition, RequiredDocument, WorkflowStep } from '../../procedure.js'
import type { Address, LintContext } from '../finding.js'
import { soundProcedure as sound, soundContext } from './sound-procedure.js'

/** A procedure that is sound but for one thing. */
export interface BadProcedure {
  /** The rule that must speak, and only that. */
  rule: string
  what: string
  at: Address
  procedure: ProcedureDefinition
  context?: LintContext
}

const t = (vi: string) => ({ vi })
const [plan] = sound.requiredDocuments as [RequiredDocument]
const [first, then] = sound.fees as [FeeRule, FeeRule]
const [need, copies] = (sound.form as FormDefinition).pages as [FormPage, FormPage]
const [draft, approve, seal] = sound.workflow as [WorkflowStep, WorkflowStep, WorkflowStep]

const withPaper = (paper: Partial<RequiredDocument>) => ({ ...sound, requiredDocuments: [{ ...plan, ...paper }] })
const withPages = (...pages: FormPage[]) => ({ ...sound, form: { pages } })
const withFields = (...fields: FormField[]) =>
  withPages({ ...need, sections: [{ id: 'need', fields: [...(need.sections[0]?.fields ?? []), ...fields] }] }, copies)

const withFees = (...fees: FeeRule[]) => ({ ...sound, fees })
const workCase = { id: 'work', name: t('Đi làm'), when: 'reason = "work"' }
const spared: FeeRelief = {
  id: 'spared',
  groups: ['poor_household'],
  percentOff: 100,
  legalBasis: '97/2015/QH13, Điều 10',
}
/** The last fee with these reliefs, and a question that tells of poor households. */
const withReliefs = (...reliefs: FeeRelief[]): ProcedureDefinition => ({
  ...withFields({
    id: 'group',
    kind: 'choice',
    label: t('Diện được miễn'),
    options: [
      { value: 'none', label: t('Không') },
      { value: 'poor_household', label: t('Hộ nghèo') },
    ],
  }),
  feeGroupField: 'group',
  fees: [first, { ...then, reliefs }],
})

const longWords = Array.from({ length: 41 }, () => 'sen').join(' ')

/** Each breaks one rule; every rule is broken by at least one. */
export const badProcedures: readonly BadProcedure[] = [
  {
    rule: 'paper-shape',
    what: 'a paper to hand in of which no copy is asked for',
    at: 'requiredDocuments.plan',
    procedure: withPaper({ originals: 0, copies: 0 }),
  },
  {
    rule: 'paper-shape',
    what: 'a paper that stands alone among its alternatives',
    at: 'requiredDocuments.plan',
    procedure: withPaper({ alternatives: 'proof' }),
  },
  {
    rule: 'supplement-rules',
    what: 'two requests without the law that allows them',
    at: 'supplement',
    procedure: { ...sound, supplement: { ...sound.supplement, mostRequests: 2 } },
  },
  {
    rule: 'double-id',
    what: 'two fees under one id',
    at: 'fees',
    procedure: { ...sound, fees: [first, { ...then, id: 'first' }] },
  },
  {
    rule: 'paper-without-basis',
    what: 'a paper nobody may ask for',
    at: 'requiredDocuments.plan',
    procedure: withPaper({ legalBasis: ' ' }),
  },
  {
    rule: 'missing-template',
    what: 'a template that is not there',
    at: 'requiredDocuments.plan',
    procedure: withPaper({ template: 'gone' }),
  },
  {
    rule: 'paper-words',
    what: 'a field that nobody knows in the words of a result',
    at: 'documentTexts.result',
    procedure: {
      ...sound,
      documentTexts: { result: '# Giấy\n{lương}\n[mỗi dữ kiện]\n{tên}: {giá trị}\n[hết]\n[nơi nhận và chữ ký]' },
    },
  },
  {
    rule: 'already-known',
    what: 'a copy of the identity card',
    at: 'requiredDocuments.plan',
    procedure: withPaper({ name: t('Bản sao thẻ căn cước') }),
  },
  {
    rule: 'already-known',
    what: 'the name of who files',
    at: 'form.pages.need.sections.need.fields.requesterName',
    procedure: withFields({ id: 'requesterName', kind: 'text', label: t('Họ, chữ đệm, tên người yêu cầu') }),
  },
  {
    rule: 'form-structure',
    what: 'a choice without options',
    at: 'form.pages.need.sections.need.fields.colour',
    procedure: withFields({ id: 'colour', kind: 'choice', label: t('Màu') }),
  },
  {
    rule: 'form-structure',
    what: 'a page without questions',
    at: 'form.pages.empty',
    procedure: withPages(need, copies, { id: 'empty', title: t('Trống'), sections: [] }),
  },
  {
    rule: 'form-structure',
    what: 'two answers under one value',
    at: 'form.pages.need.sections.need.fields.colour',
    procedure: withFields({
      ...{ id: 'colour', kind: 'choice', label: t('Màu') },
      options: ['Đỏ', 'Hồng', 'Trắng'].map((name, at) => ({ value: at === 0 ? 'first' : 'other', label: t(name) })),
    }),
  },
  {
    rule: 'form-structure',
    what: 'a least that is no number',
    at: 'form.pages.need.sections.need.fields.colour',
    procedure: withFields({ id: 'colour', kind: 'text', label: t('Màu'), min: 'abc' }),
  },
  {
    rule: 'time-limit',
    what: 'a third of a day',
    at: 'timeLimit',
    procedure: { ...sound, timeLimit: { quantity: 30.3, unit: 'working_day' } },
  },
  {
    rule: 'time-limit',
    what: 'a day that is cut off at no hour',
    at: 'timeLimit',
    procedure: { ...sound, timeLimit: { quantity: 30, unit: 'working_day', cutoff: '25:99' } },
  },
  {
    rule: 'time-limit',
    what: 'no months at all for a case',
    at: 'caseLimits',
    procedure: {
      ...sound,
      caseLimits: [{ name: t('Cấp lại'), channels: ['counter'], limit: { quantity: 0, unit: 'month' } }],
    },
  },
  {
    rule: 'unreachable-page',
    what: 'a page for an answer that cannot be given',
    at: 'form.pages.copies',
    procedure: withPages(need, { ...copies, visibleWhen: 'reason = "holiday"' }),
  },
  {
    rule: 'unreachable-page',
    what: 'a page behind a question that is hidden whenever it matters',
    at: 'form.pages.copies',
    procedure: withPages(
      {
        ...need,
        sections: [
          {
            id: 'need',
            fields: (need.sections[0]?.fields ?? []).map((field) =>
              field.id === 'reason' ? { ...field, visibleWhen: 'wantsCopy = false' } : field,
            ),
          },
        ],
      },
      { ...copies, visibleWhen: 'wantsCopy = true and reason = "work"' },
    ),
  },
  {
    rule: 'feel-syntax',
    what: 'an expression that breaks off',
    at: 'requiredDocuments.plan',
    procedure: withPaper({ requiredWhen: 'reason =' }),
  },
  {
    rule: 'unknown-field',
    what: 'a field that is not there',
    at: 'requiredDocuments.plan',
    procedure: withPaper({ requiredWhen: 'colour = "red"' }),
  },
  {
    rule: 'later-field',
    what: 'a page that looks ahead',
    at: 'form.pages.copies',
    procedure: withPages({ ...copies, visibleWhen: 'wantsCopy = true' }, need),
  },
  {
    rule: 'missing-variable',
    what: 'a result that names no field',
    at: 'results.paper',
    procedure: {
      ...sound,
      results: sound.results.map((result) => ({ ...result, facts: [{ label: t('Màu'), value: 'colour' }] })),
    },
  },
  {
    rule: 'missing-variable',
    what: 'a result without a form to print',
    at: 'results.paper',
    procedure: { ...sound, results: sound.results.map((result) => ({ ...result, template: 'gone' })) },
  },
  {
    rule: 'fee-overlap',
    what: 'two fees on one day',
    at: 'fees.then',
    procedure: { ...sound, fees: [first, { ...then, validFrom: '2026-12-31' }] },
  },
  {
    rule: 'fee-gap',
    what: 'a day without a fee at the counter',
    at: 'fees.first',
    procedure: {
      ...sound,
      fees: [
        first,
        { ...then, channels: ['online', 'postal'] },
        { ...then, id: 'later', channels: ['counter'], validFrom: '2027-01-02' },
      ],
    },
  },
  {
    rule: 'fee-gap',
    what: 'a fee that ends',
    at: 'fees.first',
    procedure: { ...sound, fees: [first] },
  },
  {
    rule: 'fee-gap',
    what: 'a fee of one case without one for the others',
    at: 'fees.first',
    procedure: withFees(first, { ...then, case: { id: 'work', name: t('Đi làm'), when: 'reason = "work"' } }),
  },
  {
    rule: 'fee-overlap',
    what: 'two fees of one case on one day',
    at: 'fees.again',
    procedure: withFees(
      first,
      then,
      { ...then, id: 'work', case: workCase },
      { ...then, id: 'again', amountVnd: 1_000, case: workCase },
    ),
  },
  {
    rule: 'fee-case',
    what: 'a case that no dossier can be of',
    at: 'fees.work',
    procedure: withFees(first, then, { ...then, id: 'work', case: { id: 'work', name: t('Đi làm') } }),
  },
  {
    rule: 'fee-relief',
    what: 'an exemption without a basis',
    at: 'fees.then',
    procedure: withReliefs({ ...spared, legalBasis: ' ' }),
  },
  {
    rule: 'fee-relief',
    what: 'an exemption proven by a paper that is not asked for',
    at: 'fees.then',
    procedure: withReliefs({ ...spared, evidence: 'gone' }),
  },
  {
    rule: 'fee-relief',
    what: 'an exemption that nobody can claim',
    at: 'fees.then',
    procedure: withReliefs({ ...spared, groups: ['elderly'] }),
  },
  {
    rule: 'fee-relief',
    what: 'two reliefs for one group on one day',
    at: 'fees.then',
    procedure: withReliefs(
      { ...spared, validTo: '2027-06-30' },
      { ...spared, id: 'half', validFrom: '2027-06-30', percentOff: 50 },
    ),
  },
  {
    rule: 'workflow-shape',
    what: 'no approval',
    at: 'workflow',
    procedure: { ...sound, workflow: [draft, seal] },
  },
  {
    rule: 'workflow-shape',
    what: 'an end that ends nothing',
    at: 'workflow.file',
    procedure: { ...sound, workflow: [{ ...draft, hours: 8 }, approve, seal, { ...draft, id: 'file', hours: 1 }] },
  },
  {
    rule: 'workflow-shape',
    what: 'a second decision',
    at: 'workflow.again',
    procedure: { ...sound, workflow: [draft, { ...approve, hours: 2 }, { ...approve, id: 'again', hours: 2 }, seal] },
  },
  {
    rule: 'workflow-shape',
    what: 'a seal before the decision',
    at: 'workflow.seal',
    procedure: { ...sound, workflow: [draft, seal, approve] },
  },
  {
    rule: 'workflow-shape',
    what: 'a step beside the decision',
    at: 'workflow.consult',
    procedure: {
      ...sound,
      workflow: [
        draft,
        { ...draft, id: 'consult', act: 'forward', hours: 1 },
        { ...approve, after: ['draft'] },
        { ...seal, after: ['approve', 'consult'] },
      ],
    },
  },
  {
    rule: 'workflow-shape',
    what: 'a return to a step on another branch',
    at: 'workflow.consult',
    procedure: {
      ...sound,
      workflow: [
        { ...draft, hours: 4 },
        { ...draft, id: 'consult', act: 'forward', hours: 4, after: [], returnsTo: ['draft'] },
        { ...approve, after: ['draft', 'consult'] },
        seal,
      ],
    },
  },
  {
    rule: 'workflow-shape',
    what: 'a return that undoes the decision',
    at: 'workflow.seal',
    procedure: { ...sound, workflow: [draft, approve, { ...seal, returnsTo: ['draft'] }] },
  },
  {
    rule: 'act-not-of-role',
    what: 'an approval by somebody who approves nothing',
    at: 'workflow.approve',
    procedure: { ...sound, workflow: [draft, { ...approve, role: 'clerk' }, seal] },
  },
  {
    rule: 'workflow-shape',
    what: 'a branch that never joins',
    at: 'workflow',
    procedure: { ...sound, workflow: [draft, { ...approve, after: ['draft'] }, { ...seal, after: ['draft'] }] },
  },
  {
    rule: 'workflow-shape',
    what: 'a step that waits for a later one',
    at: 'workflow.draft',
    procedure: { ...sound, workflow: [{ ...draft, after: ['seal'] }, approve, { ...seal, after: ['approve'] }] },
  },
  {
    rule: 'hours-above-limit',
    what: 'more hours than the law gives',
    at: 'workflow',
    procedure: { ...sound, workflow: [{ ...draft, hours: 12.5 }, approve, seal] },
  },
  {
    rule: 'nobody-for-step',
    what: 'a role nobody holds at another agency',
    at: 'workflow.draft',
    procedure: { ...sound, workflow: [{ ...draft, role: 'division_head', agency: { code: 'H99.03' } }, approve, seal] },
  },
  {
    rule: 'label-above-level',
    what: 'a level that is not reached',
    at: 'onlineService',
    procedure: sound,
    context: { ...soundContext, level: { reached: 3, missing: ['payment'] } },
  },
  {
    rule: 'partial-without-reason',
    what: 'partial without a reason',
    at: 'onlineService',
    procedure: { ...sound, onlineService: { legacyLevel: 3, extent: 'partial' } },
  },
  {
    rule: 'long-sentence',
    what: 'a sentence of 41 syllables',
    at: 'steps',
    procedure: { ...sound, steps: [t(`Câu ngắn. ${longWords}.`)] },
  },
]
