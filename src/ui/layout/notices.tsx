import { Icon } from '../components/icon.js'
import { PhaseBanner } from '../components/phase-banner.js'
import { formatLongMoment } from '../format/date.js'
import { useTexts } from '../language.js'
import { useFrame } from './page-frame.js'

/** What everyone must know first: that this is a demonstration, that something is down. */
export function Notices() {
  const { notices, demo, hasMovedClock, language, now } = useFrame()
  const words = useTexts()
  if (!demo && !hasMovedClock && notices.length === 0) return null
  return (
    <section className="mc-notices" aria-label={words.notices}>
      {demo && <PhaseBanner tag={words.demo.tag}>{words.demo.text}</PhaseBanner>}
      {hasMovedClock && (
        <div className="mc-notice mc-notice--warning">
          <p className="govuk-width-container">
            <Icon name="warning" size={20} />
            <span>{words.demo.movedClock(formatLongMoment(language, now))}</span>
          </p>
        </div>
      )}
      {notices.map((notice) => (
        <div key={notice.id} className={`mc-notice mc-notice--${notice.tone}`}>
          <p className="govuk-width-container">
            <Icon name={notice.tone === 'warning' ? 'warning' : 'bell'} size={20} />
            <span>{notice.href ? <a href={notice.href}>{notice.text}</a> : notice.text}</span>
          </p>
        </div>
      ))}
    </section>
  )
}
