export { commonQuestions } from './common-questions.js'
export { type Contacts, withContacts } from './contacts.js'
export { findQuestions, foldedWords } from './find-questions.js'
export { helpPhrases } from './help-phrases.js'
export {
  type ExtentExplanation,
  extents,
  type LabelLaw,
  type LevelExplanation,
  labelLaws,
  levels,
  nearestExtent,
} from './levels.js'
export type { PageNamed, Question, QuestionGroup } from './question.js'
export { smsLookupKeyword, smsLookupText } from './sms-lookup.js'
