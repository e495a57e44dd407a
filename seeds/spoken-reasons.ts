/** What officers and citizens of the demo city say in words, as it would stand in a notice. */
export const supplementRequests = [
  'Ảnh chụp giấy tờ bị mờ, đề nghị chụp lại đủ bốn góc và gửi lại.',
  'Đề nghị bổ sung trang còn thiếu của giấy tờ đính kèm.',
  'Họ tên trên giấy tờ đính kèm khác với họ tên đã khai, đề nghị kiểm tra và khai lại.',
  'Đề nghị ghi rõ số và ngày của giấy tờ do cơ quan cũ cấp trước khi sáp nhập.',
] as const

export const declineReasons = [
  'Việc này không thuộc thẩm quyền của xã, phường; đề nghị nộp tại cơ quan nơi đã đăng ký.',
  'Hồ sơ trùng với hồ sơ đã được tiếp nhận trước đó.',
  'Giấy tờ đính kèm không phải của người có yêu cầu.',
] as const

export const refusalReasons = [
  'Không tìm thấy dữ liệu đăng ký tại cơ quan đã nêu và không có giấy tờ chứng minh.',
  'Nội dung đề nghị không đáp ứng điều kiện theo quy định.',
] as const

export const withdrawalReasons = ['Tôi muốn khai lại từ đầu.', 'Tôi không còn cần giấy tờ này nữa.'] as const

export const stopAtWish = 'Tôi không còn cần kết quả này nữa, đề nghị dừng giải quyết.'

export const lateReasons = [
  'Phải chờ cơ quan khác trả lời việc xác minh.',
  'Hồ sơ cần kiểm tra thực địa lại vì thời tiết xấu.',
  'Người phụ trách nghỉ ốm đột xuất, hồ sơ đã được giao cho người khác.',
] as const

export const leaveWanted =
  'Giấy tờ bổ sung lần trước hết giá trị sau khi nộp; không có bản mới thì không giải quyết được.'

export const sendBackReasons = [
  'Bản dự thảo ghi thiếu số tầng; đề nghị soạn lại theo bản vẽ đã nộp.',
  'Ý kiến của sở đã có nhưng chưa đưa vào dự thảo; đề nghị bổ sung rồi trình lại.',
] as const
