import type { VerifyTexts } from './texts.vi.js'

export const en: VerifyTexts = {
  title: 'Check a document',
  lead: 'Choose the PDF of a result, a receipt or a notice that you were given, to learn whether an agency of this system issued it and whether it is unchanged.',
  file: 'PDF to check',
  fileHint: (most) => `The original PDF, not a photograph or a scan of a print; at most ${most}.`,
  submit: 'Check',
  ownTool: 'Check with a tool of your own',
  ownToolHow: 'Load this root certificate into a reader that checks signatures, such as pdfsig, then open the file.',
  roots: 'Download the root certificate (PEM)',
  privacy: 'The file is only read for this check; it is not kept.',
  problems: {
    missing: 'Choose a PDF to check',
    tooLarge: (most) => `The file is larger than ${most}. Choose the PDF that the agency gave you`,
    unreadable: 'This file is not a readable PDF. Choose the PDF that the agency gave you',
  },
  verdicts: {
    issued: 'This system issued the document, and it is unchanged',
    changed: 'The document is signed, but was changed after signing',
    signedElsewhere: 'The signature is intact, but this system does not know the document',
    unknown: 'This system does not know the document',
  },
  advice: {
    issued: 'The content of the file is exactly what the agency issued.',
    changed:
      'Do not rely on this file. Download the original from your account again, or ask the agency that issued it.',
    signedElsewhere: 'Another agency may have issued it. Check it with the agency named on the document.',
    unknown:
      'The file may come from elsewhere, or was printed and scanned, compressed or saved by other software. Download the original and check again, or ask the agency named on the document.',
  },
  facts: { kind: 'Kind of document', number: 'Number', agency: 'Issued by', madeAt: 'Issued at' },
  kinds: {
    acceptance_receipt: 'Acceptance receipt with the appointment for the result',
    supplement_request: 'Supplement request',
    decline_notice: 'Notice of declined reception',
    apology: 'Apology and new appointment',
    stop_notice: 'Notice that work has stopped',
    routing_slip: 'Routing slip',
    result: 'Result of an administrative procedure',
    payment_receipt: 'Payment receipt',
    submission_receipt: 'Confirmation of online submission',
  },
  signatures: 'Digital signatures',
  noSignature: 'The file has no digital signature.',
  columns: { signer: 'Signed by', at: 'Signed at', finding: 'Finding' },
  findings: {
    broken: 'Not valid: the content was changed after signing',
    untrusted: 'Intact, but the certificate does not come from an authority that this system trusts',
    good: 'Valid, certificate trusted',
    goodUntilNext: 'Valid; the document was signed or sealed again afterwards',
  },
  unnamed: 'Name not readable',
  again: 'Check another file',
  revocation: 'Revocation of certificates is not asked.',
}
