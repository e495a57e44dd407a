import type { ReactNode } from 'react'
import { SkipLink } from '../components/skip-link.js'
import { formatPhone, phoneLink } from '../format/phone.js'
import { texts } from '../texts/texts.js'
import { Document } from './document.js'
import { Brand } from './header.js'
import type { PageFrame } from './page-frame.js'

export interface PlainLayoutProps {
  frame: PageFrame
  title: string
  hasErrors?: boolean
  /** What to do now, or a form. */
  children: ReactNode
  /** A wider page for more than one column. */
  wide?: boolean
}

/** A page without ways out of it but home and the hotline: errors, logging in. */
export function PlainLayout({ frame, title, hasErrors, children, wide }: PlainLayoutProps) {
  const words = texts(frame.language)
  return (
    <Document
      frame={frame}
      title={title}
      hasErrors={hasErrors}
      isPrivate
      styles="citizen.css"
      script="citizen.js"
      bodyClasses="mc-citizen mc-plain"
    >
      <SkipLink href="#main-content">{words.skipToContent}</SkipLink>
      <header className="mc-header mc-header--plain">
        <div className="mc-header__bar govuk-width-container">
          <Brand />
        </div>
      </header>
      <main id="main-content" className={wide ? 'mc-plain__main mc-plain__main--wide' : 'mc-plain__main'}>
        {children}
      </main>
      <footer className="mc-plain__footer">
        <p>
          {frame.agency.name}
          {frame.agency.hotline !== '' && (
            <>
              {' · '}
              <a href={phoneLink(frame.agency.hotline)}>{formatPhone(frame.agency.hotline)}</a>
            </>
          )}
        </p>
      </footer>
    </Document>
  )
}
