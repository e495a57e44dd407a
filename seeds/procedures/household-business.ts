import type { FormPage, FormSection } from '../../src/procedures/form.js'
import type { FeeRule, ProcedureDefinition } from '../../src/procedures/procedure.js'
import { t } from '../t.js'
import { cityFeeResolution, cityFees } from './city-fees.js'
import { closingPage } from './fields/closing-page.js'
import { genders } from './fields/options.js'
import { namedFor } from './fields/person-fields.js'
import { contactFields, identityFields } from './fields/requester-page.js'

const owner: FormPage = {
  id: 'owner',
  title: t('Chủ hộ kinh doanh', 'The owner'),
  sections: [
    {
      id: 'owner',
      fields: [
        ...identityFields,
        {
          id: 'ownerGender',
          kind: 'choice',
          label: t('Giới tính', 'Sex'),
          required: true,
          options: genders,
          prefill: 'identity.gender',
        },
        { id: 'ownerHome', kind: 'address', label: t('Nơi ở hiện tại', 'Home address'), required: true, width: 'full' },
        ...contactFields,
      ],
    },
    {
      id: 'founders',
      title: t('Chủ thể thành lập', 'Who founds it'),
      fields: [
        {
          id: 'founderKind',
          kind: 'choice',
          label: t('Hộ kinh doanh do ai thành lập?', 'Who founds the household business?'),
          required: true,
          options: [
            { value: 'person', label: t('Một cá nhân', 'One person') },
            { value: 'household', label: t('Các thành viên hộ gia đình', 'Members of a household') },
          ],
        },
        {
          id: 'memberCount',
          kind: 'number',
          label: t('Số thành viên khác cùng góp (tối đa 3)', 'Other members (at most 3)'),
          visibleWhen: 'founderKind = "household"',
          required: true,
          min: 1,
          max: 3,
          width: 'short',
        },
      ],
    },
  ],
}

function memberSection(member: number): FormSection {
  return {
    id: `member${member}`,
    title: t(`Thành viên ${member}`, `Member ${member}`),
    visibleWhen: `memberCount >= ${member}`,
    fields: namedFor(t(`của thành viên ${member}`, `of member ${member}`), [
      {
        id: `member${member}Name`,
        kind: 'text',
        label: t('Họ, chữ đệm, tên', 'Full name'),
        required: true,
        max: 120,
        width: 'full',
      },
      {
        id: `member${member}BirthDate`,
        kind: 'date',
        label: t('Ngày sinh', 'Date of birth'),
        required: true,
        min: '1900-01-01',
        max: 'today',
        width: 'short',
      },
      {
        id: `member${member}Gender`,
        kind: 'choice',
        label: t('Giới tính', 'Sex'),
        required: true,
        options: genders,
      },
      {
        id: `member${member}PersonalId`,
        kind: 'personal_id',
        label: t('Số định danh cá nhân', 'Personal identification number'),
        required: true,
        width: 'medium',
      },
      {
        id: `member${member}Home`,
        kind: 'address',
        label: t('Nơi ở hiện tại', 'Home address'),
        required: true,
        width: 'full',
      },
    ]),
  }
}

const members: FormPage = {
  id: 'members',
  title: t('Thành viên hộ gia đình', 'Members of the household'),
  visibleWhen: 'founderKind = "household"',
  sections: [memberSection(1), memberSection(2), memberSection(3)],
}

const business: FormPage = {
  id: 'business',
  title: t('Tên và trụ sở', 'Name and premises'),
  sections: [
    {
      id: 'name',
      title: t('Tên hộ kinh doanh', 'Name'),
      fields: [
        {
          id: 'businessName',
          kind: 'text',
          label: t('Tên bằng tiếng Việt', 'Name in Vietnamese'),
          hint: t(
            'Bắt đầu bằng “Hộ kinh doanh”, không trùng với hộ khác trong xã, phường.',
            'Starts with “Hộ kinh doanh” and is not taken in the same commune.',
          ),
          required: true,
          min: 15,
          max: 150,
          width: 'full',
        },
        { id: 'foreignName', kind: 'text', label: t('Tên bằng tiếng nước ngoài', 'Foreign name'), max: 150 },
        { id: 'shortBusinessName', kind: 'text', label: t('Tên viết tắt', 'Short name'), max: 50, width: 'medium' },
      ],
    },
    {
      id: 'premises',
      title: t('Trụ sở', 'Premises'),
      fields: [
        { id: 'premises', kind: 'address', label: t('Địa chỉ trụ sở', 'Address'), required: true, width: 'full' },
        { id: 'businessPhone', kind: 'phone', label: t('Điện thoại', 'Phone'), width: 'medium' },
        { id: 'businessEmail', kind: 'email', label: t('Thư điện tử', 'Email'), width: 'medium' },
        { id: 'businessFax', kind: 'text', label: t('Fax', 'Fax'), max: 20, width: 'short' },
        { id: 'businessSite', kind: 'text', label: t('Trang thông tin điện tử', 'Website'), max: 120, width: 'medium' },
      ],
    },
  ],
  checks: [
    {
      when: 'not(starts with(lower case(businessName), "hộ kinh doanh"))',
      field: 'businessName',
      message: t('Tên phải bắt đầu bằng “Hộ kinh doanh”.', 'The name must start with “Hộ kinh doanh”.'),
    },
  ],
}

const trade: FormPage = {
  id: 'trade',
  title: t('Ngành nghề, vốn và thuế', 'Trade, capital and tax'),
  sections: [
    {
      id: 'trade',
      title: t('Ngành, nghề kinh doanh', 'Trade'),
      fields: [
        {
          id: 'mainTradeCode',
          kind: 'text',
          label: t('Mã ngành chính (cấp bốn, 4 số)', 'Code of the main trade (4 digits)'),
          hint: t('Ví dụ 5610: nhà hàng, quán ăn.', 'For example 5610: restaurants.'),
          required: true,
          min: 4,
          max: 4,
          width: 'short',
        },
        { id: 'mainTrade', kind: 'text', label: t('Tên ngành chính', 'Main trade'), required: true, max: 200 },
        {
          id: 'otherTrades',
          kind: 'long_text',
          label: t('Ngành khác (mỗi dòng một mã và tên)', 'Other trades (a code and a name on each line)'),
          max: 1000,
          width: 'full',
        },
      ],
    },
    {
      id: 'capital',
      title: t('Vốn và lao động', 'Capital and staff'),
      fields: [
        {
          id: 'capital',
          kind: 'money',
          label: t('Tổng số vốn kinh doanh (đồng)', 'Capital (đồng)'),
          required: true,
          min: 1,
          max: 100_000_000_000,
          width: 'medium',
        },
        {
          id: 'staff',
          kind: 'number',
          label: t('Tổng số lao động dự kiến', 'Expected number of workers'),
          required: true,
          min: 0,
          max: 1000,
          width: 'short',
        },
        {
          id: 'startsOn',
          kind: 'date',
          label: t('Ngày bắt đầu hoạt động', 'First day of business'),
          required: true,
          min: '2025-01-01',
          max: '2035-12-31',
          width: 'short',
        },
      ],
    },
    {
      id: 'tax',
      title: t('Đăng ký thuế', 'Tax registration'),
      fields: [
        {
          id: 'taxAddressDiffers',
          kind: 'yes_no',
          label: t('Nhận thông báo thuế ở địa chỉ khác trụ sở?', 'Tax notices to another address than the premises?'),
        },
        {
          id: 'taxAddress',
          kind: 'address',
          label: t('Địa chỉ nhận thông báo thuế', 'Address for tax notices'),
          visibleWhen: 'taxAddressDiffers = true',
          required: true,
          width: 'full',
        },
        {
          id: 'taxMethod',
          kind: 'choice',
          label: t('Phương pháp tính thuế', 'Tax method'),
          hint: t('Thuế khoán đã bỏ từ 01/01/2026.', 'The lump-sum tax ended on 1 January 2026.'),
          options: [
            { value: 'declared', label: t('Kê khai', 'By declaration') },
            { value: 'each_time', label: t('Theo từng lần phát sinh', 'For each transaction') },
          ],
        },
      ],
    },
  ],
}

const submitter: FormSection = {
  id: 'submitter',
  title: t('Người nộp hồ sơ', 'Who submits'),
  fields: [
    {
      id: 'submitterKind',
      kind: 'choice',
      label: t('Ai nộp hồ sơ này?', 'Who submits this dossier?'),
      required: true,
      options: [
        { value: 'owner', label: t('Chủ hộ kinh doanh', 'The owner') },
        { value: 'representative', label: t('Người được ủy quyền', 'Authorised representative') },
      ],
    },
    {
      id: 'representativeName',
      kind: 'text',
      label: t('Họ tên người được ủy quyền', 'Name of the representative'),
      visibleWhen: 'submitterKind = "representative"',
      required: true,
      max: 120,
      width: 'full',
    },
    {
      id: 'representativePersonalId',
      kind: 'personal_id',
      label: t('Số định danh người được ủy quyền', 'Number of the representative'),
      visibleWhen: 'submitterKind = "representative"',
      required: true,
      width: 'medium',
    },
  ],
}

const charge: Omit<FeeRule, 'id' | 'channels' | 'amountVnd' | 'validFrom'> = {
  kind: 'charge',
  name: t('Lệ phí đăng ký hộ kinh doanh', 'Registration charge'),
  collect: 'at_acceptance',
  legalBasis: cityFeeResolution,
}

/** Founding of a household business; the name is checked by the city's registry of businesses. */
export const householdBusiness: ProcedureDefinition = {
  code: '1.001612',
  name: t('Đăng ký thành lập hộ kinh doanh', 'Registration of a household business'),
  shortName: t('Thành lập hộ kinh doanh', 'Household business'),
  sector: {
    code: 'ho-kinh-doanh',
    name: t('Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)', 'Founding of businesses (household businesses)'),
  },
  authorityLevel: 'commune',
  audience: ['citizen', 'business'],
  lifeEvents: ['business'],
  keywords: [
    'mở quán',
    'mở cửa hàng',
    'giấy phép kinh doanh',
    'đăng ký kinh doanh',
    'hộ kinh doanh cá thể',
    'buôn bán',
  ],
  legalBasis: [
    { document: '59/2020/QH14', title: 'Luật Doanh nghiệp' },
    { document: '168/2025/NĐ-CP', title: 'Nghị định về đăng ký doanh nghiệp', article: 'Điều 85' },
    {
      document: '68/2025/TT-BTC',
      title: 'Thông tư ban hành biểu mẫu sử dụng trong đăng ký doanh nghiệp, đăng ký hộ kinh doanh',
    },
    {
      document: '85/2019/TT-BTC',
      title:
        'Thông tư hướng dẫn về phí và lệ phí thuộc thẩm quyền quyết định của Hội đồng nhân dân tỉnh, thành phố trực thuộc Trung ương',
    },
  ],
  steps: [
    t(
      'Điền Giấy đề nghị đăng ký hộ kinh doanh trên cổng và nộp lệ phí.',
      'Fill in the request on the portal and pay the charge.',
    ),
    t(
      'Cơ quan đăng ký kinh doanh cấp xã kiểm tra; Sở Tài chính đối chiếu tên và chủ hộ trên hệ thống đăng ký.',
      'The commune checks; the Department of Finance compares name and owner with the registry.',
    ),
    t(
      'Đủ điều kiện thì Giấy chứng nhận được cấp trong 3 ngày làm việc và thông tin được chuyển sang cơ quan thuế.',
      'If all is right, the certificate comes within three working days and the tax office is told.',
    ),
    t(
      'Chưa đủ thì bạn được báo bằng văn bản, nêu rõ lý do và mọi điểm cần sửa.',
      'If not, you are told in writing why and everything that must be changed.',
    ),
  ],
  conditions: [
    t('Ngành, nghề không bị cấm đầu tư kinh doanh.', 'The trade is not forbidden.'),
    t(
      'Mỗi cá nhân, mỗi hộ gia đình chỉ đăng ký một hộ kinh doanh.',
      'A person or a household may have only one household business.',
    ),
  ],
  requiredDocuments: [
    {
      id: 'request',
      name: t('Giấy đề nghị đăng ký hộ kinh doanh', 'Request for registration'),
      mode: 'hand_in',
      originals: 1,
      copies: 0,
      required: true,
      channels: ['counter', 'postal'],
      template: 'request',
      note: t('Nộp trực tuyến thì điền biểu mẫu điện tử.', 'Online, the e-form replaces it.'),
    },
    {
      id: 'householdAuthorisation',
      name: t(
        'Văn bản của các thành viên hộ gia đình ủy quyền cho một thành viên làm chủ hộ (công chứng hoặc chứng thực)',
        'Certified authorisation by the members for one of them to be the owner',
      ),
      mode: 'hand_in',
      originals: 0,
      copies: 1,
      required: false,
      requiredWhen: 'founderKind = "household"',
    },
    {
      id: 'authorisation',
      name: t('Văn bản ủy quyền nộp hồ sơ', 'Authorisation to submit'),
      mode: 'hand_in',
      originals: 1,
      copies: 0,
      required: false,
      requiredWhen: 'submitterKind = "representative"',
      note: t('Không bắt buộc công chứng, chứng thực.', 'Need not be certified.'),
    },
  ],
  timeLimit: { quantity: 3, unit: 'working_day' },
  fees: [
    {
      ...charge,
      id: 'chargeCounter',
      channels: ['counter', 'postal'],
      amountVnd: cityFees.householdBusiness.counter,
      validFrom: '2025-07-01',
    },
    {
      ...charge,
      id: 'chargeOnlineReduced',
      channels: ['online'],
      amountVnd: cityFees.householdBusiness.online,
      validFrom: '2025-07-01',
      validTo: '2026-12-31',
    },
    {
      ...charge,
      id: 'chargeOnline',
      channels: ['online'],
      amountVnd: cityFees.householdBusiness.counter,
      validFrom: '2027-01-01',
    },
  ],
  results: [
    {
      id: 'businessCertificate',
      name: t('Giấy chứng nhận đăng ký hộ kinh doanh', 'Certificate of registration'),
      code: 'KQ.G12.001041',
      template: 'household-business-certificate',
      facts: [
        { label: t('Tên hộ kinh doanh', 'Name'), value: 'businessName' },
        { label: t('Địa chỉ trụ sở', 'Premises'), value: 'asRead.premises' },
        { label: t('Ngành, nghề chính', 'Main trade'), value: 'mainTradeCode + " - " + mainTrade' },
        { label: t('Vốn kinh doanh', 'Capital'), value: 'asRead.capital' },
        { label: t('Chủ hộ kinh doanh', 'Owner'), value: 'requesterName' },
        { label: t('Ngày bắt đầu hoạt động', 'First day of business'), value: 'asRead.startsOn' },
      ],
    },
  ],
  templates: [{ id: 'request', name: t('Giấy đề nghị đăng ký hộ kinh doanh', 'Request for registration') }],
  onlineService: { legacyLevel: 4, extent: 'full' },
  returnWays: ['portal', 'email', 'postal', 'counter'],
  form: { pages: [owner, members, business, trade, closingPage([submitter])] },
  workflow: [
    {
      id: 'examine',
      name: t('Kiểm tra điều kiện cấp', 'Check the conditions'),
      role: 'processor',
      hours: 8,
      agency: 'competent',
      act: 'forward',
    },
    {
      id: 'registry',
      name: t('Sở Tài chính đối chiếu hệ thống đăng ký', 'Department of Finance compares the registry'),
      role: 'processor',
      hours: 6,
      agency: { code: 'H99.03' },
      act: 'forward',
    },
    {
      id: 'draft',
      name: t('Dự thảo Giấy chứng nhận', 'Draft the certificate'),
      role: 'processor',
      hours: 4,
      agency: 'competent',
      act: 'put_forward',
    },
    { id: 'approve', name: t('Ký duyệt', 'Approve'), role: 'approver', hours: 4, agency: 'competent', act: 'approve' },
    { id: 'seal', name: t('Cấp số, đóng dấu', 'Seal'), role: 'clerk', hours: 2, agency: 'competent', act: 'seal' },
  ],
  supplement: { policy: 'restart', answerWithinDays: 30 },
}
