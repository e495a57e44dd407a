import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.js'

export interface Fact {
  icon: IconName
  label: ReactNode
  value: ReactNode
  note?: ReactNode
}

/** The few facts people look for first: time limit, fee, result, how it is filed. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="mc-facts">
      {facts.map((fact, index) => (
        <div key={index} className="mc-facts__item">
          <Icon name={fact.icon} />
          <dt className="mc-facts__label">{fact.label}</dt>
          <dd className="mc-facts__value">{fact.value}</dd>
          {fact.note && <dd className="mc-facts__note">{fact.note}</dd>}
        </div>
      ))}
    </dl>
  )
}
