import type { FormPage } from '../../../src/procedures/form.js'
import { t } from '../../t.js'
import { payoutFields } from './bank-fields.js'
import { genders } from './options.js'
import { birthFields, namedFor } from './person-fields.js'
import { contactFields, identityFields } from './requester-page.js'

const whose = t('của người hưởng trợ cấp', 'of the person to receive it')

const request: FormPage = {
  id: 'request',
  title: t('Nội dung đề nghị', 'The request'),
  sections: [
    { id: 'identity', title: t('Người khai', 'Who is asking'), fields: [...identityFields, ...contactFields] },
    {
      id: 'request',
      title: t('Đề nghị', 'Request'),
      fields: [
        {
          id: 'group',
          kind: 'choice',
          label: t('Đối tượng', 'Group'),
          required: true,
          options: [
            { value: 'child', label: t('Mẫu 1a: trẻ em mất nguồn nuôi dưỡng', 'Form 1a: children without support') },
            { value: 'hiv', label: t('Mẫu 1b: người nhiễm HIV thuộc hộ nghèo', 'Form 1b: poor people with HIV') },
            {
              value: 'single_parent',
              label: t('Mẫu 1c: người đơn thân nghèo nuôi con', 'Form 1c: poor single parents'),
            },
            { value: 'elderly', label: t('Mẫu 1d: người cao tuổi', 'Form 1d: old people') },
            { value: 'disabled', label: t('Mẫu 1đ: người khuyết tật', 'Form 1đ: people with a disability') },
          ],
        },
        {
          id: 'wish',
          kind: 'choice',
          label: t('Yêu cầu', 'What is asked for'),
          required: true,
          options: [
            { value: 'grant', label: t('Hưởng mới', 'A new allowance') },
            { value: 'change', label: t('Điều chỉnh mức hưởng', 'Another amount') },
            { value: 'end', label: t('Thôi hưởng', 'To end it') },
            { value: 'move', label: t('Chuyển nơi cư trú', 'Moving elsewhere') },
          ],
        },
      ],
    },
  ],
}

const person: FormPage = {
  id: 'person',
  title: t('Người hưởng trợ cấp', 'The person to receive it'),
  sections: [
    {
      id: 'person',
      fields: [
        ...namedFor(whose, [
          { id: 'personName', kind: 'text', label: t('Họ và tên', 'Full name'), required: true, max: 120 },
        ]),
        ...birthFields({ prefix: 'person', required: true, whose }),
        ...namedFor(whose, [
          { id: 'personGender', kind: 'choice', label: t('Giới tính', 'Sex'), required: true, options: genders },
          { id: 'personEthnicity', kind: 'ethnic_group', label: t('Dân tộc', 'Ethnic group'), required: true },
          {
            id: 'personPersonalId',
            kind: 'personal_id',
            label: t('Số định danh cá nhân (nếu có)', 'Personal identification number (if any)'),
          },
        ]),
        {
          id: 'registeredHome',
          kind: 'address',
          label: t('Nơi đăng ký thường trú', 'Permanent residence'),
          required: true,
          width: 'full',
        },
        {
          id: 'livesElsewhere',
          kind: 'yes_no',
          label: t('Hiện nay có ở nơi khác không?', 'Does the person live elsewhere now?'),
          required: true,
        },
        {
          id: 'currentHome',
          kind: 'address',
          label: t('Nơi ở hiện nay', 'Where the person lives now'),
          visibleWhen: 'livesElsewhere = true',
          required: true,
          width: 'full',
        },
      ],
    },
  ],
}

const situation: FormPage = {
  id: 'situation',
  title: t('Hoàn cảnh', 'Situation'),
  sections: [
    {
      id: 'income',
      title: t('Bảo hiểm, trợ cấp đang hưởng', 'Insurance and allowances'),
      fields: [
        {
          id: 'hasHealthInsurance',
          kind: 'yes_no',
          label: t('Có thẻ bảo hiểm y tế không?', 'Is there a health insurance card?'),
          required: true,
        },
        {
          id: 'insuranceNumber',
          kind: 'social_insurance',
          label: t('Mã số bảo hiểm xã hội (nếu có)', 'Social-insurance number (if any)'),
        },
        { id: 'pension', kind: 'money', label: t('Lương hưu, trợ cấp BHXH hằng tháng', 'Monthly pension') },
        { id: 'otherAllowance', kind: 'money', label: t('Trợ cấp khác hằng tháng', 'Other monthly allowances') },
        {
          id: 'monthlyIncome',
          kind: 'money',
          label: t('Tổng các khoản đang hưởng', 'All of it together'),
          calculated: '(if pension = null then 0 else pension) + (if otherAllowance = null then 0 else otherAllowance)',
        },
        {
          id: 'poverty',
          kind: 'choice',
          label: t('Thuộc hộ nghèo, hộ cận nghèo', 'Poor household'),
          options: [
            { value: 'no', label: t('Không', 'No') },
            { value: 'poor', label: t('Hộ nghèo', 'Poor') },
            { value: 'near_poor', label: t('Hộ cận nghèo', 'Near poor') },
          ],
        },
      ],
    },
    {
      id: 'study',
      visibleWhen: 'group = "child" or group = "disabled"',
      fields: [
        {
          id: 'schooling',
          kind: 'choice',
          label: t('Tình trạng đi học', 'Schooling'),
          required: true,
          options: [
            { value: 'not_yet', label: t('Chưa đi học', 'Not yet') },
            { value: 'ended', label: t('Đã nghỉ học', 'Ended') },
            { value: 'attending', label: t('Đang đi học', 'Attending') },
          ],
        },
      ],
    },
    {
      id: 'disability',
      title: t('Khuyết tật', 'Disability'),
      visibleWhen: 'group = "disabled"',
      fields: [
        {
          id: 'disabilityKinds',
          kind: 'choices',
          label: t('Dạng khuyết tật', 'Kind of disability'),
          required: true,
          options: [
            { value: 'moving', label: t('Vận động', 'Moving') },
            { value: 'hearing', label: t('Nghe, nói', 'Hearing and speaking') },
            { value: 'seeing', label: t('Nhìn', 'Seeing') },
            { value: 'mental', label: t('Thần kinh, tâm thần', 'Mental') },
            { value: 'intellectual', label: t('Trí tuệ', 'Intellectual') },
            { value: 'other', label: t('Khác', 'Other') },
          ],
        },
        {
          id: 'disabilityDegree',
          kind: 'choice',
          label: t('Mức độ khuyết tật', 'Degree'),
          required: true,
          options: [
            { value: 'light', label: t('Nhẹ', 'Light') },
            { value: 'severe', label: t('Nặng', 'Severe') },
            { value: 'very_severe', label: t('Đặc biệt nặng', 'Very severe') },
          ],
        },
        {
          id: 'disabilityPaper',
          kind: 'text',
          label: t('Số Giấy xác nhận khuyết tật, ngày và nơi cấp', 'Number, day and place of the certificate'),
          max: 120,
        },
      ],
    },
    {
      id: 'children',
      title: t('Con đang nuôi', 'Children'),
      visibleWhen: 'group = "single_parent"',
      fields: [
        {
          id: 'children',
          kind: 'group',
          label: t('Con dưới 16 tuổi đang nuôi', 'Children under 16'),
          required: true,
          rowName: t('người con', 'child'),
          max: 12,
          rowFields: [
            { id: 'name', kind: 'text', label: t('Họ và tên', 'Full name'), required: true, max: 120 },
            { id: 'birthDate', kind: 'date', label: t('Ngày sinh', 'Date of birth'), required: true, max: 'today' },
          ],
        },
      ],
    },
    {
      id: 'guardian',
      title: t('Người giám hộ, người khai thay', 'Guardian'),
      fields: [
        {
          id: 'guardian',
          kind: 'person',
          label: t('Người giám hộ hoặc người khai thay (nếu có)', 'Guardian or person who declares instead (if any)'),
          nameInMessages: t('người giám hộ', 'the guardian'),
        },
      ],
    },
    { id: 'payout', title: t('Nhận trợ cấp', 'Receiving the allowance'), fields: payoutFields },
  ],
}

/** Pages of the declaration for social assistance: forms 1a to 1đ of decree 20/2021/NĐ-CP in one. */
export const allowancePages: FormPage[] = [request, person, situation]
