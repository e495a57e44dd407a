import { useTexts } from '../language.js'

/** The star after a question that must be answered, with its word for those who hear the page. It never stands alone on a line. */
export function RequiredMark() {
  return (
    <>
      {'\u00a0'}
      <span className="mc-required" aria-hidden="true">
        *
      </span>
      <span className="govuk-visually-hidden">({useTexts().required})</span>
    </>
  )
}
