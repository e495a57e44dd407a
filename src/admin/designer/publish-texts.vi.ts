export const publishTexts = {
  title: 'Công bố thành bản mới',
  lead: 'Mỗi bản do một quyết định làm nên, và có hiệu lực từ ngày ghi trong quyết định. Ngày ấy ở phía trước thì đến ngày bản mới tự thay bản đang áp dụng.',
  by: 'Theo quyết định nào',
  onRecord: (number: string, signed: string, effective: string) =>
    `${number}, ký ${signed}, hiệu lực ${effective} (đã ghi ở Công bố thủ tục)`,
  another: 'Quyết định khác, ghi cùng lúc này',
  publish: 'Công bố',
  discard: 'Bỏ bản thiết kế',
  published: (number: number) => `Đã công bố bản ${number}`,
  inForce: (decision: string, day: string) => `Theo ${decision}, có hiệu lực từ ${day}.`,
  later: (decision: string, day: string) =>
    `Theo ${decision}. Bản này thay bản đang áp dụng vào ngày ${day}; đến lúc đó người dân vẫn thấy bản hiện nay.`,
  seeProcedure: 'Xem trang thủ tục',
  seeRevisions: 'Các bản của thủ tục',
  refusedTitle: 'Chưa công bố được',
  byLint: 'Còn lỗi trong bảng kiểm tra bên dưới. Sửa hết rồi công bố lại.',
  byLevel: (announced: number, reached: number) =>
    `Nhãn công bố là mức độ ${announced} nhưng chỉ đạt mức độ ${reached}. Bổ sung điều kiện còn thiếu, hoặc hạ nhãn ở phần Mức độ và trả kết quả.`,
  missing: 'Còn thiếu',
  before: 'Bản này đã công bố. Bắt đầu một bản mới để sửa tiếp.',
  notInThisState: 'Thủ tục đã bị bãi bỏ. Ghi quyết định công bố lại ở trang Công bố thủ tục trước.',
  notOpen: 'Quyết định này đã làm nên một bản khác. Chọn quyết định khác.',
} as const
