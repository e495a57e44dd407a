import type { FormPage } from '../../src/procedures/form.js'
import type { ProcedureDefinition } from '../../src/procedures/procedure.js'
import { t } from '../t.js'
import { abilityLevels, dailyActivities, disabilitySigns } from './disability-signs.js'
import { closingPage } from './fields/closing-page.js'
import { genders } from './fields/options.js'
import { contactFields, identityFields } from './fields/requester-page.js'

const asker: FormPage = {
  id: 'asker',
  title: t('Người đề nghị', 'Who is asking'),
  sections: [
    { id: 'identity', fields: [...identityFields, ...contactFields] },
    {
      id: 'request',
      title: t('Nội dung đề nghị', 'The request'),
      fields: [
        {
          id: 'requestKind',
          kind: 'choice',
          label: t('Bạn đề nghị việc gì?', 'What do you ask for?'),
          required: true,
          options: [
            { value: 'assess', label: t('Xác định mức độ khuyết tật và cấp Giấy xác nhận', 'A first assessment') },
            { value: 'reassess', label: t('Xác định lại mức độ khuyết tật', 'A new assessment') },
            { value: 'reissue', label: t('Cấp lại Giấy xác nhận', 'The certificate again') },
            { value: 'exchange', label: t('Cấp đổi Giấy xác nhận', 'The certificate exchanged') },
          ],
        },
        {
          id: 'reason',
          kind: 'long_text',
          label: t('Lý do', 'Reason'),
          visibleWhen: 'not(requestKind = "assess")',
          required: true,
          max: 500,
          width: 'full',
        },
        {
          id: 'forWhom',
          kind: 'choice',
          label: t('Bạn đề nghị cho ai?', 'For whom do you ask?'),
          required: true,
          options: [
            { value: 'self', label: t('Cho bản thân', 'For myself') },
            { value: 'other', label: t('Cho người mà tôi đại diện', 'For a person I represent') },
          ],
        },
      ],
    },
  ],
}

const person: FormPage = {
  id: 'person',
  title: t('Người được xác định mức độ khuyết tật', 'The person to be assessed'),
  sections: [
    {
      id: 'other',
      visibleWhen: 'forWhom = "other"',
      fields: [
        { id: 'personName', kind: 'text', label: t('Họ và tên', 'Full name'), required: true, max: 120, width: 'full' },
        {
          id: 'personBirthDate',
          kind: 'date',
          label: t('Ngày sinh', 'Date of birth'),
          required: true,
          min: '1900-01-01',
          max: 'today',
          width: 'short',
        },
        { id: 'personPersonalId', kind: 'personal_id', label: t('Số định danh (nếu có)', 'Number (if any)') },
        {
          id: 'representing',
          kind: 'choice',
          label: t('Bạn là người đại diện theo quan hệ nào?', 'How do you represent the person?'),
          required: true,
          options: [
            { value: 'parent', label: t('Cha, mẹ', 'Parent') },
            { value: 'guardian', label: t('Người giám hộ', 'Guardian') },
            { value: 'spouse', label: t('Vợ, chồng', 'Spouse') },
            { value: 'child', label: t('Con', 'Child') },
            { value: 'other', label: t('Quan hệ khác', 'Other') },
          ],
        },
      ],
    },
    {
      id: 'homes',
      fields: [
        { id: 'personGender', kind: 'choice', label: t('Giới tính', 'Sex'), required: true, options: genders },
        {
          id: 'registeredHome',
          kind: 'address',
          label: t('Nơi thường trú', 'Permanent residence'),
          required: true,
          width: 'full',
        },
        {
          id: 'currentHome',
          kind: 'address',
          label: t('Nơi ở hiện nay', 'Lives now at'),
          hint: t('Hội đồng đến đây nếu người được xác định không đi lại được.', 'The council may come here.'),
          required: true,
          width: 'full',
        },
      ],
    },
  ],
}

const signs: FormPage = {
  id: 'signs',
  title: t('Dạng khuyết tật', 'Kinds of disability'),
  intro: t('Chọn mọi dấu hiệu đúng với người được xác định.', 'Choose every sign that is true of the person.'),
  visibleWhen: 'not(requestKind = "exchange")',
  sections: disabilitySigns.map(({ id, title, options }) => ({
    id,
    fields: [{ id: `${id}Signs`, kind: 'choices' as const, label: title, options, width: 'full' as const }],
  })),
  checks: [
    {
      when: disabilitySigns.map(({ id }) => `(${id}Signs = null or count(${id}Signs) = 0)`).join(' and '),
      field: 'mobilitySigns',
      message: t('Chọn ít nhất một dấu hiệu trong sáu nhóm.', 'Choose at least one sign in the six groups.'),
    },
  ],
}

const activities: FormPage = {
  id: 'activities',
  title: t('Mức độ thực hiện hoạt động', 'Daily activities'),
  visibleWhen: 'not(requestKind = "exchange")',
  sections: [
    {
      id: 'activities',
      fields: dailyActivities.map(({ id, label }) => ({
        id: `${id}Ability`,
        kind: 'choice' as const,
        label,
        nameInMessages: t(`Mức độ tự thực hiện: ${label.vi}`, `Ability: ${label.en}`),
        required: true,
        options: abilityLevels,
      })),
    },
  ],
}

/** Assessment of a disability by the commune's council, and the certificate. */
export const disabilityCertificate: ProcedureDefinition = {
  code: '1.001699',
  name: t(
    'Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật',
    'Assessment of a disability and its certificate',
  ),
  shortName: t('Giấy xác nhận khuyết tật', 'Disability certificate'),
  sector: { code: 'bao-tro-xa-hoi', name: t('Bảo trợ xã hội', 'Social protection') },
  authorityLevel: 'commune',
  audience: ['citizen'],
  lifeEvents: ['disability'],
  keywords: ['người khuyết tật', 'tàn tật', 'giấy khuyết tật', 'giám định khuyết tật', 'xác nhận khuyết tật'],
  legalBasis: [
    { document: '51/2010/QH12', title: 'Luật Người khuyết tật' },
    {
      document: '28/2012/NĐ-CP',
      title: 'Nghị định quy định chi tiết và hướng dẫn thi hành một số điều của Luật Người khuyết tật',
    },
    {
      document: '01/2019/TT-BLĐTBXH',
      title:
        'Thông tư về việc xác định mức độ khuyết tật do Hội đồng xác định mức độ khuyết tật thực hiện, sửa đổi bởi Thông tư 08/2023/TT-BLĐTBXH',
    },
  ],
  steps: [
    t('Điền đơn điện tử, đính kèm bệnh án hoặc giấy khám nếu có.', 'Fill in the e-form; attach medical papers if any.'),
    t(
      'Ủy ban nhân dân cấp xã mời người được xác định gặp Hội đồng xác định mức độ khuyết tật, hoặc Hội đồng đến nhà.',
      'The commune invites the person to its assessment council, or the council comes to the home.',
    ),
    t(
      'Hội đồng quan sát, phỏng vấn, kết luận; kết luận được niêm yết 5 ngày làm việc.',
      'The council observes, asks and concludes; the conclusion is posted for five working days.',
    ),
    t('Giấy xác nhận khuyết tật được cấp và trả cho bạn.', 'The certificate is issued and returned to you.'),
  ],
  conditions: [t('Người được xác định cư trú tại xã, phường.', 'The person lives in the commune or ward.')],
  requiredDocuments: [
    {
      id: 'request',
      name: t(
        'Đơn đề nghị xác định, xác định lại mức độ khuyết tật và cấp, cấp đổi, cấp lại Giấy xác nhận khuyết tật (Mẫu số 01)',
        'Request for assessment (form 01)',
      ),
      mode: 'hand_in',
      originals: 1,
      copies: 0,
      required: true,
      channels: ['counter', 'postal'],
      template: 'request',
      note: t('Nộp trực tuyến thì điền biểu mẫu điện tử.', 'Online, the e-form replaces it.'),
    },
    {
      id: 'medicalPapers',
      name: t(
        'Bản sao bệnh án, giấy tờ khám, điều trị, phẫu thuật liên quan đến khuyết tật (nếu có)',
        'Copies of medical papers about the disability (if any)',
      ),
      mode: 'hand_in',
      originals: 0,
      copies: 1,
      required: false,
      compareOriginal: true,
    },
    {
      id: 'earlierConclusion',
      name: t(
        'Bản sao kết luận của Hội đồng Giám định y khoa trước ngày 01/6/2012 (nếu có)',
        'Copy of a medical board’s conclusion before 1 June 2012 (if any)',
      ),
      mode: 'hand_in',
      originals: 0,
      copies: 1,
      required: false,
    },
  ],
  timeLimit: { quantity: 25, unit: 'working_day' },
  fees: [],
  results: [
    {
      id: 'certificate',
      name: t('Giấy xác nhận khuyết tật', 'Disability certificate'),
      template: 'disability-certificate',
      provesGroup: 'disability',
      owner: {
        personalId: 'if forWhom = "other" then personPersonalId else requesterPersonalId',
        fullName: 'if forWhom = "other" then personName else requesterName',
      },
      facts: [
        { label: t('Họ và tên', 'Full name'), value: 'if forWhom = "self" then requesterName else personName' },
        {
          label: t('Ngày sinh', 'Born'),
          value: 'if forWhom = "self" then asRead.requesterBirthDate else asRead.personBirthDate',
        },
        { label: t('Giới tính', 'Sex'), value: 'asRead.personGender' },
        { label: t('Nơi thường trú', 'Permanent residence'), value: 'asRead.registeredHome' },
      ],
    },
  ],
  templates: [{ id: 'request', name: t('Đơn đề nghị xác định mức độ khuyết tật (Mẫu số 01)', 'Request, form 01') }],
  onlineService: {
    legacyLevel: 3,
    extent: 'partial',
    partialBecause: t(
      'Người được xác định phải gặp Hội đồng xác định mức độ khuyết tật (Luật Người khuyết tật, Điều 18).',
      'The person must meet the assessment council (Law on Persons with Disabilities, Article 18).',
    ),
  },
  returnWays: ['portal', 'email', 'postal', 'counter'],
  form: { pages: [asker, person, signs, activities, closingPage()] },
  workflow: [
    {
      id: 'prepare',
      name: t('Kiểm tra, mời Hội đồng', 'Check, call the council'),
      role: 'processor',
      hours: 40,
      agency: 'competent',
      act: 'forward',
    },
    {
      id: 'council',
      name: t('Hội đồng họp, kết luận, niêm yết', 'The council meets, concludes and posts'),
      role: 'processor',
      hours: 120,
      agency: 'competent',
      act: 'forward',
    },
    {
      id: 'review',
      name: t('Lãnh đạo phòng trình ký', 'Division head puts forward'),
      role: 'division_head',
      hours: 16,
      agency: 'competent',
      act: 'put_forward',
    },
    { id: 'approve', name: t('Ký duyệt', 'Approve'), role: 'approver', hours: 16, agency: 'competent', act: 'approve' },
    { id: 'seal', name: t('Cấp số, đóng dấu', 'Seal'), role: 'clerk', hours: 8, agency: 'competent', act: 'seal' },
  ],
  supplement: { policy: 'pause', answerWithinDays: 15 },
}
