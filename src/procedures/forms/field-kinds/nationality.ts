import type { FieldOption } from '../../form.js'
import { oneOf } from './choice.js'

/** ISO 3166-1 alpha-2, countries only. */
const codes = [
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO',
  'CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID',
  'IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK',
  'ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB',
  'SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VU',
  'WS YE ZA ZM ZW',
].flatMap((line) => line.split(' '))

/** Names that the papers of Viet Nam write otherwise than Unicode's catalogue does. */
const ownNames: Readonly<Record<string, string>> = {
  AU: 'Ô-xtrây-li-a',
  KH: 'Cam-pu-chia',
  KP: 'Triều Tiên',
  TW: 'Đài Loan (Trung Quốc)',
}

const vi = new Intl.DisplayNames('vi', { type: 'region' })
const en = new Intl.DisplayNames('en', { type: 'region' })

const foreign: readonly FieldOption[] = codes
  .map((code) => ({ value: code, label: { vi: ownNames[code] ?? vi.of(code) ?? code, en: en.of(code) ?? code } }))
  .sort((one, other) => one.label.vi.localeCompare(other.label.vi, 'vi'))

/** Viet Nam first: nearly everybody's answer. */
const nationalities: readonly FieldOption[] = [
  { value: 'VN', label: { vi: 'Việt Nam', en: 'Viet Nam' } },
  ...foreign,
  { value: 'stateless', label: { vi: 'Không quốc tịch', en: 'Stateless' } },
]

/** A person's nationality, by the code of the country. */
export const nationality = oneOf(({ options }) => options ?? nationalities)
