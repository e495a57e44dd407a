export const vi = {
  title: 'Đăng nhập',
  lead: 'Bạn đăng nhập bằng tài khoản định danh điện tử (VNeID). Cổng này không có mật khẩu riêng và không lưu mật khẩu của bạn.',
  button: 'Đăng nhập bằng tài khoản định danh điện tử',
  whyTitle: 'Vì sao cần đăng nhập',
  why: [
    'Họ tên, số định danh và ngày sinh được lấy từ tài khoản định danh, bạn không phải gõ lại.',
    'Bản nháp được lưu sau mỗi bước. Bạn có thể đóng trình duyệt rồi làm tiếp.',
    'Chỉ bạn xem được hồ sơ, giấy tờ và kết quả của mình.',
  ],
  withoutTitle: 'Không cần đăng nhập',
  withoutTrack: 'Tra cứu tình trạng hồ sơ bằng mã',
  withoutProcedures: 'Xem thủ tục, giấy tờ cần có, thời hạn, phí',
  withoutCounter: 'Xem địa chỉ và giờ làm việc của bộ phận một cửa',
  officers: 'Cán bộ đăng nhập tại đây',
  downTitle: 'Hệ thống định danh đang không trả lời',
  down: 'Bước đăng nhập phải chờ đến khi hệ thống định danh điện tử hoạt động trở lại. Bản nháp và hồ sơ đã nộp của bạn vẫn được giữ nguyên.',
  meanwhileTitle: 'Trong lúc chờ, bạn vẫn có thể',
  meanwhileTrack: 'Tra cứu hồ sơ đã nộp bằng mã hồ sơ',
  meanwhileCounter: 'Đến nộp trực tiếp tại bộ phận một cửa',
  callHotline: (hotline: string) => `Gọi đường dây nóng ${hotline}`,
  again: 'Thử đăng nhập lại',
  problems: {
    cancelled: 'Bạn đã dừng đăng nhập. Chưa có gì bị thay đổi.',
    not_trusted: 'Lần đăng nhập này đã quá lâu hoặc không còn hợp lệ. Bạn bấm nút bên dưới để đăng nhập lại.',
    incomplete:
      'Tài khoản định danh chưa đủ họ tên, số định danh hoặc ngày sinh. Bạn cập nhật tại cơ quan công an rồi đăng nhập lại, hoặc nộp hồ sơ trực tiếp.',
  },
}

export type LogInTexts = typeof vi
