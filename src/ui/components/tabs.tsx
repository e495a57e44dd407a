import type { ReactNode } from 'react'
import { classNames } from '../class-names.js'
import { useTexts } from '../language.js'

export interface Tab {
  id: string
  label: string
  children: ReactNode
}

interface TabsProps {
  items: Tab[]
  title?: string
  id?: string
  /** For sections that do not begin with a heading of their own: their label stands over them where they are not tabs. */
  headed?: boolean
}

/** Sections of one thing; on a phone, on paper and without JavaScript a table of contents over all of them. */
export function Tabs({ items, title, id, headed }: TabsProps) {
  const words = useTexts()
  return (
    <div id={id} className="govuk-tabs" data-module="govuk-tabs">
      <h2 className="govuk-tabs__title">{title ?? words.contents}</h2>
      <ul className="govuk-tabs__list">
        {items.map((tab, index) => (
          <li
            key={tab.id}
            className={classNames('govuk-tabs__list-item', index === 0 && 'govuk-tabs__list-item--selected')}
          >
            <a className="govuk-tabs__tab" href={`#${tab.id}`}>
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
      {items.map((tab, index) => (
        <div
          key={tab.id}
          className={classNames('govuk-tabs__panel', index > 0 && 'govuk-tabs__panel--hidden')}
          id={tab.id}
        >
          {headed && <h2 className="govuk-heading-m mc-tabs__heading">{tab.label}</h2>}
          {tab.children}
        </div>
      ))}
    </div>
  )
}
