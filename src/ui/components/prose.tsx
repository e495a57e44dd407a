import type { ReactNode } from 'react'
import { classNames } from '../class-names.js'

/** A paragraph; `lead` for the first of a page. */
export function Paragraph({ children, lead, small }: { children: ReactNode; lead?: boolean; small?: boolean }) {
  return <p className={lead ? 'govuk-body-l' : small ? 'govuk-body-s' : 'govuk-body'}>{children}</p>
}

/** A link in running text. */
export function Link({
  href,
  children,
  quiet,
  newWindow,
}: {
  href: string
  children: ReactNode
  quiet?: boolean
  /** Its text must say so. */
  newWindow?: boolean
}) {
  return (
    <a
      className={classNames('govuk-link', quiet && 'govuk-link--no-visited-state')}
      href={href}
      {...(newWindow && { target: '_blank', rel: 'noopener' })}
    >
      {children}
    </a>
  )
}

/** A list of short things. */
export function List({ items, kind = 'bullet' }: { items: ReactNode[]; kind?: 'bullet' | 'number' | 'plain' }) {
  const Tag = kind === 'number' ? 'ol' : 'ul'
  return (
    <Tag className={classNames('govuk-list', kind !== 'plain' && `govuk-list--${kind}`)}>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </Tag>
  )
}
