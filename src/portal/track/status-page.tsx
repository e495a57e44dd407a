import type { Agency } from '../../agencies/index.js'
import type { PublicStatus } from '../../dossiers/index.js'
import type { Instant } from '../../platform/time.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  CitizenLayout,
  CodeBadge,
  Columns,
  DateTime,
  EmailAddress,
  Form,
  Heading,
  localPath,
  Paragraph,
  PhoneNumber,
  StandingTag,
  StatusTag,
  SummaryList,
  statusMeaning,
} from '../../ui/index.js'
import type { PageFrame } from '../../ui/layout/page-frame.js'
import { trackTexts } from './texts.js'

export interface StatusPageProps {
  frame: PageFrame
  status: PublicStatus
  agency: Agency
  /** The code by which the person came; its page asks for more. */
  askedBy: string
}

/** The public facts of a dossier (S0.6, L14): code, status, agency with contact, three instants; nothing else. */
export function StatusPage({ frame, status, agency, askedBy }: StatusPageProps) {
  const words = trackTexts[frame.language]
  const back = <BackLink href={localPath(frame.language, paths.track)}>{words.status.another}</BackLink>
  return (
    <CitizenLayout frame={frame} title={words.status.title} before={back} isPrivate>
      <Columns aside={<More frame={frame} askedBy={askedBy} />}>
        <Heading>{words.status.title}</Heading>
        <CodeBadge code={status.code} large />
        <div className="mc-standing">
          <StatusTag status={status.status} />
          <Paragraph lead>{statusMeaning(frame.language, status.status)}</Paragraph>
          <Paragraph>
            <strong>{words.status.next}:</strong> {words.next[status.status]}
          </Paragraph>
        </div>
        <Moments frame={frame} status={status} />
        <AgencyContact frame={frame} agency={agency} />
        <Paragraph small>{words.status.privacy}</Paragraph>
      </Columns>
    </CitizenLayout>
  )
}

function Moments({ frame, status }: Pick<StatusPageProps, 'frame' | 'status'>) {
  const words = trackTexts[frame.language].status
  const shown = (at: Instant | null) => (at ? <DateTime at={at} show="long-moment" /> : words.notYet)
  return (
    <SummaryList
      cardTitle={words.moments}
      rows={[
        { key: words.acceptedAt, value: shown(status.acceptedAt) },
        {
          key: words.dueAt,
          value: (
            <>
              {shown(status.dueAt)} {status.standing && <StandingTag standing={status.standing} />}
            </>
          ),
        },
        { key: words.resultAt, value: shown(status.resultAt) },
      ]}
    />
  )
}

/** How to reach the agency; the same on the citizen's own page. */
export function AgencyContact({ frame, agency }: Pick<StatusPageProps, 'frame' | 'agency'>) {
  const words = trackTexts[frame.language].status
  const name = frame.language === 'en' ? (agency.nameEn ?? agency.name) : agency.name
  return (
    <SummaryList
      cardTitle={words.agency}
      rows={[
        { key: words.agency, value: name },
        { key: words.address, value: agency.address },
        {
          key: words.hotline,
          value: <PhoneNumber number={agency.hotline} extension={agency.hotlineExtension} />,
        },
        { key: words.email, value: <EmailAddress address={agency.email} /> },
      ]}
    />
  )
}

function More({ frame, askedBy }: Pick<StatusPageProps, 'frame' | 'askedBy'>) {
  const words = trackTexts[frame.language].more
  const href = frame.viewer
    ? localPath(frame.language, paths.dossier(askedBy))
    : `${localPath(frame.language, paths.logIn)}?tiep=${encodeURIComponent(paths.dossier(askedBy))}`
  return (
    <>
      <Heading level={2} size="s">
        {words.title}
      </Heading>
      <Paragraph>{words.lead}</Paragraph>
      <Button href={href} variant="secondary">
        {frame.viewer ? words.mine : words.logIn}
      </Button>
      <Form action={localPath(frame.language, paths.trackCode(askedBy))}>
        <Button variant="quiet">{words.sendCode}</Button>
      </Form>
    </>
  )
}
