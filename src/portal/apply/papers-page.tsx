import type { Attachment } from '../../documents/index.js'
import type { Asked, RefusedPaper } from '../../dossiers/index.js'
import { textIn } from '../../platform/text.js'
import type { RequiredDocument } from '../../procedures/procedure.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  ButtonGroup,
  ErrorSummary,
  FileUpload,
  Form,
  Heading,
  Hint,
  InsetText,
  List,
  localPath,
  type PageFrame,
  Paragraph,
  UploadedFiles,
  useLanguage,
} from '../../ui/index.js'
import type { DraftView } from './draft-view.js'
import { papersOf, papersStep } from './journey.js'
import { StepButtons, stepButton } from './step-buttons.js'
import { StepLayout } from './step-layout.js'
import { applyTexts } from './texts.js'

/** Name and id of the input for the files of one required document. */
export const paperField = (documentId: string): string => `tep-${documentId}`

/** Name of the buttons that take a file out; the value is its id. */
export const removeButton = 'bo'

export interface PapersPageProps {
  frame: PageFrame
  view: DraftView
  refused?: readonly RefusedPaper[]
  missing?: readonly RequiredDocument[]
}

/** The papers asked for, each with its files; a refused file is named with what to do about it. */
export function PapersPage({ frame, view, refused = [], missing = [] }: PapersPageProps) {
  const words = applyTexts[frame.language].papers
  const { uploaded, presented, noLonger } = papersOf(view)
  const action = localPath(frame.language, paths.draftPapers(view.draft.id))
  return (
    <StepLayout
      frame={frame}
      view={view}
      stepId={papersStep}
      title={words.title}
      hasErrors={refused.length + missing.length > 0}
      above={<PaperErrors refused={refused} missing={missing} />}
    >
      <Paragraph lead>{uploaded.length > 0 ? words.lead : words.none}</Paragraph>
      <Form action={action} withFiles>
        {/* Enter presses the first button, which must not take a file out. */}
        <DefaultButton />
        {uploaded.map((asked) => (
          <PaperField
            key={asked.document.id}
            asked={asked}
            view={view}
            error={errorOf(asked.document.id, { refused, missing }, words)}
          />
        ))}
        {noLonger.length > 0 && <NoLonger files={noLonger} view={view} />}
        {uploaded.length > 0 && (
          <ButtonGroup>
            <Button variant="secondary" name={stepButton} value="upload">
              {words.upload}
            </Button>
          </ButtonGroup>
        )}
        {presented.length > 0 && <Presented documents={presented} />}
        <StepButtons />
      </Form>
    </StepLayout>
  )
}

function DefaultButton() {
  return (
    <Button classes="govuk-visually-hidden" attributes={{ tabIndex: '-1', 'aria-hidden': 'true' }}>
      {applyTexts[useLanguage()].step.continue}
    </Button>
  )
}

interface Wrong {
  refused: readonly RefusedPaper[]
  missing: readonly RequiredDocument[]
}

function PaperErrors({ refused, missing }: Wrong) {
  const language = useLanguage()
  const words = applyTexts[language].papers
  if (refused.length + missing.length === 0) return null
  const errors = [
    ...refused.map(({ documentId, fileName, because }) => ({
      field: paperField(documentId),
      text: words.refused[because](fileName),
    })),
    ...missing.map((document) => ({
      field: paperField(document.id),
      text: words.missing(textIn(language, document.name)),
    })),
  ]
  return (
    <ErrorSummary
      errors={errors}
      {...(refused.length > 0 ? { title: words.refusedTitle, description: words.refusedKept } : {})}
    />
  )
}

function errorOf(id: string, { refused, missing }: Wrong, words: (typeof applyTexts)['vi']['papers']) {
  const own = refused.filter((each) => each.documentId === id)
  if (own.length > 0) return own.map(({ fileName, because }) => words.refused[because](fileName)).join(' ')
  return missing.some((document) => document.id === id) ? words.choose : undefined
}

function PaperField({ asked, view, error }: { asked: Asked; view: DraftView; error?: string }) {
  const language = useLanguage()
  const words = applyTexts[language].papers
  const { document, isRequired } = asked
  const files = view.attachments.filter((each) => each.requiredDocumentId === document.id)
  return (
    <section className="mc-paper">
      <FileUpload
        id={paperField(document.id)}
        label={textIn(language, document.name)}
        labelSize="s"
        hint={hintOf(asked, language)}
        required={isRequired}
        error={error}
        accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
        multiple
      />
      {!isRequired && <Hint>{words.optional}</Hint>}
      <Files files={files} view={view} />
    </section>
  )
}

function hintOf({ document }: Asked, language: 'vi' | 'en'): string | undefined {
  const note = document.note && textIn(language, document.note)
  const compare = document.compareOriginal ? applyTexts[language].papers.compare : undefined
  return [note, compare].filter(Boolean).join(' ') || undefined
}

function Files({ files, view }: { files: readonly Attachment[]; view: DraftView }) {
  const language = useLanguage()
  const words = applyTexts[language].papers
  return (
    <UploadedFiles
      files={files.map(({ id, fileName, size }) => ({
        id,
        name: fileName,
        bytes: size,
        state: 'received',
        href: localPath(language, paths.draftPaper(view.draft.id, id)),
        remove: (
          <Button
            variant="quiet"
            small
            name={removeButton}
            value={id}
            attributes={{ 'aria-label': words.removeFile(fileName) }}
          >
            {words.remove}
          </Button>
        ),
      }))}
    />
  )
}

function NoLonger({ files, view }: { files: readonly Attachment[]; view: DraftView }) {
  const words = applyTexts[useLanguage()].papers
  return (
    <section className="mc-paper">
      <Heading level={2} size="s">
        {words.noLonger}
      </Heading>
      <Paragraph>{words.noLongerText}</Paragraph>
      <Files files={files} view={view} />
    </section>
  )
}

function Presented({ documents }: { documents: readonly Asked[] }) {
  const language = useLanguage()
  const words = applyTexts[language].papers
  return (
    <InsetText>
      <Heading level={2} size="s">
        {words.presentTitle}
      </Heading>
      <Paragraph>{words.present}</Paragraph>
      <List items={documents.map(({ document }) => textIn(language, document.name))} />
    </InsetText>
  )
}
