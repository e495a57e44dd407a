import { createHash } from 'node:crypto'
import type { Role } from '../src/agencies/roles.js'
import { agencies } from './city.js'

/** The one password of all demo officers. Production refuses to start with it. */
export const demoOfficerPassword = 'HoaSen-Demo-2026'

/** An officer of the demo city; the name is made up and says so. */
export interface OfficerSeed {
  login: string
  fullName: string
  title: string
  agencyCode: string
  email: string
  roles: Role[]
  /** Base32, the same at every seeding, so that an authenticator set up once goes on working. */
  totpSecret: string
}

interface Post {
  login: string
  title: string
  roles: Role[]
}

const counterPosts: Post[] = [
  { login: 'tiepnhan', title: 'Cán bộ tiếp nhận hồ sơ', roles: ['receiver'] },
  { login: 'traketqua', title: 'Cán bộ trả kết quả', roles: ['returner'] },
  { login: 'thungan', title: 'Thủ quỹ', roles: ['cashier'] },
  { login: 'motcua', title: 'Phụ trách bộ phận một cửa', roles: ['counter_head'] },
  { login: 'vanthu', title: 'Văn thư', roles: ['clerk'] },
]

const wardPosts: Post[] = [
  ...counterPosts,
  { login: 'hotich', title: 'Công chức tư pháp - hộ tịch', roles: ['processor'] },
  { login: 'chuyenvien', title: 'Công chức kinh tế, xây dựng, xã hội', roles: ['processor'] },
  { login: 'truongphong', title: 'Trưởng phòng', roles: ['division_head'] },
  { login: 'chutich', title: 'Chủ tịch Ủy ban nhân dân', roles: ['approver'] },
  { login: 'phochutich', title: 'Phó Chủ tịch Ủy ban nhân dân', roles: ['approver'] },
]

const departmentPosts: Post[] = [
  ...counterPosts,
  { login: 'chuyenvien', title: 'Chuyên viên', roles: ['processor'] },
  { login: 'truongphong', title: 'Trưởng phòng', roles: ['division_head'] },
  { login: 'giamdoc', title: 'Giám đốc Sở', roles: ['approver'] },
]

const cityPosts: Post[] = [
  ...counterPosts,
  { login: 'chuyenvien', title: 'Chuyên viên Văn phòng', roles: ['processor'] },
  { login: 'truongphong', title: 'Trưởng phòng Văn phòng', roles: ['division_head'] },
  { login: 'chutich', title: 'Chủ tịch Ủy ban nhân dân Thành phố', roles: ['approver'] },
  { login: 'kiemsoat', title: 'Chuyên viên kiểm soát thủ tục hành chính', roles: ['catalogue_controller'] },
  { login: 'quantri', title: 'Quản trị hệ thống', roles: ['administrator'] },
]

const familyNames = ['Lê', 'Trần', 'Phạm', 'Đỗ', 'Nguyễn', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Ngô']
const givenNames = [
  'Thị Mẫu',
  'Văn Thử',
  'Minh Họa',
  'Ví Dụ',
  'Thị Giả Định',
  'Văn Hư Cấu',
  'Thị Mô Phỏng',
  'Quang Thí Dụ',
  'Thị Kiểu Mẫu',
  'Văn Tưởng Tượng',
]

function nameOf(agency: number, post: number): string {
  const given = givenNames[post % givenNames.length] ?? ''
  const family = familyNames[(agency + post) % familyNames.length] ?? ''
  return `${family} ${given}`
}

const base32Letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Twenty bytes derived from the login: fit for a demonstration and for nothing else. */
function totpSecretOf(login: string): string {
  const digest = createHash('sha256').update(`hoa-sen-demo:${login}`).digest()
  return [...digest.subarray(0, 32)].map((byte) => base32Letters.charAt(byte & 31)).join('')
}

function postsOf(kind: (typeof agencies)[number]['kind']): Post[] {
  if (kind === 'peoples_committee') return cityPosts
  return kind === 'department' ? departmentPosts : wardPosts
}

/** `xa-dam-sen` becomes `damsen`, as in `tiepnhan.damsen`. */
function placeInLogin(slug: string): string {
  return slug.replace(/^(phuong|xa|so)-/, '').replaceAll('-', '')
}

/** Officers in every role at every agency. */
export const officers: OfficerSeed[] = agencies.flatMap((agency, agencyIndex) =>
  postsOf(agency.kind).map((post, postIndex) => {
    const login = `${post.login}.${placeInLogin(agency.slug)}`
    return {
      login,
      fullName: nameOf(agencyIndex, postIndex),
      title: post.title,
      agencyCode: agency.code,
      email: `${login}@hoasen.example`,
      roles: post.roles,
      totpSecret: totpSecretOf(login),
    }
  }),
)
