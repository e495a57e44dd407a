export { compareDefinitions, type Difference } from './compare-definitions.js'
export { findNewestRevision, listRevisions, type RevisionLine } from './list-revisions.js'
export { placeInWords } from './place-in-words.js'
