import type { Language } from '../platform/text.js'
import { paths } from './paths.js'

export type ErrorPageKind =
  | 'not_found'
  | 'not_allowed'
  | 'form_expired'
  | 'wrong_request'
  | 'too_large'
  | 'wrong_kind'
  | 'too_many'
  | 'not_set_up'
  | 'broken'

interface ErrorWords {
  title: string
  /** What happened, what was kept, what to do. */
  lines: readonly string[]
}

/** The portal says “bạn”, the workspace “Ông/Bà”. */
export type ErrorAudience = Language | 'officer'

const vi: Record<ErrorPageKind, ErrorWords> = {
  not_found: {
    title: 'Không tìm thấy trang này',
    lines: [
      'Địa chỉ có thể đã gõ sai, hoặc hồ sơ không thuộc về tài khoản đang đăng nhập.',
      'Bạn có thể đi tiếp từ một trong các trang sau.',
    ],
  },
  not_allowed: {
    title: 'Tài khoản này không có quyền vào trang',
    lines: ['Nếu công việc cần quyền này, xin liên hệ quản trị hệ thống của cơ quan.'],
  },
  form_expired: {
    title: 'Trang đã để quá lâu',
    lines: [
      'Để bảo vệ bạn, biểu mẫu hết hiệu lực sau một thời gian. Chưa có gì bị thay đổi.',
      'Xin quay lại trang trước, tải lại trang rồi bấm nút một lần nữa.',
    ],
  },
  wrong_request: {
    title: 'Yêu cầu chưa đúng',
    lines: ['Hệ thống không đọc được yêu cầu vừa gửi. Những gì đã lưu vẫn được giữ.', 'Xin quay lại và thử lần nữa.'],
  },
  too_large: {
    title: 'Nội dung vừa gửi quá lớn',
    lines: [
      'Phần vừa gửi vượt mức hệ thống nhận trong một lần nên chưa được lưu. Những gì đã lưu trước đó vẫn được giữ.',
      'Xin quay lại trang trước, rút ngắn phần chữ hoặc gửi ít tệp hơn mỗi lần, rồi bấm nút một lần nữa.',
    ],
  },
  wrong_kind: {
    title: 'Trang này không nhận kiểu nội dung vừa gửi',
    lines: ['Chưa có gì bị thay đổi. Xin quay lại trang trước và gửi bằng biểu mẫu trên trang.'],
  },
  too_many: {
    title: 'Bạn đã thử nhiều lần trong thời gian ngắn',
    lines: [
      'Để bảo vệ mọi người, hệ thống tạm dừng nhận yêu cầu này. Những gì đã lưu vẫn được giữ.',
      'Xin đợi rồi quay lại trang trước và bấm nút một lần nữa.',
    ],
  },
  not_set_up: {
    title: 'Hệ thống chưa được thiết lập',
    lines: [
      'Máy chủ đã chạy nhưng chưa có cơ quan và quản trị viên nào.',
      'Người vận hành chạy lệnh “npm run admin:create” trên máy chủ, rồi khởi động lại.',
    ],
  },
  broken: {
    title: 'Hệ thống đang gặp sự cố',
    lines: [
      'Bước vừa rồi chưa thực hiện được. Bản nháp và hồ sơ đã nộp vẫn được giữ nguyên.',
      'Xin thử lại sau ít phút. Nếu vẫn gặp lỗi, xin gọi đường dây nóng và đọc mã sự cố bên dưới.',
    ],
  },
}

const officer: Record<ErrorPageKind, ErrorWords> = {
  ...vi,
  not_found: {
    title: vi.not_found.title,
    lines: [
      'Địa chỉ có thể đã gõ sai, hoặc hồ sơ không thuộc cơ quan của Ông/Bà.',
      'Ông/Bà có thể đi tiếp từ một trong các trang sau.',
    ],
  },
  form_expired: {
    title: vi.form_expired.title,
    lines: [
      'Để bảo vệ dữ liệu, biểu mẫu hết hiệu lực sau một thời gian. Chưa có gì bị thay đổi.',
      'Xin quay lại trang trước, tải lại trang rồi bấm nút một lần nữa.',
    ],
  },
  too_many: { title: 'Đã thử nhiều lần trong thời gian ngắn', lines: vi.too_many.lines },
}

const en: Record<ErrorPageKind, ErrorWords> = {
  not_found: {
    title: 'Page not found',
    lines: [
      'The address may be mistyped, or the dossier belongs to another account.',
      'You can go on from one of these pages.',
    ],
  },
  not_allowed: {
    title: 'This account may not open the page',
    lines: ['If your work needs it, please ask your administrator.'],
  },
  form_expired: {
    title: 'The page was open too long',
    lines: [
      'To protect you, a form is good for a while only. Nothing was changed.',
      'Please go back, reload the page and press the button again.',
    ],
  },
  wrong_request: {
    title: 'The request could not be read',
    lines: ['What was saved is kept.', 'Please go back and try again.'],
  },
  too_large: {
    title: 'Too much was sent at once',
    lines: [
      'It is more than the system takes in one go, so it was not saved. What was saved before is kept.',
      'Please go back, shorten the text or send fewer files at a time, then press the button once more.',
    ],
  },
  wrong_kind: {
    title: 'This page does not take what was sent',
    lines: ['Nothing was changed. Please go back and send it by the form on the page.'],
  },
  too_many: {
    title: 'Too many attempts in a short time',
    lines: [
      'To protect everybody, the system pauses such requests. What was saved is kept.',
      'Please wait, then go back and press the button once more.',
    ],
  },
  not_set_up: {
    title: 'This installation is not set up yet',
    lines: [
      'The server runs, but there is no agency and no administrator.',
      'Its operator runs “npm run admin:create” on the server and starts it anew.',
    ],
  },
  broken: {
    title: 'Something is broken on our side',
    lines: [
      'The last step was not done. Drafts and submitted dossiers are kept.',
      'Please try again in a few minutes. If it still fails, call the hotline and read out the code below.',
    ],
  },
}

export const errorWords: Record<ErrorAudience, Record<ErrorPageKind, ErrorWords>> = { vi, en, officer }

/** Where somebody goes on from a page that leads nowhere. */
export const waysOn: Record<ErrorAudience, { path: string; label: string }[]> = {
  vi: [
    { path: paths.home, label: 'Trang chủ' },
    { path: paths.procedures, label: 'Tìm thủ tục' },
    { path: paths.track, label: 'Tra cứu hồ sơ' },
  ],
  en: [
    { path: paths.home, label: 'Home' },
    { path: paths.procedures, label: 'Find a procedure' },
    { path: paths.track, label: 'Track a dossier' },
  ],
  officer: [
    { path: paths.office, label: 'Không gian làm việc' },
    { path: paths.officeSearch, label: 'Tìm hồ sơ' },
  ],
}

/** Labels of what stands below the lines. */
export const errorLabels: Record<
  Language,
  { wait: string; minutes(n: number): string; code: string; hotline: string }
> = {
  vi: { wait: 'Thời gian đợi', minutes: (n) => `${n} phút`, code: 'Mã sự cố', hotline: 'Đường dây nóng' },
  en: {
    wait: 'To wait',
    minutes: (n) => (n === 1 ? '1 minute' : `${n} minutes`),
    code: 'Code',
    hotline: 'Hotline',
  },
}
