import type { LegalDay } from '../src/platform/time.js'

/** A citizen of the demo city, as the identity provider knows them. */
export interface CitizenSeed {
  /** Twelve digits of the right structure with an obviously made-up end: province, century and sex, year, 00000n. */
  personalId: string
  fullName: string
  birthDate: LegalDay
  gender: 'male' | 'female'
  phone: string
  email: string
  /** 1: app and data match; 2: in person with biometrics. */
  assuranceLevel: 1 | 2
  ethnicity: string
  home: { province: string; commune: string; line: string }
}

type Row = [
  id: string,
  name: string,
  born: LegalDay,
  gender: 'male' | 'female',
  commune: string,
  line: string,
  ethnicity?: string,
]

const rows: Row[] = [
  ['001190000001', 'Lê Thị Thử Nghiệm', '1990-05-12', 'female', '99001', 'Số 3 phố Nhụy Sen'],
  ['001088000002', 'Trần Văn Ví Dụ', '1988-11-02', 'male', '99001', 'Số 9 phố Nhụy Sen'],
  ['048195000003', 'Phạm Thị Minh Họa', '1995-01-30', 'female', '99004', 'Số 22 phố Lá Sen'],
  ['079079000004', 'Nguyễn Văn Giả Sử', '1979-08-19', 'male', '99004', 'Số 40 phố Lá Sen'],
  [
    '046165000005',
    'Công Tằng Tôn Nữ Hoàng Thị Mẫu Đơn Bạch Liên Hồng Nhung Hương Giang Tưởng Tượng',
    '1965-03-08',
    'female',
    '99007',
    'Thôn Ngó Sen',
  ],
  ['012092000006', 'Lò Văn Mô Phỏng', '1992-12-24', 'male', '99007', 'Thôn Ngó Sen', 'Thái'],
  ['066198000007', 'H’Mẫu Niê', '1998-07-07', 'female', '99010', 'Thôn Bến Sen', 'Ê-đê'],
  ['001203000008', 'Đỗ Minh Thí Nghiệm', '2003-09-15', 'male', '99010', 'Thôn Bến Sen'],
  ['031305000009', 'Vũ Thị Hư Cấu', '2005-02-28', 'female', '99001', 'Ngõ 7 đường Sen Vàng'],
  ['037055000010', 'Bùi Văn Tưởng Tượng', '1955-10-10', 'male', '99004', 'Số 2 đường Gương Sen', 'Mường'],
  ['092184000011', 'Ngô Thị Kiểu Mẫu', '1984-04-04', 'female', '99007', 'Thôn Đài Sen'],
  ['091186000012', 'Thạch Thị Bản Nháp', '1986-06-16', 'female', '99010', 'Thôn Cuống Sen', 'Khơ-me'],
]

/** Index of the citizen whose account is only at level 1. */
export const levelOneCitizen = 8

export const citizens: CitizenSeed[] = rows.map(
  ([personalId, fullName, birthDate, gender, commune, line, ethnicity], index) => ({
    personalId,
    fullName,
    birthDate,
    gender,
    phone: `+8490000${String(index + 1).padStart(4, '0')}`,
    email: `cong-dan-${index + 1}@thu.example`,
    assuranceLevel: index === levelOneCitizen ? 1 : 2,
    ethnicity: ethnicity ?? 'Kinh',
    home: { province: '99', commune, line },
  }),
)
