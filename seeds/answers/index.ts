import { compileFeel } from '../../src/platform/feel/compile-feel.js'
import type { LegalDay } from '../../src/platform/time.js'
import type { Answers } from '../../src/procedures/form.js'
import { answersScope } from '../../src/procedures/forms/index.js'
import type { Channel, ProcedureCode, RequiredDocument } from '../../src/procedures/procedure.js'
import type { CitizenSeed } from '../citizens.js'
import { demoProcedures } from '../procedures/index.js'
import { demoUnits } from '../unit-directory.js'
import {
  birthAnswers,
  deathAnswers,
  extractAnswers,
  maritalStatusAnswers,
  marriageAnswers,
} from './civil-status-answers.js'
import type { AnswersWanted } from './made-up.js'
import { businessAnswers, certifiedCopyAnswers, disabilityAnswers, housePermitAnswers } from './other-answers.js'
import {
  certifiedSignatureAnswers,
  civilStatusChangeAnswers,
  funeralSupportAnswers,
  permanentResidenceAnswers,
  socialAllowanceAnswers,
  temporaryResidenceAnswers,
} from './social-answers.js'

const makers: Record<ProcedureCode, (wanted: AnswersWanted) => Answers> = {
  '1.001193': birthAnswers,
  '1.000894': marriageAnswers,
  '1.000656': deathAnswers,
  '1.004873': maritalStatusAnswers,
  '2.000635': extractAnswers,
  '2.000815': certifiedCopyAnswers,
  '1.001699': disabilityAnswers,
  '1.001612': businessAnswers,
  '1.013225': housePermitAnswers,
  '1.004859': civilStatusChangeAnswers,
  '2.000884': certifiedSignatureAnswers,
  '1.004222': permanentResidenceAnswers,
  '1.004194': temporaryResidenceAnswers,
  '1.001731': funeralSupportAnswers,
  '1.001776': socialAllowanceAnswers,
}

/** Valid answers to the form of a procedure; `n` varies them, `day` is the day of submission. Empty where there is no form. */
export function answersFor(
  code: ProcedureCode,
  citizen: CitizenSeed,
  { n, day }: { n: number; day: LegalDay },
): Answers {
  return makers[code]?.({ citizen, n, day }) ?? {}
}

/** Optional papers that people do attach in the demo city. */
const oftenAttached = new Set(['medicalPapers'])

/** The required documents that get a file: those asked by the answers and by the channel, never a paper that is only shown. */
export function papersFor(
  code: ProcedureCode,
  answers: Answers,
  { channel, day }: { channel: Channel; day: LegalDay },
): RequiredDocument[] {
  const definition = demoProcedures.find((each) => each.code === code)
  if (!definition?.form) return []
  const scope = answersScope(definition.form, answers, { today: day, units: demoUnits })
  const asked = definition.requiredDocuments.filter(({ id, mode, channels, required, requiredWhen }) => {
    if (mode === 'present' || (channels && !channels.includes(channel))) return false
    const isAsked = requiredWhen === undefined ? required : compileFeel(requiredWhen).evaluate(scope) === true
    return isAsked || oftenAttached.has(id)
  })
  // Of papers that stand for each other, people have the first.
  return asked.filter(
    ({ alternatives }, index) =>
      alternatives === undefined || asked.findIndex((each) => each.alternatives === alternatives) === index,
  )
}
