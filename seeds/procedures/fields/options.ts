import type { FieldOption } from '../../../src/procedures/form.js'
import { t } from '../../t.js'

export const genders: FieldOption[] = [
  { value: 'male', label: t('Nam', 'Male') },
  { value: 'female', label: t('Nữ', 'Female') },
]

/** Kinds of identity paper that the civil status forms of the Ministry of Justice list. */
export const identityPapers: FieldOption[] = [
  { value: 'citizen_card', label: t('Thẻ căn cước công dân', 'Citizen identity card (CCCD)') },
  { value: 'identity_card', label: t('Thẻ căn cước', 'Identity card') },
  { value: 'identity_certificate', label: t('Giấy chứng nhận căn cước', 'Certificate of identity') },
  { value: 'passport', label: t('Hộ chiếu', 'Passport') },
  { value: 'other', label: t('Giấy tờ khác có ảnh do cơ quan có thẩm quyền cấp', 'Other official paper with a photo') },
]

export const residenceKinds: FieldOption[] = [
  { value: 'permanent', label: t('Thường trú', 'Permanent residence') },
  { value: 'temporary', label: t('Tạm trú', 'Temporary residence') },
  { value: 'current', label: t('Nơi ở hiện tại', 'Where the person lives now') },
]

export const homeOrAbroad: FieldOption[] = [
  { value: 'home', label: t('Trong nước', 'In Viet Nam') },
  { value: 'abroad', label: t('Ngoài nước', 'Abroad') },
]

/** What a registration of civil status is: the first one, or one made again after the registers were lost. */
export const registrationKinds: FieldOption[] = [
  { value: 'new', label: t('Đăng ký mới', 'First registration') },
  { value: 'again', label: t('Đăng ký lại', 'Registration again') },
]
