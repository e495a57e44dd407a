import type { Instant, LegalDay } from '../../platform/time.js'
import { formatDay, formatLongDay, formatLongMoment, formatMoment, formatTime, machineTime } from '../format/date.js'
import { useLanguage } from '../language.js'

export type DateTimeProps =
  | { at: Instant | LegalDay; show?: 'day' | 'long-day' }
  | { at: Instant; show: 'moment' | 'long-moment' | 'time' }

/** A time as people here read it. `long-` says the weekday: use it wherever a person must come. */
export function DateTime(props: DateTimeProps) {
  const language = useLanguage()
  return (
    <time className="mc-time" dateTime={machineTime(props.at)}>
      {shown(props, language)}
    </time>
  )
}

function shown(props: DateTimeProps, language: 'vi' | 'en'): string {
  switch (props.show) {
    case 'moment':
      return formatMoment(props.at)
    case 'long-moment':
      return formatLongMoment(language, props.at)
    case 'time':
      return formatTime(props.at)
    case 'long-day':
      return formatLongDay(language, props.at)
    default:
      return formatDay(props.at)
  }
}
