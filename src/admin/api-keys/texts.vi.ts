import type { ApiScope } from '../../surface/api-scope.js'

export const apiKeyTexts = {
  title: 'Khóa API',
  intro: 'Khóa cho phép hệ thống khác gọi giao diện công khai. Khóa chỉ hiện một lần khi tạo; hệ thống chỉ giữ mã băm.',
  make: 'Tạo khóa mới',
  name: 'Tên hệ thống hoặc đơn vị dùng khóa',
  nameHint: 'Ví dụ: Trang tin phường Sen Hồng.',
  scopes: 'Quyền của khóa',
  button: 'Tạo khóa',
  nameMissing: 'Nhập tên hệ thống hoặc đơn vị dùng khóa',
  scopeMissing: 'Chọn ít nhất một quyền của khóa',
  made: 'Khóa đã được tạo',
  copyNow: 'Sao chép khóa ngay bây giờ và cất vào nơi an toàn. Khóa sẽ không hiện lại.',
  none: 'Chưa có khóa nào',
  noneText: 'Tạo khóa đầu tiên bằng biểu mẫu phía trên.',
  columns: {
    name: 'Tên',
    hint: 'Bắt đầu bằng',
    scopes: 'Quyền',
    madeAt: 'Tạo lúc',
    lastUsed: 'Dùng gần nhất',
    state: 'Tình trạng',
  },
  never: 'Chưa dùng',
  revoke: 'Thu hồi',
  revokeOf: (name: string) => `Thu hồi khóa của ${name}`,
  revoked: 'Đã thu hồi',
} as const

export const scopeWords: Record<ApiScope, string> = {
  dossier_status: 'Xem tình trạng công khai của hồ sơ',
  form_check: 'Kiểm tra câu trả lời theo tờ khai của thủ tục',
}
