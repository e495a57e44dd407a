import { acceptanceReceiptWords, renderAcceptanceReceipt } from './acceptance-receipt.js'
import { apologyWords, renderApology } from './apology.js'
import { builtInText } from './built-in-texts.js'
import { declineNoticeWords, renderDeclineNotice } from './decline-notice.js'
import { type FormFault, formTextFaults, type Vocabulary } from './form-text/index.js'
import type { FormKind, FormOptions, FormSet } from './render-form.js'
import { renderResult, resultWords } from './result-document.js'
import {
  sampleAcceptanceReceipt,
  sampleApology,
  sampleDecision,
  sampleDeclineNotice,
  sampleStopNotice,
  sampleSupplementRequest,
} from './sample-data.js'
import { renderStopNotice, stopNoticeWords } from './stop-notice.js'
import { renderSupplementRequest, supplementRequestWords } from './supplement-request.js'
import type { RenderedDocument } from './typst/render-pdf.js'

/** What is known of a kind of paper without its data: the words its text may use, and how it looks with sample data. */
interface KnownForm {
  words: Omit<Vocabulary<never>, 'required'> & { required: readonly string[] }
  preview(options: FormOptions): Promise<RenderedDocument>
}

const known: Record<FormKind, KnownForm> = {
  acceptance_receipt: {
    words: acceptanceReceiptWords,
    preview: (options) => renderAcceptanceReceipt(sampleAcceptanceReceipt, options),
  },
  supplement_request: {
    words: supplementRequestWords,
    preview: (options) => renderSupplementRequest(sampleSupplementRequest, options),
  },
  decline_notice: {
    words: declineNoticeWords,
    preview: (options) => renderDeclineNotice(sampleDeclineNotice, options),
  },
  apology: { words: apologyWords, preview: (options) => renderApology(sampleApology, options) },
  stop_notice: { words: stopNoticeWords, preview: (options) => renderStopNotice(sampleStopNotice, options) },
  result: { words: resultWords, preview: (options) => renderResult(sampleDecision, options) },
}

export const formKinds = Object.keys(known) as FormKind[]

export const isFormKind = (kind: string): kind is FormKind => kind in known

/** The words that the text of this kind of paper may use, each with what it stands for. */
export const formWords = (kind: FormKind): KnownForm['words'] => known[kind].words

/** Everything wrong with a text for this kind of paper; empty when papers can be made of it. */
export const faultsOfForm = (kind: FormKind, text: string): FormFault[] => formTextFaults(text, known[kind].words)

/** The paper as its text makes it, with sample data, marked as a draft. */
export async function previewForm(kind: FormKind, options: Omit<FormOptions, 'draft'>): Promise<RenderedDocument> {
  return known[kind].preview({ ...options, draft: true })
}

/** What an office begins with when it words a paper anew. */
export const startingText = (forms: FormSet, kind: FormKind): string => builtInText(forms, kind)
