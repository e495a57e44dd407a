import { faultsOfForm, isFormKind } from '../../../documents/index.js'
import type { LintRule } from '../finding.js'

/** Own words of a paper of the procedure: a fault in them would be a blank on a citizen's paper. */
export const paperWords: LintRule = {
  id: 'paper-words',
  severity: 'error',
  check: ({ documentTexts = {} }) =>
    Object.entries(documentTexts).flatMap(([kind, text]) => {
      const at = `documentTexts.${kind}`
      if (!isFormKind(kind)) return [{ at, message: `Không có văn bản “${kind}” để soạn lời văn riêng` }]
      return faultsOfForm(kind, text).map(({ line, name }) => ({
        at,
        message: `Lời văn riêng có chỗ sai ở ${line > 0 ? `dòng ${line}` : 'toàn văn'}: “${name || 'cách viết'}”`,
      }))
    }),
}
