import type { Text } from '../../../platform/text.js'
import type { ProcedureDefinition } from '../../procedure.js'
import { fieldsOf } from '../feel-places.js'
import type { Address, LintRule } from '../finding.js'

/** Syllables in one sentence; above it people lose the thread. */
export const longestSentence = 40

/** Text that people read before and while they file, with sentences too long to be understood at once. */
export const longSentence: LintRule = {
  id: 'long-sentence',
  severity: 'warning',
  check: (procedure) =>
    textsOf(procedure).flatMap(({ at, text }) =>
      text.vi
        .split(/(?<=[.!?;:])\s+/)
        .filter((sentence) => sentence.split(/\s+/).length > longestSentence)
        .map((sentence) => ({
          at,
          message: `Câu dài ${sentence.split(/\s+/).length} tiếng, hãy tách ra (nên dưới ${longestSentence}): “${sentence.slice(0, 60)}…”`,
        })),
    ),
}

function textsOf(procedure: ProcedureDefinition): { at: Address; text: Text }[] {
  const { steps, conditions, requiredDocuments, form, timeLimitNote } = procedure
  const pages = form?.pages ?? []
  const shown = [
    ...steps.map((text) => ({ at: 'steps', text })),
    ...conditions.map((text) => ({ at: 'conditions', text })),
    { at: 'timeLimit', text: timeLimitNote },
    ...requiredDocuments.map(({ id, note }) => ({ at: `requiredDocuments.${id}`, text: note })),
    ...pages.map(({ id, intro }) => ({ at: `form.pages.${id}`, text: intro })),
    ...(form ? fieldsOf(form) : []).map(({ id, hint, page, section }) => ({
      at: `form.pages.${page.id}.sections.${section.id}.fields.${id}`,
      text: hint,
    })),
  ]
  return shown.flatMap(({ at, text }) => (text ? [{ at, text }] : []))
}
