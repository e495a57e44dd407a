import type { ReactNode } from 'react'
import { classNames } from '../class-names.js'

export interface StatProps {
  value: ReactNode
  label: ReactNode
  note?: ReactNode
  tone?: 'plain' | 'good' | 'soon' | 'bad'
}

/** One figure with its name. */
export function Stat({ value, label, note, tone = 'plain' }: StatProps) {
  return (
    <div className={classNames('mc-stat', tone !== 'plain' && `mc-stat--${tone}`)}>
      <dt className="mc-stat__label">{label}</dt>
      <dd className="mc-stat__value">{value}</dd>
      {note && <dd className="mc-stat__note">{note}</dd>}
    </div>
  )
}

/** Figures side by side. */
export function StatRow({ children }: { children: ReactNode }) {
  return <dl className="mc-stats">{children}</dl>
}
