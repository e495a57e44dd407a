import type { Text } from '../../platform/text.js'
import type { Answers, FormDefinition } from '../../procedures/form.js'
import type { ProcedureDefinition, ReturnWay } from '../../procedures/procedure.js'
import { behalfAnswers, behalfSection } from './behalf-fields.js'
import type { DraftContent } from './draft.js'

/** Key under which the typed answers of the page lie in the draft; no page of a procedure's form can be called so. */
export const returnPage = '@return'

const ways = {
  portal: { vi: 'Nhận bản điện tử trên cổng này', en: 'Electronic copy on this portal' },
  email: {
    vi: 'Nhận tin qua thư điện tử, tải bản điện tử trên cổng',
    en: 'News by email, electronic copy on the portal',
  },
  postal: { vi: 'Nhận tại nhà qua bưu chính công ích', en: 'At home, by public post' },
  counter: { vi: 'Đến nhận tại bộ phận một cửa', en: 'At the one-stop counter' },
} as const satisfies Record<ReturnWay, Text>

export const returnWayName = (way: ReturnWay): Text => ways[way]

/** What a draft holds of way of return, contact and for whom, as answers of their form. */
export function returnAnswers({ returnWay, contact }: Pick<DraftContent, 'returnWay' | 'contact'>): Answers {
  const { behalf, ...ways } = contact
  const given = Object.entries({ returnWay, ...ways }).filter(([, value]) => value !== null)
  return { ...Object.fromEntries(given), ...behalfAnswers(behalf) }
}

/** The page "how you get the result" as a form of its own, so that it is asked, read and checked as every other page. */
export function returnForm(definition: Pick<ProcedureDefinition, 'returnWays'>): FormDefinition {
  return {
    pages: [
      {
        id: returnPage,
        title: { vi: 'Cách nhận kết quả', en: 'How you get the result' },
        sections: [
          {
            id: 'way',
            fields: [
              {
                id: 'returnWay',
                kind: 'choice',
                label: { vi: 'Bạn muốn nhận kết quả bằng cách nào?', en: 'How would you like to get the result?' },
                required: true,
                options: definition.returnWays.map((way) => ({ value: way, label: ways[way] })),
              },
              {
                id: 'address',
                kind: 'text',
                label: { vi: 'Địa chỉ nhận qua bưu chính', en: 'Postal address' },
                hint: {
                  vi: 'Số nhà, đường, phường hoặc xã, tỉnh hoặc thành phố. Chỉ cần khi nhận qua bưu chính.',
                  en: 'House number, street, commune, province. Needed only for delivery by post.',
                },
                visibleWhen: definition.returnWays.includes('postal') ? 'true' : 'false',
                requiredWhen: 'returnWay = "postal"',
                max: 250,
                autocomplete: 'street-address',
              },
            ],
          },
          {
            id: 'contact',
            title: { vi: 'Liên hệ về hồ sơ này', en: 'Contact about this dossier' },
            fields: [
              {
                id: 'phone',
                kind: 'phone',
                label: { vi: 'Số điện thoại di động', en: 'Mobile phone number' },
                hint: {
                  vi: 'Để nhận tin nhắn về hồ sơ, ví dụ 0912 345 678.',
                  en: 'For text messages about your dossier, for example 0912 345 678.',
                },
                required: true,
                prefill: 'identity.phone',
                autocomplete: 'tel',
                width: 'medium',
              },
              {
                id: 'email',
                kind: 'email',
                label: { vi: 'Địa chỉ thư điện tử', en: 'Email address' },
                requiredWhen: 'returnWay = "email"',
                prefill: 'identity.email',
                autocomplete: 'email',
              },
            ],
          },
          behalfSection,
        ],
      },
    ],
  }
}
