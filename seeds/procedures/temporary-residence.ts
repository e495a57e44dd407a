import type { ProcedureDefinition } from '../../src/procedures/procedure.js'
import { t } from '../t.js'
import { closingPage } from './fields/closing-page.js'
import {
  exemptionProof,
  exemptionSection,
  groupField,
  residenceBasis,
  residenceGroups,
  residenceReliefs,
} from './fields/exemption-section.js'
import {
  consentSection,
  ct01,
  declarantPage,
  homeProof,
  membersSection,
  residenceLaw,
  residenceSector,
} from './fields/residence-change.js'
import { threeSteps } from './fields/three-steps.js'

/** Amounts of 75/2022/TT-BTC as the national portal states them for 1.004194 (checked 2026-11-28). */
const charge = {
  kind: 'charge' as const,
  name: t('Lệ phí đăng ký tạm trú', 'Charge for the registration'),
  collect: 'at_acceptance' as const,
  validFrom: '2023-02-05',
  legalBasis: '75/2022/TT-BTC',
  reliefs: residenceReliefs,
}

const byList = {
  id: 'by_list',
  name: t('Đăng ký tạm trú theo danh sách', 'Registration by list'),
  when: 'stayKind = "by_list"',
}

/** Registration of temporary residence, form CT01; at most two years at a time (68/2020/QH14, Article 27). */
export const temporaryResidence: ProcedureDefinition = {
  code: '1.004194',
  name: t('Đăng ký tạm trú', 'Registration of temporary residence'),
  shortName: t('Đăng ký tạm trú', 'Temporary residence'),
  sector: residenceSector,
  authorityLevel: 'commune',
  audience: ['citizen', 'business'],
  lifeEvents: ['residence', 'study-and-work'],
  keywords: ['tạm trú', 'đăng ký tạm trú', 'thuê trọ', 'gia hạn tạm trú', 'KT3', 'ở trọ'],
  legalBasis: residenceLaw,
  steps: [
    t('Điền tờ khai CT01 điện tử.', 'Fill in form CT01 online.'),
    t('Cơ quan đăng ký cư trú thẩm tra, cập nhật cơ sở dữ liệu.', 'The agency examines and updates the registers.'),
    t('Nhận thông báo kết quả.', 'Receive the notice of the result.'),
  ],
  conditions: [
    t(
      'Sinh sống tại chỗ ở hợp pháp ngoài nơi thường trú từ 30 ngày trở lên (Luật Cư trú, Điều 27).',
      'Living in a lawful home elsewhere for 30 days or more (Law on Residence, Article 27).',
    ),
  ],
  requiredDocuments: [ct01, homeProof, exemptionProof(residenceBasis)],
  timeLimit: { quantity: 3, unit: 'working_day' },
  fees: [
    { ...charge, id: 'registration', channels: ['online'], amountVnd: 7_000 },
    { ...charge, id: 'registrationAtCounter', channels: ['counter', 'postal'], amountVnd: 15_000 },
    { ...charge, id: 'byList', case: byList, channels: ['online'], amountVnd: 5_000 },
    { ...charge, id: 'byListAtCounter', case: byList, channels: ['counter', 'postal'], amountVnd: 10_000 },
  ],
  feeGroupField: groupField,
  results: [
    {
      id: 'notice',
      name: t('Thông báo kết quả giải quyết đăng ký cư trú', 'Notice of the registration'),
      code: 'KQ.G01.000065',
      template: 'residence-notice',
      facts: [
        { label: t('Họ và tên', 'Full name'), value: 'requesterName' },
        { label: t('Nội dung', 'Content'), value: 'asRead.stayKind' },
        { label: t('Nơi tạm trú', 'Registered at'), value: 'asRead.stayHome' },
        { label: t('Từ ngày', 'From'), value: 'asRead.staysFrom' },
        { label: t('Đến ngày', 'To'), value: 'asRead.staysTo' },
      ],
    },
  ],
  templates: [{ id: 'declarationForm', name: t('Tờ khai CT01', 'Form CT01') }],
  onlineService: { legacyLevel: 4, extent: 'full' },
  returnWays: ['portal', 'counter'],
  form: {
    pages: [
      declarantPage,
      {
        id: 'content',
        title: t('Nội dung đề nghị', 'The request'),
        sections: [
          {
            id: 'stay',
            fields: [
              {
                id: 'stayKind',
                kind: 'choice',
                label: t('Loại đề nghị', 'Kind of request'),
                required: true,
                options: [
                  { value: 'new', label: t('Đăng ký tạm trú', 'Registration') },
                  { value: 'extension', label: t('Gia hạn tạm trú', 'Extension') },
                  { value: 'by_list', label: t('Đăng ký tạm trú theo danh sách', 'Registration by list') },
                  { value: 'barracks', label: t('Tạm trú tại đơn vị đóng quân', 'At barracks') },
                ],
              },
              {
                id: 'stayHome',
                kind: 'address',
                label: t('Địa chỉ tạm trú', 'Address of the stay'),
                required: true,
                width: 'full',
              },
              { id: 'staysFrom', kind: 'date', label: t('Tạm trú từ ngày', 'Stay from'), required: true },
              { id: 'staysTo', kind: 'date', label: t('Tạm trú đến ngày', 'Stay to'), required: true },
              {
                id: 'isOwnHome',
                kind: 'yes_no',
                label: t('Chỗ ở có thuộc sở hữu của bạn không?', 'Is the home your own?'),
                required: true,
              },
              {
                id: 'content',
                kind: 'long_text',
                label: t('Nội dung đề nghị', 'What is asked for'),
                required: true,
                max: 500,
                width: 'full',
              },
            ],
          },
          { ...membersSection, visibleWhen: 'not(stayKind = "barracks")' },
          consentSection('isOwnHome = false'),
        ],
        checks: [
          {
            when: 'staysTo < staysFrom',
            field: 'staysTo',
            message: t('Ngày kết thúc tạm trú không thể trước ngày bắt đầu.', 'The stay cannot end before it begins.'),
          },
          {
            when: 'staysTo > staysFrom + duration("P2Y")',
            field: 'staysTo',
            message: t(
              'Thời hạn tạm trú tối đa là 2 năm; hãy chọn ngày sớm hơn, sau đó gia hạn.',
              'A stay lasts two years at most; choose an earlier day and extend later.',
            ),
          },
        ],
      },
      closingPage([exemptionSection(residenceGroups)]),
    ],
  },
  workflow: threeSteps(16),
  supplement: { policy: 'pause', answerWithinDays: 10 },
}
