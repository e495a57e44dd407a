import type { ReactNode } from 'react'
import { Heading } from './heading.js'

export interface AsidePartProps {
  /** Of its heading. */
  id: string
  title: ReactNode
  children: ReactNode
}

/** One matter of what stands beside the text of a page. */
export function AsidePart({ id, title, children }: AsidePartProps) {
  return (
    <section className="mc-aside-part" aria-labelledby={id}>
      <Heading level={2} size="s" id={id}>
        {title}
      </Heading>
      {children}
    </section>
  )
}
