import type { ReactNode } from 'react'

/** One component with its name over it. */
export function Sample({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section aria-label={name}>
      <h2 className="govuk-heading-s">{name}</h2>
      {children}
      <hr className="mc-rule" />
    </section>
  )
}
