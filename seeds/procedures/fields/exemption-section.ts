import type { FormSection } from '../../../src/procedures/form.js'
import { type BeneficiaryGroup, beneficiaryGroups } from '../../../src/procedures/index.js'
import type { FeeRelief, RequiredDocument } from '../../../src/procedures/procedure.js'
import { t } from '../../t.js'

/** The question that tells the person's group, for `feeGroupField`. */
export const groupField = 'chargeExemption'

/** Whom it concerns says which group spares them; everybody else passes it by. The agency looks the claim up in its registers. */
export function exemptionSection(groups: readonly BeneficiaryGroup[]): FormSection {
  return {
    id: 'exemption',
    title: t('Miễn lệ phí', 'Exemption from the charge'),
    fields: [
      {
        id: groupField,
        kind: 'choice',
        label: t('Bạn có thuộc diện được miễn lệ phí không?', 'Are you exempt from the charge?'),
        hint: t(
          'Không thuộc diện nào thì bỏ qua câu này. Cơ quan tra cứu dữ liệu để xác nhận.',
          'Pass this by if no group is yours. The agency checks it in its registers.',
        ),
        options: [
          { value: 'none', label: t('Không thuộc diện miễn', 'No') },
          ...groups.map((value) => ({ value, label: beneficiaryGroups[value] })),
        ],
      },
    ],
  }
}

/** Shown only where no register tells the group. */
export function exemptionProof(legalBasis: string): RequiredDocument {
  return {
    id: 'exemptionProof',
    name: t('Giấy tờ chứng minh thuộc diện được miễn lệ phí', 'Proof of the exemption'),
    mode: 'hand_in',
    originals: 0,
    copies: 1,
    required: false,
    askedWhen: `${groupField} != null and ${groupField} != "none"`,
    legalBasis,
    note: t(
      'Chỉ nộp khi bạn thuộc diện được miễn và cơ quan không tra được dữ liệu.',
      'Only if you are exempt and no register tells so.',
    ),
  }
}

/** Law on Civil Status, Article 11(1)(a): families of merit, poor households, people with a disability (checked 2026-11-28). */
export const civilStatusBasis = '60/2014/QH13, Điều 11'
export const civilStatusGroups: BeneficiaryGroup[] = ['merit', 'poor_household', 'disability']
export const civilStatusReliefs: FeeRelief[] = [
  {
    id: 'exempt',
    groups: civilStatusGroups,
    percentOff: 100,
    legalBasis: civilStatusBasis,
    evidence: 'exemptionProof',
  },
]

/**
 * Circular 75/2022/TT-BTC, Article 4, amended by 71/2025/TT-BTC: named so by the national catalogue for 1.004222 and 1.004194, with the proof that is
 * asked (checked 2026-11-28). Which groups the article names is from background knowledge; an agency that files for real compares them with the text
 * and changes them in the designer, where they are configuration.
 */
export const residenceBasis = '75/2022/TT-BTC, Điều 4'
export const residenceGroups: BeneficiaryGroup[] = [
  'child',
  'elderly',
  'disability',
  'merit',
  'minority_in_hardship',
  'border_or_island',
  'poor_household',
  'orphaned_youth',
]
export const residenceReliefs: FeeRelief[] = [
  { id: 'exempt', groups: residenceGroups, percentOff: 100, legalBasis: residenceBasis, evidence: 'exemptionProof' },
]
