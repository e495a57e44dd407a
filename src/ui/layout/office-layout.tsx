import type { ReactNode } from 'react'
import { classNames } from '../class-names.js'
import { SkipLink } from '../components/skip-link.js'
import { useTexts } from '../language.js'
import { texts } from '../texts/texts.js'
import { Document } from './document.js'
import { KeyHelp } from './key-help.js'
import { Notices } from './notices.js'
import { OfficeBar } from './office-bar.js'
import type { PageFrame } from './page-frame.js'

/** A queue with how much waits in it. `count` may be "99+". */
export interface QueueLink {
  href: string
  label: string
  count?: number | string
  current?: boolean
  tone?: 'plain' | 'soon' | 'overdue'
}

export interface QueueGroup {
  label: string
  links: QueueLink[]
}

export interface OfficeLayoutProps {
  frame: PageFrame
  title: string
  hasErrors?: boolean
  queues: QueueGroup[]
  /** The list, or a dossier's page. */
  children: ReactNode
  /** The dossier beside the list. */
  aside?: ReactNode
  /** Where the search box of the bar leads. */
  searchAction?: string
}

/** The officer's workspace: queues on the left, the list in the middle, the dossier on the right. */
export function OfficeLayout({ frame, title, hasErrors, queues, children, aside, searchAction }: OfficeLayoutProps) {
  const words = texts(frame.language)
  return (
    <Document
      frame={frame}
      title={title}
      hasErrors={hasErrors}
      isPrivate
      styles="office.css"
      script="office.js"
      bodyClasses="mc-office"
    >
      <SkipLink href="#main-content">{words.skipToContent}</SkipLink>
      <OfficeBar searchAction={searchAction ?? '/can-bo/tim'} />
      <Notices />
      <div className={classNames('mc-desk', aside ? 'mc-desk--aside' : undefined)}>
        <Queues groups={queues} />
        <main id="main-content" className="mc-desk__main">
          {children}
        </main>
        {aside && (
          <section className="mc-desk__aside" aria-label={words.office.detail}>
            {aside}
          </section>
        )}
      </div>
      <KeyHelp />
    </Document>
  )
}

function Queues({ groups }: { groups: QueueGroup[] }) {
  const words = useTexts().office
  return (
    <nav className="mc-queues" aria-label={words.queues}>
      {groups.map((group) => (
        <section key={group.label}>
          <h2 className="mc-queues__title">{group.label}</h2>
          <ul>
            {group.links.map((link) => (
              <li key={link.href}>
                <a className="mc-queues__link" href={link.href} aria-current={link.current ? 'page' : undefined}>
                  <span>{link.label}</span>
                  {link.count !== undefined && (
                    <span className={classNames('mc-queues__count', link.tone && `mc-queues__count--${link.tone}`)}>
                      {link.count}
                    </span>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}
