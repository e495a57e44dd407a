import type { Text } from '../../src/platform/text.js'
import type { FormPage, FormSection } from '../../src/procedures/form.js'
import type { ProcedureDefinition } from '../../src/procedures/procedure.js'
import { t } from '../t.js'
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
import { genders, homeOrAbroad } from './fields/options.js'
import {
  identityPaperFields,
  namedFor,
  originFields,
  type PersonAsked,
  residenceFields,
} from './fields/person-fields.js'
import { requesterPage } from './fields/requester-page.js'

const kinds: FormPage = {
  id: 'kind',
  title: t('Loại đăng ký', 'Kind of registration'),
  sections: [
    {
      id: 'kind',
      fields: [
        {
          id: 'registrationKind',
          kind: 'choice',
          label: t('Bạn đăng ký khai sinh theo trường hợp nào?', 'Which registration is this?'),
          required: true,
          options: [
            { value: 'new', label: t('Đăng ký mới', 'First registration') },
            { value: 'again', label: t('Đăng ký lại', 'Registration again') },
            {
              value: 'with_papers',
              label: t(
                'Đăng ký cho người đã có hồ sơ, giấy tờ cá nhân',
                'For a person who already has personal papers',
              ),
            },
          ],
        },
        {
          id: 'parentsKind',
          kind: 'choice',
          label: t('Cha, mẹ của người được khai sinh', 'Parents of the person'),
          required: true,
          options: [
            { value: 'both', label: t('Đã xác định được cả cha lẫn mẹ', 'Mother and father are known') },
            { value: 'no_father', label: t('Chưa xác định được cha', 'The father is not known') },
            { value: 'no_mother', label: t('Chưa xác định được mẹ', 'The mother is not known') },
            { value: 'neither', label: t('Chưa xác định được cả cha lẫn mẹ', 'Neither parent is known') },
            { value: 'abandoned', label: t('Trẻ bị bỏ rơi', 'An abandoned child') },
            { value: 'surrogacy', label: t('Sinh do mang thai hộ', 'Born by surrogacy') },
          ],
        },
      ],
    },
    {
      id: 'earlier',
      title: t('Lần đăng ký trước đây', 'The earlier registration'),
      visibleWhen: 'registrationKind = "again"',
      fields: [
        {
          id: 'earlierAgency',
          kind: 'text',
          label: t('Cơ quan đã đăng ký', 'Agency that registered'),
          required: true,
          max: 160,
        },
        { id: 'earlierNumber', kind: 'text', label: t('Số', 'Number'), max: 30, width: 'short' },
        { id: 'earlierBook', kind: 'text', label: t('Quyển số', 'Book'), max: 30, width: 'short' },
        {
          id: 'earlierDate',
          kind: 'date',
          label: t('Ngày đăng ký', 'Day of registration'),
          max: 'today',
          width: 'short',
        },
      ],
    },
  ],
}

const child: FormPage = {
  id: 'child',
  title: t('Người được khai sinh', 'The child'),
  sections: [
    {
      id: 'child',
      fields: [
        {
          id: 'childName',
          kind: 'text',
          label: t('Họ, chữ đệm, tên', 'Full name'),
          nameInMessages: t('họ, chữ đệm, tên của trẻ', 'the child’s full name'),
          hint: t('Viết hoa, có dấu, ví dụ: LÊ THỊ MẪU', 'Capital letters with accents, for example: LÊ THỊ MẪU'),
          required: true,
          max: 120,
          width: 'full',
        },
        {
          id: 'childBirthDate',
          nameInMessages: t('Ngày, tháng, năm sinh của trẻ', "the child's date of birth"),
          kind: 'date',
          label: t('Ngày, tháng, năm sinh', 'Date of birth'),
          required: true,
          min: '1900-01-01',
          max: 'today',
          width: 'short',
        },
        {
          id: 'childBirthDateInWords',
          kind: 'text',
          label: t('Ngày sinh ghi bằng chữ', 'Date of birth in words'),
          hint: t(
            'Ví dụ: ngày mười lăm tháng mười năm hai nghìn không trăm hai mươi sáu',
            'In Vietnamese words, as it will stand on the certificate',
          ),
          required: true,
          max: 120,
          width: 'full',
        },
        {
          id: 'childGender',
          nameInMessages: t('Giới tính của trẻ', "the child's sex"),
          kind: 'choice',
          label: t('Giới tính', 'Sex'),
          required: true,
          options: genders,
        },
        ...originFields({ prefix: 'child', required: true, whose: t('của trẻ', 'of the child') }),
      ],
    },
    {
      id: 'birthPlace',
      title: t('Nơi sinh và quê quán', 'Place of birth and native place'),
      fields: [
        {
          id: 'birthPlaceIn',
          kind: 'choice',
          label: t('Sinh ở trong nước hay ngoài nước', 'Born in Viet Nam or abroad'),
          required: true,
          options: homeOrAbroad,
        },
        {
          id: 'birthPlace',
          kind: 'address',
          label: t('Nơi sinh', 'Place of birth'),
          hint: t(
            'Ghi tên cơ sở y tế; sinh ngoài cơ sở y tế thì ghi địa danh nơi sinh.',
            'Name the hospital; for a birth elsewhere, name the place.',
          ),
          visibleWhen: 'not(birthPlaceIn = "abroad")',
          required: true,
          width: 'full',
        },
        {
          id: 'birthPlaceAbroad',
          kind: 'text',
          label: t('Nơi sinh ở nước ngoài', 'Place of birth abroad'),
          visibleWhen: 'birthPlaceIn = "abroad"',
          required: true,
          max: 200,
          width: 'full',
        },
        { id: 'nativePlace', kind: 'address', label: t('Quê quán', 'Native place'), required: true, width: 'full' },
      ],
    },
  ],
  checks: [
    {
      when: 'registrationKind = "new" and childBirthDate < requesterBirthDate',
      field: 'childBirthDate',
      message: t(
        'Ngày sinh của người được khai sinh không thể trước ngày sinh của người yêu cầu.',
        'The child cannot be born before the person who asks.',
      ),
    },
  ],
}

function parentSections(parent: PersonAsked & { who: Text }): FormSection[] {
  const { prefix, whose } = parent
  return [
    {
      id: `${prefix}Person`,
      fields: [
        {
          id: prefix,
          kind: 'person',
          label: t(`Họ tên, ngày sinh, số định danh ${whose?.vi}`, `Name, date of birth, number ${whose?.en}`),
          nameInMessages: parent.who,
          required: true,
          register: {
            mode: 'editable',
            fills: {
              ethnicity: `${prefix}Ethnicity`,
              nationality: `${prefix}Nationality`,
              residence: `${prefix}Residence`,
            },
          },
        },
        ...originFields(parent),
      ],
    },
    {
      id: `${prefix}Paper`,
      title: t('Giấy tờ tùy thân', 'Identity paper'),
      visibleWhen: `${prefix}.personalId = null or ${prefix}Nationality != "VN"`,
      fields: identityPaperFields({ ...parent, required: false }),
    },
    {
      id: `${prefix}Residence`,
      title: t('Nơi cư trú', 'Residence'),
      fields: residenceFields(parent),
    },
  ]
}

const mother: FormPage = {
  id: 'mother',
  title: t('Người mẹ', 'The mother'),
  visibleWhen: 'parentsKind = "both" or parentsKind = "no_father" or parentsKind = "surrogacy"',
  sections: parentSections({
    ...{ prefix: 'mother', required: true, whose: t('của người mẹ', 'of the mother') },
    who: t('người mẹ', 'the mother'),
  }),
}

const father: FormPage = {
  id: 'father',
  title: t('Người cha', 'The father'),
  visibleWhen: 'parentsKind = "both" or parentsKind = "no_mother" or parentsKind = "surrogacy"',
  sections: parentSections({
    ...{ prefix: 'father', required: true, whose: t('của người cha', 'of the father') },
    who: t('người cha', 'the father'),
  }),
}

const parentsMarriage: FormSection = {
  id: 'parentsMarriage',
  title: t('Giấy chứng nhận kết hôn của cha, mẹ (nếu có)', "Parents' marriage certificate (if any)"),
  visibleWhen: 'parentsKind = "both" or parentsKind = "surrogacy"',
  fields: namedFor(t('của giấy chứng nhận kết hôn', 'of the marriage certificate'), [
    { id: 'marriageNumber', kind: 'text', label: t('Số', 'Number'), max: 30, width: 'short' },
    { id: 'marriageBook', kind: 'text', label: t('Quyển số', 'Book'), max: 30, width: 'short' },
    { id: 'marriageDate', kind: 'date', label: t('Ngày đăng ký', 'Day of registration'), max: 'today', width: 'short' },
    { id: 'marriageAgency', kind: 'text', label: t('Nơi đăng ký', 'Registered at'), max: 160, width: 'full' },
  ]),
}

/** Registration of birth at a commune. */
/** Of birth notice, witness and undertaking one is enough (papers of the national catalogue to 1.001193; checked 2026-11-28). */
const birthProofWhen = 'registrationKind = "new" and parentsKind != "abandoned"'

export const birthRegistration: ProcedureDefinition = {
  code: '1.001193',
  name: t('Thủ tục đăng ký khai sinh', 'Registration of birth'),
  shortName: t('Đăng ký khai sinh', 'Birth registration'),
  sector: civilStatusSector,
  authorityLevel: 'commune',
  audience: ['citizen'],
  lifeEvents: ['having-a-child'],
  keywords: ['giấy khai sinh', 'làm giấy khai sinh', 'khai sinh cho con', 'sinh con', 'em bé mới sinh', 'đẻ con'],
  legalBasis: civilStatusLaw,
  steps: [
    t(
      'Điền biểu mẫu điện tử, đính kèm ảnh chụp hoặc bản điện tử Giấy chứng sinh rồi nộp; hoặc đến bộ phận một cửa.',
      'Fill in the e-form, attach a photo or electronic copy of the birth notice and submit; or come to the counter.',
    ),
    t(
      'Bộ phận một cửa kiểm tra, cấp mã hồ sơ và hẹn ngày trả; nếu còn thiếu, bạn được báo một lần tất cả các điểm cần bổ sung.',
      'The counter checks, gives a dossier code and a day; if something is missing, you are told everything at once.',
    ),
    t(
      'Công chức tư pháp - hộ tịch thẩm tra, cập nhật thông tin khai sinh và lấy số định danh cá nhân cho trẻ.',
      'The civil status officer examines the dossier, enters the birth and obtains the child’s personal number.',
    ),
    t('Bạn nhận Giấy khai sinh theo cách đã chọn.', 'You receive the birth certificate in the way you chose.'),
  ],
  conditions: [
    t(
      'Cha hoặc mẹ đăng ký trong 60 ngày kể từ ngày sinh con; nếu không thể thì ông, bà hoặc người thân thích khác đăng ký.',
      'A parent registers within 60 days of the birth; if they cannot, a grandparent or another relative does.',
    ),
  ],
  requiredDocuments: [
    paperDeclaration(t('Tờ khai đăng ký khai sinh', 'Declaration for the registration of birth')),
    {
      id: 'birthNotice',
      name: t('Giấy chứng sinh', 'Birth notice from the hospital'),
      mode: 'hand_in',
      originals: 1,
      copies: 0,
      required: false,
      requiredWhen: birthProofWhen,
      alternatives: 'birthProof',
      sample: {
        title: t('GIẤY CHỨNG SINH', 'BIRTH NOTICE'),
        marks: [
          t('Số và quyển số', 'Number and book'),
          t('Họ tên và số định danh của mẹ', 'Name and personal number of the mother'),
          t('Giờ, ngày sinh và giới tính của con', 'Hour and day of birth, sex of the child'),
          t('Tên cơ sở y tế', 'Name of the facility'),
          t('Chữ ký và dấu', 'Signature and stamp'),
        ],
      },
    },
    {
      id: 'witnessStatement',
      name: t('Văn bản của người làm chứng xác nhận về việc sinh', 'Written statement of a witness of the birth'),
      mode: 'hand_in',
      originals: 1,
      copies: 0,
      required: false,
      requiredWhen: birthProofWhen,
      alternatives: 'birthProof',
      note: t('Khi không có Giấy chứng sinh.', 'When there is no birth notice.'),
    },
    {
      id: 'birthUndertaking',
      name: t('Giấy cam đoan về việc sinh', 'Written undertaking about the birth'),
      mode: 'hand_in',
      originals: 1,
      copies: 0,
      required: false,
      requiredWhen: birthProofWhen,
      alternatives: 'birthProof',
      note: t('Khi không có Giấy chứng sinh và không có người làm chứng.', 'When there is neither notice nor witness.'),
    },
    {
      id: 'abandonedRecord',
      name: t('Biên bản về việc trẻ bị bỏ rơi', 'Record of the abandoned child'),
      mode: 'hand_in',
      originals: 1,
      copies: 0,
      required: false,
      requiredWhen: 'parentsKind = "abandoned"',
    },
    {
      id: 'surrogacyConfirmation',
      name: t(
        'Văn bản của cơ sở y tế xác nhận đã thực hiện kỹ thuật hỗ trợ sinh sản cho việc mang thai hộ',
        'Confirmation of the surrogacy by the medical facility',
      ),
      mode: 'hand_in',
      originals: 1,
      copies: 0,
      required: false,
      requiredWhen: 'parentsKind = "surrogacy"',
    },
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
  fees: [extractCopiesFee],
  results: [
    {
      id: 'birthCertificate',
      name: t('Giấy khai sinh', 'Birth certificate'),
      code: 'KQ.G15.000031',
      template: 'birth-certificate',
      // A parent keeps it for a child; nobody else does.
      owner: {
        personalId:
          'if relation = "self" or relation = "father" or relation = "mother" then requesterPersonalId else null',
        fullName: 'requesterName',
      },
      facts: [
        { label: t('Họ, chữ đệm, tên', 'Full name'), value: 'childName' },
        { label: t('Ngày, tháng, năm sinh', 'Date of birth'), value: 'asRead.childBirthDate' },
        { label: t('Ghi bằng chữ', 'In words'), value: 'childBirthDateInWords' },
        { label: t('Giới tính', 'Sex'), value: 'asRead.childGender' },
        { label: t('Dân tộc', 'Ethnic group'), value: 'asRead.childEthnicity' },
        { label: t('Quốc tịch', 'Nationality'), value: 'asRead.childNationality' },
        {
          label: t('Nơi sinh', 'Place of birth'),
          value: 'if birthPlaceIn = "abroad" then birthPlaceAbroad else asRead.birthPlace',
        },
        { label: t('Quê quán', 'Native place'), value: 'asRead.nativePlace' },
        { label: t('Họ, chữ đệm, tên người mẹ', 'Mother'), value: 'if mother = null then "" else mother.fullName' },
        { label: t('Họ, chữ đệm, tên người cha', 'Father'), value: 'if father = null then "" else father.fullName' },
        { label: t('Người đi khai sinh', 'Registered by'), value: 'requesterName' },
      ],
    },
  ],
  templates: [{ id: 'declarationForm', name: t('Tờ khai đăng ký khai sinh', 'Declaration for birth registration') }],
  onlineService: { legacyLevel: 4, extent: 'full' },
  returnWays: ['portal', 'email', 'postal', 'counter'],
  form: {
    pages: [
      requesterPage({
        label: t('Bạn là ai đối với người được khai sinh?', 'How are you related to the child?'),
        options: [
          { value: 'self', label: t('Bản thân', 'Myself') },
          { value: 'father', label: t('Cha', 'Father') },
          { value: 'mother', label: t('Mẹ', 'Mother') },
          { value: 'grandparent', label: t('Ông, bà', 'Grandparent') },
          { value: 'relative', label: t('Người thân thích khác', 'Another relative') },
          {
            value: 'carer',
            label: t('Cá nhân, tổ chức đang nuôi dưỡng', 'The person or body that cares for the child'),
          },
          { value: 'representative', label: t('Người được ủy quyền', 'Authorised representative') },
        ],
      }),
      kinds,
      child,
      mother,
      father,
      closingPage([parentsMarriage, extractCopies]),
    ],
  },
  workflow: sameDayWorkflow,
  supplement: { policy: 'pause', answerWithinDays: 10 },
}
