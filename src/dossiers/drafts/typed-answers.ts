import { sha256 } from '../../platform/crypto.js'
import type { Answers, FormDefinition } from '../../procedures/form.js'
import { type FormContext, type ParsedPage, type Posted, parsePage, shownInput } from '../../procedures/forms/index.js'
import type { DraftContent } from './draft.js'

export type TypedPage = DraftContent['typed'][string]

/**
 * What was typed on a page, with what was typed on it before in questions that were not shown this time: an answer that
 * another answer has hidden comes back when the question does.
 */
export function keepTyped(earlier: TypedPage | undefined, posted: Posted, raw: TypedPage): TypedPage {
  const shown = posted[shownInput]
  const asked = new Set(typeof shown === 'string' ? shown.split(' ') : Object.keys(raw).map(fieldOf))
  const hidden = Object.entries(earlier ?? {}).filter(([input]) => !asked.has(fieldOf(input)))
  return { ...Object.fromEntries(hidden), ...raw }
}

// Field ids have no hyphen; what follows one names a part of the field.
const fieldOf = (input: string): string => input.split('-')[0] ?? input

/** Answers that count, read anew from everything typed, page after page in the order of the form. */
export function answersTyped(form: FormDefinition, content: DraftContent, context: FormContext): Answers {
  return form.pages.reduce<Answers>((known, { id }) => {
    const typed = content.typed[id]
    return typed ? parsePage(id, typed, { ...context, form, known }).answers : known
  }, content.answers)
}

/** Reads a posted page over what the draft holds. */
export function parseOver(
  draft: { form: FormDefinition; content: DraftContent; context: FormContext },
  pageId: string,
  posted: Posted,
): ParsedPage {
  const known = answersTyped(draft.form, draft.content, draft.context)
  return parsePage(pageId, posted, { ...draft.context, form: draft.form, known })
}

/** Tells two states of a page apart without saying what is in them; the page carries it while it is open. */
export function markOf(typed: TypedPage | undefined): string {
  const entries = Object.entries(typed ?? {}).sort(([one], [other]) => (one < other ? -1 : 1))
  return sha256(JSON.stringify(entries)).toString('base64url').slice(0, 16)
}
