import type { LintRule } from '../finding.js'

export const doubleId: LintRule = {
  id: 'double-id',
  severity: 'error',
  check: ({ requiredDocuments, fees, results, templates, workflow }) =>
    Object.entries({ requiredDocuments, fees, results, templates, workflow }).flatMap(([part, items]) => {
      const ids = items.map(({ id }) => id)
      const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index))
      return [...twice].map((id) => ({ at: part, message: `Mã “${id}” dùng hai lần` }))
    }),
}
