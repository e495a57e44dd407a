import type { ProcedureDefinition } from './procedure.js'

export interface PaperFault {
  /** Of the required document. */
  id: string
  message: string
}

/** What of a required document nobody could hand in as it is written, in words for the person who writes it. */
export function paperFaults({ requiredDocuments }: Pick<ProcedureDefinition, 'requiredDocuments'>): PaperFault[] {
  return requiredDocuments.flatMap(({ id, name, alternatives, mode, originals, copies, certifiedCopies = 0 }) => {
    const others = requiredDocuments.filter((other) => other.id !== id && other.alternatives === alternatives)
    return [
      ...(alternatives !== undefined && others.length === 0
        ? [{ id, message: `Giấy tờ “${name.vi}” thuộc nhóm chọn một, nhưng nhóm không có giấy tờ nào khác` }]
        : []),
      ...(mode === 'hand_in' && originals + copies + certifiedCopies === 0
        ? [{ id, message: `Giấy tờ “${name.vi}” phải nộp, nhưng không cần bản chính hay bản sao nào` }]
        : []),
    ]
  })
}
