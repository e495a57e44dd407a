import { classNames } from '../class-names.js'
import { useTexts } from '../language.js'

/** A dossier code in figures of one width. The button appears when it can copy. */
export function CodeBadge({ code, large }: { code: string; large?: boolean }) {
  const words = useTexts().copy
  return (
    <span className={classNames('mc-code', large && 'mc-code--large')}>
      <span className="mc-code__value">{code}</span>
      <button
        className="mc-code__copy"
        type="button"
        hidden
        data-copy={code}
        data-copied={words.done}
        aria-label={words.code(code)}
      >
        {words.action}
      </button>
    </span>
  )
}
