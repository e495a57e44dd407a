import type { DueProof } from '../../calendar/index.js'
import { classNames } from '../class-names.js'
import { dayParts } from '../format/zoned.js'
import { useLanguage } from '../language.js'
import { type DayLook, lookOf, type ProofTexts, proofTexts } from './proof-texts.js'

interface SeenDay {
  look: DayLook
  reason: string
  /** How many days count up to this one, on days that count. */
  ordinal: number | null
  isPaused: boolean
}

/** The days of a proof as calendars of their months, with what each is in its look, its sign and its hidden words. */
export function ProofMonths({ proof }: { proof: DueProof }) {
  const words = proofTexts(useLanguage())
  const days = seenDays(proof)
  const months = [...new Set(proof.days.map(({ date }) => date.slice(0, 7)))]
  return (
    <>
      <div className="mc-months">
        {months.map((month) => (
          <Month key={month} month={month} days={days} words={words} />
        ))}
      </div>
      <Legend days={[...days.values()]} words={words} />
    </>
  )
}

function seenDays({ days, pauses }: DueProof): ReadonlyMap<string, SeenDay> {
  const stretches = pauses.flatMap(({ usedFrom, usedTo }) => (usedFrom && usedTo ? [[usedFrom, usedTo] as const] : []))
  const isPaused = (date: string) => {
    const from = new Date(`${date}T00:00:00+07:00`).getTime()
    return stretches.some((stretch) => stretch[0].getTime() < from + 86_400_000 && stretch[1].getTime() > from)
  }
  let ordinal = 0
  return new Map(
    days.map((day, index) => {
      if (day.counted) ordinal += 1
      const look = index === days.length - 1 ? 'due' : lookOf(day)
      return [
        day.date,
        { look, reason: day.reason, ordinal: day.counted ? ordinal : null, isPaused: isPaused(day.date) },
      ]
    }),
  )
}

function Month({ month, days, words }: { month: string; days: ReadonlyMap<string, SeenDay>; words: ProofTexts }) {
  const { year, month: number, weekday } = dayParts(`${month}-01`)
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate()
  const before = (weekday + 6) % 7
  const cells = Array.from({ length: Math.ceil((before + length) / 7) * 7 }, (_, index) => index - before + 1)
  const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
  return (
    <table className="mc-month">
      <caption className="mc-month__name">{words.monthName(number, year)}</caption>
      <thead>
        <tr>
          {words.weekdays.map((name, index) => (
            <th key={name} scope="col" abbr={words.weekdayNames[index]}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) =>
              day < 1 || day > length ? (
                <td key={day} />
              ) : (
                <Day key={day} number={day} seen={days.get(`${month}-${String(day).padStart(2, '0')}`)} words={words} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({ number, seen, words }: { number: number; seen: SeenDay | undefined; words: ProofTexts }) {
  if (!seen) return <td className="mc-month__day">{number}</td>
  const { look, isPaused, ordinal, reason } = seen
  return (
    <td
      className={classNames('mc-month__day', `mc-month__day--${look}`, isPaused && 'mc-month__day--paused')}
      title={reason}
    >
      {number}
      <span className="mc-month__sign" aria-hidden="true">
        {isPaused ? '‖' : look === 'off' ? '×' : (ordinal ?? '')}
      </span>
      <span className="govuk-visually-hidden">
        , {words.looks[look]}
        {isPaused && `, ${words.paused}`}
      </span>
    </td>
  )
}

const looksInOrder: readonly DayLook[] = ['start', 'counted', 'made_up', 'off', 'waiting', 'due']

function Legend({ days, words }: { days: readonly SeenDay[]; words: ProofTexts }) {
  const shown = looksInOrder.filter((look) => days.some((day) => day.look === look))
  return (
    <ul className="mc-month-legend" aria-hidden="true">
      {shown.map((look) => (
        <li key={look}>
          <span className={`mc-month__swatch mc-month__day--${look}`}>{look === 'off' ? '×' : ''}</span>{' '}
          {words.looks[look]}
        </li>
      ))}
      {days.some(({ isPaused }) => isPaused) && (
        <li>
          <span className="mc-month__swatch mc-month__day--paused">‖</span> {words.paused}
        </li>
      )}
    </ul>
  )
}
