import { AsidePart } from './aside-part.js'
import { SearchBox } from './search-box.js'

export interface FollowByCodeProps {
  action: string
  words: { follow: string; followLabel: string; followHint: string; followSubmit: string; followUnknown: string }
  /** A code was typed that nothing has. */
  unknownCode: boolean
}

/** Where somebody who was given a code sees how their matter stands. */
export function FollowByCode({ action, words, unknownCode }: FollowByCodeProps) {
  return (
    <AsidePart id="follow-title" title={words.follow}>
      {unknownCode && (
        <p className="govuk-error-message" role="alert">
          {words.followUnknown}
        </p>
      )}
      <SearchBox
        id="ma"
        name="ma"
        action={action}
        label={words.followLabel}
        hint={words.followHint}
        submit={words.followSubmit}
      />
    </AsidePart>
  )
}
