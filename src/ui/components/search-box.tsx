import type { ReactNode } from 'react'
import { classNames } from '../class-names.js'
import { useTexts } from '../language.js'
import { Icon } from './icon.js'
import { useSuggesting } from './suggesting.js'

export interface SearchBoxProps {
  id: string
  action: string
  name?: string
  label: ReactNode
  labelHidden?: boolean
  hint?: ReactNode
  value?: string
  /** Filters that stay while searching. */
  hidden?: Record<string, string>
  submit?: string
  large?: boolean
  /** The browser's own list of suggestions. */
  suggestions?: string[]
  /** Where suggestions come from while somebody types, as `{ suggestions: { text, about, href }[] }`. */
  suggestFrom?: string
  /** The token of a search that is posted, because what is looked for may be personal and must stand in no address. */
  csrfToken?: string
}

/** One box and one button that look things up. */
export function SearchBox(props: SearchBoxProps) {
  const hintId = props.hint ? `${props.id}-hint` : undefined
  return (
    <form
      className={classNames('mc-search', props.large && 'mc-search--large')}
      action={props.action}
      method={props.csrfToken ? 'post' : undefined}
      role="search"
      aria-labelledby={`${props.id}-label`}
    >
      {props.csrfToken && <input type="hidden" name="_csrf" value={props.csrfToken} />}
      {Object.entries(props.hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label
        id={`${props.id}-label`}
        className={props.labelHidden ? 'govuk-visually-hidden' : 'govuk-label mc-search__label'}
        htmlFor={props.id}
      >
        {props.label}
      </label>
      {props.hint && (
        <div id={hintId} className="govuk-hint">
          {props.hint}
        </div>
      )}
      <SearchField box={props} hintId={hintId} />
    </form>
  )
}

function SearchField({ box, hintId }: { box: SearchBoxProps; hintId?: string }) {
  const words = useTexts().search
  const suggesting = useSuggesting(box.suggestFrom ? { from: box.suggestFrom } : undefined)
  const listId = box.suggestions?.length ? `${box.id}-list` : undefined
  return (
    <div className="mc-search__row">
      <input
        className="mc-search__input"
        id={box.id}
        name={box.name ?? 'q'}
        type="search"
        defaultValue={box.value}
        autoComplete="off"
        enterKeyHint="search"
        aria-describedby={hintId}
        list={listId}
        {...suggesting}
      />
      {listId && (
        <datalist id={listId}>
          {box.suggestions?.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      <button className="mc-search__submit" type="submit">
        <Icon name="search" size={20} />
        <span>{box.submit ?? words.submit}</span>
      </button>
    </div>
  )
}
