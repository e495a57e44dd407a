import { compileFeel } from '../platform/feel/compile-feel.js'
import type { Text } from '../platform/text.js'
import type { Answers } from '../procedures/form.js'
import { answersScope, type FormContext, fileQuestions, fileSlot } from '../procedures/forms/index.js'
import type { Channel, Feel, ProcedureDefinition, RequiredDocument } from '../procedures/procedure.js'

export interface Asked {
  document: RequiredDocument
  isRequired: boolean
}

/** Everything a procedure takes files for: its papers, and the questions that are answered with a file. */
export function takesFilesFor({
  requiredDocuments,
  form,
}: Pick<ProcedureDefinition, 'requiredDocuments' | 'form'>): { id: string; name: Text }[] {
  const questions = fileQuestions(form).map(({ id, label }) => ({ id: fileSlot(id), name: label }))
  return [...requiredDocuments.map(({ id, name }) => ({ id, name })), ...questions]
}

/** The papers this person is asked for on this channel, with those that only answers make necessary. */
export function documentsAsked(
  definition: ProcedureDefinition,
  channel: Channel,
  given: { answers: Answers; context: FormContext },
): Asked[] {
  const scope = definition.form ? answersScope(definition.form, given.answers, given.context) : undefined
  const holds = (rule: Feel) => scope !== undefined && compileFeel(rule).evaluate(scope) === true
  return definition.requiredDocuments
    .filter((document) => !document.channels || document.channels.includes(channel))
    .filter(({ askedWhen }) => askedWhen === undefined || holds(askedWhen))
    .map((document) => {
      const { required, requiredWhen } = document
      return { document, isRequired: required || (requiredWhen !== undefined && holds(requiredWhen)) }
    })
    .filter(({ document, isRequired }) => isRequired || document.requiredWhen === undefined)
}

/** Papers that are uploaded online: those handed in. What is only presented is shown at the counter. */
export const isUploaded = ({ document }: Asked): boolean => document.mode === 'hand_in'

/**
 * Required papers of which no file was attached. Where papers stand for each other, one of them is enough, and the first of them
 * speaks for all.
 */
export function missingDocuments(asked: readonly Asked[], attached: ReadonlySet<string>): RequiredDocument[] {
  const uploaded = asked.filter(isUploaded)
  const missing = uploaded.filter(({ document, isRequired }) => isRequired && !attached.has(document.id))
  const given = new Set(uploaded.filter(({ document }) => attached.has(document.id)).map(groupOf))
  return missing
    .filter((each) => !given.has(groupOf(each)))
    .filter((each, index, all) => all.findIndex((other) => groupOf(other) === groupOf(each)) === index)
    .map(({ document }) => document)
}

const groupOf = ({ document }: Asked): string =>
  document.alternatives === undefined ? `paper ${document.id}` : `group ${document.alternatives}`
