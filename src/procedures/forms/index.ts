export { sourceOf } from './answer-source.js'
export { answersSchema } from './answers-schema.js'
export { answersScope } from './answers-scope.js'
export { type AskedField, type AskedSection, type AskingContext, askedSections } from './asked-sections.js'
export { type BrowserRules, browserRules, type ParsedRule } from './browser-rules.js'
export { type CheckedAnswers, checkWhole, type FieldError } from './check-answers.js'
export { checkFromOutside, errorPath } from './check-from-outside.js'
export { compileForm, type FaultFound, type FaultPlace, FormFault } from './compile-form.js'
export type { JsonSchema } from './field-kind.js'
export { partField } from './field-kinds/composed.js'
export { longestEmail } from './field-kinds/email.js'
export { fileInput, fileLimits } from './field-kinds/file.js'
export { fieldKinds } from './field-kinds/index.js'
export { longestText } from './field-kinds/long-text.js'
export { normalisePhone } from './field-kinds/phone.js'
export { rowLimits, rowsShown, rowTitle } from './field-kinds/rows.js'
export { longestLine } from './field-kinds/text.js'
export { readNumber, writeNumber } from './field-kinds/written-number.js'
export type {
  AnswerView,
  FormContext,
  FoundCommune,
  GivenFile,
  RegisteredAnswer,
  Unit,
  UnitDirectory,
} from './form-context.js'
export { firstIncompletePage, nextPage, previousPage, type Standing, visiblePages } from './form-pages.js'
export { answerText, freezeAnswers, freezeReadings, type Readings } from './freeze-answers.js'
export { fileQuestions, fileSlot, questionOfSlot } from './given-files.js'
export { type ParsedPage, parsePage, refreshButton, shownInput } from './parse-page.js'
export { type Inputs, innerInputs, inputName, inputsOf, type Posted } from './posted.js'
export { type IdentityFacts, prefill } from './prefill.js'
export { asksRegister, pressedRegister, type RegisterPress, registerFields } from './register-fields.js'
export { type FormerCommune, type UnitLists, unitDirectory } from './unit-directory.js'
export { type SchemaError, validateAnswers } from './validate-answers.js'
export { isLocked, lockedFields, type VisibleForm, visibleForm } from './visible-form.js'
