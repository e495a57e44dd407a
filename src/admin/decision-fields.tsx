import type { SignedDecision } from '../procedures/index.js'
import { TextInput } from '../ui/index.js'
import { decisionFieldTexts as words } from './decision-fields.vi.js'

type Field = keyof SignedDecision

export interface DecisionFieldsProps {
  /** Names of the three fields in the form. */
  fields: Record<Field, string>
  typed: Record<Field, string>
  /** What is wrong, by field. */
  errorAt: (field: Field) => string | undefined
  /** Where the day of effect is called otherwise. */
  effectiveOn?: { label: string; hint: string }
}

/** A decision as it is signed: number, day of signing, day of effect. */
export function DecisionFields({ fields, typed, errorAt, effectiveOn = words.effectiveOn }: DecisionFieldsProps) {
  return (
    <>
      <TextInput
        id={fields.decisionNumber}
        label={words.number}
        hint={words.numberHint}
        value={typed.decisionNumber}
        error={errorAt('decisionNumber')}
        maxLength={60}
        width={20}
        required
      />
      <TextInput
        id={fields.decidedOn}
        label={words.decidedOn}
        hint={words.dayHint}
        value={typed.decidedOn}
        error={errorAt('decidedOn')}
        width={10}
        required
      />
      <TextInput
        id={fields.effectiveOn}
        label={effectiveOn.label}
        hint={effectiveOn.hint}
        value={typed.effectiveOn}
        error={errorAt('effectiveOn')}
        width={10}
        required
      />
    </>
  )
}
