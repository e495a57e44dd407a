import type { RefusedPaper } from '../../dossiers/index.js'
import { type Language, textIn } from '../../platform/text.js'
import type { RequiredDocument } from '../../procedures/procedure.js'
import { ErrorSummary, useLanguage } from '../../ui/index.js'
import type { DraftView } from './draft-view.js'
import { applyTexts } from './texts.js'

/** Name and id of the input for the files of one required document. */
export const paperField = (documentId: string): string => `tep-${documentId}`

/** What is wrong with the papers of a draft. */
export interface WrongPapers {
  refused: readonly RefusedPaper[]
  missing: readonly RequiredDocument[]
}

/** Every refused file and every missing paper, each with what to do and the way to its field. */
export function PaperErrors({ refused, missing, view }: WrongPapers & { view: DraftView }) {
  const language = useLanguage()
  const words = applyTexts[language].papers
  if (refused.length + missing.length === 0) return null
  const errors = [
    ...refused.map(({ documentId, fileName, because }) => ({
      field: paperField(documentId),
      text: words.refused[because](fileName),
    })),
    ...missing.map((document) => ({ field: paperField(document.id), text: missingText(document, view, language) })),
  ]
  return (
    <ErrorSummary
      errors={errors}
      {...(refused.length > 0 ? { title: words.refusedTitle, description: words.refusedKept } : {})}
    />
  )
}

/** Where papers stand for each other, the sentence names them all. */
function missingText(document: RequiredDocument, { asked }: DraftView, language: Language): string {
  const words = applyTexts[language].papers
  const { alternatives } = document
  if (alternatives === undefined) return words.missing(textIn(language, document.name))
  const group = asked.filter((each) => each.document.alternatives === alternatives)
  return words.missingOneOf(group.map((each) => textIn(language, each.document.name)).join('; '))
}

/** The sentence beside one paper's field. */
export function paperError(id: string, { refused, missing }: WrongPapers, language: Language): string | undefined {
  const words = applyTexts[language].papers
  const own = refused.filter((each) => each.documentId === id)
  if (own.length > 0) return own.map(({ fileName, because }) => words.refused[because](fileName)).join(' ')
  return missing.some((document) => document.id === id) ? words.choose : undefined
}
