import type { Submission } from '../../dossiers/index.js'
import { behalfLine, returnWayName } from '../../dossiers/index.js'
import { textIn } from '../../platform/text.js'
import { freezeAnswers, lockedFields } from '../../procedures/forms/index.js'
import { paths } from '../../surface/paths.js'
import {
  AnswersSummary,
  Button,
  Checkboxes,
  ErrorSummary,
  Form,
  formatFileSize,
  formatPhone,
  Heading,
  Link,
  localPath,
  type PageFrame,
  Paragraph,
  SummaryList,
  type SummaryRow,
  TaskList,
  useLanguage,
} from '../../ui/index.js'
import { agencyName } from '../named-in.js'
import type { DraftView } from './draft-view.js'
import { FeesAsked } from './fees-asked.js'
import { fromCheck } from './form-step.js'
import { checkStep, journeyOf, papersOf } from './journey.js'
import { StepLayout } from './step-layout.js'
import { applyTexts } from './texts.js'

export interface CheckPageProps {
  frame: PageFrame
  view: DraftView
  isUndeclared?: boolean
  refusal?: { because: Extract<Submission, { outcome: 'refused' }>['because']; goTo: string | undefined }
}

/** Everything as it will be sent, each part with the way to change it; then the declaration and the button. */
export function CheckPage({ frame, view, isUndeclared, refusal }: CheckPageProps) {
  const { language } = frame
  const words = applyTexts[language].check
  const unfinished = journeyOf(view, language).filter((step) => !step.isDone && step.id !== checkStep)
  return (
    <StepLayout
      frame={frame}
      view={view}
      stepId={checkStep}
      title={words.title}
      hasErrors={isUndeclared || refusal !== undefined}
      above={
        <>
          {isUndeclared && <ErrorSummary errors={[{ field: 'cam-doan', text: words.declareMissing }]} />}
          {refusal && <Refusal {...refusal} />}
        </>
      }
    >
      {unfinished.length > 0 ? <Unfinished steps={unfinished} /> : <Paragraph lead>{words.lead}</Paragraph>}
      <Answers view={view} />
      <Papers view={view} />
      <Returning view={view} />
      <FeesAsked view={view} isComplete={unfinished.length === 0} />
      {unfinished.length === 0 && <Declaration view={view} isUndeclared={isUndeclared} />}
    </StepLayout>
  )
}

function Refusal({ because, goTo }: NonNullable<CheckPageProps['refusal']>) {
  const language = useLanguage()
  const words = applyTexts[language].refused
  return (
    <ErrorSummary
      title={words.title}
      errors={[]}
      description={
        <>
          {words[because]} {goTo && <Link href={localPath(language, goTo)}>{words.goThere}</Link>}
        </>
      }
    />
  )
}

function Unfinished({ steps }: { steps: ReturnType<typeof journeyOf> }) {
  const language = useLanguage()
  const words = applyTexts[language].check
  return (
    <>
      <Heading level={2}>{words.incompleteTitle}</Heading>
      <Paragraph>{words.incomplete}</Paragraph>
      <TaskList
        items={steps.map((step) => ({
          title: step.title,
          href: localPath(language, step.path + fromCheck),
          status: words.unfinished,
        }))}
      />
    </>
  )
}

function Answers({ view }: { view: DraftView }) {
  const language = useLanguage()
  const { form, answers, context, draft } = view
  const locked = lockedFields(form, context)
  const changeHref = ({ page, field }: { page: string; field: string }) =>
    locked.has(field) ? undefined : localPath(language, `${paths.draftForm(draft.id, page)}${fromCheck}#${field}`)
  return <AnswersSummary answers={freezeAnswers(form, answers, { ...context, language })} changeHref={changeHref} />
}

function Papers({ view }: { view: DraftView }) {
  const language = useLanguage()
  const words = applyTexts[language].check
  const { uploaded, noLonger } = papersOf(view)
  if (uploaded.length + noLonger.length === 0) return null
  const rows: SummaryRow[] = uploaded.map(({ document }) => {
    const files = view.attachments.filter((each) => each.requiredDocumentId === document.id)
    return { key: textIn(language, document.name), value: <Files files={files} /> }
  })
  if (noLonger.length > 0) rows.push({ key: applyTexts[language].papers.noLonger, value: <Files files={noLonger} /> })
  const href = localPath(language, paths.draftPapers(view.draft.id))
  return <SummaryList cardTitle={words.papers} cardActions={[{ href, text: words.change }]} rows={rows} />
}

function Files({ files }: { files: DraftView['attachments'] }) {
  const language = useLanguage()
  if (files.length === 0) return applyTexts[language].check.noFile
  return files.map(({ id, fileName, size }) => (
    <span key={id} className="mc-agency-line">
      {fileName} ({formatFileSize(language, size)})
    </span>
  ))
}

function Returning({ view }: { view: DraftView }) {
  const language = useLanguage()
  const words = applyTexts[language].check
  const { returnWay, contact } = view.draft.content
  const href = localPath(language, paths.draftReturn(view.draft.id) + fromCheck)
  const rows = [
    { key: words.agency, value: `${agencyName(language, view.agency)}, ${view.agency.address}` },
    { key: words.way, value: returnWay ? textIn(language, returnWayName(returnWay)) : words.none },
    ...(contact.address ? [{ key: words.address, value: contact.address }] : []),
    { key: words.phone, value: contact.phone ? formatPhone(contact.phone) : words.none },
    { key: words.email, value: contact.email ?? words.none },
    ...(contact.behalf ? [{ key: words.behalf[contact.behalf.kind], value: behalfLine(contact.behalf) }] : []),
  ]
  return <SummaryList cardTitle={words.return} cardActions={[{ href, text: words.change }]} rows={rows} />
}

function Declaration({ view, isUndeclared }: { view: DraftView; isUndeclared: boolean | undefined }) {
  const language = useLanguage()
  const words = applyTexts[language].check
  return (
    <Form action={localPath(language, paths.draftCheck(view.draft.id))}>
      <Checkboxes
        id="cam-doan"
        label={words.declaration}
        labelSize="m"
        required
        error={isUndeclared ? words.declareMissing : undefined}
        items={[{ value: 'co', text: words.declare }]}
      />
      <Paragraph small>{words.verification}</Paragraph>
      <Button preventDoubleClick>{words.submit}</Button>
    </Form>
  )
}
