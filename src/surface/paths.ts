/** Every address of the program that pages link to, made in one place. */
export const paths = {
  home: '/',
  procedures: '/thu-tuc',
  procedure: (code: string): string => `/thu-tuc/${code}`,
  apply: (code: string): string => `/nop-ho-so/${code}`,
  track: '/tra-cuu',
  account: '/tai-khoan',
  dossier: (submissionCode: string): string => `/ho-so/${submissionCode}`,
  logIn: '/dang-nhap',
  logOut: '/dang-xuat',
  agencies: '/co-quan',
  agency: (slug: string): string => `/co-quan/${slug}`,
  statistics: '/thong-ke',
  questions: '/hoi-dap',
  office: '/can-bo',
  officeDossier: (code: string): string => `/can-bo/ho-so/${code}`,
  officeLogIn: '/can-bo/dang-nhap',
} as const
