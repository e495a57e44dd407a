import type { Text } from '../../../src/platform/text.js'
import type { FormField } from '../../../src/procedures/form.js'
import { t } from '../../t.js'
import { homeOrAbroad, identityPapers, residenceKinds } from './options.js'

/** How the questions about one person are asked: field ids start with `prefix`. */
export interface PersonAsked {
  prefix: string
  required: boolean
  /** The person as sentences about an answer name them: "của người mẹ". */
  whose?: Text
}

/** Lets a message say whose name or which paper's number is wrong, where a form asks about several. */
export function namedFor(whose: Text | undefined, fields: FormField[]): FormField[] {
  if (!whose) return fields
  return fields.map((field) => {
    const { vi, en } = field.nameInMessages ?? field.label
    return vi.endsWith('?') ? field : { ...field, nameInMessages: t(`${vi} ${whose.vi}`, `${en} ${whose.en}`) }
  })
}

/** Birth date, as far as the papers give it: older people often have only a year. */
export function birthFields({ prefix, required, whose }: PersonAsked): FormField[] {
  return namedFor(whose, [
    {
      id: `${prefix}BirthDate`,
      kind: 'partial_date',
      label: t('Ngày, tháng, năm sinh', 'Date of birth'),
      required,
      min: '1900-01-01',
      max: 'today',
    },
  ])
}

/** Ethnic group and nationality. */
export function originFields({ prefix, required, whose }: PersonAsked): FormField[] {
  return namedFor(whose, [
    {
      id: `${prefix}Ethnicity`,
      kind: 'ethnic_group',
      label: t('Dân tộc', 'Ethnic group'),
      required,
      width: 'medium',
    },
    {
      id: `${prefix}Nationality`,
      kind: 'nationality',
      label: t('Quốc tịch', 'Nationality'),
      required,
      width: 'medium',
    },
  ])
}

/** The identity paper of a person: kind, number, day and place of issue. */
export function identityPaperFields({ prefix, required, whose }: PersonAsked): FormField[] {
  return namedFor(whose, [
    {
      id: `${prefix}PaperKind`,
      kind: 'choice',
      label: t('Loại giấy tờ tùy thân', 'Kind of identity paper'),
      required,
      options: identityPapers,
      width: 'medium',
    },
    {
      id: `${prefix}PaperNumber`,
      nameInMessages: t('Số giấy tờ tùy thân', 'Number of the identity paper'),
      kind: 'text',
      label: t('Số giấy tờ', 'Number of the paper'),
      visibleWhen: `${prefix}PaperKind = "passport" or ${prefix}PaperKind = "other"`,
      required: true,
      max: 30,
      width: 'short',
    },
    {
      id: `${prefix}PaperIssuedOn`,
      nameInMessages: t('Ngày cấp giấy tờ tùy thân', 'Day of issue of the identity paper'),
      kind: 'date',
      label: t('Ngày cấp', 'Day of issue'),
      required,
      min: '1990-01-01',
      max: 'today',
      width: 'short',
    },
    {
      id: `${prefix}PaperIssuedBy`,
      nameInMessages: t('Nơi cấp giấy tờ tùy thân', 'Issuer of the identity paper'),
      kind: 'text',
      label: t('Nơi cấp', 'Issued by'),
      required,
      max: 120,
      width: 'full',
    },
  ])
}

/** Where a person lives: kind of residence and address, in Viet Nam or abroad. */
export function residenceFields({ prefix, required, whose }: PersonAsked): FormField[] {
  return namedFor(whose, [
    {
      id: `${prefix}ResidenceKind`,
      kind: 'choice',
      label: t('Loại cư trú', 'Kind of residence'),
      required,
      options: residenceKinds,
    },
    {
      id: `${prefix}LivesIn`,
      kind: 'choice',
      label: t('Nơi cư trú ở trong nước hay ngoài nước', 'Residence in Viet Nam or abroad'),
      required,
      options: homeOrAbroad,
    },
    {
      id: `${prefix}Residence`,
      kind: 'address',
      label: t('Nơi cư trú', 'Residence'),
      visibleWhen: `not(${prefix}LivesIn = "abroad")`,
      required,
      width: 'full',
    },
    {
      id: `${prefix}ResidenceAbroad`,
      kind: 'text',
      label: t('Địa chỉ ở nước ngoài', 'Address abroad'),
      visibleWhen: `${prefix}LivesIn = "abroad"`,
      required,
      max: 200,
      width: 'full',
    },
  ])
}
