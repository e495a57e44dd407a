import { hasEnded, type MyDossier, type MyDraft, shownCode } from '../../dossiers/index.js'
import type { MyNotice } from '../../notices/index.js'
import { type Language, textIn } from '../../platform/text.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  CitizenLayout,
  Columns,
  DateTime,
  EmptyState,
  Form,
  formatDay,
  Heading,
  Link,
  localPath,
  type PageFrame,
  Pagination,
  Paragraph,
  StatusTag,
  SummaryList,
  Table,
  useLanguage,
} from '../../ui/index.js'
import { NoticeList } from './notice-list.js'
import { accountTexts } from './texts.js'

export interface AccountPageProps {
  frame: PageFrame
  dossiers: readonly MyDossier[]
  drafts: readonly MyDraft[]
  notices: readonly MyNotice[]
  unread: number
  next: string | undefined
  isFirst: boolean
}

/** What a person has begun, filed and been told. */
export function AccountPage(props: AccountPageProps) {
  const { frame, dossiers, drafts, notices, unread, next, isFirst } = props
  const words = accountTexts[frame.language]
  const to = (path: string) => localPath(frame.language, path)
  return (
    <CitizenLayout frame={frame} title={words.title} isPrivate>
      <Heading caption={frame.viewer?.name}>{words.title}</Heading>
      {isFirst && drafts.length > 0 && <Drafts drafts={drafts} />}
      <Heading level={2}>{words.dossiers}</Heading>
      <Dossiers dossiers={dossiers} />
      <Pagination
        label={words.dossiers}
        {...(isFirst ? {} : { previous: { href: to(paths.account), text: words.first } })}
        {...(next ? { next: { href: to(`${paths.account}?sau=${next}`) } } : {})}
      />
      <Columns>
        <Heading level={2} caption={unread > 0 ? words.unreadCount(unread) : undefined}>
          {words.notices}
        </Heading>
        <NoticeList notices={notices} />
        {notices.length > 0 && (
          <Paragraph>
            <Link href={to(paths.notices)}>{words.allNotices}</Link>
          </Paragraph>
        )}
        <Paragraph>
          <Link href={to(paths.sessions)}>{words.sessions}</Link>
        </Paragraph>
        <Form action={to(paths.logOut)}>
          <Button variant="secondary">{words.logOut}</Button>
        </Form>
      </Columns>
    </CitizenLayout>
  )
}

const nameOf = (language: Language, { procedureName, procedureNameEn }: MyDossier | MyDraft): string =>
  textIn(language, { vi: procedureName, ...(procedureNameEn ? { en: procedureNameEn } : {}) })

function Drafts({ drafts }: { drafts: readonly MyDraft[] }) {
  const language = useLanguage()
  const words = accountTexts[language]
  const to = (path: string) => localPath(language, path)
  return (
    <>
      <Heading level={2}>{words.drafts}</Heading>
      {drafts.map((draft) => {
        const name = nameOf(language, draft)
        return (
          <SummaryList
            key={draft.id}
            cardTitle={name}
            headingLevel={3}
            cardActions={[
              { href: to(paths.draft(draft.id)), text: words.continue },
              { href: to(paths.draftDelete(draft.id)), text: words.delete },
            ]}
            rows={[
              { key: words.agency, value: draft.agencyName },
              { key: words.savedAt, value: <DateTime at={draft.updatedAt} show="moment" /> },
              { key: words.expires, value: <DateTime at={draft.expiresAt} /> },
            ]}
          />
        )
      })}
    </>
  )
}

function Dossiers({ dossiers }: { dossiers: readonly MyDossier[] }) {
  const language = useLanguage()
  const words = accountTexts[language]
  const to = (path: string) => localPath(language, path)
  if (dossiers.length === 0) {
    return (
      <EmptyState
        title={words.noDossiersTitle}
        headingLevel={3}
        action={<Button href={to(paths.procedures)}>{words.find}</Button>}
      >
        {words.noDossiers}
      </EmptyState>
    )
  }
  return (
    <Table
      columns={[
        {
          heading: words.procedure,
          cell: (dossier) => <Link href={to(paths.dossier(dossier.submissionCode))}>{nameOf(language, dossier)}</Link>,
        },
        { heading: words.code, cell: (dossier) => <span className="mc-dossier-code">{shownCode(dossier)}</span> },
        { heading: words.status, cell: (dossier) => <StatusTag status={dossier.status} /> },
        { heading: words.submitted, cell: (dossier) => <DateTime at={dossier.submittedAt} /> },
        { heading: words.due, cell: (dossier) => dueWords(language, dossier) },
      ]}
      rows={[...dossiers]}
      rowKey={(dossier) => dossier.id}
    />
  )
}

function dueWords(language: Language, { status, dueAt, answerDueAt }: MyDossier): string {
  const words = accountTexts[language]
  if (hasEnded(status)) return words.ended
  if (status === 'decided') return words.decided
  return dueAt ? words.dueBy(formatDay(dueAt)) : words.answerBy(formatDay(answerDueAt))
}
