import { type Fields, textOf } from '../../surface/route.js'
import { DateTime, InsetText, Paragraph, Radios, Textarea } from '../../ui/index.js'
import { answerField, answerValues } from './answer-given.js'
import type { DossierView } from './load-dossier.js'
import { dossierTexts } from './texts.vi.js'
import type { Verb } from './verb.js'

const longestWords = 2000

interface AnswerFieldsProps {
  verb: Verb
  view: DossierView
  body: Fields
  errorOf: (field: string) => string | undefined
}

/** What somebody asked, word by word, and the answer to it. */
export function AnswerFields({ verb, view, body, errorOf }: AnswerFieldsProps) {
  const words = verb.action === 'answer_leave' ? dossierTexts.leave : dossierTexts.stopWish
  return (
    <>
      <Asked verb={verb} view={view} />
      <Radios
        id={answerField}
        label={words.question}
        required
        error={errorOf(answerField)}
        value={textOf(body, answerField) || undefined}
        items={[
          { value: answerValues.yes, text: words.yes },
          { value: answerValues.no, text: words.no },
        ]}
      />
      <Textarea
        id="ly-do"
        label={words.reason}
        hint={words.reasonHint}
        value={textOf(body, 'ly-do')}
        error={errorOf('ly-do')}
        maxLength={longestWords}
        rows={4}
      />
    </>
  )
}

function Asked({ verb, view: { allowance, stopRequest, texts, names } }: Pick<AnswerFieldsProps, 'verb' | 'view'>) {
  const reasonId = verb.action === 'answer_leave' ? allowance.leave?.reasonId : stopRequest?.reasonId
  const asked = texts.find(({ id }) => id === reasonId)
  const at = asked?.at ?? stopRequest?.askedAt
  if (!at) return null
  return (
    <InsetText>
      <Paragraph>
        <strong>{(asked?.officerId && names.get(asked.officerId)) || dossierTexts.byCitizen}</strong>,{' '}
        <DateTime at={at} show="moment" />
      </Paragraph>
      <Paragraph>{asked?.words ?? dossierTexts.stopWish.withoutWords}</Paragraph>
    </InsetText>
  )
}
