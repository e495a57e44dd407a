import type { FormDefinition } from '../../form.js'

/** A small form with a condition of each sort: page, section, field, requirement, check across fields. */
export const birthForm: FormDefinition = {
  pages: [
    {
      id: 'requester',
      title: { vi: 'Người yêu cầu', en: 'Requester' },
      sections: [
        {
          id: 'who',
          fields: [
            {
              id: 'requesterName',
              kind: 'text',
              label: { vi: 'Họ và tên' },
              required: true,
              prefill: 'identity.fullName',
              locked: true,
            },
            {
              id: 'requesterId',
              kind: 'personal_id',
              label: { vi: 'Số định danh cá nhân' },
              prefill: 'identity.personalId',
              locked: true,
            },
            {
              id: 'relation',
              kind: 'choice',
              label: { vi: 'Quan hệ với trẻ', en: 'Relation to the child' },
              required: true,
              options: [
                { value: 'mother', label: { vi: 'Mẹ', en: 'Mother' } },
                { value: 'father', label: { vi: 'Cha', en: 'Father' } },
                { value: 'other', label: { vi: 'Người khác', en: 'Other' } },
              ],
            },
            {
              id: 'otherRelation',
              kind: 'text',
              label: { vi: 'Quan hệ cụ thể' },
              visibleWhen: 'relation = "other"',
              required: true,
            },
            { id: 'phone', kind: 'phone', label: { vi: 'Số điện thoại' }, requiredWhen: 'relation = "other"' },
          ],
        },
      ],
    },
    {
      id: 'child',
      title: { vi: 'Trẻ được khai sinh', en: 'The child' },
      sections: [
        {
          id: 'child',
          fields: [
            {
              id: 'childName',
              kind: 'text',
              label: { vi: 'Họ và tên của trẻ', en: 'Full name of the child' },
              required: true,
            },
            {
              id: 'birthDate',
              kind: 'date',
              label: { vi: 'Ngày sinh', en: 'Date of birth' },
              required: true,
              max: 'today',
            },
            { id: 'registeredOn', kind: 'date', label: { vi: 'Ngày đăng ký' } },
          ],
        },
        {
          id: 'home',
          title: { vi: 'Nơi cư trú' },
          visibleWhen: 'birthDate != null',
          fields: [{ id: 'home', kind: 'address', label: { vi: 'Nơi cư trú của trẻ' }, required: true }],
        },
      ],
      checks: [
        {
          when: 'registeredOn < birthDate',
          field: 'registeredOn',
          message: { vi: 'Ngày đăng ký không được trước ngày sinh' },
        },
      ],
    },
    {
      id: 'guardian',
      title: { vi: 'Giấy tờ giám hộ', en: 'Guardianship' },
      visibleWhen: 'relation = "other" and otherRelation != null',
      sections: [
        {
          id: 'guardian',
          fields: [{ id: 'guardianPaper', kind: 'text', label: { vi: 'Số quyết định giám hộ' }, required: true }],
        },
      ],
    },
    {
      id: 'declaration',
      title: { vi: 'Cam đoan', en: 'Declaration' },
      sections: [
        {
          id: 'declaration',
          fields: [
            {
              id: 'agreed',
              kind: 'declaration',
              label: { vi: 'Tôi cam đoan những nội dung trên là đúng sự thật.' },
              required: true,
            },
          ],
        },
      ],
    },
  ],
}
