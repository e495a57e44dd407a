import type { FormPage, FormSection } from '../../src/procedures/form.js'
import type { ProcedureDefinition } from '../../src/procedures/procedure.js'
import { t } from '../t.js'
import {
  civilStatusLaw,
  civilStatusSector,
  extractCopiesFee,
  identityPaperShown,
  paperDeclaration,
  residenceProofShown,
} from './civil-status.js'
import { closingPage, extractCopies } from './fields/closing-page.js'
import { registrationKinds } from './fields/options.js'
import { identityPaperFields, originFields, residenceFields } from './fields/person-fields.js'
import { requesterPage } from './fields/requester-page.js'

function marriageHistory(prefix: 'requester' | 'partner'): FormSection[] {
  const state = `${prefix}MaritalStatus`
  return [
    {
      id: `${prefix}History`,
      title: t('Tình trạng hôn nhân', 'Marital status'),
      fields: [
        {
          id: `${prefix}MarriageCount`,
          kind: 'number',
          label: t('Kết hôn lần thứ mấy', 'Which marriage is this (1st, 2nd ...)'),
          nameInMessages: t('Lần kết hôn', 'Number of the marriage'),
          required: true,
          min: 1,
          max: 9,
          width: 'short',
        },
        {
          id: state,
          kind: 'choice',
          label: t('Tình trạng hôn nhân hiện nay', 'Status now'),
          required: true,
          options: [
            { value: 'never', label: t('Chưa đăng ký kết hôn với ai', 'Never married') },
            { value: 'divorced', label: t('Đã ly hôn', 'Divorced') },
            { value: 'widowed', label: t('Vợ hoặc chồng đã chết', 'Widowed') },
            {
              value: 'annulled',
              label: t('Việc kết hôn trái pháp luật đã bị hủy', 'An unlawful marriage was annulled'),
            },
          ],
        },
      ],
    },
    {
      id: `${prefix}Ended`,
      title: t('Giấy tờ chấm dứt hôn nhân trước', 'Papers that ended the earlier marriage'),
      visibleWhen: `${state} = "divorced" or ${state} = "widowed" or ${state} = "annulled"`,
      fields: [
        {
          id: `${prefix}EndedNumber`,
          kind: 'text',
          label: t('Số bản án, quyết định hoặc trích lục khai tử', 'Number of the judgment or death extract'),
          required: true,
          max: 60,
          width: 'medium',
        },
        {
          id: `${prefix}EndedOn`,
          kind: 'date',
          label: t('Ngày của bản án, quyết định hoặc trích lục', 'Day of the judgment or extract'),
          required: true,
          max: 'today',
          width: 'short',
        },
        {
          id: `${prefix}EndedBy`,
          kind: 'text',
          label: t('Cơ quan cấp', 'Issued by'),
          required: true,
          max: 160,
          width: 'full',
        },
      ],
    },
  ]
}

const own: FormPage = {
  id: 'own',
  title: t('Thông tin của bạn khi kết hôn', 'About your marriage'),
  sections: [
    {
      id: 'kind',
      fields: [
        {
          id: 'registrationKind',
          kind: 'choice',
          label: t('Loại đăng ký', 'Kind of registration'),
          required: true,
          options: registrationKinds,
        },
        ...originFields({ prefix: 'requester', required: true }),
      ],
    },
    ...marriageHistory('requester'),
  ],
}

const other = { prefix: 'partner', required: true, whose: t('của bên kia', 'of the other party') }

const partner: FormPage = {
  id: 'partner',
  title: t('Bên kia', 'The other party'),
  sections: [
    {
      id: 'partner',
      fields: [
        {
          id: 'partnerName',
          nameInMessages: t('Họ, chữ đệm, tên của bên kia', 'Full name of the other party'),
          kind: 'text',
          label: t('Họ, chữ đệm, tên', 'Full name'),
          required: true,
          max: 120,
          width: 'full',
        },
        {
          id: 'partnerBirthDate',
          nameInMessages: t('Ngày, tháng, năm sinh của bên kia', 'Date of birth of the other party'),
          kind: 'date',
          label: t('Ngày, tháng, năm sinh', 'Date of birth'),
          hint: t('Nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi.', 'Men from 20 years, women from 18 years.'),
          required: true,
          min: '1900-01-01',
          max: 'today',
          width: 'short',
        },
        {
          id: 'partnerPersonalId',
          nameInMessages: t('Số định danh cá nhân của bên kia', 'Personal number of the other party'),
          kind: 'personal_id',
          label: t('Số định danh cá nhân', 'Personal identification number'),
          required: true,
          width: 'medium',
        },
        ...originFields(other),
      ],
    },
    {
      id: 'partnerPaper',
      title: t('Giấy tờ tùy thân', 'Identity paper'),
      fields: identityPaperFields(other),
    },
    {
      id: 'partnerResidence',
      title: t('Nơi cư trú', 'Residence'),
      fields: residenceFields(other),
    },
    ...marriageHistory('partner'),
  ],
  checks: [
    {
      when: 'partnerPersonalId = requesterPersonalId',
      field: 'partnerPersonalId',
      message: t('Hai bên phải là hai người khác nhau.', 'The two parties must be two different people.'),
    },
  ],
}

function party(side: 'bride' | 'groom', field: 'Name' | 'BirthDate'): string {
  const read = field === 'BirthDate' ? 'asRead.' : ''
  return `if relation = "${side}" then ${read}requester${field} else ${read}partner${field}`
}

/** Registration of marriage; both sign in person, so it is settled partly at the counter. */
export const marriageRegistration: ProcedureDefinition = {
  code: '1.000894',
  name: t('Thủ tục đăng ký kết hôn', 'Registration of marriage'),
  shortName: t('Đăng ký kết hôn', 'Marriage registration'),
  sector: civilStatusSector,
  authorityLevel: 'commune',
  audience: ['citizen'],
  lifeEvents: ['marriage'],
  keywords: ['cưới', 'giấy kết hôn', 'giấy hôn thú', 'lấy vợ', 'lấy chồng', 'đăng ký kết hôn', 'giấy cưới'],
  legalBasis: [...civilStatusLaw, { document: '52/2014/QH13', title: 'Luật Hôn nhân và gia đình', article: 'Điều 8' }],
  steps: [
    t(
      'Một trong hai bên điền biểu mẫu điện tử với thông tin của cả hai rồi nộp.',
      'Either party fills in the e-form with the details of both and submits.',
    ),
    t(
      'Công chức tư pháp - hộ tịch kiểm tra dữ liệu hôn nhân của hai bên.',
      'The civil status officer checks the marital status of both.',
    ),
    t(
      'Hai bên cùng có mặt tại bộ phận một cửa, xuất trình giấy tờ tùy thân, ký vào Sổ đăng ký kết hôn và Giấy chứng nhận kết hôn.',
      'Both come to the counter, show identity papers and sign the register and the certificate.',
    ),
  ],
  conditions: [
    t('Nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi.', 'Men from 20 years, women from 18 years.'),
    t(
      'Việc kết hôn do hai bên tự nguyện quyết định; không bên nào đang có vợ hoặc chồng.',
      'Both marry of their own will, and neither is married.',
    ),
  ],
  requiredDocuments: [
    paperDeclaration(t('Tờ khai đăng ký kết hôn', 'Declaration for the registration of marriage')),
    {
      ...identityPaperShown,
      name: t('Giấy tờ tùy thân của hai bên', 'Identity papers of both parties'),
      channels: ['online', 'counter', 'postal'],
      compareOriginal: true,
      note: t('Xuất trình khi hai bên đến ký nhận kết quả.', 'Shown when both come to sign.'),
    },
    {
      id: 'endedPaper',
      name: t(
        'Bản án, quyết định ly hôn hoặc trích lục khai tử của vợ, chồng trước',
        'Divorce judgment or death extract of the former spouse',
      ),
      mode: 'hand_in',
      originals: 0,
      copies: 1,
      required: false,
      requiredWhen: 'requesterMaritalStatus != "never" or partnerMaritalStatus != "never"',
      compareOriginal: true,
    },
    residenceProofShown,
  ],
  timeLimit: { quantity: 1, unit: 'working_day', cutoff: '15:00' },
  timeLimitNote: t(
    'Trong ngày; nhận sau 15 giờ thì ngày làm việc tiếp theo. Phải xác minh thì không quá 05 ngày làm việc.',
    'Same day; after 15:00 the next working day. With verification, up to five working days.',
  ),
  fees: [extractCopiesFee],
  results: [
    {
      id: 'marriageCertificate',
      name: t('Giấy chứng nhận kết hôn', 'Marriage certificate'),
      code: 'KQ.G15.000032',
      template: 'marriage-certificate',
      facts: [
        { label: t('Họ, chữ đệm, tên người vợ', 'Wife'), value: party('bride', 'Name') },
        { label: t('Ngày sinh người vợ', 'Wife born'), value: party('bride', 'BirthDate') },
        { label: t('Họ, chữ đệm, tên người chồng', 'Husband'), value: party('groom', 'Name') },
        { label: t('Ngày sinh người chồng', 'Husband born'), value: party('groom', 'BirthDate') },
      ],
    },
  ],
  templates: [{ id: 'declarationForm', name: t('Tờ khai đăng ký kết hôn', 'Declaration for marriage registration') }],
  onlineService: {
    legacyLevel: 3,
    extent: 'partial',
    partialBecause: t(
      'Hai bên phải có mặt để ký Sổ đăng ký kết hôn và Giấy chứng nhận kết hôn (Luật Hộ tịch, Điều 18).',
      'Both must be present to sign the register and the certificate (Law on Civil Status, Article 18).',
    ),
  },
  returnWays: ['counter'],
  form: {
    pages: [
      requesterPage({
        label: t('Bạn là bên nào?', 'Which party are you?'),
        options: [
          { value: 'bride', label: t('Bên nữ', 'The bride') },
          { value: 'groom', label: t('Bên nam', 'The groom') },
        ],
      }),
      own,
      partner,
      closingPage([extractCopies]),
    ],
  },
  workflow: [
    {
      id: 'examine',
      name: t('Kiểm tra điều kiện kết hôn', 'Check the conditions of marriage'),
      role: 'processor',
      hours: 5,
      agency: 'competent',
      act: 'put_forward',
    },
    { id: 'approve', name: t('Ký duyệt', 'Approve'), role: 'approver', hours: 2, agency: 'competent', act: 'approve' },
    { id: 'seal', name: t('Vào sổ, đóng dấu', 'Seal'), role: 'clerk', hours: 1, agency: 'competent', act: 'seal' },
  ],
  supplement: { policy: 'pause', answerWithinDays: 10 },
}
