import { type FormKind, faultsOfForm, isFormKind } from '../../documents/index.js'
import type { Design } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'

const property = 'documentTexts.'

/** Where the paper of this input is seen as the design words it; undefined for inputs of anything else, and for words with faults. */
export function paperPreviewOf({ id, definition }: Design, inputName: string): string | undefined {
  const kind = inputName.startsWith(property) ? inputName.slice(property.length) : ''
  return isFormKind(kind) && mayBeSeen(definition, kind) ? paths.adminDesignDeed(id, `van-ban/${kind}`) : undefined
}

/** The law's words, where the design has none of its own, can always be printed. */
export function mayBeSeen({ documentTexts = {} }: Design['definition'], kind: FormKind): boolean {
  const text = documentTexts[kind]
  return text === undefined || faultsOfForm(kind, text).length === 0
}
