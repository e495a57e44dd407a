import type { FormPage, FormSection } from '../../../src/procedures/form.js'
import type { LegalBasis, RequiredDocument } from '../../../src/procedures/procedure.js'
import { t } from '../../t.js'
import { genders } from './options.js'
import { contactFields, identityFields } from './requester-page.js'

/** Law of residence as the national portal cites it (decision 9354/QĐ-BCA-C06, checked 2026-11-23). */
export const residenceLaw: LegalBasis[] = [
  { document: '68/2020/QH14', title: 'Luật Cư trú' },
  { document: '154/2024/NĐ-CP', title: 'Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Cư trú' },
  { document: '53/2025/TT-BCA', title: 'Thông tư sửa đổi các thông tư về cư trú; biểu mẫu CT01' },
  { document: '75/2022/TT-BTC', title: 'Thông tư quy định mức thu, chế độ thu, nộp lệ phí đăng ký cư trú' },
]

export const residenceSector = { code: 'cu-tru', name: t('Đăng ký, quản lý cư trú', 'Residence') }

/** First page of form CT01: who declares, and the household they join. */
export const declarantPage: FormPage = {
  id: 'declarant',
  title: t('Người kê khai và chủ hộ', 'Who declares, and the household'),
  sections: [
    {
      id: 'identity',
      title: t('Người kê khai', 'Who declares'),
      fields: [
        ...identityFields,
        {
          id: 'requesterGender',
          kind: 'choice',
          label: t('Giới tính', 'Sex'),
          required: true,
          options: genders,
          prefill: 'identity.gender',
          locked: true,
        },
        ...contactFields,
      ],
    },
    {
      id: 'head',
      title: t('Chủ hộ', 'Head of the household'),
      fields: [
        {
          id: 'relationToHead',
          kind: 'relationship',
          label: t('Mối quan hệ với chủ hộ', 'Relation to the head of the household'),
          required: true,
          width: 'medium',
        },
        {
          id: 'headName',
          kind: 'text',
          label: t('Họ, chữ đệm và tên chủ hộ', 'Name of the head of the household'),
          visibleWhen: 'not(relationToHead = "head")',
          required: true,
          max: 120,
          width: 'full',
        },
        {
          id: 'headPersonalId',
          kind: 'personal_id',
          label: t('Số định danh cá nhân của chủ hộ', 'Personal number of the head of the household'),
          visibleWhen: 'not(relationToHead = "head")',
          required: true,
          width: 'medium',
        },
      ],
    },
  ],
}

/** Members of the household who move along. */
export const membersSection: FormSection = {
  id: 'members',
  title: t('Thành viên hộ gia đình cùng thay đổi', 'Members of the household who move along'),
  fields: [
    {
      id: 'members',
      kind: 'table',
      label: t('Danh sách thành viên', 'List of members'),
      hint: t('Để trống nếu không có ai cùng thay đổi.', 'Leave open when nobody moves along.'),
      rowName: t('thành viên', 'member'),
      max: 15,
      rowFields: [
        { id: 'name', kind: 'text', label: t('Họ, chữ đệm và tên', 'Full name'), required: true, max: 120 },
        {
          id: 'birthDate',
          kind: 'partial_date',
          label: t('Ngày, tháng, năm sinh', 'Date of birth'),
          required: true,
          max: 'today',
        },
        { id: 'gender', kind: 'choice', label: t('Giới tính', 'Sex'), required: true, options: genders },
        { id: 'personalId', kind: 'personal_id', label: t('Số định danh cá nhân', 'Personal number') },
        { id: 'relation', kind: 'relationship', label: t('Quan hệ với chủ hộ', 'Relation'), required: true },
      ],
    },
  ],
}

/** Who agrees to the registration; the owner must where the home is not the person's own (68/2020/QH14, Article 20). */
export function consentSection(ownerMustAgree: string): FormSection {
  return {
    id: 'consent',
    title: t('Ý kiến đồng ý', 'Consent'),
    fields: [
      {
        id: 'headAgrees',
        kind: 'declaration',
        label: t('Chủ hộ đã đồng ý cho đăng ký.', 'The head of the household agrees.'),
        visibleWhen: 'not(relationToHead = "head")',
        required: true,
      },
      {
        id: 'owner',
        kind: 'person',
        label: t('Chủ sở hữu chỗ ở hợp pháp', 'Owner of the home'),
        register: { mode: 'locked' },
        visibleWhen: ownerMustAgree,
        required: true,
      },
      {
        id: 'ownerAgrees',
        kind: 'declaration',
        label: t('Chủ sở hữu chỗ ở hợp pháp đã đồng ý cho đăng ký.', 'The owner of the home agrees.'),
        visibleWhen: ownerMustAgree,
        required: true,
      },
      {
        id: 'parentsAgree',
        kind: 'yes_no',
        label: t(
          'Cha, mẹ hoặc người giám hộ đã đồng ý chưa (khi người đăng ký chưa thành niên)?',
          'Do the parents or the guardian agree (where the person is a minor)?',
        ),
      },
    ],
  }
}

/** Proof of a lawful home: shown only where the registers give no answer (154/2024/NĐ-CP, Article 5). */
export const homeProof: RequiredDocument = {
  id: 'homeProof',
  name: t('Giấy tờ chứng minh chỗ ở hợp pháp', 'Proof of a lawful home'),
  mode: 'hand_in',
  originals: 0,
  copies: 1,
  required: false,
  note: t(
    'Chỉ cần khi không khai thác được thông tin từ cơ sở dữ liệu.',
    'Needed only when the registers give no answer.',
  ),
}

/** Form CT01 on paper, for those who do not file online. */
export const ct01: RequiredDocument = {
  id: 'declarationForm',
  name: t('Tờ khai thay đổi thông tin cư trú (Mẫu CT01)', 'Form CT01'),
  mode: 'hand_in',
  originals: 1,
  copies: 0,
  required: true,
  channels: ['counter', 'postal'],
  template: 'declarationForm',
}
