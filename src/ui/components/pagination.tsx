import type { ReactNode } from 'react'
import { useTexts } from '../language.js'

export interface PageLink {
  href: string
  text?: ReactNode
  /** What is on that page. */
  labelText?: string
}

export interface PaginationProps {
  previous?: PageLink
  next?: PageLink
  /** Names the list when a page has two. */
  label?: string
}

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

/** To the rows before and after these. Lists are paged by key, so there are no page numbers. */
export function Pagination({ previous, next, label }: PaginationProps) {
  const words = useTexts()
  if (!previous && !next) return null
  return (
    <nav className="govuk-pagination govuk-pagination--block" aria-label={label ?? words.pagination.label}>
      {previous && <ArrowLink type="prev" link={previous} words={words.pagination.previous} />}
      {next && <ArrowLink type="next" link={next} words={words.pagination.next} />}
    </nav>
  )
}

interface ArrowLinkProps {
  type: 'prev' | 'next'
  link: PageLink
  words: { word: string; rest: string }
}

function ArrowLink({ type, link, words }: ArrowLinkProps) {
  const decorated = link.labelText ? '' : ' govuk-pagination__link-title--decorated'
  return (
    <div className={`govuk-pagination__${type}`}>
      <a className="govuk-link govuk-pagination__link" href={link.href} rel={type}>
        <svg
          className={`govuk-pagination__icon govuk-pagination__icon--${type}`}
          xmlns="http://www.w3.org/2000/svg"
          height="13"
          width="15"
          aria-hidden="true"
          focusable="false"
          viewBox="0 0 15 13"
        >
          <path d={arrows[type]} />
        </svg>{' '}
        <span className={`govuk-pagination__link-title${decorated}`}>
          {link.text ?? words.word}
          {!link.text && words.rest && <span className="govuk-visually-hidden">{words.rest}</span>}
        </span>
        {link.labelText && (
          <>
            <span className="govuk-visually-hidden">:</span>
            <span className="govuk-pagination__link-label">{link.labelText}</span>
          </>
        )}
      </a>
    </div>
  )
}
