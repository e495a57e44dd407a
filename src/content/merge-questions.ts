import type { Audience, Published } from './items/content.js'
import type { Question, QuestionGroup } from './question.js'

/** Questions that came with the program with those written here: one under the address of another takes its place, the rest join their topic. */
export function mergeQuestions(builtIn: readonly QuestionGroup[], written: readonly Published[]): QuestionGroup[] {
  const bySlug = new Map(written.map((item) => [item.slug, item]))
  const known = new Set(builtIn.flatMap(({ questions }) => questions.map(({ id }) => id)))
  const [first] = builtIn
  const topics = new Set(builtIn.map(({ id }) => id))
  const topicOf = ({ topic }: Published): string | undefined => (topic && topics.has(topic) ? topic : first?.id)
  return builtIn.map((group) => ({
    ...group,
    questions: [
      ...group.questions.map((question) => {
        const own = bySlug.get(question.id)
        return own ? asQuestion(own) : question
      }),
      ...written.filter((item) => !known.has(item.slug) && topicOf(item) === group.id).map(asQuestion),
    ],
  }))
}

const asQuestion = ({ slug, title, body, audience, procedureCode }: Published): Question => ({
  id: slug,
  question: title,
  answer: [],
  body,
  audience,
  procedureCode,
})

export interface QuestionFilter {
  audience?: Audience | undefined
  procedureCode?: string | undefined
}

/** Only what concerns this audience, or this procedure; what is for everyone concerns every audience. */
export function concerning(
  groups: readonly QuestionGroup[],
  { audience, procedureCode }: QuestionFilter,
): QuestionGroup[] {
  const fits = (question: Question, group: QuestionGroup): boolean => {
    const whom = question.audience ?? group.audience ?? 'everyone'
    const isForThem = !audience || whom === 'everyone' || whom === audience
    return isForThem && (!procedureCode || question.procedureCode === procedureCode)
  }
  return groups
    .map((group) => ({ ...group, questions: group.questions.filter((question) => fits(question, group)) }))
    .filter(({ questions }) => questions.length > 0)
}
