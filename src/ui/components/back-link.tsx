import type { ReactNode } from 'react'
import { useTexts } from '../language.js'

/** To the page before this one in a journey. */
export function BackLink({ href, children }: { href: string; children?: ReactNode }) {
  const words = useTexts()
  return (
    <a href={href} className="govuk-back-link">
      {children ?? words.back}
    </a>
  )
}
