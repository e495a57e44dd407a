import type { LegalDay } from '../../src/platform/time.js'
import type { Answers } from '../../src/procedures/form.js'
import type { Channel, ProcedureCode, RequiredDocument } from '../../src/procedures/procedure.js'
import type { CitizenSeed } from '../citizens.js'
import { demoProcedures } from '../procedures/index.js'
import {
  birthAnswers,
  deathAnswers,
  extractAnswers,
  maritalStatusAnswers,
  marriageAnswers,
} from './civil-status-answers.js'
import type { AnswersWanted } from './made-up.js'
import { businessAnswers, certifiedCopyAnswers, disabilityAnswers, housePermitAnswers } from './other-answers.js'

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
  needs: { channel: Channel; holds: (feel: string, answers: Answers) => boolean },
): RequiredDocument[] {
  const definition = demoProcedures.find((each) => each.code === code)
  return (definition?.requiredDocuments ?? []).filter((document) => {
    if (document.mode === 'present') return false
    if (document.channels && !document.channels.includes(needs.channel)) return false
    const isAsked = document.requiredWhen ? needs.holds(document.requiredWhen, answers) : document.required
    return isAsked || oftenAttached.has(document.id)
  })
}
