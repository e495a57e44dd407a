import { useTexts } from '../language.js'

/** The keys of the workspace; shown by `?`. Which of them act depends on what the page marks with `data-key`. */
export function KeyHelp() {
  const words = useTexts().office
  const keys = [
    ['j', words.keyWords.next],
    ['k', words.keyWords.previous],
    ['Enter', words.keyWords.open],
    ['a', words.keyWords.accept],
    ['b', words.keyWords.supplement],
    ['c', words.keyWords.forward],
    ['/', words.keyWords.search],
    ['?', words.keyWords.help],
  ] as const
  return (
    <dialog className="mc-keys" id="key-help" aria-labelledby="key-help-title">
      <h2 id="key-help-title" className="govuk-heading-m">
        {words.keys}
      </h2>
      <dl>
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button className="govuk-button govuk-button--secondary mc-button--small" type="submit">
          {words.close}
        </button>
      </form>
    </dialog>
  )
}
