import type { Text } from '../platform/text.js'

/**
 * Groups whom law spares fees and charges, wholly or in part (97/2015/QH13, Article 10; each rule names its own basis; checked 2026-11-28).
 * What falls under a group is the sector's law to say; these are the names under which people know them.
 */
export const beneficiaryGroups = {
  child: { vi: 'Trẻ em (dưới 16 tuổi)', en: 'Child (under 16)' },
  elderly: { vi: 'Người cao tuổi (từ đủ 60 tuổi)', en: 'Elderly person (60 or older)' },
  disability: { vi: 'Người khuyết tật', en: 'Person with a disability' },
  merit: {
    vi: 'Người có công với cách mạng, thân nhân trong gia đình',
    en: 'Person or family of merit to the revolution',
  },
  poor_household: { vi: 'Người thuộc hộ nghèo', en: 'Member of a poor household' },
  near_poor_household: { vi: 'Người thuộc hộ cận nghèo', en: 'Member of a near-poor household' },
  minority_in_hardship: {
    vi: 'Đồng bào dân tộc thiểu số ở xã đặc biệt khó khăn',
    en: 'Member of an ethnic minority in a commune of special hardship',
  },
  border_or_island: { vi: 'Người thường trú ở xã biên giới, hải đảo', en: 'Resident of a border commune or an island' },
  orphaned_youth: {
    vi: 'Người từ đủ 16 đến dưới 18 tuổi mồ côi cả cha và mẹ',
    en: 'Orphan of both parents aged 16 or 17',
  },
} as const satisfies Record<string, Text>

export type BeneficiaryGroup = keyof typeof beneficiaryGroups

export const isBeneficiaryGroup = (value: unknown): value is BeneficiaryGroup =>
  typeof value === 'string' && Object.hasOwn(beneficiaryGroups, value)

export const groupNames = Object.keys(beneficiaryGroups) as BeneficiaryGroup[]
