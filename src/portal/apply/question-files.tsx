import type { RefusedPaper } from '../../dossiers/index.js'
import type { FormDefinition, FormField } from '../../procedures/form.js'
import {
  type FieldError,
  fileInput,
  fileQuestions,
  fileSlot,
  inputName,
  questionOfSlot,
} from '../../procedures/forms/index.js'
import type { UploadedFile } from '../../surface/route.js'
import { useLanguage } from '../../ui/index.js'
import type { DraftView } from './draft-view.js'
import { paperHref } from './paper-field.js'
import { PaperFiles, PhotographButton } from './paper-files.js'
import { applyTexts } from './texts.js'

/** Whether a page of questions asks for files. */
export const asksForFiles = (form: FormDefinition, pageId: string): boolean =>
  fileQuestions({ pages: form.pages.filter(({ id }) => id === pageId) }).length > 0

/** The files given in answer to a question, each with the button that takes it out. */
export const filesGiven = (view: DraftView) => (field: FormField) => <FilesGiven field={field} view={view} />

function FilesGiven({ field, view }: { field: FormField; view: DraftView }) {
  const language = useLanguage()
  const files = view.attachments.filter(({ requiredDocumentId }) => requiredDocumentId === fileSlot(field.id))
  return (
    <>
      {!field.picturesOnly && <PhotographButton />}
      <PaperFiles name={field.id} files={files} hrefOf={paperHref(view, language)} />
    </>
  )
}

/** All files of a page, as refused for coming too often. */
export const sentTooOften = (files: readonly Pick<UploadedFile, 'field' | 'fileName'>[]): RefusedPaper[] =>
  files.map(({ field, fileName }) => ({ documentId: field.split('-')[0] ?? field, fileName, because: 'too_often' }))

/** Files that were not taken, as errors of their questions. */
export function refusedErrors(refused: readonly RefusedPaper[], page: string): FieldError[] {
  return refused.map(({ documentId, fileName, because }) => {
    const field = questionOfSlot(documentId) ?? documentId
    const say = (language: 'vi' | 'en') => applyTexts[language].papers.refused[because](fileName)
    return { page, field, inputId: inputName(field, fileInput), message: { vi: say('vi'), en: say('en') } }
  })
}
