import type { DueDate, ProofDay, ProofPause } from '../../calendar/index.js'
import type { Instant } from '../../platform/time.js'
import type { TimeLimit } from '../../procedures/procedure.js'
import { DateTime } from '../components/date-time.js'
import { Heading } from '../components/heading.js'
import { InsetText } from '../components/inset-text.js'
import { SummaryList } from '../components/summary-list.js'
import { Table } from '../components/table.js'
import { formatDay, formatLongDay, formatLongMoment } from '../format/date.js'
import { formatClockTime, formatTimeLimit, formatWorkingTime } from '../format/working-time.js'
import { useLanguage } from '../language.js'
import { useFrame } from '../layout/page-frame.js'
import { ProofMonths } from './proof-months.js'
import { type ProofTexts, proofTexts } from './proof-texts.js'

export interface DueProofViewProps {
  due: DueDate
  limit: TimeLimit
  /** The one new appointment after an apology. */
  appointment?: { at: Instant; givenDueAt: Instant; dueAt: Instant }
  /** Taken in at another agency's counter, the papers had to travel: the limit counts from their receipt. */
  journey?: { acceptedAt: Instant; expectedAt: Instant; receivedAt: Instant | null }
  /** The clock stands still now, and the proof is as if it went on from this moment. */
  isPaused?: boolean
}

/** Why a due date is what it is, so that anyone can check it by hand: start, end, pauses, every day on a calendar and in a list (X2). */
export function DueProofView(props: DueProofViewProps) {
  const { due, limit, isPaused, journey } = props
  const words = proofTexts(useLanguage())
  const { assets } = useFrame()
  return (
    <div className="mc-proof">
      <link rel="stylesheet" href={assets('proof.css')} />
      {due.projected && <InsetText classes="mc-proof__projected">{words.projected}</InsetText>}
      {journey?.receivedAt === null && <InsetText>{words.onTheWay}</InsetText>}
      {isPaused && <InsetText>{words.pausedNow}</InsetText>}
      <Ends {...props} words={words} />
      {due.proof.pauses.length > 0 && <Pauses pauses={due.proof.pauses} limit={limit} words={words} />}
      <Heading level={2}>{words.month}</Heading>
      <ProofMonths proof={due.proof} />
      <Heading level={2}>{words.list}</Heading>
      <Days due={due} words={words} />
    </div>
  )
}

function Ends({ due, limit, appointment, journey, words }: DueProofViewProps & { words: ProofTexts }) {
  const language = useLanguage()
  const { start, end } = due.proof
  const moment = (at: Instant, why: string) => (
    <>
      <strong>
        <DateTime at={at} show="long-moment" />
      </strong>
      <br />
      <span className="mc-proof__why">{why}</span>
    </>
  )
  const again = appointment && [
    words.appointmentWhy(formatDay(appointment.at)),
    ...(appointment.givenDueAt.getTime() === appointment.dueAt.getTime()
      ? []
      : [words.appointmentMoved(formatLongMoment(language, appointment.givenDueAt))]),
  ]
  return (
    <SummaryList
      rows={[
        { key: words.limit, value: formatTimeLimit(language, limit) },
        ...(journey ? [{ key: words.journey, value: <Journey {...journey} words={words} /> }] : []),
        { key: words.start, value: moment(start.at, start.reason) },
        { key: words.end, value: moment(end.at, end.reason) },
        ...(appointment && again
          ? [{ key: words.appointment, value: moment(appointment.dueAt, again.join(' ')) }]
          : []),
        { key: words.calendar, value: <code>{due.calendarVersion}</code> },
      ]}
    />
  )
}

function Journey({
  acceptedAt,
  expectedAt,
  receivedAt,
  words,
}: NonNullable<DueProofViewProps['journey']> & { words: ProofTexts }) {
  return (
    <>
      {words.takenIn} <DateTime at={acceptedAt} show="long-moment" />
      <br />
      {receivedAt ? words.arrived : words.expected} <DateTime at={receivedAt ?? expectedAt} show="long-moment" />
    </>
  )
}

function Pauses({ pauses, limit, words }: { pauses: ProofPause[]; limit: TimeLimit; words: ProofTexts }) {
  const language = useLanguage()
  const isWorkingTime = limit.unit === 'working_hour' || limit.unit === 'working_day'
  const amount = isWorkingTime ? formatWorkingTime : formatClockTime
  return (
    <>
      <Heading level={2}>{words.pauses}</Heading>
      <Table
        columns={[
          { heading: words.pause.cause, cell: ({ cause }) => cause },
          { heading: words.pause.from, cell: ({ from }) => <DateTime at={from} show="moment" /> },
          { heading: words.pause.to, cell: ({ to }) => <DateTime at={to} show="moment" /> },
          { heading: words.pause.added, cell: ({ added, code }) => words.used[code] || amount(language, added) },
        ]}
        rows={pauses}
        rowKey={({ from }, index) => `${from.getTime()}-${index}`}
      />
    </>
  )
}

/** A holiday that nobody announced yet; that the whole year is projected is said once, above. */
const isForeseen = ({ code, projected }: ProofDay): boolean =>
  projected && (code === 'holiday' || code === 'compensatory')

function Days({ due, words }: { due: DueDate; words: ProofTexts }) {
  const language = useLanguage()
  const countsMinutes = due.proof.end.code === 'working_minutes'
  const isPlain = (day: ProofDay) => day.workingMinutes === 0
  return (
    <Table
      columns={[
        { heading: words.day, cell: ({ date }) => formatLongDay(language, date) },
        {
          heading: words.counted,
          cell: ({ counted }) => (counted ? words.yes : words.no),
          classes: 'mc-proof__counted',
        },
        ...(countsMinutes
          ? [
              {
                heading: words.worked,
                classes: 'mc-proof__worked',
                cell: (day: ProofDay) => (isPlain(day) ? '–' : formatClockTime(language, day.workingMinutes)),
              },
            ]
          : []),
        {
          heading: words.reason,
          classes: 'mc-proof__reason',
          cell: (day) => (isForeseen(day) ? `${day.reason} (${words.projectedDay})` : day.reason),
        },
      ]}
      rows={due.proof.days}
      rowKey={({ date }) => date}
      caption={words.list}
      captionHidden
      firstCellIsHeader
      compact
      classes="mc-proof__days"
    />
  )
}
