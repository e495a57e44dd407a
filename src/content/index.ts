export { commonQuestions } from './common-questions.js'
export { type Contacts, withContacts } from './contacts.js'
export { findQuestions, foldedWords } from './find-questions.js'
export { builtInGuides, type Guide } from './guides/index.js'
export { findGuidePicture } from './guides/pictures.js'
export { helpPhrases } from './help-phrases.js'
export {
  type Audience,
  audiences,
  type ContentKind,
  type ContentText,
  contentKinds,
  type Intent,
  type Published,
  type Revision,
} from './items/content.js'
export { getItem, type Item, type ItemLine, listItems, type Standing } from './items/items.js'
export { getPublished, listPublished, type PublishedCursor } from './items/published.js'
export { isSlug, slugOf } from './items/slug-of.js'
export { type Writing, type Written, writeContent } from './items/write-content.js'
export {
  type ExtentExplanation,
  extents,
  type LabelLaw,
  type LevelExplanation,
  labelLaws,
  levels,
  nearestExtent,
} from './levels.js'
export { mergeGuides } from './merge-guides.js'
export { concerning, mergeQuestions } from './merge-questions.js'
export type { PageNamed, Question, QuestionGroup } from './question.js'
export { smsLookupKeyword, smsLookupText } from './sms-lookup.js'
