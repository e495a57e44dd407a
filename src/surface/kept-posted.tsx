import type { Language } from '../platform/text.js'
import { Button, Form, Heading, Link, Paragraph } from '../ui/index.js'
import { localPath } from '../ui/layout/local-path.js'
import { PlainLayout } from '../ui/layout/plain-layout.js'
import { isOfficePath } from './office-path.js'
import { paths } from './paths.js'
import type { Answer, Fields, Route, SurfaceRequest } from './route.js'

/** Why nothing was done with what was posted: the session of its person, or the token of its page, was good no longer. */
export type KeptBecause = 'logged_out' | 'form_expired'

interface Words extends Record<KeptBecause, { title: string; kept: string }> {
  logIn: string
  thenSend: string
  files: string
  send: string
}

const words: Record<'officer' | Language, Words> = {
  officer: {
    logged_out: {
      title: 'Phiên làm việc đã hết',
      kept: 'Để bảo vệ dữ liệu, phiên tự kết thúc khi để lâu. Chưa có gì được ghi, nhưng những gì Ông/Bà vừa nhập còn nguyên ở trang này; xin đừng đóng trang.',
    },
    form_expired: {
      title: 'Trang đã để quá lâu',
      kept: 'Để bảo vệ dữ liệu, biểu mẫu hết hiệu lực sau một thời gian hoặc khi trình duyệt đã đóng. Chưa có gì được ghi, nhưng những gì Ông/Bà vừa nhập còn nguyên ở trang này: xin bấm “Gửi lại”.',
    },
    logIn: 'Đăng nhập lại ở cửa sổ mới',
    thenSend: 'Đăng nhập xong, xin trở lại cửa sổ này và bấm “Gửi lại”.',
    files: 'Tệp đã chọn không giữ được: sau khi gửi lại, xin chọn tệp lần nữa.',
    send: 'Gửi lại',
  },
  vi: {
    logged_out: {
      title: 'Bạn đã đăng xuất',
      kept: 'Để bảo vệ bạn, phiên tự kết thúc khi để lâu. Chưa có gì được gửi, nhưng những gì bạn vừa nhập còn nguyên ở trang này; đừng đóng trang.',
    },
    form_expired: {
      title: 'Trang đã để quá lâu',
      kept: 'Để bảo vệ bạn, biểu mẫu hết hiệu lực sau một thời gian hoặc khi trình duyệt đã đóng. Chưa có gì được gửi, nhưng những gì bạn vừa nhập còn nguyên ở trang này: bấm “Gửi lại”.',
    },
    logIn: 'Đăng nhập lại ở cửa sổ mới',
    thenSend: 'Đăng nhập xong, bạn trở lại cửa sổ này và bấm “Gửi lại”.',
    files: 'Tệp đã chọn không giữ được: sau khi gửi lại, bạn chọn tệp lần nữa.',
    send: 'Gửi lại',
  },
  en: {
    logged_out: {
      title: 'You have been logged out',
      kept: 'To protect you, a session ends by itself after a while. Nothing was sent, but what you typed is still in this page; please do not close it.',
    },
    form_expired: {
      title: 'The page was left too long',
      kept: 'To protect you, a form ends after a while, or when the browser was closed. Nothing was sent, but what you typed is still in this page: press “Send again”.',
    },
    logIn: 'Log in again in a new window',
    thenSend: 'Then come back to this window and press “Send again”.',
    files: 'Chosen files could not be kept: after sending again, please choose them once more.',
    send: 'Send again',
  },
}

/** Where people log in who may use this route. */
export const logInOf = ({ access }: Route): string => (access === 'citizen' ? paths.logIn : paths.officeLogIn)

/**
 * Whether a form whose token is no longer good came from a page of ours all the same, which a browser tells and another site's page cannot.
 * A password is never written into a page.
 */
export const isOurs = ({ headers, body }: SurfaceRequest): boolean =>
  headers['sec-fetch-site'] === 'same-origin' && body._csrf !== undefined && body.password === undefined

/** What was posted in vain stays in the page, to be sent again by the button, if need be once its person has logged in. */
export function keptPosted(
  { frame, path, language, body, files }: SurfaceRequest,
  route: Route,
  because: KeptBecause,
): Answer {
  const said = words[isOfficePath(route.path) ? 'officer' : language]
  const { title, kept } = said[because]
  return {
    status: 403,
    page: (
      <PlainLayout frame={frame} title={title}>
        <Heading>{title}</Heading>
        <Paragraph>{kept}</Paragraph>
        {because === 'logged_out' && (
          <>
            <Paragraph>
              <Link href={localPath(language, logInOf(route))} newWindow>
                {said.logIn}
              </Link>
            </Paragraph>
            <Paragraph>{said.thenSend}</Paragraph>
          </>
        )}
        {files.length > 0 && <Paragraph>{said.files}</Paragraph>}
        <Form
          action={localPath(language, `${path}${frame.query ?? ''}`)}
          withFiles={route.takesFiles !== undefined}
          hidden={typedIn(body)}
        >
          <Button>{said.send}</Button>
        </Form>
      </PlainLayout>
    ),
  }
}

/** The form has a token of its own. */
function typedIn({ _csrf, ...body }: Fields): Record<string, string | readonly string[]> {
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
