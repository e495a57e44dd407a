import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.js'

export interface EmptyStateProps {
  title: string
  /** What to do now. */
  children: ReactNode
  icon?: IconName
  action?: ReactNode
  headingLevel?: 2 | 3
}

/** Nothing here, and what to do about it. */
export function EmptyState({ title, children, icon = 'inbox', action, headingLevel = 2 }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className="mc-empty">
      <Icon name={icon} size={40} />
      <Heading className="govuk-heading-s mc-empty__title">{title}</Heading>
      <div className="mc-empty__text">{children}</div>
      {action}
    </div>
  )
}
