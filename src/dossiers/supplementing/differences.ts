import type { Attachment } from '../../documents/index.js'
import type { FrozenAnswer } from '../../procedures/form.js'
import type { FrozenAnswers } from '../answers.js'
import type { SupplementAsked, SupplementProblem } from '../supplements.js'

/** One thing before and after a supplement. Null: not asked then, or not asked any more. */
export type Difference =
  | { about: 'document'; id: string; problem: SupplementProblem; before: Attachment[]; after: Attachment[] }
  | {
      about: 'field'
      id: string
      problem: SupplementProblem
      question: string
      before: string | null
      after: string | null
    }
  /** Nobody flagged it: a flagged answer opened, closed or recalculated it. */
  | { about: 'consequence'; id: string; question: string; before: string | null; after: string | null }

export interface SupplementHistory {
  requests: readonly SupplementAsked[]
  /** Answers that each supplement replaced, by request. */
  earlier: ReadonlyMap<string, FrozenAnswers>
  current: FrozenAnswers
  attachments: readonly Attachment[]
}

/** What an answered request changed: every flagged item, changed or not, and whatever else changed with it. */
export function differencesOf(request: SupplementAsked, history: SupplementHistory): Difference[] {
  const before = byField(history.earlier.get(request.id) ?? answersAfter(request, history))
  const after = byField(answersAfter(request, history))
  const flagged = request.items.map((item): Difference => {
    const { targetId: id, problem } = item
    if (item.target === 'document') return { about: 'document', id, problem, ...papersOf(id, request, history) }
    return { about: 'field', id, problem, ...fieldOf(id, before, after) }
  })
  const asked = new Set(request.items.filter(({ target }) => target === 'field').map(({ targetId }) => targetId))
  const consequences = [...new Set([...before.keys(), ...after.keys()])]
    .filter((id) => !asked.has(id) && before.get(id)?.answer !== after.get(id)?.answer)
    .map((id): Difference => ({ about: 'consequence', id, ...fieldOf(id, before, after) }))
  return [...flagged, ...consequences]
}

type ByField = ReadonlyMap<string, FrozenAnswer>

const byField = ({ inVietnamese }: FrozenAnswers): ByField =>
  new Map(inVietnamese.map((answer) => [answer.field, answer]))

/** The answers as this request left them: what the next supplement replaced, or those of today. */
function answersAfter({ number }: SupplementAsked, { requests, earlier, current }: SupplementHistory): FrozenAnswers {
  const next = requests.find((each) => each.number > number && earlier.has(each.id))
  return (next && earlier.get(next.id)) ?? current
}

function fieldOf(id: string, before: ByField, after: ByField) {
  const asked = after.get(id) ?? before.get(id)
  return {
    // Two pages may ask the same question of two people, so the page is named too.
    question: asked ? `${asked.pageTitle} – ${asked.question}` : id,
    before: before.get(id)?.answer ?? null,
    after: after.get(id)?.answer ?? null,
  }
}

function papersOf(id: string, request: SupplementAsked, { requests, attachments }: SupplementHistory) {
  const numberOf = (requestId: string | null): number => requests.find((each) => each.id === requestId)?.number ?? 0
  const papers = attachments.filter(({ requiredDocumentId }) => requiredDocumentId === id)
  return {
    before: papers.filter(({ supplementRequestId }) => numberOf(supplementRequestId) < request.number),
    after: papers.filter(({ supplementRequestId }) => supplementRequestId === request.id),
  }
}
