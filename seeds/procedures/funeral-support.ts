import type { FormPage } from '../../src/procedures/form.js'
import type { ProcedureDefinition } from '../../src/procedures/procedure.js'
import { t } from '../t.js'
import { payoutFields } from './fields/bank-fields.js'
import { closingPage } from './fields/closing-page.js'
import { genders } from './fields/options.js'
import { birthFields, namedFor } from './fields/person-fields.js'
import { contactFields, identityFields } from './fields/requester-page.js'
import { threeSteps } from './fields/three-steps.js'

const whose = t('của người chết', 'of the person who died')

const deceased: FormPage = {
  id: 'deceased',
  title: t('Người chết được mai táng', 'The person who died'),
  sections: [
    {
      id: 'deceased',
      fields: [
        ...namedFor(whose, [
          { id: 'deceasedName', kind: 'text', label: t('Họ và tên', 'Full name'), required: true, max: 120 },
        ]),
        ...birthFields({ prefix: 'deceased', required: true, whose }),
        ...namedFor(whose, [
          { id: 'deceasedGender', kind: 'choice', label: t('Giới tính', 'Sex'), required: true, options: genders },
          { id: 'deceasedEthnicity', kind: 'ethnic_group', label: t('Dân tộc', 'Ethnic group') },
          {
            id: 'deceasedPersonalId',
            kind: 'personal_id',
            label: t('Số định danh cá nhân (nếu có)', 'Personal identification number (if any)'),
          },
          {
            id: 'deceasedOldId',
            kind: 'old_id',
            label: t('Số chứng minh nhân dân cũ (nếu có)', 'Number of the old identity card (if any)'),
          },
          {
            id: 'deceasedHome',
            kind: 'address',
            label: t('Nơi thường trú', 'Residence'),
            required: true,
            width: 'full',
          },
        ]),
        { id: 'diedOn', kind: 'date', label: t('Ngày chết', 'Day of death'), required: true, max: 'today' },
        {
          id: 'entitledAs',
          kind: 'choice',
          label: t('Thuộc đối tượng', 'Entitled as'),
          required: true,
          options: [
            { value: 'allowance', label: t('Đang hưởng trợ cấp xã hội hàng tháng', 'Receiving a monthly allowance') },
            {
              value: 'child',
              label: t(
                'Con của người đơn thân nghèo đang hưởng trợ cấp',
                'Child of a poor single parent with allowance',
              ),
            },
            { value: 'elderly', label: t('Người cao tuổi không có lương hưu', 'Old person without a pension') },
          ],
        },
        {
          id: 'decisionNumber',
          kind: 'text',
          label: t('Số, ngày quyết định hưởng trợ cấp (nếu có)', 'Number and day of the decision (if any)'),
          max: 80,
        },
      ],
    },
  ],
  checks: [
    {
      when: 'diedOn < deceasedBirthDate',
      field: 'diedOn',
      message: t('Ngày chết không thể trước ngày sinh.', 'The death cannot be before the birth.'),
    },
  ],
}

const organiser: FormPage = {
  id: 'organiser',
  title: t('Người hoặc cơ quan đứng ra mai táng', 'Who holds the funeral'),
  sections: [
    {
      id: 'organiser',
      fields: [
        {
          id: 'organiserKind',
          kind: 'choice',
          label: t('Ai đứng ra mai táng?', 'Who holds the funeral?'),
          required: true,
          options: [
            { value: 'household', label: t('Hộ gia đình, cá nhân', 'A household or a person') },
            { value: 'organisation', label: t('Cơ quan, tổ chức', 'An agency or organisation') },
          ],
        },
        {
          id: 'organiserOrganisation',
          kind: 'organisation',
          label: t('Cơ quan, tổ chức đứng ra mai táng', 'Agency or organisation'),
          visibleWhen: 'organiserKind = "organisation"',
          required: true,
        },
        {
          id: 'organiserPerson',
          kind: 'person',
          label: t('Chủ hộ hoặc người đại diện', 'Head of the household or representative'),
          visibleWhen: 'organiserKind = "household"',
          required: true,
        },
        {
          id: 'organiserRelation',
          kind: 'text',
          label: t('Quan hệ với người chết', 'Relation to the person who died'),
          visibleWhen: 'organiserKind = "household"',
          max: 60,
        },
      ],
    },
    { id: 'payout', title: t('Nhận tiền hỗ trợ', 'Receiving the money'), fields: payoutFields },
  ],
}

/** Support for the costs of a funeral (form 04 of decree 20/2021/NĐ-CP). */
export const funeralSupport: ProcedureDefinition = {
  code: '1.001731',
  name: t('Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội', 'Support for the costs of a funeral'),
  shortName: t('Hỗ trợ mai táng', 'Funeral support'),
  sector: { code: 'bao-tro-xa-hoi', name: t('Bảo trợ xã hội', 'Social protection') },
  authorityLevel: 'commune',
  audience: ['citizen'],
  lifeEvents: ['death'],
  keywords: ['tiền mai táng', 'mai táng phí', 'hỗ trợ đám tang', 'chi phí mai táng'],
  legalBasis: [
    {
      document: '20/2021/NĐ-CP',
      title: 'Nghị định quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội',
      article: 'Điều 11',
    },
    { document: '76/2024/NĐ-CP', title: 'Nghị định sửa đổi, bổ sung Nghị định số 20/2021/NĐ-CP' },
  ],
  steps: [
    t('Điền tờ khai, đính kèm trích lục khai tử.', 'Fill in the form, attach the extract of death.'),
    t('Ủy ban nhân dân cấp xã xem xét, quyết định.', 'The commune examines and decides.'),
    t('Nhận quyết định và tiền hỗ trợ.', 'Receive the decision and the money.'),
  ],
  conditions: [
    t(
      'Người chết thuộc đối tượng tại Điều 11 Nghị định 20/2021/NĐ-CP.',
      'The person who died belongs to a group in Article 11 of Decree 20/2021/NĐ-CP.',
    ),
  ],
  requiredDocuments: [
    {
      id: 'declarationForm',
      name: t('Tờ khai đề nghị hỗ trợ chi phí mai táng (Mẫu số 04)', 'Declaration (form 04)'),
      mode: 'hand_in',
      originals: 1,
      copies: 0,
      required: true,
      channels: ['counter', 'postal'],
      template: 'declarationForm',
    },
    {
      id: 'deathExtract',
      resultCodes: ['KQ.G15.000034'],
      name: t('Bản sao giấy chứng tử hoặc trích lục khai tử', 'Copy of the extract of death'),
      mode: 'hand_in',
      originals: 0,
      copies: 1,
      required: true,
    },
    {
      id: 'endOfAllowance',
      name: t(
        'Bản sao quyết định thôi hưởng trợ cấp bảo hiểm xã hội, trợ cấp khác (nếu có)',
        'Copy of the decision that ends another allowance (if any)',
      ),
      mode: 'hand_in',
      originals: 0,
      copies: 1,
      required: false,
    },
  ],
  timeLimit: { quantity: 3, unit: 'working_day' },
  fees: [],
  results: [
    {
      id: 'decision',
      name: t('Quyết định hỗ trợ chi phí mai táng', 'Decision on the support'),
      template: 'funeral-support-decision',
      facts: [
        { label: t('Người chết', 'Person who died'), value: 'deceasedName' },
        { label: t('Ngày chết', 'Day of death'), value: 'asRead.diedOn' },
        {
          label: t('Người, cơ quan nhận hỗ trợ', 'Who receives the support'),
          value: 'if organiserKind = "household" then organiserPerson.fullName else organiserOrganisation.name',
        },
      ],
    },
  ],
  templates: [{ id: 'declarationForm', name: t('Tờ khai hỗ trợ mai táng (Mẫu 04)', 'Declaration (form 04)') }],
  onlineService: { legacyLevel: 4, extent: 'full' },
  returnWays: ['portal', 'counter', 'postal'],
  form: {
    toCheckAgain: t(
      'Ghi theo mẫu in số 04 Nghị định 20/2021/NĐ-CP; phải đối chiếu từng mục với mẫu gốc trước khi dùng thật.',
      'Written after form 04 of Decree 20/2021/NĐ-CP; to be compared with the original before real use.',
    ),
    pages: [
      {
        id: 'requester',
        title: t('Người đề nghị', 'Who is asking'),
        sections: [{ id: 'identity', fields: [...identityFields, ...contactFields] }],
      },
      deceased,
      organiser,
      closingPage(),
    ],
  },
  workflow: threeSteps(16),
  supplement: { policy: 'pause', answerWithinDays: 10, onNoAnswer: 'return' },
}
