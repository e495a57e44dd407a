import type { QueueId } from '../../dossiers/index.js'
import type { Channel } from '../../procedures/procedure.js'

/** Queues by their word in the address. */
export const queueSlugs = {
  to_accept: 'cho-tiep-nhan',
  mine: 'cua-toi',
  unit: 'don-vi',
  from_others: 'don-vi-khac-gui',
  to_sign: 'cho-ky',
  to_seal: 'cho-dong-dau',
  to_return: 'cho-tra',
  for_citizen: 'cho-cong-dan',
  for_others: 'cho-don-vi-khac',
  to_apologise: 'can-xin-loi',
  due_soon: 'sap-den-han',
  overdue: 'qua-han',
  overdue_silent: 'chua-xin-loi',
  to_permit: 'xin-phep-bo-sung',
  to_stop: 'de-nghi-dung',
} as const satisfies Record<QueueId, string>

export const queueTexts = {
  names: {
    to_accept: 'Chờ tiếp nhận',
    mine: 'Của tôi',
    unit: 'Của đơn vị tôi',
    from_others: 'Đơn vị khác gửi đến',
    to_sign: 'Chờ ký',
    to_seal: 'Chờ đóng dấu',
    to_return: 'Chờ trả kết quả',
    for_citizen: 'Chờ công dân',
    for_others: 'Chờ đơn vị khác',
    to_apologise: 'Giữ hẹn hay xin lỗi',
    due_soon: 'Sắp đến hạn',
    overdue: 'Quá hạn',
    overdue_silent: 'Chưa xin lỗi',
    to_permit: 'Xin phép bổ sung lại',
    to_stop: 'Đề nghị dừng',
  } satisfies Record<QueueId, string>,
  explanations: {
    to_accept: 'Trả lời trong 8 giờ làm việc kể từ khi nhận: tiếp nhận, yêu cầu bổ sung hoặc từ chối.',
    mine: 'Hồ sơ đã phân công cho tôi, đến hạn trước đứng trước.',
    unit: 'Hồ sơ đơn vị đang giải quyết, đến hạn trước đứng trước.',
    from_others: 'Hồ sơ của đơn vị khác đang ở bước do đơn vị mình làm.',
    to_sign: 'Hồ sơ đã trình, chờ người có thẩm quyền phê duyệt hoặc từ chối.',
    to_seal: 'Kết quả đã ký, chờ văn thư lấy số và đóng dấu.',
    to_return: 'Kết quả đã có, chờ trả cho công dân.',
    for_citizen: 'Đang chờ công dân bổ sung hoặc thực hiện nghĩa vụ tài chính; thời gian chờ không tính vào thời hạn.',
    for_others: 'Hồ sơ của đơn vị đang ở bước do đơn vị khác làm.',
    to_apologise:
      'Còn hai ngày làm việc (nửa thời hạn, nếu thời hạn không quá hai ngày) hoặc đã quá hẹn mà chưa xin lỗi: giải quyết xong, hoặc gửi Phiếu xin lỗi (Mẫu 04) chậm nhất một ngày trước hẹn.',
    due_soon: 'Còn không quá hai ngày làm việc; với thời hạn không quá hai ngày thì còn không quá một nửa.',
    overdue: 'Đã quá thời điểm hẹn trả, kể cả hồ sơ quá hạn rồi mới tạm dừng. Cần xin lỗi công dân và hẹn lại.',
    overdue_silent:
      'Đã quá thời điểm hẹn trả mà công dân chưa nhận lời xin lỗi nào. Số này được công khai ở trang thống kê.',
    to_permit:
      'Cán bộ xin phép yêu cầu bổ sung thêm một lần ngoài số lần quy định; người cho phép ghi rõ lý do bằng văn bản.',
    to_stop:
      'Công dân đề nghị dừng giải quyết khi chưa có kết quả. Kiểm tra rồi dừng và giao Thông báo (Mẫu 05), hoặc trả lời lý do không dừng.',
  } satisfies Record<QueueId, string>,
  groups: {
    work: 'Việc cần làm',
    waiting: 'Đang chờ',
    time: 'Theo thời hạn',
    counter: 'Tại quầy',
    administration: 'Quản trị',
  },
  fileAtCounter: 'Nộp hồ sơ tại quầy',
  register: 'Sổ theo dõi hồ sơ',
  feedback: 'Phản ánh, kiến nghị',
  receiptsOfDay: 'Biên lai trong ngày',
  apiKeys: 'Khóa API',
  columns: {
    code: 'Mã hồ sơ',
    procedure: 'Thủ tục',
    person: 'Người yêu cầu',
    left: 'Còn lại',
    status: 'Trạng thái',
    flags: 'Ghi chú',
  },
  channels: { online: '', counter: 'Nộp tại quầy', postal: 'Qua bưu chính' } satisfies Record<Channel, string>,
  silent: 'Chưa xin lỗi',
  supplemented: (count: number) => `Bổ sung ${count} lần`,
  assignedTo: (name: string) => `Người xử lý: ${name}`,
  filter: { label: 'Thủ tục', all: 'Tất cả thủ tục', button: 'Lọc' },
  shown: (count: number) => `${count} hồ sơ trên trang này`,
  first: 'Về đầu danh sách',
  next: 'Trang sau',
  empty: {
    title: 'Không có hồ sơ nào',
    text: 'Hàng đợi này đang trống. Ông/Bà có thể xem hàng đợi khác ở bên trái, hoặc tìm hồ sơ theo mã.',
    filtered: 'Không có hồ sơ nào của thủ tục đã chọn trong hàng đợi này.',
    showAll: 'Bỏ lọc',
  },
  search: {
    title: 'Tìm hồ sơ',
    hint: 'Mã hồ sơ, mã nộp, số biên nhận; hoặc đúng số định danh, số điện thoại hay họ tên của người nộp.',
    label: 'Mã hồ sơ hoặc người nộp',
    button: 'Tìm',
    found: (count: number) => `Tìm thấy ${count} hồ sơ`,
    tooMany: (count: number) =>
      `Có hơn ${count} hồ sơ phù hợp, dưới đây là ${count} hồ sơ mới nhất. Xin tìm theo mã hoặc số định danh.`,
    none: 'Không tìm thấy hồ sơ phù hợp',
    noneText:
      'Chỉ tìm được hồ sơ của cơ quan mình, và tên phải viết đúng, đủ dấu. Xin kiểm tra lại, hoặc tìm theo mã trên giấy hẹn.',
    empty: 'Xin nhập mã hồ sơ, số định danh, số điện thoại hoặc họ tên.',
  },
}
