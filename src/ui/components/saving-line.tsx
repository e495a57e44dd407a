import type { Instant } from '../../platform/time.js'
import { formatMoment, machineTime } from '../format/date.js'
import { useTexts } from '../language.js'

/**
 * Says when a draft was saved last. Where scripts run, it stays in view, follows every save, and tells what became of typed
 * text when the line drops or the session ends; its words travel with the page, since the script has no language of its own.
 */
export function SavingLine({ savedAt }: { savedAt: Instant }) {
  const words = useTexts().saving
  return (
    <div className="mc-saving mc-no-print" data-saving={JSON.stringify(words.script)}>
      <p className="mc-saving__time">
        <time dateTime={machineTime(savedAt)}>{words.savedAt(formatMoment(savedAt))}</time>
      </p>
      <div className="mc-saving__told" role="status" tabIndex={-1} />
    </div>
  )
}
