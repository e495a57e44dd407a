import type { FormField } from '../../../src/procedures/form.js'
import { t } from '../../t.js'

/** How money is paid out to a person: into an account, or in cash where the post pays it. */
export const payoutFields: FormField[] = [
  {
    id: 'payoutWay',
    kind: 'choice',
    label: t('Hình thức nhận tiền', 'How to receive the money'),
    required: true,
    options: [
      { value: 'account', label: t('Tài khoản ngân hàng hoặc ví điện tử', 'Bank account or electronic wallet') },
      { value: 'cash', label: t('Tiền mặt tại điểm chi trả', 'Cash at a paying point') },
    ],
  },
  {
    id: 'accountNumber',
    kind: 'text',
    label: t('Số tài khoản', 'Account number'),
    visibleWhen: 'payoutWay = "account"',
    required: true,
    min: 6,
    max: 20,
    width: 'medium',
  },
  {
    id: 'bankName',
    kind: 'text',
    label: t('Ngân hàng hoặc đơn vị ví điện tử', 'Bank or wallet provider'),
    visibleWhen: 'payoutWay = "account"',
    required: true,
    max: 120,
    width: 'full',
  },
]
