import type { ReactNode } from 'react'
import { classNames } from '../class-names.js'

export interface HeadingProps {
  children: ReactNode
  level?: 1 | 2 | 3 | 4
  /** How large it looks; follows the level when left out. */
  size?: 's' | 'm' | 'l' | 'xl'
  /** A line over the heading: sector, agency, step. */
  caption?: ReactNode
  id?: string
  classes?: string
}

const sizeOfLevel = { 1: 'l', 2: 'm', 3: 's', 4: 's' } as const

/** A heading with its caption. One level 1 a page. */
export function Heading({ children, level = 1, size, caption, id, classes }: HeadingProps) {
  const Tag = `h${level}` as const
  const look = size ?? sizeOfLevel[level]
  return (
    <Tag id={id} className={classNames(`govuk-heading-${look}`, classes)}>
      {caption && <span className={`govuk-caption-${look === 's' ? 'm' : look}`}>{caption}</span>}
      {children}
    </Tag>
  )
}
