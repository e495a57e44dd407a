import type { MyNotice } from '../../notices/index.js'
import { paths } from '../../surface/paths.js'
import { Card, DateTime, Link, localPath, Paragraph, Tag, useLanguage } from '../../ui/index.js'
import { accountTexts } from './texts.js'

/** Notices as a person reads them; those not read yet are marked. */
export function NoticeList({ notices }: { notices: readonly MyNotice[] }) {
  const language = useLanguage()
  const words = accountTexts[language]
  if (notices.length === 0) return <Paragraph>{words.noNotices}</Paragraph>
  return notices.map((notice) => (
    <Card
      key={notice.id}
      title={notice.subject}
      caption={<DateTime at={notice.createdAt} show="moment" />}
      footer={
        <>
          {notice.readAt === null && <Tag tone="blue">{words.unread}</Tag>}
          {notice.submissionCode && (
            <Link href={localPath(language, paths.dossier(notice.submissionCode))}>{words.seeDossier}</Link>
          )}
        </>
      }
    >
      {notice.body.split('\n').map((line, at) => (
        <Paragraph key={at} small>
          {line}
        </Paragraph>
      ))}
    </Card>
  ))
}
