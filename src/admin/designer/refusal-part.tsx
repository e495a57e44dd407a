import type { Design, DesignPublished, LevelProof } from '../../procedures/index.js'
import { ErrorSummary, type FieldError } from '../../ui/index.js'
import { conditionNames } from '../levels/condition-names.js'
import { byAnother, replacedField } from './publish-part.js'
import { publishTexts as words } from './publish-texts.vi.js'
import { whereConditionIsMet, whereToMend } from './section-of.js'

export interface RefusalProps {
  design: Design
  proof: LevelProof
  refusal: Extract<DesignPublished, { outcome: 'refused' }>
}

/** Why a design was not published, and where to mend it. */
export function Refusal({ design, proof, refusal }: RefusalProps) {
  return <ErrorSummary title={words.refusedTitle} {...explained()} />

  function explained(): { description?: string; errors: FieldError[] } {
    switch (refusal.because) {
      case 'lint':
        return {
          description: words.byLint,
          errors: refusal.findings.map(({ at, message }) => ({
            field: 'kiem-tra',
            href: whereToMend(design, at),
            text: message,
          })),
        }
      case 'level_not_reached':
        return {
          description: words.byLevel(design.definition.onlineService.legacyLevel, proof.reached),
          errors: refusal.missing.map((condition) => ({
            href: whereConditionIsMet(design.id, condition),
            text: `${words.missing}: ${conditionNames[condition]}`,
          })),
        }
      case 'faulty':
        return { errors: refusal.faults.map((text) => ({ field: 'kiem-tra', text })) }
      case 'published_before':
        return { description: words.before, errors: [] }
      case 'not_in_this_state':
        return { description: words.notInThisState, errors: [] }
      case 'newer_revision':
        return { errors: [{ field: replacedField, text: words.newerRevision(refusal.number) }] }
      case 'decision_not_open':
        return { errors: [{ field: byAnother.field, text: words.notOpen }] }
    }
  }
}
