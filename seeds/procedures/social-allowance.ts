import type { ProcedureDefinition } from '../../src/procedures/procedure.js'
import { t } from '../t.js'
import { allowancePages } from './fields/allowance-pages.js'
import { closingPage } from './fields/closing-page.js'

/** Monthly social allowance: declared online; the commune compares the papers and posts the decision publicly. */
export const socialAllowance: ProcedureDefinition = {
  code: '1.001776',
  name: t(
    'Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng',
    'Monthly social allowance and support for care: grant, change, end',
  ),
  shortName: t('Trợ cấp xã hội hàng tháng', 'Monthly social allowance'),
  sector: { code: 'bao-tro-xa-hoi', name: t('Bảo trợ xã hội', 'Social protection') },
  authorityLevel: 'commune',
  audience: ['citizen'],
  lifeEvents: ['disability', 'elderly', 'having-a-child'],
  keywords: ['trợ cấp người già', 'tiền người khuyết tật', 'trợ cấp xã hội', 'người cao tuổi', 'đơn thân nuôi con'],
  legalBasis: [
    {
      document: '20/2021/NĐ-CP',
      title: 'Nghị định quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội',
      article: 'Điều 5, Điều 8',
    },
    { document: '76/2024/NĐ-CP', title: 'Nghị định sửa đổi, bổ sung Nghị định số 20/2021/NĐ-CP' },
  ],
  steps: [
    t(
      'Điền tờ khai điện tử đúng đối tượng, hoặc tải mẫu về điền và ký.',
      'Fill in the e-form for your group, or download the form and sign it.',
    ),
    t(
      'Mang giấy tờ đến bộ phận một cửa nơi cư trú để đối chiếu.',
      'Bring your papers to the counter where you live for comparison.',
    ),
    t(
      'Ủy ban nhân dân cấp xã xét duyệt, niêm yết công khai và ra quyết định.',
      'The commune examines, posts publicly and decides.',
    ),
  ],
  conditions: [
    t(
      'Thuộc một trong các nhóm đối tượng tại Điều 5 Nghị định 20/2021/NĐ-CP.',
      'The person belongs to one of the groups in Article 5 of Decree 20/2021/NĐ-CP.',
    ),
  ],
  requiredDocuments: [
    {
      id: 'declaration',
      name: t(
        'Tờ khai đề nghị trợ giúp xã hội (Mẫu số 1a, 1b, 1c, 1d, 1đ)',
        'Declaration for social assistance (forms 1a, 1b, 1c, 1d, 1đ)',
      ),
      mode: 'hand_in',
      originals: 1,
      copies: 0,
      required: true,
      channels: ['counter', 'postal'],
      template: 'form1',
    },
    {
      id: 'householdDeclaration',
      name: t(
        'Tờ khai hộ gia đình có người khuyết tật đặc biệt nặng (Mẫu số 2a, nếu có)',
        'Declaration of a household with a very severely disabled person (form 2a, if any)',
      ),
      mode: 'hand_in',
      originals: 1,
      copies: 0,
      required: false,
      template: 'form2a',
    },
    {
      id: 'carerDeclaration',
      name: t('Tờ khai nhận chăm sóc, nuôi dưỡng (Mẫu số 2b, nếu có)', 'Declaration of a carer (form 2b, if any)'),
      mode: 'hand_in',
      originals: 1,
      copies: 0,
      required: false,
      template: 'form2b',
    },
    {
      id: 'caredForDeclaration',
      name: t(
        'Tờ khai của đối tượng được nhận chăm sóc, nuôi dưỡng (Mẫu số 03, nếu có)',
        'Declaration of the person cared for (form 03, if any)',
      ),
      mode: 'hand_in',
      originals: 1,
      copies: 0,
      required: false,
      template: 'form3',
    },
    {
      id: 'confirmations',
      name: t(
        'Giấy xác nhận nhiễm HIV, giấy xác nhận khuyết tật, giấy xác nhận mang thai (nếu có)',
        'Confirmation of HIV, disability or pregnancy (if any)',
      ),
      mode: 'present',
      originals: 1,
      copies: 0,
      required: false,
      compareOriginal: true,
    },
  ],
  timeLimit: { quantity: 10, unit: 'working_day' },
  fees: [],
  results: [
    {
      id: 'decision',
      name: t('Quyết định trợ cấp xã hội hàng tháng', 'Decision on the monthly allowance'),
      template: 'social-allowance-decision',
      owner: { personalId: 'personPersonalId', fullName: 'personName' },
      facts: [
        { label: t('Người hưởng trợ cấp', 'Person to receive it'), value: 'personName' },
        { label: t('Ngày sinh', 'Born'), value: 'asRead.personBirthDate' },
        { label: t('Đối tượng', 'Group'), value: 'asRead.group' },
      ],
    },
  ],
  templates: [
    { id: 'form1', name: t('Tờ khai đề nghị trợ giúp xã hội (Mẫu 1a - 1đ)', 'Declaration (forms 1a - 1đ)') },
    { id: 'form2a', name: t('Tờ khai hộ gia đình (Mẫu 2a)', 'Household declaration (form 2a)') },
    { id: 'form2b', name: t('Tờ khai nhận chăm sóc, nuôi dưỡng (Mẫu 2b)', 'Carer declaration (form 2b)') },
    {
      id: 'form3',
      name: t('Tờ khai của người được chăm sóc (Mẫu 03)', 'Declaration of the person cared for (form 03)'),
    },
  ],
  onlineService: {
    legacyLevel: 3,
    extent: 'partial',
    partialBecause: t(
      'Cơ quan phải đối chiếu giấy tờ và niêm yết công khai (Nghị định 20/2021/NĐ-CP, Điều 8).',
      'The agency must compare papers and post publicly (Decree 20/2021/NĐ-CP, Article 8).',
    ),
  },
  returnWays: ['counter', 'postal'],
  form: {
    toCheckAgain: t(
      'Ghi theo mẫu in 1a đến 1đ Nghị định 20/2021/NĐ-CP; phải đối chiếu từng mục với mẫu gốc trước khi dùng thật.',
      'Written after forms 1a to 1đ of Decree 20/2021/NĐ-CP; to be compared with the originals before real use.',
    ),
    pages: [...allowancePages, closingPage()],
  },
  workflow: [
    {
      id: 'review',
      name: t('Xét duyệt, niêm yết', 'Examine and post'),
      role: 'processor',
      hours: 56,
      agency: 'competent',
      act: 'put_forward',
    },
    {
      id: 'approve',
      name: t('Quyết định', 'Decide'),
      role: 'approver',
      hours: 16,
      agency: 'competent',
      act: 'approve',
    },
    { id: 'seal', name: t('Cấp số, đóng dấu', 'Seal'), role: 'clerk', hours: 8, agency: 'competent', act: 'seal' },
  ],
  supplement: { policy: 'restart', answerWithinDays: 15 },
}
