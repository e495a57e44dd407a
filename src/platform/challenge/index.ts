export { digitCount, newDigitsToken, openDigitsToken } from './digits-token.js'
export { drawDigits } from './draw-digits.js'
export {
  type ChallengeAnswer,
  type ChallengeNeeds,
  type ChallengeOutcome,
  forgetUsedChallenges,
  passChallenge,
} from './pass-challenge.js'
export { speakDigits } from './speak-digits.js'
export { newWorkChallenge } from './work-challenge.js'
