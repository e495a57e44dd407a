import type { Text } from '../src/platform/text.js'
import type { ProcedureCode } from '../src/procedures/procedure.js'
import { t } from './t.js'

/** Reception hours on one weekday (1 is Monday). A Saturday morning may be open without counting for time limits. */
export interface ShiftSeed {
  weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7
  opens: string
  closes: string
  countsForLimits: boolean
}

/** One agency of the demo city, with its one-stop counter. */
export interface AgencySeed {
  code: string
  slug: string
  name: Text
  kind: 'peoples_committee' | 'department' | 'commune' | 'ward'
  /** Code of the agency above. */
  parent?: string
  /** Code of the unit it governs; see `units.ts`. */
  commune?: string
  /** Latitude and longitude of the counter. */
  at: readonly [latitude: number, longitude: number]
  counterName: string
  address: string
  hotline: string
  hotlineExtension: string
  fax: string
  email: string
  copyrightLine: string
  themeColour: string
  treasury: { account: string; name: string; chapter: string }
  shifts: ShiftSeed[]
  /** Procedures that it settles. */
  settles: ProcedureCode[]
  /** Procedures of other agencies that its counter takes in (file anywhere). */
  takesIn: ProcedureCode[]
}

/** The fictional city; `99` is no code of a real province. */
export const city = { code: 'H99', province: '99', name: t('Thành phố Hoa Sen', 'Hoa Sen City') }

export const communeProcedures: ProcedureCode[] = [
  '1.001193',
  '1.000894',
  '1.000656',
  '1.004873',
  '2.000635',
  '2.000815',
  '1.001776',
  '1.001699',
  '1.001612',
  '1.013225',
  '1.004859',
  '2.000884',
  '1.004222',
  '1.004194',
  '1.001731',
  '1.011609',
]

type Hours = [opens: string, closes: string]
const weekdays = [1, 2, 3, 4, 5] as const

function weekdayShifts(...hours: Hours[]): ShiftSeed[] {
  return weekdays.flatMap((weekday) =>
    hours.map(([opens, closes]) => ({ weekday, opens, closes, countsForLimits: true })),
  )
}

const officeHours = weekdayShifts(['07:30', '11:30'], ['13:00', '17:00'])
const lakesideHours: ShiftSeed[] = [
  ...weekdayShifts(['07:00', '11:00'], ['13:30', '17:30']),
  { weekday: 6, opens: '07:30', closes: '11:00', countsForLimits: false },
]

interface AgencyFacts {
  number: string
  slug: string
  name: Text
  kind: AgencySeed['kind']
  place: string
  themeColour: string
  counter: string
  extension: string
}

const phonePrefix = '0200 3900'

/** Made-up counters stand in open water, a little apart, so that no real house is taken for one. */
const placeNumber = (extension: string): readonly [number, number] => [16.9 + Number(extension) / 10_000, 108.4]

function agency(facts: AgencyFacts, offer: Pick<AgencySeed, 'settles' | 'takesIn'>): AgencySeed {
  const { number, slug, name, kind, place, themeColour, counter, extension } = facts
  return {
    code: number === '' ? city.code : `${city.code}.${number}`,
    slug,
    name,
    kind,
    ...(number !== '' && { parent: city.code }),
    counterName: counter,
    address: place,
    hotline: `${phonePrefix} ${extension}`,
    hotlineExtension: extension,
    fax: `${phonePrefix} 9${extension.slice(1)}`,
    email: `motcua.${slug}@hoasen.example`,
    copyrightLine: `© ${name.vi}`,
    themeColour,
    treasury: {
      account: `3511.0.99${extension.padStart(5, '0')}`,
      name: 'Kho bạc Nhà nước Hoa Sen (hư cấu)',
      chapter: '800',
    },
    at: placeNumber(extension),
    shifts: officeHours,
    ...offer,
  }
}

const wardOffer = { settles: communeProcedures, takesIn: [] }

/** People's Committee, three departments, four wards and communes. All names and numbers are made up. */
export const agencies: AgencySeed[] = [
  agency(
    {
      number: '',
      slug: 'hoa-sen',
      name: t('Ủy ban nhân dân Thành phố Hoa Sen', "People's Committee of Hoa Sen City"),
      kind: 'peoples_committee',
      place: 'Số 1 đường Sen Vàng, phường Sen Hồng, Thành phố Hoa Sen',
      themeColour: '#9b1c31',
      counter: 'Trung tâm Phục vụ hành chính công Thành phố Hoa Sen',
      extension: '100',
    },
    { settles: [], takesIn: communeProcedures },
  ),
  agency(
    {
      number: '01',
      slug: 'so-tu-phap',
      name: t('Sở Tư pháp Thành phố Hoa Sen', 'Department of Justice of Hoa Sen City'),
      kind: 'department',
      place: 'Số 12 đường Sen Vàng, phường Sen Hồng, Thành phố Hoa Sen',
      themeColour: '#5b3a8c',
      counter: 'Bộ phận Tiếp nhận và Trả kết quả Sở Tư pháp',
      extension: '110',
    },
    { settles: ['2.000635'], takesIn: [] },
  ),
  agency(
    {
      number: '02',
      slug: 'so-xay-dung',
      name: t('Sở Xây dựng Thành phố Hoa Sen', 'Department of Construction of Hoa Sen City'),
      kind: 'department',
      place: 'Số 24 đường Gương Sen, phường Sen Trắng, Thành phố Hoa Sen',
      themeColour: '#8a4b08',
      counter: 'Bộ phận Tiếp nhận và Trả kết quả Sở Xây dựng',
      extension: '120',
    },
    { settles: [], takesIn: ['1.013225'] },
  ),
  agency(
    {
      number: '03',
      slug: 'so-tai-chinh',
      name: t('Sở Tài chính Thành phố Hoa Sen', 'Department of Finance of Hoa Sen City'),
      kind: 'department',
      place: 'Số 36 đường Gương Sen, phường Sen Trắng, Thành phố Hoa Sen',
      themeColour: '#1d5c87',
      counter: 'Bộ phận Tiếp nhận và Trả kết quả Sở Tài chính',
      extension: '130',
    },
    { settles: [], takesIn: ['1.001612'] },
  ),
  {
    ...agency(
      {
        number: '21',
        slug: 'phuong-sen-hong',
        name: t('Ủy ban nhân dân phường Sen Hồng', "People's Committee of Sen Hồng Ward"),
        kind: 'ward',
        place: 'Số 5 phố Nhụy Sen, phường Sen Hồng, Thành phố Hoa Sen',
        themeColour: '#b0244f',
        counter: 'Trung tâm Phục vụ hành chính công phường Sen Hồng',
        extension: '210',
      },
      wardOffer,
    ),
    commune: '99001',
  },
  {
    ...agency(
      {
        number: '22',
        slug: 'phuong-sen-trang',
        name: t('Ủy ban nhân dân phường Sen Trắng', "People's Committee of Sen Trắng Ward"),
        kind: 'ward',
        place: 'Số 18 phố Lá Sen, phường Sen Trắng, Thành phố Hoa Sen',
        themeColour: '#256d5a',
        counter: 'Trung tâm Phục vụ hành chính công phường Sen Trắng',
        extension: '220',
      },
      wardOffer,
    ),
    commune: '99004',
  },
  {
    ...agency(
      {
        number: '23',
        slug: 'xa-dam-sen',
        name: t('Ủy ban nhân dân xã Đầm Sen', "People's Committee of Đầm Sen Commune"),
        kind: 'commune',
        place: 'Thôn Ngó Sen, xã Đầm Sen, Thành phố Hoa Sen',
        themeColour: '#3f6212',
        counter: 'Trung tâm Phục vụ hành chính công xã Đầm Sen',
        extension: '230',
      },
      wardOffer,
    ),
    commune: '99007',
  },
  {
    ...agency(
      {
        number: '24',
        slug: 'xa-ho-tinh',
        name: t('Ủy ban nhân dân xã Hồ Tịnh', "People's Committee of Hồ Tịnh Commune"),
        kind: 'commune',
        place: 'Thôn Bến Sen, xã Hồ Tịnh, Thành phố Hoa Sen',
        themeColour: '#0f5e6b',
        counter: 'Trung tâm Phục vụ hành chính công xã Hồ Tịnh',
        extension: '240',
      },
      wardOffer,
    ),
    commune: '99010',
    shifts: lakesideHours,
  },
]
