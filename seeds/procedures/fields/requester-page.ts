import type { FieldOption, FormField, FormPage } from '../../../src/procedures/form.js'
import { t } from '../../t.js'
import { identityPaperFields, residenceFields } from './person-fields.js'

/** Name, number and birth date of the submitter: read from the electronic identity, never typed. */
export const identityFields: FormField[] = [
  {
    id: 'requesterName',
    kind: 'text',
    label: t('Họ, chữ đệm, tên', 'Full name'),
    required: true,
    max: 120,
    prefill: 'identity.fullName',
    locked: true,
    width: 'full',
    autocomplete: 'name',
  },
  {
    id: 'requesterPersonalId',
    kind: 'personal_id',
    label: t('Số định danh cá nhân', 'Personal identification number'),
    required: true,
    prefill: 'identity.personalId',
    locked: true,
    width: 'medium',
  },
  {
    id: 'requesterBirthDate',
    kind: 'date',
    label: t('Ngày, tháng, năm sinh', 'Date of birth'),
    required: true,
    max: 'today',
    prefill: 'identity.birthDate',
    locked: true,
    width: 'short',
    autocomplete: 'bday',
  },
]

/** Where the agency reaches the submitter while the dossier is settled. */
export const contactFields: FormField[] = [
  {
    id: 'requesterPhone',
    kind: 'phone',
    label: t('Số điện thoại di động', 'Mobile phone'),
    hint: t('Tin nhắn về hồ sơ được gửi tới số này.', 'Messages about the dossier are sent to this number.'),
    required: true,
    prefill: 'identity.phone',
    width: 'medium',
    autocomplete: 'tel',
  },
  {
    id: 'requesterEmail',
    kind: 'email',
    label: t('Thư điện tử', 'Email'),
    prefill: 'identity.email',
    width: 'medium',
    autocomplete: 'email',
  },
]

/** How the submitter stands to the person whose civil status it is. */
export interface RelationAsked {
  label: ReturnType<typeof t>
  options: FieldOption[]
}

/** First page of the civil status forms: who asks, where they live, whose matter it is. */
export function requesterPage(relation: RelationAsked): FormPage {
  const requester = { prefix: 'requester', required: true, whose: t('của bạn', 'of yours') }
  return {
    id: 'requester',
    title: t('Người yêu cầu', 'Who is asking'),
    intro: t(
      'Họ tên, số định danh và ngày sinh được lấy từ tài khoản định danh điện tử của bạn nên không phải gõ lại.',
      'Your name, number and birth date come from your electronic identity, so you need not type them.',
    ),
    sections: [
      { id: 'identity', title: t('Thông tin của bạn', 'About you'), fields: [...identityFields, ...contactFields] },
      { id: 'paper', title: t('Giấy tờ tùy thân', 'Identity paper'), fields: identityPaperFields(requester) },
      { id: 'residence', title: t('Nơi cư trú', 'Where you live'), fields: residenceFields(requester) },
      {
        id: 'relation',
        title: t('Quan hệ', 'Relation'),
        fields: [{ id: 'relation', kind: 'choice', required: true, ...relation }],
      },
    ],
  }
}
