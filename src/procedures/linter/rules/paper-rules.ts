import { paperFaults } from '../../paper-faults.js'
import type { LintRule } from '../finding.js'

export const paperWithoutBasis: LintRule = {
  id: 'paper-without-basis',
  severity: 'warning',
  check: ({ requiredDocuments }) =>
    requiredDocuments
      .filter(({ legalBasis }) => !legalBasis?.trim())
      .map(({ id, name }) => ({
        at: `requiredDocuments.${id}`,
        message: `Giấy tờ “${name.vi}” chưa ghi căn cứ pháp lý: không có căn cứ thì không được yêu cầu`,
      })),
}

export const missingTemplate: LintRule = {
  id: 'missing-template',
  severity: 'error',
  check: ({ requiredDocuments, templates }) => {
    const there = new Set(templates.map(({ id }) => id))
    return requiredDocuments.flatMap(({ id, name, template }) =>
      template && !there.has(template)
        ? [
            {
              at: `requiredDocuments.${id}`,
              message: `Giấy tờ “${name.vi}” trỏ tới mẫu “${template}” không có trong danh sách mẫu`,
            },
          ]
        : [],
    )
  },
}

/** A paper that nobody could hand in as it is written. */
export const paperShape: LintRule = {
  id: 'paper-shape',
  severity: 'error',
  check: (procedure) => paperFaults(procedure).map(({ id, message }) => ({ at: `requiredDocuments.${id}`, message })),
}
