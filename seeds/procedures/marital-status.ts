import type { FormPage } from '../../src/procedures/form.js'
import type { ProcedureDefinition } from '../../src/procedures/procedure.js'
import { t } from '../t.js'
import { cityFeeResolution, cityFees } from './city-fees.js'
import {
  authorisation,
  civilStatusLaw,
  civilStatusSector,
  identityPaperPosted,
  identityPaperShown,
  paperDeclaration,
  residenceProofShown,
} from './civil-status.js'
import { closingPage } from './fields/closing-page.js'
import {
  civilStatusBasis,
  civilStatusGroups,
  civilStatusReliefs,
  exemptionProof,
  exemptionSection,
  groupField,
} from './fields/exemption-section.js'
import { genders } from './fields/options.js'
import { identityPaperFields, originFields } from './fields/person-fields.js'
import { requesterPage } from './fields/requester-page.js'

const person: FormPage = {
  id: 'person',
  title: t('Người được cấp giấy xác nhận', 'Whose status is confirmed'),
  sections: [
    {
      id: 'other',
      visibleWhen: 'not(relation = "self")',
      fields: [
        {
          id: 'personName',
          nameInMessages: t('Họ, chữ đệm, tên của người được cấp giấy', 'Full name of the person'),
          kind: 'text',
          label: t('Họ, chữ đệm, tên', 'Full name'),
          required: true,
          max: 120,
          width: 'full',
        },
        {
          id: 'personBirthDate',
          nameInMessages: t('Ngày, tháng, năm sinh của người được cấp giấy', 'Date of birth of the person'),
          kind: 'date',
          label: t('Ngày, tháng, năm sinh', 'Date of birth'),
          required: true,
          min: '1900-01-01',
          max: 'today',
          width: 'short',
        },
        {
          id: 'personPersonalId',
          nameInMessages: t('Số định danh cá nhân của người được cấp giấy', 'Personal number of the person'),
          kind: 'personal_id',
          label: t('Số định danh cá nhân', 'Personal identification number'),
          required: true,
          width: 'medium',
        },
        ...identityPaperFields({ prefix: 'person', required: true }),
      ],
    },
    {
      id: 'origin',
      fields: [
        { id: 'personGender', kind: 'choice', label: t('Giới tính', 'Sex'), required: true, options: genders },
        { id: 'personBirthPlace', kind: 'text', label: t('Nơi sinh', 'Place of birth'), max: 160, width: 'full' },
        ...originFields({ prefix: 'person', required: true }),
      ],
    },
    {
      id: 'period',
      title: t('Thời gian cần xác nhận', 'The period to confirm'),
      fields: [
        {
          id: 'livedAt',
          nameInMessages: t('Nơi cư trú trong thời gian cần xác nhận', 'Residence in the period to confirm'),
          kind: 'address',
          label: t('Trong thời gian cư trú tại', 'While living at'),
          required: true,
          width: 'full',
        },
        {
          id: 'livedFrom',
          nameInMessages: t('Ngày bắt đầu cư trú', 'First day of living there'),
          kind: 'date',
          label: t('Từ ngày', 'From'),
          hint: t('Bỏ trống nếu xác nhận tình trạng hiện tại.', 'Leave empty to confirm the status now.'),
          max: 'today',
          width: 'short',
        },
        {
          id: 'livedUntil',
          nameInMessages: t('Ngày thôi cư trú', 'Last day of living there'),
          kind: 'date',
          label: t('Đến ngày', 'Until'),
          visibleWhen: 'livedFrom != null',
          max: 'today',
          width: 'short',
        },
      ],
    },
  ],
  checks: [
    {
      when: 'livedUntil < livedFrom',
      field: 'livedUntil',
      message: t('“Đến ngày” phải sau “Từ ngày”.', '“Until” must be after “From”.'),
    },
  ],
}

const status: FormPage = {
  id: 'status',
  title: t('Tình trạng hôn nhân', 'Marital status'),
  sections: [
    {
      id: 'status',
      fields: [
        {
          id: 'maritalStatus',
          kind: 'choice',
          label: t('Tình trạng hôn nhân', 'Marital status'),
          required: true,
          options: [
            { value: 'never', label: t('Chưa đăng ký kết hôn với ai', 'Never married') },
            { value: 'divorced', label: t('Đã ly hôn', 'Divorced') },
            { value: 'widowed', label: t('Vợ hoặc chồng đã chết', 'Widowed') },
            { value: 'married', label: t('Hiện đang có vợ hoặc chồng', 'Married') },
          ],
        },
      ],
    },
    {
      id: 'ended',
      title: t('Giấy tờ về ly hôn hoặc về người đã chết', 'Papers of the divorce or the death'),
      visibleWhen: 'maritalStatus = "divorced" or maritalStatus = "widowed"',
      fields: [
        {
          id: 'endedNumber',
          kind: 'text',
          label: t('Số bản án, quyết định hoặc trích lục khai tử', 'Number of the judgment or death extract'),
          required: true,
          max: 60,
          width: 'medium',
        },
        {
          id: 'endedOn',
          kind: 'date',
          label: t('Ngày của bản án, quyết định hoặc trích lục', 'Day of the judgment or extract'),
          required: true,
          max: 'today',
          width: 'short',
        },
        { id: 'endedBy', kind: 'text', label: t('Cơ quan cấp', 'Issued by'), required: true, max: 160, width: 'full' },
      ],
    },
    {
      id: 'married',
      title: t('Người vợ hoặc chồng', 'The spouse'),
      visibleWhen: 'maritalStatus = "married"',
      fields: [
        { id: 'spouseName', kind: 'text', label: t('Họ, chữ đệm, tên', 'Full name'), required: true, max: 120 },
        {
          id: 'marriageNumber',
          kind: 'text',
          label: t('Số Giấy chứng nhận kết hôn', 'Number of the marriage certificate'),
          required: true,
          max: 60,
          width: 'medium',
        },
        {
          id: 'marriedOn',
          kind: 'date',
          label: t('Ngày cấp Giấy chứng nhận kết hôn', 'Day of the marriage certificate'),
          required: true,
          max: 'today',
          width: 'short',
        },
        { id: 'marriedAt', kind: 'text', label: t('Nơi cấp', 'Issued by'), required: true, max: 160, width: 'full' },
      ],
    },
  ],
}

const purpose: FormPage = {
  id: 'purpose',
  title: t('Mục đích sử dụng', 'What it is for'),
  sections: [
    {
      id: 'purpose',
      fields: [
        {
          id: 'purpose',
          kind: 'choice',
          label: t('Bạn dùng giấy xác nhận vào việc gì?', 'What will you use it for?'),
          hint: t(
            'Giấy dùng để kết hôn chỉ cấp một bản và có giá trị 6 tháng.',
            'For a marriage only one copy is issued; it is valid for six months.',
          ),
          required: true,
          options: [
            { value: 'marriage', label: t('Để đăng ký kết hôn', 'To register a marriage') },
            { value: 'property', label: t('Mua bán, chuyển nhượng tài sản', 'To buy or sell property') },
            { value: 'loan', label: t('Vay vốn', 'To take a loan') },
            { value: 'travel', label: t('Đi nước ngoài, bổ sung hồ sơ', 'To go abroad or complete a file') },
            { value: 'other', label: t('Mục đích khác', 'Another purpose') },
          ],
        },
        {
          id: 'otherPurpose',
          kind: 'text',
          label: t('Mục đích cụ thể', 'The purpose'),
          visibleWhen: 'purpose = "other"',
          required: true,
          max: 200,
          width: 'full',
        },
      ],
    },
    {
      id: 'partner',
      title: t('Người dự định kết hôn cùng', 'The person you will marry'),
      visibleWhen: 'purpose = "marriage"',
      fields: [
        {
          id: 'partnerName',
          nameInMessages: t('Họ, chữ đệm, tên của người dự định kết hôn', 'Full name of the future spouse'),
          kind: 'text',
          label: t('Họ, chữ đệm, tên', 'Full name'),
          required: true,
          max: 120,
        },
        {
          id: 'partnerBirthDate',
          nameInMessages: t('Ngày, tháng, năm sinh của người dự định kết hôn', 'Date of birth of the future spouse'),
          kind: 'date',
          label: t('Ngày, tháng, năm sinh', 'Date of birth'),
          required: true,
          min: '1900-01-01',
          max: 'today',
          width: 'short',
        },
        {
          id: 'partnerNationality',
          nameInMessages: t('Quốc tịch của người dự định kết hôn', 'Nationality of the future spouse'),
          kind: 'nationality',
          label: t('Quốc tịch', 'Nationality'),
          required: true,
          width: 'medium',
        },
        {
          id: 'partnerPersonalId',
          nameInMessages: t('Số định danh cá nhân của người dự định kết hôn', 'Personal number of the future spouse'),
          kind: 'personal_id',
          label: t('Số định danh cá nhân', 'Personal identification number'),
          visibleWhen: 'partnerNationality = "VN"',
          required: true,
          width: 'medium',
        },
        {
          id: 'partnerPassport',
          kind: 'text',
          label: t('Số hộ chiếu', 'Passport number'),
          visibleWhen: 'not(partnerNationality = "VN")',
          required: true,
          max: 30,
          width: 'medium',
        },
        {
          id: 'partnerResidence',
          nameInMessages: t('Nơi cư trú của người dự định kết hôn', 'Residence of the future spouse'),
          kind: 'text',
          label: t('Nơi cư trú', 'Residence'),
          required: true,
          max: 200,
          width: 'full',
        },
        {
          id: 'marriagePlace',
          kind: 'text',
          label: t('Nơi dự định đăng ký kết hôn', 'Where the marriage will be registered'),
          required: true,
          max: 160,
          width: 'full',
        },
      ],
    },
    {
      id: 'earlierCertificate',
      fields: [
        {
          id: 'hasEarlierCertificate',
          kind: 'yes_no',
          label: t('Bạn đã từng được cấp giấy này chưa?', 'Have you had such a certificate before?'),
          required: true,
        },
        {
          id: 'certificateCopies',
          kind: 'number',
          label: t('Số bản', 'Number of copies'),
          visibleWhen: 'not(purpose = "marriage")',
          required: true,
          min: 1,
          max: 5,
          width: 'short',
        },
      ],
    },
  ],
}

const charge = {
  kind: 'charge' as const,
  name: t('Lệ phí cấp Giấy xác nhận tình trạng hôn nhân', 'Charge for the certificate'),
  collect: 'at_acceptance' as const,
  validFrom: '2025-07-01',
  legalBasis: cityFeeResolution,
  reliefs: civilStatusReliefs,
}

/** Certificate of marital status, in everyday words "giấy độc thân". */
export const maritalStatus: ProcedureDefinition = {
  code: '1.004873',
  name: t('Thủ tục cấp Giấy xác nhận tình trạng hôn nhân', 'Certificate of marital status'),
  shortName: t('Giấy xác nhận tình trạng hôn nhân', 'Marital status certificate'),
  sector: civilStatusSector,
  authorityLevel: 'commune',
  audience: ['citizen'],
  lifeEvents: ['marriage', 'housing-and-land', 'study-and-work'],
  keywords: ['giấy độc thân', 'xác nhận độc thân', 'chưa kết hôn', 'giấy xác nhận hôn nhân', 'làm giấy để cưới'],
  legalBasis: [
    ...civilStatusLaw,
    { document: '52/2014/QH13', title: 'Luật Hôn nhân và gia đình' },
    {
      document: '85/2019/TT-BTC',
      title:
        'Thông tư hướng dẫn về phí và lệ phí thuộc thẩm quyền quyết định của Hội đồng nhân dân tỉnh, thành phố trực thuộc Trung ương, sửa đổi bởi Thông tư 106/2021/TT-BTC',
    },
  ],
  steps: [
    t(
      'Điền biểu mẫu điện tử; nếu đã ly hôn hoặc vợ, chồng đã chết thì ghi số và ngày của giấy tờ liên quan.',
      'Fill in the e-form; if divorced or widowed, give the number and day of the paper.',
    ),
    t('Nộp lệ phí trực tuyến khi hồ sơ được tiếp nhận.', 'Pay online when the dossier is accepted.'),
    t(
      'Công chức tư pháp - hộ tịch kiểm tra, xác minh tình trạng hôn nhân trong dữ liệu hộ tịch.',
      'The civil status officer checks the status in the civil status database.',
    ),
    t(
      'Giấy xác nhận có ký số được trả trên cổng; bản giấy trả theo cách bạn chọn.',
      'The signed certificate comes to the portal; paper is returned the way you chose.',
    ),
  ],
  conditions: [
    t(
      'Người yêu cầu cư trú tại địa bàn; ai không có nơi thường trú thì nơi đăng ký tạm trú cấp.',
      'Issued where the person has permanent residence, or temporary residence if there is none.',
    ),
  ],
  requiredDocuments: [
    paperDeclaration(
      t('Tờ khai cấp Giấy xác nhận tình trạng hôn nhân', 'Declaration for a certificate of marital status'),
    ),
    {
      id: 'endedPaper',
      resultCodes: ['KQ.G15.000034'],
      name: t(
        'Bản án, quyết định ly hôn hoặc trích lục khai tử của vợ, chồng',
        'Divorce judgment or the spouse’s death extract',
      ),
      mode: 'hand_in',
      originals: 0,
      copies: 1,
      required: false,
      requiredWhen: 'maritalStatus = "divorced" or maritalStatus = "widowed"',
      note: t(
        'Không cần khi cơ quan đã tra được trong cơ sở dữ liệu hộ tịch.',
        'Not needed when the civil status database answers.',
      ),
    },
    {
      id: 'earlierCertificate',
      resultCodes: ['KQ.G15.000038'],
      name: t('Giấy xác nhận tình trạng hôn nhân đã được cấp trước đó', 'The earlier certificate'),
      mode: 'hand_in',
      originals: 1,
      copies: 0,
      required: false,
      requiredWhen: 'hasEarlierCertificate = true',
    },
    authorisation('relation = "representative"'),
    identityPaperShown,
    identityPaperPosted,
    residenceProofShown,
    exemptionProof(civilStatusBasis),
  ],
  timeLimit: { quantity: 3, unit: 'working_day' },
  timeLimitNote: t(
    'Phải gửi văn bản xác minh đến nơi thường trú khác thì thời hạn dài hơn, không quá 23 ngày.',
    'When another place of residence must be asked, up to 23 days.',
  ),
  fees: [
    {
      ...charge,
      id: 'chargeOnline',
      channels: ['online'],
      amountVnd: cityFees.maritalStatus.online,
    },
    {
      ...charge,
      id: 'chargeCounter',
      channels: ['counter', 'postal'],
      amountVnd: cityFees.maritalStatus.counter,
    },
  ],
  feeGroupField: groupField,
  results: [
    {
      id: 'certificate',
      name: t('Giấy xác nhận tình trạng hôn nhân', 'Marital status certificate'),
      code: 'KQ.G15.000038',
      template: 'marital-status-certificate',
      owner: {
        personalId: 'if relation = "self" then requesterPersonalId else personPersonalId',
        fullName: 'if relation = "self" then requesterName else personName',
      },
      facts: [
        {
          label: t('Họ, chữ đệm, tên', 'Full name'),
          value: 'if relation = "self" then requesterName else personName',
        },
        {
          label: t('Ngày, tháng, năm sinh', 'Born'),
          value: 'if relation = "self" then asRead.requesterBirthDate else asRead.personBirthDate',
        },
        { label: t('Giới tính', 'Sex'), value: 'asRead.personGender' },
        { label: t('Dân tộc', 'Ethnic group'), value: 'asRead.personEthnicity' },
        { label: t('Quốc tịch', 'Nationality'), value: 'asRead.personNationality' },
        { label: t('Cư trú tại', 'Living at'), value: 'asRead.livedAt' },
        { label: t('Tình trạng hôn nhân', 'Marital status'), value: 'asRead.maritalStatus' },
        {
          label: t('Mục đích sử dụng', 'Purpose'),
          value: 'if purpose = "other" then otherPurpose else asRead.purpose',
        },
      ],
    },
  ],
  templates: [{ id: 'declarationForm', name: t('Tờ khai cấp Giấy xác nhận tình trạng hôn nhân', 'Declaration form') }],
  onlineService: { legacyLevel: 4, extent: 'full' },
  returnWays: ['portal', 'email', 'postal', 'counter'],
  form: {
    pages: [
      requesterPage({
        label: t('Bạn là ai đối với người được cấp giấy?', 'How are you related to the person?'),
        options: [
          { value: 'self', label: t('Bản thân', 'Myself') },
          { value: 'parent', label: t('Cha, mẹ', 'Parent') },
          { value: 'representative', label: t('Người được ủy quyền', 'Authorised representative') },
          { value: 'other', label: t('Khác', 'Other') },
        ],
      }),
      person,
      status,
      purpose,
      closingPage([exemptionSection(civilStatusGroups)]),
    ],
  },
  workflow: [
    {
      id: 'verify',
      name: t('Thẩm tra, xác minh', 'Examine and verify'),
      role: 'processor',
      hours: 14,
      agency: 'competent',
      act: 'put_forward',
    },
    { id: 'approve', name: t('Ký duyệt', 'Approve'), role: 'approver', hours: 6, agency: 'competent', act: 'approve' },
    { id: 'seal', name: t('Vào sổ, cấp số', 'Number'), role: 'clerk', hours: 2, agency: 'competent', act: 'seal' },
  ],
  supplement: { policy: 'pause', answerWithinDays: 10 },
}
