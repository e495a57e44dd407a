import { closingBlock } from './form-blocks.js'
import type { Vocabulary } from './form-text/index.js'
import { plainFields } from './form-words.js'
import { type Letterhead, printedLetterhead } from './letterhead.js'
import { qrSvg } from './qr.js'
import { type FormOptions, renderForm } from './render-form.js'
import { printedSignatory, type Signatory } from './shown-signature.js'
import { type RenderedDocument, renderPdf } from './typst/render-pdf.js'

/** How a result reads: a decision in articles; a certificate or an extract stating facts. */
export type ResultForm = 'decision' | 'certificate' | 'extract'

/** What decision, certificate, extract and refusal share: heading, signature, who else receives it, where to check it. */
export interface IssuedPaper {
  letterhead: Letterhead
  /** Who decides, as a heading in a decision (`Chủ tịch Ủy ban nhân dân phường Sen Hồng`). */
  authority: string
  /** Each without the word "Căn cứ". */
  legalBasis: string[]
  signatory: Signatory
  /** Besides the archive, which every paper names last. */
  recipients: string[]
  /** Page where anyone may check the paper, and the link that the QR code holds. */
  checkUrl: string
  qrLink: string
}

/** A result that grants, certifies or extracts. */
export interface ResultData extends IssuedPaper {
  form: ResultForm
  title: string
  subject: string | null
  /** On whose request or proposal: `Theo đề nghị của Trưởng phòng Văn hóa - Xã hội`. */
  request: string | null
  /** The words after the authority's name in a certificate: `XÁC NHẬN:`. */
  opening: string | null
  facts: { label: string; value: string }[]
  /** Articles of a decision, without "Điều n."; paragraphs of the other forms. */
  text: string[]
}

/** What a procedure's or an agency's own text of a result may say. */
export const resultWords: Vocabulary<ResultData> = {
  fields: plainFields<ResultData>({
    'cơ quan': ['Cơ quan cấp kết quả', ({ letterhead }) => letterhead.agency],
    'thẩm quyền': ['Người hoặc cơ quan có thẩm quyền quyết định', ({ authority }) => authority],
  }),
  conditions: {},
  lists: {
    'căn cứ': {
      about: 'Từng căn cứ pháp lý của thủ tục',
      fields: { 'văn bản': 'Tên văn bản, không có chữ "Căn cứ"' },
      of: ({ legalBasis }) => legalBasis.map((basis) => ({ 'văn bản': basis })),
    },
    'dữ kiện': {
      about: 'Từng dữ kiện của kết quả, lấy từ tờ khai theo bản thủ tục',
      fields: { tên: 'Tên dữ kiện', 'giá trị': 'Giá trị' },
      of: ({ facts }) => facts.map(({ label, value }) => ({ tên: label, 'giá trị': value })),
    },
  },
  blocks: { 'nơi nhận và chữ ký': closingBlock({ heads: 0, isLetter: false }) },
  required: ['dữ kiện', 'nơi nhận và chữ ký'],
}

/** The legal product of a dossier, with the places where signer and agency sign. */
export async function renderResult(data: ResultData, options: FormOptions): Promise<RenderedDocument> {
  if (options.text !== undefined) {
    return renderForm({ kind: 'result', vocabulary: resultWords, titled: data.letterhead.number }, data, options)
  }
  const { form, title, subject, request, opening, facts, text } = data
  const own = { form, title, subject, request, opening, facts, text }
  return renderPdf('result', { ...own, ...(await printedIssuedPaper(data, title)) }, options)
}

/** The shared part in the words that the templates print. */
export async function printedIssuedPaper(paper: IssuedPaper, title: string) {
  const { authority, legalBasis, recipients, checkUrl, letterhead } = paper
  return {
    ...{ authority, legalBasis, recipients, checkUrl },
    documentTitle: `${title} ${letterhead.number}`,
    letterhead: printedLetterhead(letterhead),
    signatory: printedSignatory(paper.signatory),
    qr: await qrSvg(paper.qrLink),
  }
}
