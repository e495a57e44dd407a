import { useTexts } from '../language.js'
import { localPath } from './local-path.js'
import { useFrame } from './page-frame.js'

const names = { vi: 'Tiếng Việt', en: 'English' } as const

/** The same page in the other language. */
export function LanguageSwitch() {
  const frame = useFrame()
  const words = useTexts()
  return (
    <nav className="mc-languages" aria-label={words.languageChoice}>
      <ul>
        {(['vi', 'en'] as const).map((language) => (
          <li key={language}>
            <a
              href={localPath(language, frame.path) + (frame.query ?? '')}
              lang={language}
              hrefLang={language}
              aria-current={language === frame.language ? 'true' : undefined}
            >
              {language.toUpperCase()}
              <span className="govuk-visually-hidden"> – {names[language]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
