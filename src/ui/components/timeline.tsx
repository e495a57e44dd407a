import type { ReactNode } from 'react'
import type { Instant } from '../../platform/time.js'
import { classNames } from '../class-names.js'
import { DateTime } from './date-time.js'

export interface TimelineEvent {
  title: ReactNode
  /** Left out for what is still to come. */
  at?: Instant
  by?: ReactNode
  detail?: ReactNode
  standing?: 'done' | 'current' | 'coming' | 'problem'
}

/** What happened to a dossier and what comes next, in order. */
export function Timeline({ events, label }: { events: TimelineEvent[]; label?: string }) {
  return (
    <ol className="mc-timeline" aria-label={label}>
      {events.map((event, index) => (
        <li
          key={index}
          className={classNames('mc-timeline__item', `mc-timeline__item--${event.standing ?? 'done'}`)}
          aria-current={event.standing === 'current' ? 'step' : undefined}
        >
          <p className="mc-timeline__title">{event.title}</p>
          {(event.at || event.by) && (
            <p className="mc-timeline__meta">
              {event.at && <DateTime at={event.at} show="moment" />}
              {event.at && event.by && ' · '}
              {event.by}
            </p>
          )}
          {event.detail && <div className="mc-timeline__detail">{event.detail}</div>}
        </li>
      ))}
    </ol>
  )
}
