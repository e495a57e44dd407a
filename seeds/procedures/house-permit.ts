import type { FormField, FormPage } from '../../src/procedures/form.js'
import type { ProcedureDefinition } from '../../src/procedures/procedure.js'
import { t } from '../t.js'
import { cityFeeResolution, cityFees } from './city-fees.js'
import { closingPage } from './fields/closing-page.js'
import { contactFields, identityFields } from './fields/requester-page.js'

function measured(id: string, label: ReturnType<typeof t>, most: number): FormField {
  return { id, kind: 'number', label, required: true, min: 0, max: most, decimals: 2, width: 'short' }
}

function explained(id: string, label: ReturnType<typeof t>): FormField {
  return { id, kind: 'long_text', label, max: 500, width: 'full' }
}

const owner: FormPage = {
  id: 'owner',
  title: t('Chủ đầu tư (chủ hộ)', 'The owner'),
  sections: [
    { id: 'owner', fields: [...identityFields, ...contactFields] },
    {
      id: 'representative',
      fields: [
        {
          id: 'hasRepresentative',
          kind: 'yes_no',
          label: t('Có người đại diện không?', 'Is there a representative?'),
          required: true,
        },
        {
          id: 'representativeName',
          kind: 'text',
          label: t('Người đại diện', 'Representative'),
          visibleWhen: 'hasRepresentative = true',
          required: true,
          max: 120,
          width: 'full',
        },
        {
          id: 'representativePosition',
          kind: 'text',
          label: t('Chức vụ', 'Position'),
          visibleWhen: 'hasRepresentative = true',
          max: 120,
          width: 'medium',
        },
      ],
    },
  ],
}

const site: FormPage = {
  id: 'site',
  title: t('Địa điểm xây dựng', 'The site'),
  sections: [
    {
      id: 'site',
      fields: [
        {
          id: 'plot',
          nameInMessages: t('Số lô đất', 'Plot number'),
          kind: 'text',
          label: t('Lô đất số', 'Plot number'),
          required: true,
          max: 60,
          width: 'short',
        },
        { id: 'mapSheet', kind: 'text', label: t('Tờ bản đồ số', 'Map sheet'), max: 30, width: 'short' },
        measured('plotArea', t('Diện tích lô đất (m²)', 'Area of the plot (m²)'), 100_000),
        {
          id: 'siteAddress',
          kind: 'address',
          label: t('Tại số nhà, đường, phường/xã, tỉnh/thành phố', 'Address of the site'),
          nameInMessages: t('Địa điểm xây dựng', 'Address of the site'),
          required: true,
          width: 'full',
        },
        {
          id: 'hasNeighbours',
          kind: 'yes_no',
          label: t('Có công trình liền kề không?', 'Are there buildings next to it?'),
          required: true,
        },
      ],
    },
  ],
}

const design: FormPage = {
  id: 'design',
  title: t('Thiết kế', 'The design'),
  sections: [
    {
      id: 'designer',
      title: t('Tổ chức, cá nhân lập thiết kế', 'Who made the design'),
      fields: [
        {
          id: 'designerName',
          nameInMessages: t('Tên tổ chức, cá nhân thiết kế', 'Name of the designer'),
          kind: 'text',
          label: t('Tên', 'Name'),
          required: true,
          max: 160,
          width: 'full',
        },
        {
          id: 'designerLicence',
          kind: 'text',
          label: t('Mã số chứng chỉ năng lực hoặc hành nghề', 'Licence number'),
          max: 60,
          width: 'medium',
        },
        { id: 'leadDesigner', kind: 'text', label: t('Chủ nhiệm, chủ trì thiết kế', 'Lead designer'), max: 160 },
      ],
    },
    {
      id: 'examiner',
      title: t('Thẩm tra thiết kế', 'Examination of the design'),
      fields: [
        {
          id: 'wasExamined',
          kind: 'yes_no',
          label: t('Thiết kế đã được thẩm tra chưa?', 'Has the design been examined?'),
          required: true,
        },
        {
          id: 'examinerName',
          kind: 'text',
          label: t('Tổ chức, cá nhân thẩm tra', 'Examiner'),
          visibleWhen: 'wasExamined = true',
          required: true,
          max: 160,
          width: 'full',
        },
        {
          id: 'examinerLicence',
          kind: 'text',
          label: t('Mã số chứng chỉ', 'Licence number'),
          visibleWhen: 'wasExamined = true',
          max: 60,
          width: 'medium',
        },
        {
          id: 'leadExaminer',
          kind: 'text',
          label: t('Chủ trì thẩm tra', 'Lead examiner'),
          visibleWhen: 'wasExamined = true',
          max: 160,
        },
      ],
    },
  ],
}

const house: FormPage = {
  id: 'house',
  title: t('Ngôi nhà', 'The house'),
  sections: [
    {
      id: 'permit',
      fields: [
        {
          id: 'permitKind',
          kind: 'choice',
          label: t('Loại giấy phép', 'Kind of permit'),
          required: true,
          options: [
            { value: 'new', label: t('Cấp mới', 'New') },
            { value: 'temporary', label: t('Có thời hạn', 'For a limited time') },
            { value: 'phased', label: t('Theo giai đoạn', 'In phases') },
          ],
        },
        {
          id: 'buildingClass',
          kind: 'choice',
          label: t('Cấp công trình', 'Class of the building'),
          required: true,
          options: [
            { value: 'III', label: t('Cấp III', 'Class III') },
            { value: 'IV', label: t('Cấp IV', 'Class IV') },
          ],
        },
        { ...measured('groundLevel', t('Cốt xây dựng (m)', 'Ground level (m)'), 100), min: -20 },
        { ...measured('setback', t('Khoảng lùi (m)', 'Setback (m)'), 100), required: false },
        measured('firstFloorArea', t('Diện tích xây dựng tầng một (m²)', 'First floor area (m²)'), 100_000),
        measured('totalFloorArea', t('Tổng diện tích sàn (m²)', 'Total floor area (m²)'), 500_000),
        explained(
          'floorAreaNote',
          t('Diễn giải diện tích sàn (tầng hầm, các tầng, lửng, tum)', 'Floor by floor (basement, mezzanine, roof)'),
        ),
        measured('height', t('Chiều cao công trình (m)', 'Height (m)'), 200),
        explained('heightNote', t('Diễn giải chiều cao', 'About the height')),
        { ...measured('storeys', t('Số tầng', 'Storeys'), 60), min: 1, decimals: 0 },
        explained('storeysNote', t('Diễn giải số tầng', 'About the storeys')),
        {
          ...measured('monthsToBuild', t('Dự kiến hoàn thành trong (tháng)', 'Months to build'), 60),
          nameInMessages: t('Số tháng dự kiến hoàn thành', 'Months to build'),
          min: 1,
          decimals: 0,
        },
      ],
    },
  ],
  checks: [
    {
      when: 'totalFloorArea < firstFloorArea',
      field: 'totalFloorArea',
      message: t(
        'Tổng diện tích sàn không thể nhỏ hơn diện tích tầng một.',
        'The total floor area cannot be less than the first floor.',
      ),
    },
    {
      when: 'firstFloorArea > plotArea',
      field: 'firstFloorArea',
      message: t('Tầng một không thể rộng hơn lô đất.', 'The first floor cannot be larger than the plot.'),
    },
  ],
}

/** Permit to build a detached house; the Department of Construction is consulted on the plan. */
export const housePermit: ProcedureDefinition = {
  code: '1.013225',
  name: t(
    'Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV (Công trình không theo tuyến/Theo tuyến trong đô thị/Tín ngưỡng, tôn giáo/Tượng đài, tranh hoành tráng/Theo giai đoạn cho công trình không theo tuyến/Theo giai đoạn cho công trình theo tuyến trong đô thị/Dự án) và nhà ở riêng lẻ',
    'Permit for a new building of class III or IV and for a detached house',
  ),
  shortName: t('Giấy phép xây dựng nhà ở riêng lẻ', 'House building permit'),
  sector: { code: 'hoat-dong-xay-dung', name: t('Hoạt động xây dựng', 'Construction') },
  authorityLevel: 'commune',
  audience: ['citizen', 'business'],
  lifeEvents: ['housing-and-land'],
  keywords: ['xây nhà', 'xin phép xây nhà', 'giấy phép xây dựng', 'cất nhà', 'xây nhà ở', 'gpxd'],
  legalBasis: [
    { document: '50/2014/QH13', title: 'Luật Xây dựng' },
    { document: '62/2020/QH14', title: 'Luật sửa đổi, bổ sung một số điều của Luật Xây dựng' },
    {
      document: '175/2024/NĐ-CP',
      title:
        'Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Xây dựng về quản lý hoạt động xây dựng',
      article: 'Điều 50, Điều 53, Điều 55',
    },
    {
      document: '140/2025/NĐ-CP',
      title:
        'Nghị định về phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực quản lý nhà nước của Bộ Xây dựng',
    },
    {
      document: '144/2025/NĐ-CP',
      title: 'Nghị định về phân quyền, phân cấp trong lĩnh vực quản lý nhà nước của Bộ Xây dựng',
    },
    {
      document: '66.18/2026/NQ-CP',
      title: 'Nghị quyết về phân quyền, cắt giảm, đơn giản hóa thủ tục hành chính, điều kiện kinh doanh',
    },
  ],
  steps: [
    t(
      'Điền đơn điện tử, đính kèm giấy tờ về đất và bản vẽ thiết kế.',
      'Fill in the e-form; attach the land paper and the drawings.',
    ),
    t(
      'Cán bộ xây dựng thẩm định, kiểm tra thực địa; nếu còn thiếu thì thông báo một lần bằng văn bản.',
      'The officer appraises and inspects the site; what is missing is asked once, in writing.',
    ),
    t('Sở Xây dựng cho ý kiến về quy hoạch và chỉ giới.', 'The Department of Construction gives its view of the plan.'),
    t(
      'Nộp lệ phí, mang hai bộ bản vẽ giấy để đóng dấu và nhận giấy phép.',
      'Pay the charge, bring two paper sets of drawings to be stamped and take the permit.',
    ),
  ],
  conditions: [
    t(
      'Phù hợp mục đích sử dụng đất và quy hoạch; bảo đảm an toàn cho công trình lân cận.',
      'In keeping with the land use and the plan, and safe for the neighbours.',
    ),
  ],
  requiredDocuments: [
    {
      id: 'request',
      name: t('Đơn đề nghị cấp giấy phép xây dựng (Mẫu số 01)', 'Request for a building permit (form 01)'),
      mode: 'hand_in',
      originals: 1,
      copies: 0,
      required: true,
      channels: ['counter', 'postal'],
      template: 'request',
      note: t('Nộp trực tuyến thì điền biểu mẫu điện tử.', 'Online, the e-form replaces it.'),
    },
    {
      id: 'landPaper',
      name: t(
        'Một trong những giấy tờ hợp pháp về đất đai (Giấy chứng nhận quyền sử dụng đất ...)',
        'One of the lawful land papers (certificate of land use rights ...)',
      ),
      mode: 'hand_in',
      originals: 0,
      copies: 1,
      required: true,
      compareOriginal: true,
      note: t(
        'Không phải nộp khi dữ liệu đã có trong Cơ sở dữ liệu quốc gia về đất đai.',
        'Not needed when the national land database has the data.',
      ),
    },
    {
      id: 'drawings',
      name: t('Bản vẽ thiết kế xây dựng (hai bộ)', 'Building drawings (two sets)'),
      mode: 'hand_in',
      originals: 2,
      copies: 0,
      required: true,
      note: t(
        'Mặt bằng trên lô đất kèm sơ đồ vị trí; mặt bằng các tầng, mặt đứng, mặt cắt; mặt bằng và mặt cắt móng kèm sơ đồ đấu nối cấp nước, thoát nước, cấp điện.',
        'Site plan, floor plans, elevations, sections, foundations and connections to water, drains and power.',
      ),
    },
    {
      id: 'neighbourUndertaking',
      name: t('Bản cam kết bảo đảm an toàn đối với công trình liền kề', 'Undertaking for the safety of neighbours'),
      mode: 'hand_in',
      originals: 1,
      copies: 0,
      required: false,
      requiredWhen: 'hasNeighbours = true',
      template: 'neighbourUndertaking',
    },
    {
      id: 'examination',
      name: t('Báo cáo kết quả thẩm tra thiết kế', 'Report of the examination of the design'),
      mode: 'hand_in',
      originals: 1,
      copies: 0,
      required: false,
      requiredWhen: 'wasExamined = true',
    },
  ],
  timeLimit: { quantity: 7, unit: 'working_day' },
  timeLimitNote: t(
    '7 ngày làm việc đối với nhà ở riêng lẻ; 10 ngày làm việc đối với công trình khác.',
    'Seven working days for a detached house; ten for other buildings.',
  ),
  fees: [
    {
      id: 'chargeOnline',
      kind: 'charge',
      name: t('Lệ phí cấp giấy phép xây dựng', 'Charge for the permit'),
      channels: ['online'],
      amountVnd: cityFees.housePermit.online,
      collect: 'before_return',
      validFrom: '2025-07-01',
      legalBasis: cityFeeResolution,
    },
    {
      id: 'chargeCounter',
      kind: 'charge',
      name: t('Lệ phí cấp giấy phép xây dựng', 'Charge for the permit'),
      channels: ['counter', 'postal'],
      amountVnd: cityFees.housePermit.counter,
      collect: 'before_return',
      validFrom: '2025-07-01',
      legalBasis: cityFeeResolution,
    },
  ],
  results: [
    {
      id: 'permit',
      name: t('Giấy phép xây dựng', 'Building permit'),
      code: 'KQ.G17.000311',
      template: 'house-permit',
      facts: [
        { label: t('Cấp cho', 'Granted to'), value: 'requesterName' },
        { label: t('Lô đất số', 'Plot'), value: 'plot' },
        { label: t('Địa điểm', 'Site'), value: 'asRead.siteAddress' },
        { label: t('Loại giấy phép', 'Kind'), value: 'asRead.permitKind' },
        { label: t('Cấp công trình', 'Class'), value: 'asRead.buildingClass' },
        { label: t('Tổng diện tích sàn (m²)', 'Total floor area (m²)'), value: 'asRead.totalFloorArea' },
        { label: t('Chiều cao (m)', 'Height (m)'), value: 'asRead.height' },
        { label: t('Số tầng', 'Storeys'), value: 'asRead.storeys' },
        { label: t('Đơn vị thiết kế', 'Designer'), value: 'designerName' },
      ],
    },
  ],
  templates: [
    { id: 'request', name: t('Đơn đề nghị cấp giấy phép xây dựng', 'Request for a building permit') },
    { id: 'neighbourUndertaking', name: t('Bản cam kết an toàn công trình liền kề', 'Neighbour safety undertaking') },
  ],
  onlineService: {
    legacyLevel: 3,
    extent: 'partial',
    partialBecause: t(
      'Phải kiểm tra thực địa và đóng dấu lên bản vẽ giấy khi trả kết quả.',
      'The site must be inspected and paper drawings stamped when the permit is handed over.',
    ),
  },
  returnWays: ['counter', 'postal'],
  form: { pages: [owner, site, design, house, closingPage()] },
  // The site is inspected while the department is consulted; the draft waits for both.
  workflow: [
    {
      id: 'appraise',
      name: t('Thẩm định hồ sơ', 'Appraise the dossier'),
      role: 'processor',
      hours: 8,
      agency: 'competent',
      act: 'forward',
    },
    {
      id: 'inspect',
      name: t('Kiểm tra thực địa', 'Inspect the site'),
      role: 'processor',
      hours: 16,
      agency: 'competent',
      act: 'forward',
    },
    {
      id: 'consult',
      name: t('Sở Xây dựng cho ý kiến', 'Department of Construction consulted'),
      role: 'processor',
      hours: 20,
      agency: { code: 'H99.02' },
      act: 'forward',
      after: ['appraise'],
    },
    {
      id: 'draft',
      name: t('Dự thảo giấy phép', 'Draft the permit'),
      role: 'processor',
      hours: 12,
      agency: 'competent',
      act: 'forward',
      after: ['inspect', 'consult'],
    },
    {
      id: 'review',
      name: t('Lãnh đạo phòng xem xét, trình ký', 'Division head reviews and puts forward'),
      role: 'division_head',
      hours: 4,
      agency: 'competent',
      act: 'put_forward',
      returnsTo: ['draft', 'inspect'],
    },
    {
      id: 'approve',
      name: t('Ký duyệt', 'Approve'),
      role: 'approver',
      hours: 6,
      agency: 'competent',
      act: 'approve',
      returnsTo: ['draft'],
    },
    {
      id: 'seal',
      name: t('Cấp số, đóng dấu', 'Number and seal'),
      role: 'clerk',
      hours: 2,
      agency: 'competent',
      act: 'seal',
    },
  ],
  supplement: {
    policy: 'pause',
    answerWithinDays: 30,
    // A city whose law is fictional lets a drawing be sent back twice.
    mostRequests: 2,
    mostRequestsBasis: {
      document: '01/2026/QĐ-HS',
      title: 'Quy chế một cửa của Thành phố Hoa Sen (hư cấu)',
      article: 'Điều 7',
    },
  },
}
