import type { LevelCondition } from '../../procedures/index.js'

/** What an officer reads of a condition. */
export const conditionNames: Record<LevelCondition, string> = {
  information: 'thông tin thủ tục đầy đủ',
  templates: 'mẫu đơn, tờ khai tải về được',
  form: 'tờ khai điện tử chạy được',
  form_tested: 'tờ khai đã điền thử trọn vẹn',
  files: 'nhận giấy tờ dạng tệp',
  identity: 'đăng nhập bằng định danh điện tử',
  notices: 'trao đổi qua thư hoặc tin nhắn',
  processing: 'mọi bước xử lý có người làm',
  payment: 'nộp phí, lệ phí trực tuyến',
  signature: 'kết quả ký số',
  return_ways: 'trả kết quả không phải đến quầy',
  no_presence: 'pháp luật không buộc có mặt hoặc đối chiếu bản chính',
}
