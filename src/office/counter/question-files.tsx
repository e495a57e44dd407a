import type { Attachment } from '../../documents/index.js'
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
import { Button, UploadedFiles } from '../../ui/index.js'
import type { CounterView } from './counter-view.js'
import { fileRefusals, counterTexts as words } from './texts.vi.js'

/** Name of the buttons that take a file out; the value is its id. */
export const removeFileButton = 'bo'

const states = {
  clean: 'received',
  not_scanned: 'received',
  waiting: 'checking',
  scanner_down: 'checking',
  infected: 'refused',
} as const satisfies Record<Attachment['scanState'], string>

/** Whether a page of questions asks for files. */
export const asksForFiles = (form: FormDefinition, pageId: string): boolean =>
  fileQuestions({ pages: form.pages.filter(({ id }) => id === pageId) }).length > 0

/** The files given in answer to a question at the counter. */
export const filesGiven =
  ({ attachments }: CounterView) =>
  (field: FormField) => (
    <UploadedFiles
      files={attachments
        .filter(({ requiredDocumentId }) => requiredDocumentId === fileSlot(field.id))
        .map(({ id, fileName, size, scanState }) => ({
          ...{ id, name: fileName, bytes: size, state: states[scanState] },
          ...(scanState === 'infected' ? { reason: words.fileInfected } : {}),
          remove: (
            <Button
              variant="quiet"
              small
              name={removeFileButton}
              value={id}
              attributes={{ 'aria-label': `${words.removeFile}: ${fileName}` }}
            >
              {words.removeFile}
            </Button>
          ),
        }))}
    />
  )

/** Files that were not taken, as errors of their questions. */
export function refusedErrors(refused: readonly RefusedPaper[], page: string): FieldError[] {
  return refused.map(({ documentId, fileName, because }) => {
    const field = questionOfSlot(documentId) ?? documentId
    return { page, field, inputId: inputName(field, fileInput), message: { vi: fileRefusals[because](fileName) } }
  })
}
