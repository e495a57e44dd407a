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

const ethnicNames = [
  'Kinh,Tày,Thái,Hoa,Khơ-me,Mường,Nùng,Hmông,Dao,Gia-rai,Ngái,Ê-đê,Ba-na,Xơ-đăng,Sán Chay,Cơ-ho,Chăm,Sán Dìu',
  'Hrê,Mnông,Ra-glai,Xtiêng,Bru-Vân Kiều,Thổ,Giáy,Cơ-tu,Gié-Triêng,Mạ,Khơ-mú,Co,Tà-ôi,Chơ-ro,Kháng,Xinh-mun',
  'Hà Nhì,Chu-ru,Lào,La Chí,La Ha,Phù Lá,La Hủ,Lự,Lô Lô,Chứt,Mảng,Pà Thẻn,Cơ Lao,Cống,Bố Y,Si La,Pu Péo,Brâu',
  'Ơ-đu,Rơ-măm',
]

/** The 54 ethnic groups of Viet Nam; a name is the same in both languages and is its own value. */
export const ethnicGroups: FieldOption[] = ethnicNames
  .flatMap((line) => line.split(','))
  .map((name) => ({ value: name, label: t(name, name) }))

/** ISO 3166 codes of the nationalities seen most at the counters; the rest are written out. */
export const nationalities: FieldOption[] = [
  { value: 'VN', label: t('Việt Nam', 'Viet Nam') },
  { value: 'CN', label: t('Trung Quốc', 'China') },
  { value: 'KR', label: t('Hàn Quốc', 'Republic of Korea') },
  { value: 'JP', label: t('Nhật Bản', 'Japan') },
  { value: 'LA', label: t('Lào', 'Laos') },
  { value: 'KH', label: t('Cam-pu-chia', 'Cambodia') },
  { value: 'TH', label: t('Thái Lan', 'Thailand') },
  { value: 'US', label: t('Hoa Kỳ', 'United States') },
  { value: 'FR', label: t('Pháp', 'France') },
  { value: 'DE', label: t('Đức', 'Germany') },
  { value: 'AU', label: t('Ô-xtrây-li-a', 'Australia') },
  { value: 'other', label: t('Quốc tịch khác', 'Another nationality') },
]

/** What a registration of civil status is: the first one, or one made again after the registers were lost. */
export const registrationKinds: FieldOption[] = [
  { value: 'new', label: t('Đăng ký mới', 'First registration') },
  { value: 'again', label: t('Đăng ký lại', 'Registration again') },
]
