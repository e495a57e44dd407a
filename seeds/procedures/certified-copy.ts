import type { FormPage, FormSection } from '../../src/procedures/form.js'
import type { ProcedureDefinition } from '../../src/procedures/procedure.js'
import { t } from '../t.js'
import { closingPage } from './fields/closing-page.js'
import { namedFor } from './fields/person-fields.js'
import { contactFields, identityFields } from './fields/requester-page.js'

const fee257 = { document: '257/2016/TT-BTC', perPage: 2000, fromThirdPage: 1000, mostPerCopy: 200000 }

/** FEEL for one paper: 2,000 đồng a page, 1,000 from the third page on, at most 200,000 a copy (257/2016/TT-BTC). */
function feeOf(paper: number): string {
  const pages = `paper${paper}Pages`
  const copies = `paper${paper}Copies`
  const { perPage, fromThirdPage, mostPerCopy } = fee257
  const perCopy = `min(${mostPerCopy}, if ${pages} > 2 then ${2 * perPage} + (${pages} - 2) * ${fromThirdPage} else ${pages} * ${perPage})`
  return `(if ${pages} = null or ${copies} = null then 0 else ${copies} * ${perCopy})`
}

function paperSection(paper: number): FormSection {
  return {
    id: `paper${paper}`,
    title: t(`Giấy tờ thứ ${paper}`, `Paper ${paper}`),
    ...(paper > 1 && { visibleWhen: `paperCount >= ${paper}` }),
    fields: namedFor(t(`của giấy tờ thứ ${paper}`, `of paper ${paper}`), [
      {
        id: `paper${paper}Name`,
        kind: 'text',
        label: t('Tên giấy tờ', 'Name of the paper'),
        nameInMessages: t('Tên', 'Name'),
        required: true,
        max: 160,
        width: 'full',
      },
      {
        id: `paper${paper}Pages`,
        kind: 'number',
        label: t('Số trang của bản chính', 'Pages of the original'),
        required: true,
        min: 1,
        max: 500,
        width: 'short',
      },
      {
        id: `paper${paper}Copies`,
        kind: 'number',
        label: t('Số bản sao cần chứng thực', 'Copies to certify'),
        required: true,
        min: 1,
        max: 50,
        width: 'short',
      },
    ]),
  }
}

const papers: FormPage = {
  id: 'papers',
  title: t('Giấy tờ cần chứng thực', 'Papers to certify'),
  intro: t(
    'Phí 2.000 đồng một trang, từ trang thứ ba 1.000 đồng một trang, không quá 200.000 đồng một bản.',
    '2,000 đồng a page, 1,000 đồng from the third page on, at most 200,000 đồng a copy.',
  ),
  sections: [
    {
      id: 'count',
      fields: [
        {
          id: 'paperCount',
          kind: 'number',
          label: t('Bạn cần chứng thực mấy loại giấy tờ?', 'How many different papers?'),
          hint: t('Tối đa ba loại trong một hồ sơ.', 'At most three in one dossier.'),
          required: true,
          min: 1,
          max: 3,
          width: 'short',
        },
      ],
    },
    paperSection(1),
    paperSection(2),
    paperSection(3),
    {
      id: 'electronic',
      fields: [
        {
          id: 'wantsElectronic',
          kind: 'yes_no',
          label: t('Bạn có cần thêm bản sao điện tử không?', 'Would you like an electronic certified copy too?'),
        },
      ],
    },
  ],
}

/** Certification of copies against the original, which the officer must see. */
export const certifiedCopy: ProcedureDefinition = {
  code: '2.000815',
  name: t(
    'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận',
    'Certification of copies of papers issued by Vietnamese, foreign or joint authorities',
  ),
  shortName: t('Chứng thực bản sao từ bản chính', 'Certified copies'),
  sector: { code: 'chung-thuc', name: t('Chứng thực', 'Certification') },
  authorityLevel: 'commune',
  audience: ['citizen', 'business'],
  lifeEvents: ['personal-papers', 'business', 'study-and-work'],
  keywords: ['sao y bản chính', 'công chứng giấy tờ', 'chứng thực', 'photo công chứng', 'sao y', 'bản sao có dấu'],
  legalBasis: [
    {
      document: '23/2015/NĐ-CP',
      title:
        'Nghị định về cấp bản sao từ sổ gốc, chứng thực bản sao từ bản chính, chứng thực chữ ký và chứng thực hợp đồng, giao dịch',
      article: 'Điều 7, Điều 20, Điều 21',
    },
    {
      document: '280/2025/NĐ-CP',
      title: 'Nghị định sửa đổi, bổ sung Nghị định số 23/2015/NĐ-CP',
    },
    {
      document: '07/2025/NĐ-CP',
      title: 'Nghị định sửa đổi, bổ sung một số điều của các Nghị định trong lĩnh vực hộ tịch, quốc tịch, chứng thực',
    },
    { document: '01/2020/TT-BTP', title: 'Thông tư hướng dẫn thi hành một số điều của Nghị định số 23/2015/NĐ-CP' },
    {
      document: '226/2016/TT-BTC',
      title: 'Thông tư quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí chứng thực',
    },
    {
      document: '257/2016/TT-BTC',
      title: 'Thông tư quy định mức thu, chế độ thu, nộp, quản lý, sử dụng phí công chứng, phí chứng thực',
    },
  ],
  steps: [
    t(
      'Khai giấy tờ cần chứng thực trên cổng để giữ chỗ và biết trước số tiền; có thể gửi kèm ảnh chụp.',
      'List the papers on the portal to know the fee beforehand; you may attach photos.',
    ),
    t(
      'Mang bản chính đến bộ phận một cửa. Cán bộ đối chiếu bản sao với bản chính rồi trả lại bản chính cho bạn.',
      'Bring the originals to the counter. The officer compares the copies and gives the originals back.',
    ),
    t('Nộp phí và nhận bản sao đã chứng thực.', 'Pay the fee and take the certified copies.'),
  ],
  conditions: [
    t(
      'Không chứng thực bản chính bị tẩy xóa, hư hỏng không đọc được, đóng dấu mật hoặc giấy cá nhân tự lập không có xác nhận của cơ quan.',
      'No copy is certified of an original that is altered, unreadable, secret or merely written by a private person.',
    ),
    t(
      'Giấy tờ của nước ngoài phải được hợp pháp hóa lãnh sự, trừ hộ chiếu, thẻ căn cước, giấy phép lái xe, bằng và bảng điểm.',
      'Foreign papers must be legalised, except passports, identity cards, driving licences, degrees and transcripts.',
    ),
  ],
  requiredDocuments: [
    {
      id: 'original',
      name: t('Bản chính giấy tờ cần chứng thực', 'The original of each paper'),
      mode: 'present',
      originals: 1,
      copies: 0,
      required: true,
      compareOriginal: true,
      note: t(
        'Mang theo khi đến nhận kết quả; cán bộ đối chiếu rồi trả lại.',
        'Bring it when you come for the result; it is compared and given back.',
      ),
    },
    {
      id: 'scan',
      name: t('Ảnh chụp hoặc bản quét giấy tờ cần chứng thực', 'Photo or scan of each paper'),
      mode: 'hand_in',
      originals: 0,
      copies: 1,
      required: true,
      channels: ['online'],
      note: t('Chụp đủ các trang đã ghi thông tin.', 'All pages that carry information.'),
    },
  ],
  timeLimit: { quantity: 1, unit: 'working_day', cutoff: '15:00' },
  timeLimitNote: t(
    'Trong ngày; nhận sau 15 giờ thì ngày làm việc tiếp theo. Giấy tờ nhiều trang hoặc nhiều bản: thêm không quá 2 ngày làm việc.',
    'Same day; after 15:00 the next working day. Many pages or copies: up to two working days more.',
  ),
  fees: [
    {
      id: 'certification',
      kind: 'fee',
      name: t('Phí chứng thực bản sao từ bản chính', 'Certification fee'),
      channels: ['online', 'counter'],
      amountVnd: [1, 2, 3].map(feeOf).join(' + '),
      amountNote: t(
        '2.000 đồng một trang, từ trang thứ ba 1.000 đồng một trang, không quá 200.000 đồng một bản; trang tính theo bản chính.',
        '2,000 đồng a page, 1,000 đồng from the third page on, at most 200,000 đồng a copy; pages of the original count.',
      ),
      collect: 'before_return',
      validFrom: '2017-01-01',
      legalBasis: '226/2016/TT-BTC, 257/2016/TT-BTC',
    },
  ],
  results: [
    {
      id: 'certifiedCopy',
      name: t('Bản sao được chứng thực từ bản chính', 'Certified copy'),
      code: 'KQ.G15.000021',
      template: 'certified-copy',
      facts: [
        { label: t('Người yêu cầu', 'Requested by'), value: 'requesterName' },
        { label: t('Giấy tờ thứ nhất', 'First paper'), value: 'paper1Name' },
        { label: t('Giấy tờ thứ hai', 'Second paper'), value: 'if paper2Name = null then "" else paper2Name' },
        { label: t('Giấy tờ thứ ba', 'Third paper'), value: 'if paper3Name = null then "" else paper3Name' },
      ],
    },
  ],
  templates: [],
  onlineService: {
    legacyLevel: 3,
    extent: 'partial',
    partialBecause: t(
      'Người thực hiện chứng thực phải đối chiếu bản sao với bản chính (Nghị định 23/2015/NĐ-CP, Điều 20).',
      'The certifying officer must compare the copy with the original (Decree 23/2015/NĐ-CP, Article 20).',
    ),
  },
  returnWays: ['counter'],
  form: {
    pages: [
      {
        id: 'requester',
        title: t('Người yêu cầu', 'Who is asking'),
        sections: [{ id: 'identity', fields: [...identityFields, ...contactFields] }],
      },
      papers,
      closingPage(),
    ],
  },
  workflow: [
    {
      id: 'compare',
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
    {
      id: 'seal',
      name: t('Vào sổ, đóng dấu giáp lai', 'Number and seal'),
      role: 'clerk',
      hours: 1,
      agency: 'competent',
      act: 'seal',
    },
  ],
  supplement: { policy: 'pause', answerWithinDays: 5 },
}
