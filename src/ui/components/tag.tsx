import type { ReactNode } from 'react'
import { classNames } from '../class-names.js'

export const tagTones = ['blue', 'grey', 'green', 'teal', 'purple', 'magenta', 'red', 'orange', 'yellow'] as const

export type TagTone = (typeof tagTones)[number]

export interface TagProps {
  children: ReactNode
  tone?: TagTone
  classes?: string
}

/** A short word on a coloured ground; the word says it, the colour only helps. */
export function Tag({ children, tone, classes }: TagProps) {
  return <strong className={classNames('govuk-tag', tone && `govuk-tag--${tone}`, classes)}>{children}</strong>
}
