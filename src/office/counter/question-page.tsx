import { markOf } from '../../dossiers/index.js'
import type { Answers, FormDefinition } from '../../procedures/form.js'
import type { ParsedPage } from '../../procedures/forms/index.js'
import {
  Button,
  Form,
  FormErrorSummary,
  FormPageFields,
  Heading,
  InsetText,
  OfficeLayout,
  type PageFrame,
  Paragraph,
} from '../../ui/index.js'
import type { CounterView } from './counter-view.js'
import { asksForFiles, filesGiven } from './question-files.js'
import { counterTexts as words } from './texts.vi.js'

export interface CounterQuestionProps {
  frame: PageFrame
  view: CounterView
  form: FormDefinition
  pageId: string
  title: string
  answers: Answers
  action: string
  parsed?: Pick<ParsedPage, 'errors' | 'revealed' | 'refreshed'>
  /** What was typed, where another window has saved since. */
  unsaved?: ParsedPage['raw']
}

/** Questions of one page, asked for the person at the counter. */
export function CounterQuestion({
  frame,
  view,
  form,
  pageId,
  title,
  answers,
  action,
  parsed,
  unsaved,
}: CounterQuestionProps) {
  const typed = view.draft.content.typed[pageId]
  const errors = parsed?.errors ?? []
  return (
    <OfficeLayout frame={frame} title={title} queues={view.queues} hasErrors={errors.length > 0}>
      <FormErrorSummary errors={errors} />
      <Heading caption={words.forWhom(view.person.fullName, view.definition.shortName.vi)}>{title}</Heading>
      {unsaved && (
        <InsetText>
          <Paragraph>{words.elsewhere}</Paragraph>
        </InsetText>
      )}
      <Form action={action} withFiles={asksForFiles(form, pageId)} hidden={{ mark: markOf(typed) }}>
        <FormPageFields
          pageId={pageId}
          context={{ ...view.context, form, answers, raw: unsaved ?? typed }}
          errors={errors}
          revealed={parsed?.revealed}
          refreshed={parsed?.refreshed}
          given={filesGiven(view)}
        />
        <Button>{words.continue}</Button>
      </Form>
    </OfficeLayout>
  )
}
