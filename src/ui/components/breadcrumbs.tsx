import type { ReactNode } from 'react'
import { classNames } from '../class-names.js'
import { useTexts } from '../language.js'

export interface Breadcrumb {
  text: ReactNode
  /** Left out for the page itself. */
  href?: string
}

/** Where this page stands. */
export function Breadcrumbs({ items, collapseOnMobile }: { items: Breadcrumb[]; collapseOnMobile?: boolean }) {
  return (
    <nav
      className={classNames('govuk-breadcrumbs', collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile')}
      aria-label={useTexts().breadcrumb}
    >
      <ol className="govuk-breadcrumbs__list">
        {items.map((item, index) => (
          <li key={index} className="govuk-breadcrumbs__list-item" aria-current={item.href ? undefined : 'page'}>
            {item.href ? (
              <a className="govuk-breadcrumbs__link" href={item.href}>
                {item.text}
              </a>
            ) : (
              item.text
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
