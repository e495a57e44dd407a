import { textIn } from '../../platform/text.js'
import type { Answers, FormDefinition, FormField, FrozenAnswer } from '../form.js'
import { sourceOf } from './answer-source.js'
import { fieldKinds } from './field-kinds/index.js'
import type { AnswerView, FormContext } from './form-context.js'
import { visibleForm } from './visible-form.js'

/** What stands where an optional question was left open. */
const notGiven = { vi: 'Không khai', en: 'Not given' } as const

/** Questions and answers as the person reads them, for the page "check your answers" and for ever after submission. */
export function freezeAnswers(
  form: FormDefinition,
  answers: Answers,
  context: FormContext & Pick<AnswerView, 'language'>,
): FrozenAnswer[] {
  const { language } = context
  const visible = visibleForm(form, answers, context)
  return visible.pages.flatMap(({ page, sections }) =>
    sections.flatMap(({ fields }) =>
      fields.map(({ field }) => ({
        page: page.id,
        pageTitle: textIn(language, page.title),
        field: field.id,
        question: textIn(language, field.label),
        answer: answerText(field, visible.answers, context),
        ...sourced(sourceOf(field, visible.answers[field.id], context)),
      })),
    ),
  )
}

/** Questions and answers as the person read them, and in Vietnamese for officers and for what is signed; the same list where they read Vietnamese. */
export interface Readings {
  asRead: FrozenAnswer[]
  inVietnamese: FrozenAnswer[]
}

/** Both readings, frozen together: names of units and of choices are those of that moment in both. */
export function freezeReadings(
  form: FormDefinition,
  answers: Answers,
  context: FormContext & Pick<AnswerView, 'language'>,
): Readings {
  const inVietnamese = freezeAnswers(form, answers, { ...context, language: 'vi' })
  return { inVietnamese, asRead: context.language === 'vi' ? inVietnamese : freezeAnswers(form, answers, context) }
}

const sourced = (source: FrozenAnswer['source']): Pick<FrozenAnswer, 'source'> => (source ? { source } : {})

/** One answer as a person reads it: the label of a choice, `27/03/2026`, an address with its names. */
export function answerText(field: FormField, answers: Answers, view: AnswerView): string {
  const answer = answers[field.id]
  if (answer === undefined || answer === null) return notGiven[view.language]
  return fieldKinds[field.kind].summary(answer, field, view)
}
