import type { ProcedureDefinition } from '../../src/procedures/procedure.js'
import { t } from '../t.js'
import { closingPage } from './fields/closing-page.js'
import { identityPaperFields } from './fields/person-fields.js'
import { contactFields, identityFields } from './fields/requester-page.js'

/** Certification of signatures: prepared online, signed before the officer. */
export const certifiedSignature: ProcedureDefinition = {
  code: '2.000884',
  name: t(
    'Chứng thực chữ ký trong các giấy tờ, văn bản (áp dụng cho cả trường hợp chứng thực điểm chỉ và trường hợp người yêu cầu chứng thực không thể ký, không thể điểm chỉ được)',
    'Certification of a signature on a paper, or of a fingerprint in its place',
  ),
  shortName: t('Chứng thực chữ ký', 'Certified signature'),
  sector: { code: 'chung-thuc', name: t('Chứng thực', 'Certification') },
  authorityLevel: 'commune',
  audience: ['citizen'],
  lifeEvents: ['personal-papers'],
  keywords: ['chứng thực chữ ký', 'xác nhận chữ ký', 'ký giấy ủy quyền', 'ký sơ yếu lý lịch', 'điểm chỉ'],
  legalBasis: [
    {
      document: '23/2015/NĐ-CP',
      title: 'Nghị định về cấp bản sao từ sổ gốc, chứng thực bản sao từ bản chính, chứng thực chữ ký',
      article: 'Điều 23, Điều 24',
    },
    { document: '226/2016/TT-BTC', title: 'Thông tư quy định mức thu, chế độ thu, nộp phí chứng thực' },
  ],
  steps: [
    t('Khai trước giấy tờ sẽ ký, chưa ký.', 'State the paper beforehand; do not sign it yet.'),
    t('Đến bộ phận một cửa, ký trước mặt người thực hiện chứng thực.', 'Come and sign before the certifying officer.'),
    t('Nhận giấy tờ đã chứng thực, nộp phí.', 'Pay and take the certified paper.'),
  ],
  conditions: [
    t(
      'Người yêu cầu minh mẫn, nhận thức và làm chủ được hành vi của mình khi ký.',
      'The person is of sound mind when signing.',
    ),
    t('Nội dung giấy tờ không trái pháp luật, đạo đức xã hội.', 'The paper is not against law or morals.'),
  ],
  requiredDocuments: [
    {
      id: 'identityPaper',
      name: t('Giấy tờ tùy thân còn giá trị sử dụng', 'Valid identity paper'),
      mode: 'present',
      originals: 1,
      copies: 0,
      required: true,
    },
    {
      id: 'paperToSign',
      name: t('Giấy tờ, văn bản sẽ ký (chưa ký)', 'The paper to be signed, unsigned'),
      mode: 'present',
      originals: 1,
      copies: 0,
      required: true,
    },
    {
      id: 'draft',
      name: t('Bản dự thảo của giấy tờ sẽ ký', 'Draft of the paper'),
      mode: 'hand_in',
      originals: 0,
      copies: 1,
      required: false,
      channels: ['online'],
      note: t('Gửi trước để cán bộ xem nội dung.', 'Sent beforehand, it can be read before you come.'),
    },
  ],
  timeLimit: { quantity: 1, unit: 'working_day', cutoff: '15:00' },
  fees: [
    {
      id: 'certification',
      kind: 'fee',
      name: t('Phí chứng thực chữ ký', 'Certification fee'),
      channels: ['online', 'counter'],
      amountVnd: 'expectedFee',
      amountNote: t(
        '10.000 đồng một trường hợp; nhiều chữ ký trong cùng một giấy tờ là một trường hợp.',
        '10,000 đồng a case; several signatures on one paper are one case.',
      ),
      collect: 'before_return',
      validFrom: '2017-01-01',
      legalBasis: '226/2016/TT-BTC',
    },
  ],
  results: [
    {
      id: 'certifiedSignature',
      name: t('Giấy tờ, văn bản được chứng thực chữ ký', 'Paper with a certified signature'),
      code: 'KQ.G15.000022',
      template: 'certified-signature',
      facts: [
        { label: t('Người ký', 'Signed by'), value: 'requesterName' },
        { label: t('Giấy tờ', 'Paper'), value: 'paperName' },
        { label: t('Số bản', 'Copies'), value: 'asRead.paperCopies' },
      ],
    },
  ],
  templates: [],
  onlineService: {
    legacyLevel: 3,
    extent: 'partial',
    partialBecause: t(
      'Người yêu cầu phải ký trước mặt người thực hiện chứng thực (Nghị định 23/2015/NĐ-CP, Điều 24).',
      'The person must sign before the certifying officer (Decree 23/2015/NĐ-CP, Article 24).',
    ),
  },
  returnWays: ['counter'],
  form: {
    pages: [
      {
        id: 'requester',
        title: t('Người yêu cầu', 'Who is asking'),
        sections: [
          { id: 'identity', fields: [...identityFields, ...contactFields] },
          {
            id: 'paper',
            title: t('Giấy tờ tùy thân sẽ xuất trình', 'Identity paper you will show'),
            fields: identityPaperFields({ prefix: 'requester', required: true, whose: t('của bạn', 'of yours') }),
          },
        ],
      },
      {
        id: 'papers',
        title: t('Giấy tờ sẽ ký', 'The paper to be signed'),
        sections: [
          {
            id: 'papers',
            fields: [
              {
                id: 'paperName',
                kind: 'text',
                label: t('Tên giấy tờ, văn bản', 'Name of the paper'),
                required: true,
                max: 160,
                width: 'full',
              },
              {
                id: 'paperCopies',
                kind: 'number',
                label: t('Số bản', 'Copies'),
                required: true,
                min: 1,
                max: 50,
                width: 'short',
              },
              {
                id: 'signers',
                kind: 'number',
                label: t('Số người ký', 'People who sign'),
                required: true,
                min: 1,
                max: 20,
                width: 'short',
              },
              {
                id: 'comesOn',
                kind: 'date',
                label: t('Ngày dự kiến đến ký', 'Day you plan to come'),
                min: 'today',
              },
              {
                id: 'comesAt',
                kind: 'time',
                label: t('Giờ dự kiến đến', 'Time you plan to come'),
                visibleWhen: 'comesOn != null',
                min: '07:30',
                max: '17:00',
              },
              {
                id: 'expectedFee',
                kind: 'money',
                label: t('Phí phải nộp', 'Fee to pay'),
                calculated: '10000 * paperCopies',
              },
            ],
          },
        ],
      },
      closingPage(),
    ],
  },
  workflow: [
    {
      id: 'check',
      name: t('Kiểm tra, lập lời chứng', 'Check, write the attestation'),
      role: 'processor',
      hours: 4,
      agency: 'competent',
      act: 'put_forward',
    },
    {
      id: 'certify',
      name: t('Ký chứng thực', 'Certify'),
      role: 'approver',
      hours: 3,
      agency: 'competent',
      act: 'approve',
    },
    { id: 'seal', name: t('Vào sổ, đóng dấu', 'Seal'), role: 'clerk', hours: 1, agency: 'competent', act: 'seal' },
  ],
  supplement: { policy: 'pause', answerWithinDays: 5 },
}
