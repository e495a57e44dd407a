import type { FormPage } from '../../src/procedures/form.js'
import type { ProcedureDefinition } from '../../src/procedures/procedure.js'
import { t } from '../t.js'
import { cityFeeResolution, cityFees } from './city-fees.js'
import {
  authorisation,
  civilStatusLaw,
  civilStatusSector,
  extractCopiesFee,
  identityPaperPosted,
  identityPaperShown,
  paperDeclaration,
  residenceProofShown,
  sameDayWorkflow,
} from './civil-status.js'
import { closingPage, extractCopies } from './fields/closing-page.js'
import {
  civilStatusBasis,
  civilStatusGroups,
  civilStatusReliefs,
  exemptionProof,
  exemptionSection,
  groupField,
} from './fields/exemption-section.js'
import { genders, registrationKinds } from './fields/options.js'
import { birthFields, originFields, residenceFields } from './fields/person-fields.js'
import { requesterPage } from './fields/requester-page.js'

const person = { prefix: 'deceased', required: true, whose: t('của người đã chết', 'of the person who died') }

const deceased: FormPage = {
  id: 'deceased',
  title: t('Người đã chết', 'The person who died'),
  sections: [
    {
      id: 'deceased',
      fields: [
        {
          id: 'deceasedName',
          nameInMessages: t('Họ, chữ đệm, tên của người đã chết', 'Full name of the deceased'),
          kind: 'text',
          label: t('Họ, chữ đệm, tên', 'Full name'),
          required: true,
          max: 120,
          width: 'full',
        },
        ...birthFields(person),
        {
          id: 'deceasedGender',
          nameInMessages: t('Giới tính của người đã chết', 'Sex of the deceased'),
          kind: 'choice',
          label: t('Giới tính', 'Sex'),
          required: true,
          options: genders,
        },
        ...originFields(person),
        {
          id: 'deceasedPersonalId',
          kind: 'personal_id',
          label: t('Số định danh cá nhân (nếu có)', 'Personal identification number (if any)'),
          width: 'medium',
        },
      ],
    },
    {
      id: 'lastResidence',
      title: t('Nơi cư trú cuối cùng', 'Last residence'),
      fields: residenceFields(person),
    },
  ],
}

const death: FormPage = {
  id: 'death',
  title: t('Việc chết', 'The death'),
  sections: [
    {
      id: 'death',
      fields: [
        {
          id: 'registrationKind',
          kind: 'choice',
          label: t('Loại đăng ký', 'Kind of registration'),
          required: true,
          options: registrationKinds,
        },
        {
          id: 'deathDate',
          kind: 'date',
          label: t('Ngày chết', 'Day of death'),
          required: true,
          min: '1900-01-01',
          max: 'today',
          width: 'short',
        },
        { id: 'deathHour', kind: 'number', label: t('Giờ', 'Hour'), min: 0, max: 23, width: 'short' },
        { id: 'deathMinute', kind: 'number', label: t('Phút', 'Minute'), min: 0, max: 59, width: 'short' },
        { id: 'deathPlace', kind: 'address', label: t('Nơi chết', 'Place of death'), required: true, width: 'full' },
        {
          id: 'deathCause',
          kind: 'text',
          label: t('Nguyên nhân chết', 'Cause of death'),
          required: true,
          max: 200,
          width: 'full',
        },
        {
          id: 'isLate',
          kind: 'yes_no',
          label: t('Đã quá 15 ngày kể từ ngày chết?', 'Have more than 15 days passed since the death?'),
          hint: t(
            'Đăng ký trong 15 ngày thì không phải nộp lệ phí.',
            'There is no charge when the death is registered within 15 days.',
          ),
          required: true,
        },
      ],
    },
    {
      id: 'notice',
      title: t('Giấy báo tử hoặc giấy tờ thay thế', 'Death notice or the paper that replaces it'),
      fields: [
        {
          id: 'noticeKind',
          nameInMessages: t('Loại giấy tờ về việc chết', 'Kind of paper about the death'),
          kind: 'choice',
          label: t('Loại giấy tờ', 'Kind of paper'),
          required: true,
          options: [
            { value: 'notice', label: t('Giấy báo tử', 'Death notice') },
            { value: 'court', label: t('Quyết định tuyên bố chết của Tòa án', 'Court decision') },
            { value: 'record', label: t('Biên bản xác nhận việc chết', 'Record of the death') },
            {
              value: 'police',
              label: t('Văn bản của công an hoặc giám định pháp y', 'Paper of the police or the forensic examiner'),
            },
            { value: 'none', label: t('Không có', 'None') },
          ],
        },
        {
          id: 'noticeNumber',
          kind: 'text',
          label: t('Số giấy', 'Number of the paper'),
          visibleWhen: 'not(noticeKind = "none")',
          max: 60,
          width: 'short',
        },
        {
          id: 'noticeDate',
          nameInMessages: t('Ngày cấp giấy báo tử hoặc giấy tờ thay thế', 'Day of the death notice'),
          kind: 'date',
          label: t('Ngày cấp', 'Day of issue'),
          visibleWhen: 'not(noticeKind = "none")',
          required: true,
          max: 'today',
          width: 'short',
        },
        {
          id: 'noticeBy',
          nameInMessages: t('Cơ quan cấp giấy báo tử hoặc giấy tờ thay thế', 'Issuer of the death notice'),
          kind: 'text',
          label: t('Cơ quan cấp', 'Issued by'),
          visibleWhen: 'not(noticeKind = "none")',
          required: true,
          max: 160,
          width: 'full',
        },
      ],
    },
  ],
  checks: [
    {
      when: 'deathDate < deceasedBirthDate',
      field: 'deathDate',
      message: t('Ngày chết không thể trước ngày sinh.', 'The death cannot be before the birth.'),
    },
    {
      when: 'noticeDate < deathDate',
      field: 'noticeDate',
      message: t('Ngày cấp không thể trước ngày chết.', 'The paper cannot be older than the death.'),
    },
  ],
}

/** Registration of death; a late one is charged when the dossier is supplemented. */
export const deathRegistration: ProcedureDefinition = {
  code: '1.000656',
  name: t('Thủ tục đăng ký khai tử', 'Registration of death'),
  shortName: t('Đăng ký khai tử', 'Death registration'),
  sector: civilStatusSector,
  authorityLevel: 'commune',
  audience: ['citizen'],
  lifeEvents: ['death'],
  keywords: ['báo tử', 'giấy chứng tử', 'người thân mất', 'qua đời', 'làm giấy chứng tử', 'khai tử cho cha mẹ'],
  legalBasis: [
    ...civilStatusLaw,
    {
      document: '85/2019/TT-BTC',
      title:
        'Thông tư hướng dẫn về phí và lệ phí thuộc thẩm quyền quyết định của Hội đồng nhân dân tỉnh, thành phố trực thuộc Trung ương, sửa đổi bởi Thông tư 106/2021/TT-BTC',
    },
  ],
  steps: [
    t(
      'Điền biểu mẫu điện tử và đính kèm Giấy báo tử hoặc giấy tờ thay thế.',
      'Fill in the e-form and attach the death notice or the paper that replaces it.',
    ),
    t(
      'Bộ phận một cửa kiểm tra; nếu đăng ký quá hạn hoặc thiếu giấy tờ, bạn được báo một lần và nộp lệ phí khi bổ sung.',
      'The counter checks; if the registration is late or a paper is missing, you are told once and pay with the supplement.',
    ),
    t(
      'Công chức tư pháp - hộ tịch ghi việc chết vào cơ sở dữ liệu và lập Trích lục khai tử.',
      'The civil status officer enters the death and makes the extract.',
    ),
    t(
      'Khi nhận kết quả, mang theo bản chính Giấy báo tử để đối chiếu nếu bạn đã gửi ảnh chụp.',
      'When you collect the result, bring the original notice for comparison if you sent a photo.',
    ),
  ],
  conditions: [
    t(
      'Vợ, chồng, con, cha, mẹ hoặc người thân thích khác đăng ký trong 15 ngày kể từ ngày có người chết.',
      'The spouse, a child, a parent or another relative registers within 15 days of the death.',
    ),
  ],
  requiredDocuments: [
    paperDeclaration(t('Tờ khai đăng ký khai tử', 'Declaration for the registration of death')),
    {
      id: 'deathNotice',
      name: t('Giấy báo tử hoặc giấy tờ thay Giấy báo tử', 'Death notice or the paper that replaces it'),
      mode: 'hand_in',
      originals: 1,
      copies: 0,
      required: false,
      requiredWhen: 'noticeKind != "none"',
      compareOriginal: true,
      note: t(
        'Không phải nộp khi cơ quan đã tra được dữ liệu điện tử có ký số.',
        'Not needed when the agency has the digitally signed data.',
      ),
    },
    {
      id: 'deathEvidence',
      name: t(
        'Giấy tờ, tài liệu chứng minh sự kiện chết (người chết đã lâu, không có giấy báo tử)',
        'Evidence of the death (long ago, without a notice)',
      ),
      mode: 'hand_in',
      originals: 1,
      copies: 0,
      required: false,
      requiredWhen: 'noticeKind = "none"',
    },
    authorisation('relation = "representative"'),
    identityPaperShown,
    identityPaperPosted,
    residenceProofShown,
    exemptionProof(civilStatusBasis),
  ],
  timeLimit: { quantity: 1, unit: 'working_day', cutoff: '15:00' },
  timeLimitNote: t(
    'Trong ngày; nhận sau 15 giờ thì ngày làm việc tiếp theo. Phải xác minh thì không quá 03 ngày làm việc.',
    'Same day; after 15:00 the next working day. With verification, up to three working days.',
  ),
  fees: [
    {
      id: 'lateCharge',
      kind: 'charge',
      name: t('Lệ phí đăng ký khai tử quá hạn', 'Charge for a late registration'),
      channels: ['online', 'counter', 'postal'],
      amountVnd: `if isLate = true then ${cityFees.lateDeathRegistration} else 0`,
      collect: 'at_supplement',
      validFrom: '2025-07-01',
      legalBasis: cityFeeResolution,
      reliefs: civilStatusReliefs,
    },
    extractCopiesFee,
  ],
  feeGroupField: groupField,
  results: [
    {
      id: 'deathExtract',
      name: t('Trích lục khai tử', 'Death extract'),
      code: 'KQ.G15.000034',
      template: 'death-extract',
      facts: [
        { label: t('Họ, chữ đệm, tên', 'Full name'), value: 'deceasedName' },
        {
          label: t('Ngày, tháng, năm sinh', 'Born'),
          value: 'asRead.deceasedBirthDate',
        },
        { label: t('Giới tính', 'Sex'), value: 'asRead.deceasedGender' },
        { label: t('Đã chết ngày', 'Died on'), value: 'asRead.deathDate' },
        { label: t('Nơi chết', 'Place of death'), value: 'asRead.deathPlace' },
        { label: t('Nguyên nhân', 'Cause'), value: 'deathCause' },
      ],
    },
  ],
  templates: [{ id: 'declarationForm', name: t('Tờ khai đăng ký khai tử', 'Declaration for death registration') }],
  onlineService: {
    legacyLevel: 3,
    extent: 'partial',
    partialBecause: t(
      'Bản chính Giấy báo tử được đối chiếu khi trả kết quả, trừ khi đã có dữ liệu điện tử ký số.',
      'The original notice is compared when the result is returned, unless signed data exist.',
    ),
  },
  returnWays: ['counter', 'postal'],
  form: {
    pages: [
      requesterPage({
        label: t('Bạn là ai đối với người đã chết?', 'How are you related to the person who died?'),
        options: [
          { value: 'spouse', label: t('Vợ, chồng', 'Spouse') },
          { value: 'child', label: t('Con', 'Child') },
          { value: 'parent', label: t('Cha, mẹ', 'Parent') },
          { value: 'relative', label: t('Người thân thích khác', 'Another relative') },
          { value: 'organisation', label: t('Đại diện cơ quan, tổ chức', 'Agency or organisation') },
          { value: 'representative', label: t('Người được ủy quyền', 'Authorised representative') },
          { value: 'other', label: t('Khác', 'Other') },
        ],
      }),
      deceased,
      death,
      closingPage([{ ...exemptionSection(civilStatusGroups), visibleWhen: 'isLate = true' }, extractCopies]),
    ],
  },
  workflow: sameDayWorkflow,
  supplement: { policy: 'pause', answerWithinDays: 10 },
}
