import type { ReactNode } from 'react'
import { classNames } from '../class-names.js'
import { useTexts } from '../language.js'

export interface NotificationBannerProps {
  /** `success` is read out at once; use it only right after the person did something. */
  type?: 'success'
  title?: ReactNode
  /** One line, set larger. */
  heading?: ReactNode
  children?: ReactNode
  /** Needed when a page has two banners. */
  titleId?: string
  headingLevel?: 2 | 3
}

/** Tells about something that is not on the page itself: a success, a planned downtime. */
export function NotificationBanner(props: NotificationBannerProps) {
  const words = useTexts()
  const titleId = props.titleId ?? 'govuk-notification-banner-title'
  const Heading = `h${props.headingLevel ?? 2}` as const
  return (
    <div
      className={classNames('govuk-notification-banner', props.type && 'govuk-notification-banner--success')}
      role={props.type === 'success' ? 'alert' : 'region'}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
    >
      <div className="govuk-notification-banner__header">
        <Heading className="govuk-notification-banner__title" id={titleId}>
          {props.title ?? (props.type === 'success' ? words.success : words.important)}
        </Heading>
      </div>
      <div className="govuk-notification-banner__content">
        {props.heading && <p className="govuk-notification-banner__heading">{props.heading}</p>}
        {props.children}
      </div>
    </div>
  )
}
