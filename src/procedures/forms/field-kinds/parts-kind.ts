import { textIn } from '../../../platform/text.js'
import type { FormField, PartsAnswer } from '../../form.js'
import { defineKind, type FieldKindRules, misshapen, type Problem } from '../field-kind.js'
import {
  asOne,
  checkParts,
  isParts,
  type KindsOf,
  type Parts,
  partField,
  partInputs,
  partsSchema,
  partsSummary,
  partsToFeel,
  partsToInputs,
  readParts,
  settleParts,
} from './composed.js'

/** A kind that asks several questions and takes them as one answer. */
export function partsKind(fields: readonly FormField[], kinds: KindsOf): FieldKindRules {
  const parts: Parts = { fields, kinds }
  return defineKind<PartsAnswer>({
    inputs: () => partInputs(parts),
    is: isParts,
    parse(inputs, field, context) {
      const { value, problems } = readParts(inputs, parts, { owner: field, context })
      const problem = asOne(problems)
      if (problem) return { problem }
      return { value: Object.keys(value).length > 0 ? value : null }
    },
    check(value, field, context) {
      if (!Object.keys(value).every((id) => fields.some((part) => part.id === id))) return misshapen(field)
      return asOne(checkParts(value, parts, { owner: field, context }))
    },
    toInputs: (value) => partsToInputs(value, parts),
    summary: (value, _, view) =>
      partsSummary(value, parts, view)
        .map(({ label, answer }, at) => (at === 0 ? answer : `${textIn(view.language, label)}: ${answer}`))
        .join('\n'),
    toFeel: (value) => partsToFeel(value, parts),
    schema: () => partsSchema(parts),
    missing: (field) => asOne(missingParts(field)) ?? misshapen(field),
    settle: (inputs, _, pressed) => settleParts(inputs, parts, pressed),
    parts: () => fields,
  })

  function missingParts(field: FormField): Problem[] {
    return fields
      .filter((part) => part.required)
      .map((part) => ({
        ...kinds()[part.kind].missing(partField(field, part)),
        input: partInputs({ fields: [part], kinds })[0],
      }))
  }
}
