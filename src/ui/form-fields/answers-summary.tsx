import { Fragment } from 'react'
import type { FrozenAnswer } from '../../procedures/form.js'
import { SummaryList, type SummaryRow } from '../components/summary-list.js'
import { useFormTexts } from './form-texts.js'

export interface AnswersSummaryProps {
  answers: readonly FrozenAnswer[]
  /** Where an answer is changed, by page and field; nothing can be changed when left out. */
  changeHref?: (at: { page: string; field: string }) => string
  headingLevel?: 2 | 3 | 4
}

/** Questions and answers as read, one card a page of the form. */
export function AnswersSummary({ answers, changeHref, headingLevel }: AnswersSummaryProps) {
  const words = useFormTexts()
  const rowOf = ({ page, field, question, answer }: FrozenAnswer): SummaryRow => ({
    key: question,
    value: <Lines text={answer} />,
    actions: changeHref && [{ href: changeHref({ page, field }), text: words.change, about: question }],
  })
  return byPage(answers).map(({ page, title, asked }) => (
    <SummaryList key={page} cardTitle={title} headingLevel={headingLevel} rows={asked.map(rowOf)} />
  ))
}

function byPage(answers: readonly FrozenAnswer[]): { page: string; title: string; asked: FrozenAnswer[] }[] {
  const pages = Map.groupBy(answers, ({ page }) => page)
  return [...pages].map(([page, asked]) => ({ page, title: asked[0]?.pageTitle ?? '', asked }))
}

/** Line breaks that the person typed are kept. */
function Lines({ text }: { text: string }) {
  return text.split('\n').map((line, at) => (
    <Fragment key={at}>
      {at > 0 && <br />}
      {line}
    </Fragment>
  ))
}
