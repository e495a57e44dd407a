import type { Attachment } from '../../documents/index.js'
import type { Asked } from '../../dossiers/index.js'
import { textIn } from '../../platform/text.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  ButtonGroup,
  Form,
  Heading,
  InsetText,
  List,
  localPath,
  type PageFrame,
  Paragraph,
  useLanguage,
} from '../../ui/index.js'
import type { DraftView } from './draft-view.js'
import { papersOf, papersStep } from './journey.js'
import { PaperErrors, type WrongPapers } from './paper-errors.js'
import { groupsOf, PaperGroup, paperHref } from './paper-field.js'
import { PaperFiles } from './paper-files.js'
import { AskStore, type StoreSaid } from './paper-offers.js'
import { StepButtons, stepButton } from './step-buttons.js'
import { StepLayout } from './step-layout.js'
import { applyTexts } from './texts.js'
import { uploadAttributes } from './upload-attributes.js'

export interface PapersPageProps extends Partial<WrongPapers> {
  frame: PageFrame
  view: DraftView
  /** What came of asking the e-document store, when nothing was found out. */
  said?: StoreSaid
}

/** The papers asked for, each with its files; a refused file is named with what to do about it. */
export function PapersPage({ frame, view, refused = [], missing = [], said }: PapersPageProps) {
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
      above={<PaperErrors refused={refused} missing={missing} view={view} />}
    >
      <Paragraph lead>{uploaded.length > 0 ? words.lead : words.none}</Paragraph>
      <Form action={action} withFiles attributes={uploadAttributes(frame, paths.draftUpload(view.draft.id))}>
        {/* Enter presses the first button, which must not take a file out. */}
        <DefaultButton />
        <AskStore view={view} said={said} />
        {groupsOf(uploaded).map((group) => (
          <PaperGroup key={group[0]?.document.id} group={group} view={view} refused={refused} missing={missing} />
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

function NoLonger({ files, view }: { files: readonly Attachment[]; view: DraftView }) {
  const words = applyTexts[useLanguage()].papers
  return (
    <section className="mc-paper">
      <Heading level={2} size="s">
        {words.noLonger}
      </Heading>
      <Paragraph>{words.noLongerText}</Paragraph>
      <PaperFiles files={files} hrefOf={paperHref(view, useLanguage())} />
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
