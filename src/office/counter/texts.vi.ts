import type { PaperRefusal, Submission } from '../../dossiers/index.js'

type Refusal = Extract<Submission, { outcome: 'refused' }>['because']

export const counterTexts = {
  title: 'Nộp hồ sơ tại quầy',
  intro: 'Đối chiếu giấy tờ tùy thân của người đứng trước quầy. Không cần tài khoản định danh điện tử.',
  card: 'Mã QR trên thẻ căn cước',
  cardHint: 'Quét bằng máy đọc mã, hoặc để trống và gõ các mục bên dưới.',
  cardWrong: 'Nội dung quét không phải mã QR của thẻ căn cước; quét lại hoặc gõ các mục bên dưới',
  read: 'Đọc thẻ',
  start: 'Bắt đầu kê khai',
  notSettled: (names: string[]) => `Chọn cơ quan giải quyết thủ tục này: ${names.join(', ')}`,
  nothingHere:
    'Cơ quan của Ông/Bà chưa được giao tiếp nhận thủ tục nào có tờ khai. Quản trị viên giao thủ tục cho cơ quan.',
  forWhom: (name: string, procedure: string) => `${name} · ${procedure}`,
  continue: 'Tiếp tục',
  back: 'Về phần nhập người yêu cầu',
  elsewhere: 'Trang này đã được lưu ở cửa sổ khác. Nội dung vừa gõ được giữ bên dưới; bấm Tiếp tục để lưu.',
  behalf: { authorised: 'Người ủy quyền', organisation: 'Nộp cho tổ chức' },
  check: 'Kiểm tra và cấp số biên nhận',
  unfinished: 'Còn phần chưa xong',
  papers: 'Giấy tờ nhận tại quầy',
  papersHint: 'Đánh dấu giấy tờ đã nhận bản giấy; chọn tệp nếu quét ngay.',
  taken: 'Đã nhận bản giấy',
  scan: 'Bản quét',
  original: (count: number) => `${count} bản chính`,
  copy: (count: number) => `${count} bản sao`,
  present: 'Chỉ xuất trình, không giữ lại',
  required: 'Bắt buộc',
  files: (count: number) => `${count} tệp đã quét`,
  upload: 'Tải bản quét lên',
  fees: 'Phí, lệ phí phải thu',
  noFees: 'Thủ tục này không thu phí, lệ phí.',
  feeName: 'Khoản thu',
  feeRelief: 'Miễn, giảm',
  feeAmount: 'Số tiền',
  noRelief: 'Không',
  relief: (percent: number, group: string, basis: string, paper: string | undefined) =>
    `${percent === 100 ? 'Miễn' : `Giảm ${percent}%`}: ${group} (${basis})${paper ? `. Kiểm tra dữ liệu hoặc nhận: ${paper}` : ''}`,
  fileInfected: 'Tệp có mã độc: bỏ tệp này rồi quét lại từ giấy tờ.',
  removeFile: 'Bỏ tệp này',
  submit: 'Nộp hồ sơ và cấp số biên nhận',
  change: 'Sửa',
  return: 'Cách nhận kết quả và liên hệ',
  refusedFile: 'Tệp chưa nhận được',
} as const

export const submissionRefusals = {
  form_incomplete: 'Tờ khai còn mục chưa đúng; sửa các phần đánh dấu chưa xong.',
  paper_missing: 'Còn thiếu giấy tờ bắt buộc.',
  file_broken: 'Có bản quét không đọc lại được; tải lại bản quét đó.',
  file_infected: 'Có bản quét chứa mã độc; quét lại từ giấy tờ.',
  return_way_missing: 'Chọn cách nhận kết quả.',
  filing_closed: 'Hiện không nhận hồ sơ theo cách này.',
  not_carried_out: 'Thủ tục đang tạm ngừng hoặc đã bị bãi bỏ nên không nhận hồ sơ. Bản nháp vẫn được giữ.',
  revision_changed: 'Thủ tục vừa có bản mới; mở lại bản nháp để chuyển sang bản mới.',
} as const satisfies Record<Refusal, string>

export const fileRefusals = {
  empty: (name: string) => `${name}: tệp rỗng, quét lại rồi tải lên`,
  too_large: (name: string) => `${name}: tệp quá 10 MB, quét với độ phân giải thấp hơn`,
  type_not_allowed: (name: string) => `${name}: chỉ nhận PDF, JPEG hoặc PNG`,
  broken: (name: string) => `${name}: tệp hỏng, quét lại rồi tải lên`,
  password: (name: string) => `${name}: tệp có mật khẩu, bỏ mật khẩu rồi tải lên`,
  active_content: (name: string) => `${name}: tệp có nội dung tự chạy hoặc tệp đính kèm, lưu lại thành PDF thường`,
  infected: (name: string) => `${name}: tệp chứa mã độc nên không được nhận, quét lại từ giấy tờ`,
  too_many_files: (name: string) => `${name}: hồ sơ đã đủ số tệp cho phép, gộp các trang vào một tệp`,
  too_often: (name: string) => `${name}: đã gửi quá nhiều tệp trong một giờ, gửi lại sau`,
  dossier_too_large: (name: string) => `${name}: tổng dung lượng quá 60 MB, quét nhẹ hơn`,
} as const satisfies Record<PaperRefusal, (name: string) => string>
