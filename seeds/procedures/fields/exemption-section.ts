import type { FormSection } from '../../../src/procedures/form.js'
import { t } from '../../t.js'

/** Groups whom law frees from the charge; the counter checks the claim in the registers. */
export const exemptionSection: FormSection = {
  id: 'exemption',
  title: t('Miễn lệ phí', 'Exemption from the charge'),
  fields: [
    {
      id: 'chargeExemption',
      kind: 'choice',
      label: t('Bạn có thuộc diện được miễn lệ phí không?', 'Are you exempt from the charge?'),
      hint: t('Cơ quan tra cứu dữ liệu để xác nhận.', 'The agency checks this in its registers.'),
      required: true,
      options: [
        { value: 'none', label: t('Không thuộc diện miễn', 'No') },
        { value: 'merit', label: t('Gia đình có công với cách mạng', 'Family of merit to the revolution') },
        { value: 'poor', label: t('Hộ nghèo', 'Poor household') },
        { value: 'disabled', label: t('Người khuyết tật', 'Person with a disability') },
      ],
    },
  ],
}
