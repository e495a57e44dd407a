import type { ProcedureDefinition } from '../../src/procedures/procedure.js'
import { t } from '../t.js'

/** Households of average living standard. Information and template only (level 2): the hamlet visits the household. */
export const averageLiving: ProcedureDefinition = {
  code: '1.011609',
  name: t(
    'Công nhận hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp và diêm nghiệp có mức sống trung bình',
    'Recognition of farming, forestry, fishing and salt-making households of average living standard',
  ),
  shortName: t('Công nhận hộ có mức sống trung bình', 'Household of average living standard'),
  sector: { code: 'giam-ngheo', name: t('Giảm nghèo', 'Poverty reduction') },
  authorityLevel: 'commune',
  audience: ['citizen'],
  lifeEvents: ['study-and-work'],
  keywords: ['hộ mức sống trung bình', 'hộ nông nghiệp', 'bảo hiểm y tế hộ nông nghiệp', 'diêm nghiệp'],
  legalBasis: [
    { document: '24/2021/QĐ-TTg', title: 'Quyết định quy định quy trình rà soát hộ nghèo, hộ cận nghèo hằng năm' },
  ],
  steps: [
    t('Tải giấy đề nghị, điền và ký.', 'Download the request, fill it in and sign it.'),
    t('Nộp tại bộ phận một cửa nơi cư trú.', 'Hand it in at the counter where you live.'),
    t('Thôn, tổ dân phố rà soát; Ủy ban nhân dân cấp xã quyết định.', 'The hamlet visits; the commune decides.'),
  ],
  conditions: [
    t(
      'Hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp hoặc diêm nghiệp, có thu nhập trong mức quy định.',
      'The household farms, fishes, works in forests or makes salt, with an income within the limits.',
    ),
  ],
  requiredDocuments: [
    {
      id: 'request',
      name: t('Giấy đề nghị xác định hộ có mức sống trung bình (Mẫu số 01)', 'Request (form 01)'),
      mode: 'hand_in',
      originals: 1,
      copies: 0,
      required: true,
      template: 'form1',
    },
  ],
  timeLimit: { quantity: 15, unit: 'working_day' },
  fees: [],
  results: [
    {
      id: 'decision',
      name: t('Quyết định công nhận hộ có mức sống trung bình', 'Decision on the recognition'),
      template: 'average-living-decision',
      facts: [],
    },
  ],
  templates: [{ id: 'form1', name: t('Giấy đề nghị (Mẫu số 01)', 'Request (form 01)') }],
  onlineService: { legacyLevel: 2, extent: 'none' },
  returnWays: ['counter'],
  workflow: [
    {
      id: 'review',
      name: t('Rà soát tại thôn, tổ dân phố', 'Review in the hamlet'),
      role: 'processor',
      hours: 96,
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
