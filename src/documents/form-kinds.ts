import { acceptanceReceiptWords } from './acceptance-receipt.js'
import { apologyWords } from './apology.js'
import { builtInText } from './built-in-texts.js'
import { declineNoticeWords } from './decline-notice.js'
import { type FormFault, formTextFaults, type Vocabulary } from './form-text/index.js'
import { paymentReceiptWords } from './payment-receipt.js'
import { refusalWords } from './refusal.js'
import type { FormKind, FormSet } from './render-form.js'
import { resultWords } from './result-document.js'
import { stopNoticeWords } from './stop-notice.js'
import { submissionReceiptWords } from './submission-receipt.js'
import { supplementRequestWords } from './supplement-request.js'

/** What a paper of each kind may say. */
const vocabularies: Record<FormKind, Omit<Vocabulary<never>, 'required'> & { required: readonly string[] }> = {
  acceptance_receipt: acceptanceReceiptWords,
  supplement_request: supplementRequestWords,
  decline_notice: declineNoticeWords,
  apology: apologyWords,
  stop_notice: stopNoticeWords,
  result: resultWords,
  refusal: refusalWords,
  payment_receipt: paymentReceiptWords,
  submission_receipt: submissionReceiptWords,
}

export const formKinds = Object.keys(vocabularies) as FormKind[]

export const isFormKind = (kind: string): kind is FormKind => kind in vocabularies

/** The words that the text of this kind of paper may use, each with what it stands for. */
export const formWords = (kind: FormKind) => vocabularies[kind]

/** Everything wrong with a text for this kind of paper; empty when papers can be made of it. */
export const faultsOfForm = (kind: FormKind, text: string): FormFault[] => formTextFaults(text, vocabularies[kind])

/** What an office begins with when it words a paper anew. */
export const startingText = (forms: FormSet, kind: FormKind): string => builtInText(forms, kind)
