import type { ReactElement } from 'react'
import type { Language } from '../platform/text.js'
import { localPath } from '../ui/layout/local-path.js'
import type { PageFrame } from '../ui/layout/page-frame.js'
import { PlainLayout } from '../ui/layout/plain-layout.js'
import { paths } from './paths.js'

export type ErrorPageKind =
  | 'not_found'
  | 'not_allowed'
  | 'form_expired'
  | 'wrong_request'
  | 'too_many'
  | 'not_set_up'
  | 'broken'

interface Words {
  title: string
  /** What happened, what was kept, what to do. */
  lines: string[]
}

const vi = {
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
} as const satisfies Record<ErrorPageKind, Words>

const en: Record<ErrorPageKind, Words> = {
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
    lines: ['Nothing was changed. Please go back, reload the page and press the button again.'],
  },
  wrong_request: {
    title: 'The request could not be read',
    lines: ['What was saved is kept. Please go back and try again.'],
  },
  too_many: {
    title: 'Too many attempts in a short time',
    lines: ['What was saved is kept. Please wait, then go back and press the button once more.'],
  },
  not_set_up: {
    title: 'This installation is not set up yet',
    lines: [
      'The server runs, but there is no agency and no administrator. Its operator runs “npm run admin:create” on the server and starts it anew.',
    ],
  },
  broken: {
    title: 'Something is broken on our side',
    lines: [
      'The last step was not done. Drafts and submitted dossiers are kept. Please try again in a few minutes, or call the hotline and read out the code below.',
    ],
  },
}

const words: Record<Language, Record<ErrorPageKind, Words>> = { vi, en }

const waysOn: Record<Language, { path: string; label: string }[]> = {
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
}

/** Says what happened, what was kept and what to do; never a dead end without the hotline. */
export function ErrorPage({
  kind,
  frame,
  requestId,
  waitMinutes,
}: {
  kind: ErrorPageKind
  frame: PageFrame
  requestId: string
  /** How long until a request that came too often may come again. */
  waitMinutes?: number
}): ReactElement {
  const { title, lines } = words[frame.language][kind]
  return (
    <PlainLayout frame={frame} title={title}>
      <h1 className="govuk-heading-l">{title}</h1>
      {lines.map((line) => (
        <p className="govuk-body" key={line}>
          {line}
        </p>
      ))}
      {kind === 'not_found' && (
        <ul className="govuk-list govuk-list--bullet">
          {waysOn[frame.language].map(({ path, label }) => (
            <li key={path}>
              <a className="govuk-link" href={localPath(frame.language, path)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
      {waitMinutes !== undefined && (
        <p className="govuk-body">
          {frame.language === 'en' ? 'To wait' : 'Thời gian đợi'}:{' '}
          <strong>{frame.language === 'en' ? `${waitMinutes} minute(s)` : `${waitMinutes} phút`}</strong>
        </p>
      )}
      {kind === 'broken' && (
        <p className="govuk-body">
          {frame.language === 'en' ? 'Code' : 'Mã sự cố'}: <code>{requestId}</code>
        </p>
      )}
      {frame.agency.hotline !== '' && (
        <p className="govuk-body">
          {frame.language === 'en' ? 'Hotline' : 'Đường dây nóng'}: <strong>{frame.agency.hotline}</strong>
        </p>
      )}
    </PlainLayout>
  )
}
