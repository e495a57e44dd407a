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

const notOwnHome = 'homeKind = "family" or homeKind = "rented"'

/** Registration of permanent residence, form CT01. */
export const permanentResidence: ProcedureDefinition = {
  code: '1.004222',
  name: t('Đăng ký thường trú', 'Registration of permanent residence'),
  shortName: t('Đăng ký thường trú', 'Permanent residence'),
  sector: residenceSector,
  authorityLevel: 'commune',
  audience: ['citizen'],
  lifeEvents: ['residence'],
  keywords: ['nhập khẩu', 'nhập hộ khẩu', 'chuyển khẩu', 'hộ khẩu', 'thường trú', 'nhập khẩu cho con'],
  legalBasis: residenceLaw,
  steps: [
    t('Điền tờ khai CT01 điện tử.', 'Fill in form CT01 online.'),
    t('Cơ quan đăng ký cư trú thẩm tra, cập nhật cơ sở dữ liệu.', 'The agency examines and updates the registers.'),
    t('Nhận thông báo kết quả.', 'Receive the notice of the result.'),
  ],
  conditions: [
    t(
      'Có chỗ ở hợp pháp, hoặc được chủ hộ và chủ sở hữu chỗ ở đồng ý (Luật Cư trú, Điều 20).',
      'A lawful home, or the consent of head of household and owner (Law on Residence, Article 20).',
    ),
  ],
  requiredDocuments: [ct01, homeProof, exemptionProof(residenceBasis)],
  timeLimit: { quantity: 7, unit: 'working_day' },
  fees: [
    {
      id: 'registration',
      kind: 'charge',
      name: t('Lệ phí đăng ký thường trú', 'Charge for the registration'),
      channels: ['online'],
      amountVnd: 10_000,
      collect: 'at_acceptance',
      validFrom: '2023-02-05',
      legalBasis: '75/2022/TT-BTC',
      reliefs: residenceReliefs,
    },
    {
      id: 'registrationAtCounter',
      kind: 'charge',
      name: t('Lệ phí đăng ký thường trú', 'Charge for the registration'),
      channels: ['counter', 'postal'],
      amountVnd: 20_000,
      collect: 'at_acceptance',
      validFrom: '2023-02-05',
      legalBasis: '75/2022/TT-BTC',
      reliefs: residenceReliefs,
    },
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
        { label: t('Nội dung', 'Content'), value: '"Đăng ký thường trú"' },
        { label: t('Nơi đăng ký', 'Registered at'), value: 'asRead.newHome' },
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
            id: 'home',
            fields: [
              {
                id: 'homeKind',
                kind: 'choice',
                label: t('Trường hợp đăng ký', 'Kind of home'),
                required: true,
                options: [
                  { value: 'own', label: t('Chỗ ở thuộc sở hữu của mình', 'My own home') },
                  {
                    value: 'family',
                    label: t('Về ở với vợ, chồng, con, cha mẹ, người thân', 'With husband, wife, children, parents'),
                  },
                  { value: 'rented', label: t('Chỗ ở thuê, mượn, ở nhờ', 'Rented or lent') },
                  { value: 'religious', label: t('Cơ sở tín ngưỡng, tôn giáo', 'A place of worship') },
                  { value: 'care', label: t('Cơ sở trợ giúp xã hội, hộ nhận chăm sóc', 'A care home or household') },
                  { value: 'vehicle', label: t('Phương tiện lưu động', 'A boat or vehicle') },
                  { value: 'barracks', label: t('Đơn vị đóng quân', 'Barracks') },
                ],
              },
              {
                id: 'newHome',
                kind: 'address',
                label: t('Địa chỉ đăng ký thường trú', 'Address to be registered'),
                required: true,
                width: 'full',
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
          membersSection,
          consentSection(notOwnHome),
        ],
      },
      closingPage([exemptionSection(residenceGroups)]),
    ],
  },
  workflow: threeSteps(48),
  supplement: { policy: 'pause', answerWithinDays: 10 },
}
