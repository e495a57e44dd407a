import type { Answers } from '../../procedures/form.js'
import { checkWhole, type FormContext } from '../../procedures/forms/index.js'
import type { ProcedureDefinition } from '../../procedures/procedure.js'
import type { Dossier } from '../dossier.js'
import { documentsAsked, missingDocuments } from '../required-documents.js'

/** What must be asked before a dossier can go on under another revision, and of whom. */
export type MoveObstacle =
  | { asks: 'citizen'; about: 'field' | 'document'; what: string }
  | { asks: 'citizen'; about: 'return_way'; what: string }
  | { asks: 'officer'; about: 'step'; what: string }

export interface DossierContent {
  dossier: Pick<Dossier, 'channel' | 'returnWay' | 'status'>
  answers: Answers
  /** Required documents of which a file or the paper itself is there. */
  papersGiven: ReadonlySet<string>
  /** The steps it stands in, while it is worked on. */
  openSteps: readonly string[]
}

/** Everything that keeps a dossier from moving to a revision; nothing where nobody need be asked. */
export function moveObstacles(to: ProcedureDefinition, content: DossierContent, context: FormContext): MoveObstacle[] {
  const { dossier, openSteps } = content
  return [
    ...fieldObstacles(to, content, context),
    ...paperObstacles(to, content, context),
    ...(to.returnWays.includes(dossier.returnWay)
      ? []
      : [{ asks: 'citizen' as const, about: 'return_way' as const, what: dossier.returnWay }]),
    ...openSteps
      .filter((step) => to.workflow.every(({ id }) => id !== step))
      .map((step) => ({ asks: 'officer' as const, about: 'step' as const, what: step })),
  ]
}

function fieldObstacles({ form }: ProcedureDefinition, { answers, dossier }: DossierContent, context: FormContext) {
  // At the counter an officer may file on paper, without the e-form.
  if (!form || (dossier.channel !== 'online' && Object.keys(answers).length === 0)) return []
  const fields = new Map(
    form.pages.flatMap(({ sections }) =>
      sections.flatMap((section) => section.fields.map((field) => [field.id, field])),
    ),
  )
  const errors = checkWhole(form, answers, context).errors
  return [...new Set(errors.map(({ field }) => field))].map((field) => ({
    asks: 'citizen' as const,
    about: 'field' as const,
    what: fields.get(field)?.label.vi ?? field,
  }))
}

function paperObstacles(
  to: ProcedureDefinition,
  { dossier, answers, papersGiven }: DossierContent,
  context: FormContext,
) {
  const asked = documentsAsked(to, dossier.channel, { answers, context })
  return missingDocuments(asked, papersGiven).map(({ name }) => ({
    asks: 'citizen' as const,
    about: 'document' as const,
    what: name.vi,
  }))
}
