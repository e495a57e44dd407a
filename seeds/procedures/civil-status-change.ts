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
import { genders } from './fields/options.js'
import { birthFields, namedFor, originFields } from './fields/person-fields.js'
import { requesterPage } from './fields/requester-page.js'
import { threeSteps } from './fields/three-steps.js'

const whose = t('của người được thay đổi, cải chính', 'of the person concerned')
const person = { prefix: 'person', required: true, whose }

const concerned: FormPage = {
  id: 'person',
  title: t('Người được thay đổi, cải chính, bổ sung', 'The person concerned'),
  sections: [
    {
      id: 'matter',
      fields: [
        {
          id: 'matter',
          kind: 'choice',
          label: t('Loại việc', 'What is asked for'),
          required: true,
          options: [
            { value: 'change', label: t('Thay đổi hộ tịch', 'A change') },
            { value: 'correction', label: t('Cải chính hộ tịch', 'A correction') },
            { value: 'addition', label: t('Bổ sung thông tin hộ tịch', 'An addition') },
            { value: 'ethnicity', label: t('Xác định lại dân tộc', 'The ethnic group determined anew') },
          ],
        },
      ],
    },
    {
      id: 'person',
      title: t('Thông tin theo sổ hộ tịch', 'As the register has it'),
      fields: [
        ...namedFor(whose, [
          { id: 'personName', kind: 'text', label: t('Họ, chữ đệm, tên', 'Full name'), required: true, max: 120 },
        ]),
        ...birthFields(person),
        ...namedFor(whose, [
          { id: 'personGender', kind: 'choice', label: t('Giới tính', 'Sex'), required: true, options: genders },
        ]),
        ...originFields(person),
        ...namedFor(whose, [
          {
            id: 'personPersonalId',
            kind: 'personal_id',
            label: t('Số định danh cá nhân (nếu có)', 'Personal identification number (if any)'),
            width: 'medium',
          },
          { id: 'personHome', kind: 'address', label: t('Nơi cư trú', 'Residence'), required: true, width: 'full' },
        ]),
      ],
    },
  ],
}

const registration: FormPage = {
  id: 'registration',
  title: t('Việc hộ tịch đã đăng ký', 'What was registered'),
  sections: [
    {
      id: 'registration',
      fields: [
        {
          id: 'registeredAct',
          kind: 'choice',
          label: t('Việc đã đăng ký', 'What was registered'),
          required: true,
          options: [
            { value: 'birth', label: t('Khai sinh', 'A birth') },
            { value: 'marriage', label: t('Kết hôn', 'A marriage') },
            { value: 'death', label: t('Khai tử', 'A death') },
            { value: 'parentage', label: t('Nhận cha, mẹ, con', 'Parentage') },
            { value: 'guardianship', label: t('Giám hộ', 'Guardianship') },
            { value: 'other', label: t('Khác', 'Something else') },
          ],
        },
        {
          id: 'registeredAt',
          kind: 'text',
          label: t('Cơ quan đã đăng ký', 'Registered at'),
          required: true,
          max: 160,
          width: 'full',
        },
        { id: 'registeredOn', kind: 'partial_date', label: t('Ngày đăng ký', 'Registered on'), max: 'today' },
        { id: 'registeredNumber', kind: 'text', label: t('Số đăng ký', 'Number'), max: 30, width: 'short' },
        { id: 'registeredBook', kind: 'text', label: t('Quyển số', 'Book'), max: 30, width: 'short' },
      ],
    },
    {
      id: 'changes',
      title: t('Nội dung thay đổi, cải chính, bổ sung', 'What is to change'),
      fields: [
        {
          id: 'changes',
          kind: 'table',
          label: t('Các mục thông tin', 'Items'),
          hint: t('Mỗi mục một dòng. Bổ sung thì để trống ô “Từ”.', 'A row for each. For additions leave “From” open.'),
          required: true,
          rowName: t('mục', 'item'),
          max: 10,
          rowFields: [
            { id: 'item', kind: 'text', label: t('Mục thông tin', 'Item'), required: true, max: 80 },
            { id: 'from', kind: 'text', label: t('Từ', 'From'), max: 160 },
            { id: 'to', kind: 'text', label: t('Thành', 'To'), required: true, max: 160 },
          ],
        },
        { id: 'reason', kind: 'long_text', label: t('Lý do', 'Reason'), required: true, max: 500, width: 'full' },
        {
          id: 'entryPicture',
          kind: 'file',
          label: t('Ảnh chụp chỗ cần sửa trên giấy tờ hộ tịch (nếu có)', 'Picture of the entry to change (if any)'),
          nameInMessages: t('Ảnh chụp chỗ cần sửa', 'Picture of the entry'),
          hint: t('Không bắt buộc; giúp cán bộ tìm nhanh trong sổ.', 'Not required; it helps to find the entry.'),
          max: 2,
          picturesOnly: true,
        },
        {
          id: 'childAgrees',
          kind: 'yes_no',
          label: t(
            'Người từ đủ 9 tuổi đến dưới 18 tuổi có đồng ý thay đổi họ, tên hoặc dân tộc không?',
            'Does a person of 9 to 17 years agree to the change of name or ethnic group?',
          ),
          hint: t('Chỉ trả lời khi người được thay đổi ở độ tuổi này.', 'Only where the person is of that age.'),
        },
      ],
    },
  ],
}

/** Change, correction and addition of civil status, ethnic group determined anew. */
export const civilStatusChange: ProcedureDefinition = {
  code: '1.004859',
  name: t(
    'Thủ tục thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
    'Change, correction and addition of civil status; ethnic group determined anew',
  ),
  shortName: t('Thay đổi, cải chính hộ tịch', 'Change or correction of civil status'),
  sector: civilStatusSector,
  authorityLevel: 'commune',
  audience: ['citizen'],
  lifeEvents: ['personal-papers'],
  keywords: ['sửa giấy khai sinh', 'đổi tên', 'sai ngày sinh', 'cải chính khai sinh', 'bổ sung dân tộc', 'đổi họ'],
  legalBasis: civilStatusLaw,
  steps: [
    t('Điền tờ khai điện tử, đính kèm giấy tờ làm căn cứ.', 'Fill in the e-form, attach the papers it rests on.'),
    t('Cơ quan đăng ký hộ tịch thẩm tra.', 'The registrar examines.'),
    t('Nhận trích lục đã ghi nội dung mới.', 'Receive the extract with the new content.'),
  ],
  conditions: [
    t(
      'Có giấy tờ làm căn cứ cho việc thay đổi, cải chính hoặc bổ sung.',
      'There are papers on which the change, correction or addition can rest.',
    ),
  ],
  requiredDocuments: [
    paperDeclaration(
      t(
        'Tờ khai đăng ký thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
        'Declaration for a change of civil status',
      ),
    ),
    {
      id: 'grounds',
      resultCodes: ['KQ.G15.000031', 'KQ.G15.000342'],
      name: t('Giấy tờ làm căn cứ thay đổi, cải chính, bổ sung', 'Papers on which the change rests'),
      mode: 'hand_in',
      originals: 0,
      copies: 1,
      required: true,
    },
    authorisation('relation = "representative"'),
    identityPaperShown,
    identityPaperPosted,
    residenceProofShown,
    exemptionProof(civilStatusBasis),
  ],
  timeLimit: { quantity: 3, unit: 'working_day' },
  timeLimitNote: t(
    'Bổ sung thông tin hộ tịch: ngay trong ngày làm việc; thay đổi, cải chính, xác định lại dân tộc: 3 ngày làm việc.',
    'An addition: the same working day; everything else: 3 working days.',
  ),
  fees: [
    {
      id: 'change',
      kind: 'charge',
      name: t('Lệ phí thay đổi, cải chính hộ tịch', 'Charge for the change'),
      channels: ['online'],
      amountVnd: cityFees.civilStatusChange.online,
      collect: 'at_acceptance',
      validFrom: '2025-07-01',
      legalBasis: cityFeeResolution,
      reliefs: civilStatusReliefs,
    },
    {
      id: 'changeAtCounter',
      kind: 'charge',
      name: t('Lệ phí thay đổi, cải chính hộ tịch', 'Charge for the change'),
      channels: ['counter', 'postal'],
      amountVnd: cityFees.civilStatusChange.counter,
      collect: 'at_acceptance',
      validFrom: '2025-07-01',
      legalBasis: cityFeeResolution,
      reliefs: civilStatusReliefs,
    },
    extractCopiesFee,
  ],
  feeGroupField: groupField,
  results: [
    {
      id: 'extract',
      name: t('Trích lục thay đổi, cải chính, bổ sung hộ tịch', 'Extract of the change of civil status'),
      code: 'KQ.G15.000037',
      template: 'civil-status-change-extract',
      owner: { personalId: 'personPersonalId', fullName: 'personName' },
      facts: [
        { label: t('Họ, chữ đệm, tên', 'Full name'), value: 'personName' },
        { label: t('Ngày, tháng, năm sinh', 'Date of birth'), value: 'asRead.personBirthDate' },
        { label: t('Loại việc', 'Matter'), value: 'asRead.matter' },
        { label: t('Nội dung', 'Content'), value: 'asRead.changes' },
      ],
    },
  ],
  templates: [
    {
      id: 'declarationForm',
      name: t('Tờ khai thay đổi, cải chính, bổ sung thông tin hộ tịch', 'Declaration for a change of civil status'),
    },
  ],
  onlineService: { legacyLevel: 4, extent: 'full' },
  returnWays: ['portal', 'counter', 'postal'],
  form: {
    toCheckAgain: t(
      'Ghi theo mẫu in của Thông tư 04/2020/TT-BTP; phải đối chiếu từng mục với mẫu gốc trước khi dùng thật.',
      'Written after the printed form of 04/2020/TT-BTP; to be compared with the original before real use.',
    ),
    pages: [
      requesterPage({
        label: t('Quan hệ với người được thay đổi, cải chính', 'Relation to the person concerned'),
        options: [
          { value: 'self', label: t('Bản thân', 'Oneself') },
          { value: 'father', label: t('Cha', 'Father') },
          { value: 'mother', label: t('Mẹ', 'Mother') },
          { value: 'guardian', label: t('Người giám hộ', 'Guardian') },
          { value: 'representative', label: t('Người được ủy quyền', 'Authorised representative') },
          { value: 'other', label: t('Khác', 'Other') },
        ],
      }),
      concerned,
      registration,
      closingPage([exemptionSection(civilStatusGroups), extractCopies]),
    ],
  },
  workflow: threeSteps(14),
  supplement: { policy: 'pause', answerWithinDays: 10 },
}
