import type { ReactNode } from 'react'

export interface ChipsProps {
  links: { href: string; text: ReactNode; isCurrent?: boolean }[]
  /** Names the list where it chooses what is shown below. */
  label?: string
}

/** Short ways to what people ask most, or to the parts of a list. */
export function Chips({ links, label }: ChipsProps) {
  return (
    <ul className="mc-chips" aria-label={label}>
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href} aria-current={link.isCurrent ? 'true' : undefined}>
            {link.text}
          </a>
        </li>
      ))}
    </ul>
  )
}
