import type { Agency } from '../../agencies/index.js'
import type { FeedbackFigures, FeedbackTerms, PublicFeedback } from '../../feedback/index.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  CitizenLayout,
  Columns,
  DateTime,
  EmptyState,
  FollowByCode,
  formatCount,
  formatShare,
  Heading,
  InsetText,
  localPath,
  type PageFrame,
  Pagination,
  Paragraph,
  Stat,
  StatRow,
} from '../../ui/index.js'
import { AgencyFilter } from '../agency-filter.js'
import { agencyName } from '../named-in.js'
import { feedbackTexts } from './texts.js'

export interface ListPageProps {
  frame: PageFrame
  published: PublicFeedback[]
  agencies: readonly Agency[]
  /** Slug of the agency whose answers are shown; empty for all. */
  chosen: string
  figures: FeedbackFigures
  terms: FeedbackTerms
  year: number
  next?: string
  /** A code was typed that nothing has. */
  unknownCode: boolean
}

/** What people told, what was answered, and how the agencies keep their terms. */
export function ListPage(props: ListPageProps) {
  const { frame, published, next, unknownCode } = props
  const words = feedbackTexts(frame.language).list
  const local = (path: string) => localPath(frame.language, path)
  return (
    <CitizenLayout frame={frame} title={words.title} description={words.lead} hasErrors={unknownCode}>
      <Heading>{words.title}</Heading>
      <Paragraph lead>{words.lead}</Paragraph>
      <Button href={local(paths.feedbackForm)}>{words.send}</Button>
      <Columns aside={<FollowByCode action={local(paths.feedbackFollowAny)} words={words} unknownCode={unknownCode} />}>
        <Figures {...props} />
        <Heading level={2}>{words.answered}</Heading>
        <AgencyFilter frame={frame} action={paths.feedback} agencies={props.agencies} chosen={props.chosen} />
        {published.length === 0 && <NonePublished {...props} />}
        {published.map((one) => (
          <Answered key={one.id} one={one} {...props} />
        ))}
        <Pagination {...(next && { next: { href: `${local(paths.feedback)}?${next}`, text: words.older } })} />
      </Columns>
    </CitizenLayout>
  )
}

function NonePublished({ frame: { language }, chosen }: ListPageProps) {
  const words = feedbackTexts(language).list
  if (chosen === '') return <EmptyState title={words.none}>{words.noneText}</EmptyState>
  return (
    <EmptyState
      title={words.noneHere}
      action={
        <Button href={localPath(language, paths.feedback)} variant="secondary">
          {words.all}
        </Button>
      }
    >
      {words.noneHereText}
    </EmptyState>
  )
}

function Figures({ frame: { language }, figures, terms, year }: ListPageProps) {
  const words = feedbackTexts(language).list
  const count = (value: number) => formatCount(language, value)
  const share = (part: number, whole: number) => (whole === 0 ? '–' : formatShare(language, part / whole))
  return (
    <section aria-labelledby="feedback-figures">
      <Heading level={2} id="feedback-figures">
        {words.figures(year)}
      </Heading>
      {figures.received === 0 ? (
        <Paragraph>{words.noneReceived}</Paragraph>
      ) : (
        <StatRow>
          <Stat value={count(figures.received)} label={words.received} />
          <Stat value={count(figures.received - figures.closed)} label={words.open} />
          <Stat value={count(figures.overdue)} label={words.overdue} tone={figures.overdue > 0 ? 'bad' : 'plain'} />
          <Stat value={count(figures.closed)} label={words.closed} />
          <Stat value={share(figures.closedInTime, figures.closed)} label={words.inTime} tone="good" />
          <Stat value={share(figures.publishedInTime, figures.publishable)} label={words.publishedInTime} tone="good" />
        </StatRow>
      )}
      <Paragraph small>
        {words.terms(terms)} {words.source}: {terms.source}.
      </Paragraph>
    </section>
  )
}

function Answered({ one, frame: { language }, agencies }: ListPageProps & { one: PublicFeedback }) {
  const words = feedbackTexts(language).list
  const agency = agencies.find(({ id }) => id === one.agencyId)
  return (
    <article className="mc-feedback" lang="vi">
      <p className="mc-news__day" lang={language}>
        {agency && agencyName(language, agency)} · {words.sentOn} <DateTime at={one.sentOn} />
      </p>
      <Lines text={one.question} />
      <InsetText>
        <strong lang={language}>{words.answer}</strong>
        <Lines text={one.answer} />
      </InsetText>
    </article>
  )
}

/** Plain words as they were written, line by line. */
export function Lines({ text }: { text: string }) {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line, index) => <Paragraph key={index}>{line}</Paragraph>)
}
