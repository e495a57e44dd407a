import type { ReactNode } from 'react'
import { classNames } from '../class-names.js'
import { Icon, type IconName } from './icon.js'

export interface CardProps {
  title: ReactNode
  /** Makes the whole card one link. */
  href?: string
  icon?: IconName
  /** A line over the title. */
  caption?: ReactNode
  children?: ReactNode
  /** Facts or tags along the bottom. */
  footer?: ReactNode
  headingLevel?: 2 | 3 | 4
  tone?: 'plain' | 'accent'
}

/** One thing among several: a procedure, a life event, an agency. */
export function Card({ title, href, icon, caption, children, footer, headingLevel = 3, tone = 'plain' }: CardProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <article
      className={classNames(
        'mc-card',
        href && 'mc-card--link',
        tone === 'accent' && 'mc-card--accent',
        !children && !footer && 'mc-card--short',
      )}
    >
      {icon && (
        <span className="mc-card__icon">
          <Icon name={icon} />
        </span>
      )}
      <div className="mc-card__body">
        {caption && <p className="mc-card__caption">{caption}</p>}
        <Heading className="mc-card__title">{href ? <a href={href}>{title}</a> : title}</Heading>
        {children && <div className="mc-card__text">{children}</div>}
        {footer && <div className="mc-card__footer">{footer}</div>}
      </div>
    </article>
  )
}

/** Cards side by side, as many as there is room for. */
export function CardGrid({ children, narrow }: { children: ReactNode; narrow?: boolean }) {
  return <div className={classNames('mc-card-grid', narrow && 'mc-card-grid--narrow')}>{children}</div>
}
