import type { OfficerLogIn } from '../../agencies/index.js'

export type LogInProblem = Extract<OfficerLogIn, { outcome: 'refused' }>['because'] | 'incomplete'

export const logInTexts = {
  title: 'Đăng nhập không gian làm việc',
  lead: 'Dành cho cán bộ, công chức của bộ phận một cửa và các đơn vị giải quyết hồ sơ.',
  login: 'Tên đăng nhập',
  loginHint: 'Ví dụ: tiepnhan.senhong',
  password: 'Mật khẩu',
  code: 'Mã xác thực 6 chữ số',
  codeHint: 'Mã đang hiện trong ứng dụng xác thực. Mỗi mã chỉ dùng được một lần.',
  button: 'Đăng nhập',
  citizens: 'Ông/Bà là công dân? Đăng nhập tại đây',
  problems: {
    wrong: () =>
      'Tên đăng nhập, mật khẩu hoặc mã xác thực chưa đúng. Nếu vừa dùng mã này, xin đợi mã mới rồi thử lại. Sau năm mã sai, máy này phải đợi ít nhất 15 phút; nếu không phải do mình, xin báo ngay quản trị hệ thống.',
    too_often: (minutes: number) =>
      `Đã thử đăng nhập quá nhiều lần. Xin thử lại sau ${minutes} phút, hoặc dùng máy mà Ông/Bà đã từng đăng nhập: ở đó không phải đợi vì người khác.`,
    incomplete: () => 'Xin nhập đủ tên đăng nhập, mật khẩu và mã xác thực gồm 6 chữ số.',
  } satisfies Record<LogInProblem, (minutes: number) => string>,
  demo: {
    title: 'Bản trình diễn: chọn một vai để thử',
    lead: 'Các cán bộ dưới đây đều hư cấu. Bấm vào một vai, biểu mẫu được điền sẵn cùng mã xác thực hiện thời; việc còn lại là bấm Đăng nhập.',
    agency: 'Cơ quan',
    role: 'Vai',
    login: 'Tên đăng nhập',
    code: 'Mã hiện thời',
    caption: (agency: string) => `Tài khoản thử của ${agency}`,
    password: 'Mật khẩu chung',
    others: 'Cán bộ của cơ quan khác',
  },
}
