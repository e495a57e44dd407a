import type { FormDefinition, FormField } from '../form.js'

/** Before the id of a question, where the name of a paper is expected: no paper of a procedure is called so. */
const mark = '@'

/** Under what name the files of a question are kept beside the papers of a procedure. */
export const fileSlot = (fieldId: string): string => mark + fieldId

/** The question whose files are kept under this name; undefined for a paper. */
export const questionOfSlot = (slot: string): string | undefined =>
  slot.startsWith(mark) ? slot.slice(mark.length) : undefined

/** The questions of a form that are answered with files. */
export const fileQuestions = (form: FormDefinition | undefined): FormField[] =>
  (form?.pages ?? [])
    .flatMap(({ sections }) => sections.flatMap(({ fields }) => fields))
    .filter(({ kind }) => kind === 'file')
