import type { ReactNode } from 'react'
import { classNames } from '../class-names.js'
import { SkipLink } from '../components/skip-link.js'
import { texts } from '../texts/texts.js'
import { Document } from './document.js'
import { Footer } from './footer.js'
import { Header } from './header.js'
import { Notices } from './notices.js'
import type { PageFrame } from './page-frame.js'

export interface CitizenLayoutProps {
  frame: PageFrame
  title: string
  description?: string
  hasErrors?: boolean
  isPrivate?: boolean
  /** Breadcrumbs or a back link, over the main part. */
  before?: ReactNode
  /** A full-width opening of the page, such as `Hero`; inside the main part, over its container. */
  opening?: ReactNode
  children: ReactNode
}

/** A page of the citizens' portal. */
export function CitizenLayout(props: CitizenLayoutProps) {
  const { frame, before, opening, children } = props
  return (
    <Document {...props} styles="citizen.css" script="citizen.js" bodyClasses="mc-citizen">
      <SkipLink href="#main-content">{texts(frame.language).skipToContent}</SkipLink>
      <Header />
      <Notices />
      {before && <div className="govuk-width-container mc-before">{before}</div>}
      <main id="main-content" className={classNames('mc-main', opening ? 'mc-main--opened' : undefined)}>
        {opening}
        {children && <div className="govuk-width-container govuk-main-wrapper">{children}</div>}
      </main>
      <Footer />
    </Document>
  )
}
