import type { FormPage, FormSection } from '../../../src/procedures/form.js'
import { t } from '../../t.js'

/** Whether certified extracts are wanted beside the result, and how many. */
export const extractCopies: FormSection = {
  id: 'extractCopies',
  title: t('Bản sao kèm theo', 'Extra copies'),
  fields: [
    {
      id: 'wantsCopies',
      kind: 'yes_no',
      label: t('Bạn có đề nghị cấp thêm bản sao không?', 'Would you like extra copies?'),
      hint: t('Phí 8.000 đồng một bản.', 'The fee is 8,000 đồng for each copy.'),
      required: true,
    },
    {
      id: 'copies',
      kind: 'number',
      label: t('Số lượng bản sao', 'Number of copies'),
      visibleWhen: 'wantsCopies = true',
      required: true,
      min: 1,
      max: 20,
      width: 'short',
    },
  ],
}

/** Last page of a form: what is asked beside the matter itself, then the declaration that answers are true. */
export function closingPage(sections: FormSection[] = []): FormPage {
  return {
    id: 'closing',
    title: t('Đề nghị và cam đoan', 'Request and declaration'),
    sections: [
      ...sections,
      {
        id: 'declaration',
        title: t('Cam đoan', 'Declaration'),
        fields: [
          {
            id: 'declaresTrue',
            kind: 'declaration',
            label: t(
              'Tôi cam đoan nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam đoan của mình.',
              'I declare that the answers above are true, and I answer before the law for this declaration.',
            ),
            required: true,
          },
        ],
      },
    ],
  }
}
