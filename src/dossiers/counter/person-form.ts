import type { PersonDetails } from '../../people/index.js'
import type { Answers, FormDefinition } from '../../procedures/form.js'

import type { CounterProcedure } from './start-counter-draft.js'

/** Key of the one page of this form. */
export const personPage = 'person'

/** Who stands at the counter, as a form of its own, so that it is asked, read and checked as every other page. */
export function personForm(procedures: readonly CounterProcedure[]): FormDefinition {
  const competent = new Map(procedures.flatMap((each) => each.competent.map(({ id, name }) => [id, name])))
  return {
    pages: [
      {
        id: personPage,
        title: { vi: 'Nộp hồ sơ tại quầy' },
        sections: [
          {
            id: 'person',
            title: { vi: 'Người yêu cầu' },
            fields: [
              {
                id: 'personalId',
                kind: 'personal_id',
                label: { vi: 'Số định danh cá nhân' },
                required: true,
                width: 'medium',
              },
              { id: 'fullName', kind: 'text', label: { vi: 'Họ, chữ đệm, tên' }, required: true, max: 120 },
              { id: 'birthDate', kind: 'date', label: { vi: 'Ngày, tháng, năm sinh' }, required: true, max: 'today' },
              {
                id: 'gender',
                kind: 'choice',
                label: { vi: 'Giới tính' },
                required: true,
                options: [
                  { value: 'male', label: { vi: 'Nam' } },
                  { value: 'female', label: { vi: 'Nữ' } },
                ],
              },
              { id: 'phone', kind: 'phone', label: { vi: 'Số điện thoại di động' }, width: 'medium' },
              { id: 'email', kind: 'email', label: { vi: 'Thư điện tử' } },
            ],
          },
          {
            id: 'matter',
            title: { vi: 'Việc cần làm' },
            fields: [
              {
                id: 'procedure',
                kind: 'choice',
                label: { vi: 'Thủ tục' },
                required: true,
                options: procedures.map(({ code, name }) => ({ value: code, label: { vi: name } })),
              },
              {
                id: 'agency',
                kind: 'choice',
                label: { vi: 'Cơ quan giải quyết' },
                hint: {
                  vi: 'Hồ sơ nộp ở đây được chuyển ngay đến cơ quan này; thời hạn tính theo giờ làm việc của họ.',
                },
                required: true,
                options: [...competent].map(([value, name]) => ({ value, label: { vi: name } })),
              },
            ],
          },
        ],
      },
    ],
  }
}

/** The person that complete answers of the form describe. */
export function personOf(answers: Answers): PersonDetails {
  const text = (id: string): string | null => {
    const answer = answers[id]
    return typeof answer === 'string' ? answer : null
  }
  const gender = text('gender')
  return {
    personalId: text('personalId') ?? '',
    fullName: text('fullName') ?? '',
    birthDate: text('birthDate'),
    gender: gender === 'male' || gender === 'female' ? gender : null,
    phone: text('phone'),
    email: text('email'),
  }
}
