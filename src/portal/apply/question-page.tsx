import { markOf } from '../../dossiers/index.js'
import type { Answers, FormDefinition } from '../../procedures/form.js'
import type { ParsedPage } from '../../procedures/forms/index.js'
import {
  Form,
  FormErrorSummary,
  FormPageFields,
  Link,
  localPath,
  NotificationBanner,
  type PageFrame,
  Paragraph,
} from '../../ui/index.js'
import type { DraftView } from './draft-view.js'
import { StepButtons } from './step-buttons.js'
import { StepLayout } from './step-layout.js'
import { applyTexts } from './texts.js'

export interface QuestionPageProps {
  frame: PageFrame
  view: DraftView
  form: FormDefinition
  pageId: string
  title: string
  intro?: string
  answers: Answers
  /** Where the page is sent, with what it came with. */
  action: string
  /** How the page was read, when it comes back. */
  parsed?: Pick<ParsedPage, 'errors' | 'revealed' | 'refreshed'>
  /** What was typed, where that is not what the draft holds. */
  unsaved?: ParsedPage['raw']
}

/** Questions of one page, as they were typed last. */
export function QuestionPage(props: QuestionPageProps) {
  const { frame, view, pageId, title, intro, parsed, unsaved } = props
  const { form, answers } = props
  const typed = view.draft.content.typed[pageId]
  const raw = unsaved ?? typed
  const errors = parsed?.errors ?? []
  const action = localPath(frame.language, props.action)
  return (
    <StepLayout
      frame={frame}
      view={view}
      stepId={pageId}
      title={title}
      hasErrors={errors.length > 0}
      above={
        <>
          {unsaved && <SavedElsewhere frame={frame} href={action} />}
          <FormErrorSummary errors={errors} />
        </>
      }
    >
      {intro && <Paragraph lead>{intro}</Paragraph>}
      <Form action={action} hidden={{ mark: markOf(typed) }}>
        <FormPageFields
          pageId={pageId}
          context={{ ...view.context, form, answers, raw }}
          errors={errors}
          revealed={parsed?.revealed}
          refreshed={parsed?.refreshed}
        />
        <StepButtons />
      </Form>
    </StepLayout>
  )
}

function SavedElsewhere({ frame, href }: { frame: PageFrame; href: string }) {
  const words = applyTexts[frame.language].conflict
  return (
    <NotificationBanner heading={words.title}>
      <Paragraph>{words.text}</Paragraph>
      <Paragraph>
        <Link href={href}>{words.seeSaved}</Link>
      </Paragraph>
    </NotificationBanner>
  )
}
