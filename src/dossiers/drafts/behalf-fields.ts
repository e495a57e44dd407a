import type { Answers, FormField, FormSection } from '../../procedures/form.js'
import type { Behalf } from '../dossier.js'

const forAuthoriser = 'behalf = "authorised"'
const forOrganisation = 'behalf = "organisation"'

const given = (field: FormField, visibleWhen: string): FormField => ({ ...field, visibleWhen })

/**
 * For whom the dossier is filed: what Mẫu 01 prints of an authorisation or of an organisation (Circular 03/2025/TT-VPCP, annex I; checked
 * 2026-11-22). Left alone, one files for oneself.
 */
export const behalfSection: FormSection = {
  id: 'behalf',
  title: { vi: 'Nộp hồ sơ cho ai', en: 'For whom you file' },
  fields: [
    {
      id: 'behalf',
      kind: 'choice',
      label: { vi: 'Hồ sơ này là của ai?', en: 'Whose matter is it?' },
      hint: { vi: 'Không chọn nghĩa là nộp cho chính mình.', en: 'Leave it alone if you file for yourself.' },
      options: [
        { value: 'self', label: { vi: 'Của chính người nộp', en: 'The person who files' } },
        {
          value: 'authorised',
          label: { vi: 'Của người khác, có giấy ủy quyền', en: 'Somebody else, by a written authorisation' },
        },
        { value: 'organisation', label: { vi: 'Của tổ chức, doanh nghiệp', en: 'An organisation or a business' } },
      ],
    },
    ...[
      {
        id: 'authoriserName',
        kind: 'text' as const,
        label: { vi: 'Họ và tên người ủy quyền', en: 'Full name of who authorises you' },
        required: true,
        max: 120,
      },
      {
        id: 'authoriserId',
        kind: 'personal_id' as const,
        label: { vi: 'Số định danh của người ủy quyền', en: 'Their personal identification number' },
        required: true,
        width: 'medium' as const,
      },
      {
        id: 'authoriserAddress',
        kind: 'text' as const,
        label: { vi: 'Địa chỉ của người ủy quyền', en: 'Their address' },
        required: true,
        max: 250,
      },
      {
        id: 'authoriserPhone',
        kind: 'phone' as const,
        label: { vi: 'Số điện thoại của người ủy quyền', en: 'Their phone number' },
        width: 'medium' as const,
      },
      {
        id: 'authoriserEmail',
        kind: 'email' as const,
        label: { vi: 'Thư điện tử của người ủy quyền', en: 'Their email address' },
      },
      {
        id: 'authorisation',
        kind: 'text' as const,
        label: { vi: 'Giấy ủy quyền', en: 'The written authorisation' },
        hint: {
          vi: 'Số, ngày và nơi công chứng hoặc chứng thực. Mang bản chính khi đến quầy.',
          en: 'Number, day and where it was certified. Bring the original to the counter.',
        },
        required: true,
        max: 250,
      },
    ].map((field) => given(field, forAuthoriser)),
    ...[
      {
        id: 'organisationName',
        kind: 'text' as const,
        label: { vi: 'Tên tổ chức, doanh nghiệp', en: 'Name of the organisation or business' },
        required: true,
        max: 250,
      },
      {
        id: 'organisationNumber',
        kind: 'tax_code' as const,
        label: { vi: 'Mã số tổ chức, doanh nghiệp (mã số thuế)', en: 'Number of the organisation (tax code)' },
        required: true,
        width: 'medium' as const,
      },
      {
        id: 'organisationAddress',
        kind: 'text' as const,
        label: { vi: 'Địa chỉ trụ sở', en: 'Address of its seat' },
        required: true,
        max: 250,
      },
    ].map((field) => given(field, forOrganisation)),
  ],
}

/** For whom, as far as the answers say it: what is still missing is empty. Null for the person who files. */
export function behalfIn(answers: Answers): Behalf | null {
  const text = (id: string): string => {
    const answer = answers[id]
    return typeof answer === 'string' ? answer : ''
  }
  if (answers.behalf === 'authorised') {
    return {
      kind: 'authorised',
      name: text('authoriserName'),
      number: text('authoriserId'),
      address: text('authoriserAddress'),
      phone: text('authoriserPhone') || null,
      email: text('authoriserEmail') || null,
      document: text('authorisation'),
    }
  }
  if (answers.behalf === 'organisation') {
    const [name, number, address] = [text('organisationName'), text('organisationNumber'), text('organisationAddress')]
    return { kind: 'organisation', name, number, address }
  }
  return null
}

/** The same as answers of the form; what is missing is left out. */
export function behalfAnswers(behalf: Behalf | null | undefined): Answers {
  if (!behalf) return {}
  const { kind, name, number, address } = behalf
  const all: Record<string, string | null> =
    kind === 'organisation'
      ? { organisationName: name, organisationNumber: number, organisationAddress: address }
      : {
          ...{ authoriserName: name, authoriserId: number, authoriserAddress: address },
          ...{ authoriserPhone: behalf.phone, authoriserEmail: behalf.email, authorisation: behalf.document },
        }
  return Object.fromEntries([['behalf', kind], ...Object.entries(all).filter(([, value]) => value)])
}

/** Whether everything is there that Mẫu 01 prints of it. */
export const isBehalfWhole = (behalf: Behalf | null | undefined): boolean =>
  !behalf ||
  [behalf.name, behalf.number, behalf.address, ...(behalf.kind === 'authorised' ? [behalf.document] : [])].every(
    (each) => each !== '',
  )
