import type { ReactNode } from 'react'
import { useTexts } from '../language.js'
import type { UiTexts } from '../texts/vi.js'
import { AccountLink } from './account-link.js'
import { DoorMark } from './door-mark.js'
import { LanguageSwitch } from './language-switch.js'
import { localPath } from './local-path.js'
import { useFrame } from './page-frame.js'

const sections: { path: string; words: keyof UiTexts['navigation'] }[] = [
  { path: '/thu-tuc', words: 'procedures' },
  { path: '/tra-cuu', words: 'track' },
  { path: '/co-quan', words: 'agencies' },
  { path: '/thong-ke', words: 'statistics' },
  { path: '/hoi-dap', words: 'questions' },
  { path: '/huong-dan', words: 'guides' },
  { path: '/tin-tuc', words: 'news' },
]

/** Who speaks: the service and the agency, the ways in, the languages. */
export function Header() {
  return (
    <header className="mc-header">
      <div className="mc-header__bar govuk-width-container">
        <Brand />
        <NarrowNavigation />
        <div className="mc-header__tools">
          <LanguageSwitch />
          <AccountLink />
        </div>
      </div>
      <WideNavigation />
    </header>
  )
}

/** Mark and name, a link to the home page; the agency's name under it. */
export function Brand({ href, children }: { href?: string; children?: ReactNode }) {
  const { language, agency } = useFrame()
  const words = useTexts()
  return (
    <a className="mc-brand" href={href ?? localPath(language, '/')}>
      <DoorMark />
      <span className="mc-brand__names">
        <span className="mc-brand__service">{words.serviceName}</span>
        <span className="mc-brand__agency">{children ?? agency.name}</span>
      </span>
    </a>
  )
}

/** Where there is room for a row of links. */
function WideNavigation() {
  return (
    <nav className="mc-nav mc-nav--wide" aria-label={useTexts().mainNavigation}>
      <div className="govuk-width-container">
        <SectionLinks />
      </div>
    </nav>
  )
}

/** The same links folded away on a phone. */
function NarrowNavigation() {
  const words = useTexts()
  return (
    <details className="mc-nav mc-nav--narrow">
      <summary className="mc-nav__summary">{words.menu}</summary>
      <nav aria-label={words.mainNavigation}>
        <SectionLinks />
      </nav>
    </details>
  )
}

function SectionLinks() {
  const { language, path } = useFrame()
  const words = useTexts().navigation
  return (
    <ul className="mc-nav__list">
      {sections.map((section) => (
        <li key={section.path}>
          <a
            className="mc-nav__link"
            href={localPath(language, section.path)}
            aria-current={currentness(path, section.path)}
          >
            {words[section.words]}
          </a>
        </li>
      ))}
    </ul>
  )
}

function currentness(path: string, section: string): 'page' | 'true' | undefined {
  if (path === section) return 'page'
  return path.startsWith(`${section}/`) ? 'true' : undefined
}
