import { markOf } from '../../dossiers/index.js'
import type { Answers, FormDefinition } from '../../procedures/form.js'
import type { ParsedPage } from '../../procedures/forms/index.js'
import { paths } from '../../surface/paths.js'
import {
  Form,
  FormErrorSummary,
  FormPageFields,
  Link,
  localPath,
  NotificationBanner,
  type PageFrame,
  Paragraph,
  type RegistersShown,
  SavingLine,
} from '../../ui/index.js'
import type { DraftView } from './draft-view.js'
import { openWindow } from './open-window.js'
import { asksForFiles, filesGiven } from './question-files.js'
import { StepButtons } from './step-buttons.js'
import { StepLayout } from './step-layout.js'
import { applyTexts } from './texts.js'
import { uploadAttributes } from './upload-attributes.js'

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
  /** Why it is not: another window saved the page, or the session had ended. */
  unsavedBecause?: 'changed_elsewhere' | 'logged_out'
  /** The input the person was in. */
  at?: string | undefined
  /** What came of a look-up in a register, when nothing was filled in. */
  said?: RegistersShown['said']
}

/** Questions of one page, as they were typed last. */
export function QuestionPage(props: QuestionPageProps) {
  const { frame, view, pageId, title, intro, parsed, unsaved } = props
  const { form, answers } = props
  const typed = view.draft.content.typed[pageId]
  const raw = unsaved ?? typed
  const savedBy = view.draft.content.saves?.[pageId]?.window
  const errors = parsed?.errors ?? []
  const takesFiles = asksForFiles(form, pageId)
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
          {unsaved && <NotSaved because={props.unsavedBecause ?? 'changed_elsewhere'} frame={frame} href={action} />}
          <FormErrorSummary errors={errors} />
        </>
      }
    >
      {intro && <Paragraph lead>{intro}</Paragraph>}
      <Form
        action={action}
        withFiles={takesFiles}
        hidden={{ mark: markOf(typed), ...openWindow() }}
        attributes={{
          'data-page': pageId,
          'data-key': view.browserKey,
          'data-check': frame.assets('check.js'),
          'data-rules': localPath(frame.language, paths.draftRules(view.draft.id, pageId)),
          'data-save': localPath(frame.language, paths.draftSaving(view.draft.id, pageId)),
          ...(savedBy ? { 'data-saved-by': savedBy } : {}),
          ...(props.at ? { 'data-at': props.at } : {}),
          ...(takesFiles ? uploadAttributes(frame, paths.draftUpload(view.draft.id)) : {}),
        }}
      >
        <FormPageFields
          pageId={pageId}
          context={{ ...view.context, form, answers, raw }}
          errors={errors}
          revealed={parsed?.revealed}
          refreshed={parsed?.refreshed}
          given={filesGiven(view)}
          registers={{ isOffered: view.asksRegisters, said: props.said }}
        />
        <StepButtons />
        <SavingLine savedAt={view.draft.updatedAt} />
      </Form>
    </StepLayout>
  )
}

interface NotSavedProps {
  because: 'changed_elsewhere' | 'logged_out'
  frame: PageFrame
  href: string
}

function NotSaved({ because, frame, href }: NotSavedProps) {
  const { conflict, loggedOut } = applyTexts[frame.language]
  if (because === 'logged_out') {
    return (
      <NotificationBanner heading={loggedOut.title}>
        <Paragraph>{loggedOut.text}</Paragraph>
      </NotificationBanner>
    )
  }
  return (
    <NotificationBanner heading={conflict.title}>
      <Paragraph>{conflict.text}</Paragraph>
      <Paragraph>
        <Link href={href}>{conflict.seeSaved}</Link>
      </Paragraph>
    </NotificationBanner>
  )
}
