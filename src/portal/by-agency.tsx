import type { ReactNode } from 'react'
import type { Agency } from '../agencies/index.js'
import { Heading, type PageFrame } from '../ui/index.js'
import { agencyName } from './named-in.js'

export interface ByAgencyProps<T> {
  frame: PageFrame
  /** In the order in which they are shown; who has nothing is left out. */
  agencies: readonly Agency[]
  items: readonly T[]
  /** Begins the ids of the headings. */
  id: string
  children(own: T[]): ReactNode
}

/** A list under the names of the agencies that it belongs to. */
export function ByAgency<T extends { agencyId: string }>({ frame, agencies, items, id, children }: ByAgencyProps<T>) {
  const groups = Map.groupBy(items, ({ agencyId }) => agencyId)
  return agencies
    .filter((agency) => groups.has(agency.id))
    .map((agency) => (
      <section key={agency.id} aria-labelledby={`${id}-${agency.slug}`}>
        <Heading level={2} size="m" id={`${id}-${agency.slug}`}>
          {agencyName(frame.language, agency)}
        </Heading>
        {children(groups.get(agency.id) ?? [])}
      </section>
    ))
}
