export { type Feedback, type FeedbackStatus, type Sent, type Topic, topics } from './feedback.js'
export { parseFeedbackCode } from './feedback-code.js'
export { availableDeeds, type Deed, type Revealing } from './feedback-rules.js'
export {
  countFeedback,
  type FeedbackFigures,
  type FeedbackLine,
  type FeedbackLists,
  listFeedback,
  listPublicFeedback,
  type PublicFeedback,
} from './lists.js'
export { getSentFeedback, type NewFeedback, sendFeedback, supplementFeedback } from './send-feedback.js'
export { readFeedback, type Settled, type Settling, settleFeedback } from './settle-feedback.js'
export { addTerms, type DatedTerms, type FeedbackTerms, listTerms, termsAt } from './terms.js'
