import { builtInText } from './built-in-texts.js'
import { type FilledForm, fillFormText, parseFormText, type Vocabulary } from './form-text/index.js'
import { type Letterhead, printedLetterhead } from './letterhead.js'
import { qrSvg } from './qr.js'
import { type RenderedDocument, type RenderOptions, renderPdf } from './typst/render-pdf.js'

/** A set of statutory forms: the seven of Circular 03/2025/TT-VPCP, or the six of Circular 01/2018/TT-VPCP. */
export type FormSet = '2025' | '2018'

/** Papers whose text stands in a file, and which an agency or a procedure may word anew. */
export type FormKind =
  | 'acceptance_receipt'
  | 'supplement_request'
  | 'decline_notice'
  | 'apology'
  | 'stop_notice'
  | 'result'
  | 'refusal'
  | 'payment_receipt'
  | 'submission_receipt'

export interface FormOptions extends RenderOptions {
  /** Set of forms whose text is taken; the seven of today when left out. */
  forms?: FormSet
  /** The text of an agency or a procedure, instead of the set's. */
  text?: string
}

interface FormData {
  /** Left out, the paper is the system's own and no state agency's. */
  letterhead?: Letterhead
  qrLink?: string
}

/** What stands above a paper that the system gives at once, before any officer saw anything. */
export interface SystemHead {
  name: string
  agency: string
  at: string
}

export interface FormOrder<D> {
  kind: FormKind
  vocabulary: Vocabulary<D>
  /** Title of the file, as a reader's window shows it. */
  titled: string
  system?: SystemHead
}

/** Lays out a paper from its text: heading, lines, blocks. */
export async function renderForm<D extends FormData>(
  { kind, vocabulary, titled, system }: FormOrder<D>,
  data: D,
  { forms = '2025', text, ...options }: FormOptions,
): Promise<RenderedDocument> {
  const { form } = parseFormText(text ?? builtInText(forms, kind))
  const filled: FilledForm = fillFormText(form, vocabulary, data)
  const printed = {
    form: { ...filled, subject: filled.subject.length > 0 ? filled.subject : null },
    documentTitle: `${filled.title} ${titled}`,
    letterhead: data.letterhead ? printedLetterhead(data.letterhead) : null,
    system: system ? { ...system } : null,
    qr: data.qrLink === undefined ? null : await qrSvg(data.qrLink),
  }
  return renderPdf('form', printed, options)
}
