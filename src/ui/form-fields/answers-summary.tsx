import { Fragment } from 'react'
import type { FrozenAnswer } from '../../procedures/form.js'
import { Hint } from '../components/hint.js'
import { SummaryList, type SummaryRow } from '../components/summary-list.js'
import { useFormTexts } from './form-texts.js'
import { RegisterMark } from './register-block.js'

export interface AnswersSummaryProps {
  answers: readonly FrozenAnswer[]
  /** Where an answer is changed, by page and field; without it, or where it gives nothing, the answer stands. */
  changeHref?: (at: { page: string; field: string }) => string | undefined
  headingLevel?: 2 | 3 | 4
}

/** Questions and answers as read, one card a page of the form. */
export function AnswersSummary({ answers, changeHref, headingLevel }: AnswersSummaryProps) {
  const words = useFormTexts()
  const actionsOf = ({ page, field, question }: FrozenAnswer) => {
    const href = changeHref?.({ page, field })
    return href === undefined ? undefined : [{ href, text: words.change, about: question }]
  }
  const rowOf = (frozen: FrozenAnswer): SummaryRow => ({
    key: frozen.question,
    value: (
      <>
        <Lines text={frozen.answer} />
        {frozen.source?.from === 'register' && <RegisterMark source={frozen.source} />}
        {frozen.source?.from === 'identity' && <Hint>{words.sourceIdentity}</Hint>}
      </>
    ),
    actions: actionsOf(frozen),
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
export function Lines({ text }: { text: string }) {
  return text.split('\n').map((line, at) => (
    <Fragment key={at}>
      {at > 0 && <br />}
      {line}
    </Fragment>
  ))
}
