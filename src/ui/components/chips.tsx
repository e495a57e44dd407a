import type { ReactNode } from 'react'

/** Short ways to what people ask most. */
export function Chips({ links }: { links: { href: string; text: ReactNode }[] }) {
  return (
    <ul className="mc-chips">
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href}>{link.text}</a>
        </li>
      ))}
    </ul>
  )
}
