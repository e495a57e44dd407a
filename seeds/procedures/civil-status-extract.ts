import type { FormPage } from '../../src/procedures/form.js'
import type { ProcedureDefinition } from '../../src/procedures/procedure.js'
import { t } from '../t.js'
import {
  authorisation,
  civilStatusLaw,
  civilStatusSector,
  identityPaperPosted,
  identityPaperShown,
  paperDeclaration,
  residenceProofShown,
  sameDayWorkflow,
} from './civil-status.js'
import { closingPage } from './fields/closing-page.js'
import { genders } from './fields/options.js'
import { birthFields, originFields } from './fields/person-fields.js'
import { requesterPage } from './fields/requester-page.js'

const person = { prefix: 'person', required: true }

const matter: FormPage = {
  id: 'matter',
  title: t('Việc hộ tịch cần bản sao', 'The entry to be copied'),
  sections: [
    {
      id: 'entry',
      fields: [
        {
          id: 'entryKind',
          kind: 'choice',
          label: t('Loại việc hộ tịch', 'Kind of entry'),
          required: true,
          options: [
            { value: 'birth', label: t('Khai sinh', 'Birth') },
            { value: 'marriage', label: t('Kết hôn', 'Marriage') },
            { value: 'death', label: t('Khai tử', 'Death') },
            { value: 'guardianship', label: t('Giám hộ', 'Guardianship') },
            { value: 'parentage', label: t('Nhận cha, mẹ, con', 'Recognition of parent or child') },
            { value: 'change', label: t('Thay đổi, cải chính, bổ sung hộ tịch', 'Change or correction') },
            { value: 'marriage_note', label: t('Ghi chú kết hôn', 'Note of a marriage abroad') },
            { value: 'divorce_note', label: t('Ghi chú ly hôn', 'Note of a divorce abroad') },
            { value: 'other', label: t('Việc khác', 'Another entry') },
          ],
        },
        {
          id: 'otherEntry',
          kind: 'text',
          label: t('Tên việc hộ tịch', 'Name of the entry'),
          visibleWhen: 'entryKind = "other"',
          required: true,
          max: 120,
        },
      ],
    },
    {
      id: 'person',
      title: t('Người có việc hộ tịch', 'Whose entry it is'),
      visibleWhen: 'not(relation = "self")',
      fields: [
        {
          id: 'personName',
          nameInMessages: t('Họ, chữ đệm, tên của người có việc hộ tịch', 'Full name of the person'),
          kind: 'text',
          label: t('Họ, chữ đệm, tên', 'Full name'),
          required: true,
          max: 120,
          width: 'full',
        },
        ...birthFields(person),
        { id: 'personGender', kind: 'choice', label: t('Giới tính', 'Sex'), options: genders },
        ...originFields({ prefix: 'person', required: false }),
        {
          id: 'personPersonalId',
          kind: 'personal_id',
          label: t('Số định danh cá nhân (nếu có)', 'Personal identification number (if any)'),
          width: 'medium',
        },
        { id: 'personResidence', kind: 'address', label: t('Nơi cư trú', 'Residence'), width: 'full' },
      ],
    },
    {
      id: 'registered',
      title: t('Đã đăng ký ở đâu', 'Where it was registered'),
      fields: [
        {
          id: 'registeredAt',
          kind: 'text',
          label: t('Cơ quan đã đăng ký', 'Agency that registered'),
          hint: t(
            'Ghi tên ủy ban nhân dân theo giấy cũ, kể cả khi nơi đó đã sáp nhập.',
            'Name it as on the old paper, even if the place has been merged since.',
          ),
          required: true,
          max: 160,
          width: 'full',
        },
        { id: 'registeredOn', kind: 'date', label: t('Ngày đăng ký', 'Day'), max: 'today', width: 'short' },
        { id: 'registeredNumber', kind: 'text', label: t('Số', 'Number'), max: 30, width: 'short' },
        { id: 'registeredBook', kind: 'text', label: t('Quyển số', 'Book'), max: 30, width: 'short' },
      ],
    },
  ],
}

/** Certified extract from the civil status register, or copy of a birth certificate. */
export const civilStatusExtract: ProcedureDefinition = {
  code: '2.000635',
  name: t('Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh', 'Copies of civil status extracts'),
  shortName: t('Bản sao trích lục hộ tịch', 'Civil status extract'),
  sector: civilStatusSector,
  authorityLevel: 'commune',
  audience: ['citizen'],
  lifeEvents: ['having-a-child', 'marriage', 'death'],
  keywords: [
    'trích lục khai sinh',
    'bản sao giấy khai sinh',
    'mất giấy khai sinh',
    'trích lục kết hôn',
    'trích lục khai tử',
    'xin lại giấy khai sinh',
  ],
  legalBasis: [
    ...civilStatusLaw,
    {
      document: '281/2016/TT-BTC',
      title: 'Thông tư quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí cấp bản sao trích lục hộ tịch',
    },
  ],
  steps: [
    t(
      'Cho biết việc hộ tịch, nơi đã đăng ký và số bản cần cấp rồi nộp.',
      'Say which entry, where it was registered and how many copies you need, then submit.',
    ),
    t(
      'Nộp phí trực tuyến khi hồ sơ được tiếp nhận: 8.000 đồng một bản.',
      'Pay online when the dossier is accepted: 8,000 đồng a copy.',
    ),
    t(
      'Cán bộ hộ tịch tra Cơ sở dữ liệu hộ tịch điện tử; bản điện tử có ký số được gửi lên cổng, bản giấy gửi theo cách bạn chọn.',
      'The officer looks the electronic register up; the signed electronic copy comes to the portal, paper as you chose.',
    ),
  ],
  conditions: [
    t(
      'Cá nhân được yêu cầu cấp bản sao không phụ thuộc nơi cư trú.',
      'You may ask whichever agency keeps the register, wherever you live.',
    ),
  ],
  requiredDocuments: [
    paperDeclaration(t('Tờ khai cấp bản sao trích lục hộ tịch', 'Declaration for a civil status extract')),
    authorisation('relation = "representative"'),
    identityPaperShown,
    identityPaperPosted,
    residenceProofShown,
  ],
  timeLimit: { quantity: 1, unit: 'working_day', cutoff: '15:00' },
  timeLimitNote: t(
    'Trả ngay trong ngày; hồ sơ nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo.',
    'Same day; a dossier taken in after 15:00 is settled on the next working day.',
  ),
  fees: [
    {
      id: 'extract',
      kind: 'fee',
      name: t('Phí cấp bản sao trích lục hộ tịch', 'Fee for extracts'),
      channels: ['online', 'counter', 'postal'],
      amountVnd: '8000 * copies',
      collect: 'at_acceptance',
      validFrom: '2017-01-01',
      legalBasis: '281/2016/TT-BTC',
    },
  ],
  results: [
    {
      id: 'extract',
      name: t('Bản sao trích lục hộ tịch', 'Civil status extract'),
      code: 'KQ.G15.000342',
      template: 'civil-status-extract',
      owner: { personalId: 'if relation = "self" then requesterPersonalId else null', fullName: 'requesterName' },
      facts: [
        {
          label: t('Việc hộ tịch', 'Entry'),
          value: 'if entryKind = "other" then otherEntry else asRead.entryKind',
        },
        {
          label: t('Họ, chữ đệm, tên', 'Full name'),
          value: 'if relation = "self" then requesterName else personName',
        },
        {
          label: t('Ngày, tháng, năm sinh', 'Born'),
          value: 'if relation = "self" then asRead.requesterBirthDate else asRead.personBirthDate',
        },
        { label: t('Đã đăng ký tại', 'Registered at'), value: 'registeredAt' },
        { label: t('Số bản', 'Copies'), value: 'string(copies)' },
      ],
    },
  ],
  templates: [
    { id: 'declarationForm', name: t('Tờ khai cấp bản sao trích lục hộ tịch', 'Declaration for an extract') },
  ],
  onlineService: { legacyLevel: 4, extent: 'full' },
  returnWays: ['portal', 'email', 'postal', 'counter'],
  form: {
    toCheckAgain: t(
      'Ghi theo mẫu in của Thông tư 04/2020/TT-BTP; phải đối chiếu từng mục với mẫu gốc trước khi dùng thật.',
      'Written after the printed form of 04/2020/TT-BTP; to be compared with the original before real use.',
    ),
    pages: [
      requesterPage({
        label: t('Bạn là ai đối với người có việc hộ tịch?', 'How are you related to the person?'),
        options: [
          { value: 'self', label: t('Bản thân', 'Myself') },
          { value: 'spouse', label: t('Vợ, chồng', 'Spouse') },
          { value: 'child', label: t('Con đẻ, con nuôi', 'Child') },
          { value: 'parent', label: t('Cha, mẹ', 'Parent') },
          { value: 'grandparent', label: t('Ông, bà', 'Grandparent') },
          { value: 'sibling', label: t('Anh, chị, em ruột', 'Brother or sister') },
          { value: 'representative', label: t('Người được ủy quyền', 'Authorised representative') },
          { value: 'organisation', label: t('Cơ quan, tổ chức', 'An agency or organisation') },
          { value: 'other', label: t('Khác', 'Other') },
        ],
      }),
      matter,
      closingPage([
        {
          id: 'copies',
          title: t('Số bản', 'Copies'),
          fields: [
            {
              id: 'copies',
              kind: 'number',
              label: t('Số lượng bản sao', 'Number of copies'),
              hint: t('Phí 8.000 đồng một bản.', 'The fee is 8,000 đồng for each copy.'),
              required: true,
              min: 1,
              max: 20,
              width: 'short',
            },
            {
              id: 'purpose',
              kind: 'text',
              label: t('Dùng vào việc gì (không bắt buộc)', 'What for (optional)'),
              max: 160,
              width: 'full',
            },
          ],
        },
      ]),
    ],
  },
  workflow: sameDayWorkflow,
  supplement: { policy: 'pause', answerWithinDays: 10 },
}
