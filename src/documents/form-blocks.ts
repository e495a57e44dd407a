import type { BlockWord } from './form-text/index.js'
import { printedSignatory, type Signatory } from './shown-signature.js'
import { printedSubmitter, type Submitter } from './submitter.js'

/** The QR code of the dossier across the foot of the page, and what to do with it. */
export const qrBlock: BlockWord<{ qrLink: string }> = {
  about: 'Mã QR ở chân trang, kèm lời hướng dẫn viết sau ngoặc vuông',
  words: 1,
  of: () => ({}),
}

/** One signature at the right, under the words for who signs. */
export function signatureBlock<D>(of: (data: D) => Signatory): BlockWord<D> {
  return {
    about: 'Chữ ký bên phải; sau dấu hai chấm là chức danh in trên chữ ký',
    words: 1,
    of: (data) => ({ signatory: printedSignatory(of(data)) }),
  }
}

/** The person at the left, the officer at the right. */
export function twoSignaturesBlock<D extends { submitter: Submitter; receiver: Signatory }>(): BlockWord<D> {
  return {
    about: 'Chữ ký người nộp và người tiếp nhận; sau dấu hai chấm là hai chức danh, cách nhau bằng dấu |',
    words: 2,
    of: ({ submitter, receiver }) => ({
      submitter: printedSubmitter(submitter),
      signatory: printedSignatory(receiver),
    }),
  }
}

export interface Closing {
  signatory: Signatory
  /** Besides the person and the archive. */
  recipients: string[]
  /** Page where anyone may check the paper, and the link that the QR code holds. */
  checkUrl: string
  qrLink: string
}

/** Who else gets the paper and where to check it at the left, the signature with its seal at the right. */
export function closingBlock<D extends Closing>({
  heads,
  isLetter,
}: {
  heads: 0 | 1
  isLetter: boolean
}): BlockWord<D> {
  const about = 'Nơi nhận, mã QR kiểm tra và chữ ký có dấu của cơ quan'
  return {
    about: heads === 1 ? `${about}; sau dấu hai chấm là chức danh in trên chữ ký` : about,
    words: heads,
    of: ({ signatory, recipients, checkUrl }) => ({
      signatory: printedSignatory(signatory),
      // The person a letter is written to is named above it.
      recipients: isLetter ? ['Như trên', ...recipients] : recipients,
      checkUrl,
    }),
  }
}
