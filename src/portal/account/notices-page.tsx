import type { MyNotice } from '../../notices/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  CitizenLayout,
  Columns,
  Form,
  Heading,
  localPath,
  type PageFrame,
  Pagination,
} from '../../ui/index.js'
import { NoticeList } from './notice-list.js'
import { accountTexts } from './texts.js'

export interface NoticesPageProps {
  frame: PageFrame
  notices: readonly MyNotice[]
  unread: number
  next: string | undefined
  isFirst: boolean
}

/** Everything the portal has told a person. */
export function NoticesPage({ frame, notices, unread, next, isFirst }: NoticesPageProps) {
  const words = accountTexts[frame.language]
  const to = (path: string) => localPath(frame.language, path)
  return (
    <CitizenLayout
      frame={frame}
      title={words.notices}
      isPrivate
      before={<BackLink href={to(paths.account)}>{words.title}</BackLink>}
    >
      <Columns>
        <Heading caption={unread > 0 ? words.unreadCount(unread) : undefined}>{words.notices}</Heading>
        {unread > 0 && (
          <Form action={to(paths.notices)}>
            <Button variant="secondary" small>
              {words.markRead}
            </Button>
          </Form>
        )}
        <NoticeList notices={notices} />
        <Pagination
          {...(isFirst ? {} : { previous: { href: to(paths.notices), text: words.first } })}
          {...(next ? { next: { href: to(`${paths.notices}?sau=${next}`) } } : {})}
        />
      </Columns>
    </CitizenLayout>
  )
}
