import type { ChallengeAnswer } from '../../platform/challenge/index.js'
import { type Fields, textOf } from '../../surface/route.js'
import { challengeNames } from './challenge-field.js'

/** What a posted form answers to the challenge. */
export function readChallenge(body: Fields): ChallengeAnswer {
  return {
    work: textOf(body, challengeNames.work),
    token: textOf(body, challengeNames.token),
    digits: textOf(body, challengeNames.digits),
  }
}

/** The person pressed the button for other digits: nothing is judged, the page comes again. */
export const wantsOtherDigits = (body: Fields): boolean => textOf(body, challengeNames.another) !== ''
