import { flagged, type OpenSupplement, type RefusedPaper, shownCode, takesFilesFor } from '../../dossiers/index.js'
import { textIn } from '../../platform/text.js'
import { type AskingContext, askedSections, type FieldError } from '../../procedures/forms/index.js'
import { supplementRulesOf } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import {
  acceptedFiles,
  BackLink,
  Button,
  ButtonGroup,
  CitizenLayout,
  DateTime,
  ErrorSummary,
  FileUpload,
  Form,
  FormFieldInput,
  Heading,
  localPath,
  type PageFrame,
  Paragraph,
  Tag,
  type Task,
  TaskList,
} from '../../ui/index.js'
import { PaperFiles, PhotographButton, removeButton } from '../apply/paper-files.js'
import { applyTexts } from '../apply/texts.js'
import { uploadAttributes } from '../apply/upload-attributes.js'
import { ownTexts } from './texts.js'

export const supplementFile = (documentId: string): string => `tep-${documentId}`
export const supplementButtons = { wish: 'viec', remove: removeButton } as const

export interface SupplementPageProps {
  frame: PageFrame
  open: OpenSupplement
  errors?: readonly FieldError[]
  refused?: readonly RefusedPaper[]
  /** Documents without a file, or with a broken one. */
  documentProblems?: ReadonlyMap<string, string>
  /** A refusal that belongs to no field. */
  problem?: string
}

/** Only what was flagged: questions to answer again, papers to hand in; kept until it is sent. */
export function SupplementPage(props: SupplementPageProps) {
  const { frame, open } = props
  const words = ownTexts[frame.language].supplement
  const { dossier, request } = open
  const { submissionCode } = dossier
  const summary = summaryOf(props)
  const tasks = request.items.map((item) => taskOf(props, item))
  const { onNoAnswer } = supplementRulesOf(open.definition.supplement)
  return (
    <CitizenLayout
      frame={frame}
      title={words.title}
      before={<BackLink href={localPath(frame.language, paths.dossier(submissionCode))} />}
      hasErrors={summary.length > 0}
      isPrivate
    >
      {summary.length > 0 && <ErrorSummary errors={summary} />}
      <Heading caption={shownCode(dossier)}>{words.title}</Heading>
      <Paragraph lead>{words.lead}</Paragraph>
      {request.answerBy && (
        <Paragraph>
          {words.by}:{' '}
          <strong>
            <DateTime at={request.answerBy} show="long-moment" />
          </strong>
          . {words.after[onNoAnswer]}
        </Paragraph>
      )}
      <Heading level={2}>{words.asked}</Heading>
      <TaskList items={tasks.map(({ task }) => task)} idPrefix="muc" />
      <Paragraph>{words.left(tasks.filter(({ isDone }) => !isDone).length)}</Paragraph>
      <Form
        action={localPath(frame.language, paths.supplement(submissionCode))}
        withFiles
        attributes={uploadAttributes(frame, paths.supplementUpload(submissionCode))}
      >
        <Button
          classes="govuk-visually-hidden"
          name={supplementButtons.wish}
          value="luu"
          attributes={{ tabIndex: '-1', 'aria-hidden': 'true' }}
        >
          {words.save}
        </Button>
        <Fields {...props} />
        <Papers {...props} />
        <ButtonGroup>
          <Button name={supplementButtons.wish} value="gui">
            {words.send}
          </Button>
          <Button variant="secondary" name={supplementButtons.wish} value="luu">
            {words.save}
          </Button>
        </ButtonGroup>
      </Form>
    </CitizenLayout>
  )
}

function summaryOf({ frame, errors = [], refused = [], documentProblems, problem }: SupplementPageProps) {
  const { language } = frame
  return [
    ...(problem ? [{ text: problem }] : []),
    ...errors.map(({ inputId, message }) => ({ field: inputId, text: textIn(language, message) })),
    ...refused.map(({ documentId, fileName, because }) => ({
      field: supplementFile(documentId),
      text: applyTexts[language].papers.refused[because](fileName),
    })),
    ...[...(documentProblems ?? [])].map(([id, text]) => ({ field: supplementFile(id), text })),
  ]
}

type Item = OpenSupplement['request']['items'][number]

/** One line of the checklist: what is wrong, what to do, and whether it is done. */
function taskOf(props: SupplementPageProps, item: Item): { task: Task; isDone: boolean } {
  const { frame, open } = props
  const words = ownTexts[frame.language].supplement
  const state = stateOf(open, item)
  const status = {
    done: <Tag tone="green">{words.done}</Tag>,
    toDo: <Tag tone="orange">{words.toDo}</Tag>,
    wrong: <Tag tone="red">{words.wrong}</Tag>,
  }
  const task = {
    title: `${nameOf({ frame, open }, item)} – ${words.problems[item.problem]}`,
    hint: item.note ?? words.usual[item.problem],
    status: status[state],
  }
  return { task, isDone: state === 'done' }
}

function stateOf({ papers, read }: OpenSupplement, { target, targetId }: Item): 'done' | 'toDo' | 'wrong' {
  if (target === 'document') return papers.some((paper) => paper.requiredDocumentId === targetId) ? 'done' : 'toDo'
  if (!read) return 'toDo'
  return read.errors.some(({ field }) => field === targetId) ? 'wrong' : 'done'
}

function nameOf(
  { frame, open }: Pick<SupplementPageProps, 'frame' | 'open'>,
  item: Pick<Item, 'target' | 'targetId'>,
): string {
  const { form } = open.definition
  const fields = (form?.pages ?? []).flatMap((page) => page.sections.flatMap((section) => section.fields))
  const name =
    item.target === 'document'
      ? takesFilesFor(open.definition).find(({ id }) => id === item.targetId)?.name
      : fields.find((field) => field.id === item.targetId)?.label
  return name ? textIn(frame.language, name) : item.targetId
}

function Fields({ frame, open: { form, read }, errors = [] }: SupplementPageProps) {
  if (!form) return null
  const words = ownTexts[frame.language].supplement
  const editable = read?.editable ?? form.flagged
  const answers = read ? { ...form.frozen, ...read.answers } : form.frozen
  const asked = form.form.pages
    .flatMap((page) => askedSections(page.id, contextOf(form, answers)))
    .flatMap((section) => section.fields)
    .filter(({ field, isLocked }) => editable.has(field.id) && !isLocked)
    .map((each) => (read ? { ...each, inputs: { ...each.inputs, ...typedInputs(each.field.id, read.typed) } } : each))
  return (
    <>
      <Heading level={2}>{words.fields}</Heading>
      {asked.map((each) => (
        <FormFieldInput
          key={each.field.id}
          asked={each}
          units={form.context.units}
          error={errors.find((error) => error.field === each.field.id)}
          errors={errors.filter((error) => error.field === each.field.id)}
        />
      ))}
    </>
  )
}

const contextOf = (form: NonNullable<OpenSupplement['form']>, answers: AskingContext['answers']): AskingContext => ({
  ...form.context,
  form: form.form,
  answers,
})

/** What was typed into one field, by the suffix of its inputs, so that a wrong answer is shown as it was. */
function typedInputs(id: string, typed: Record<string, string | string[]>): Record<string, string | string[]> {
  const own = Object.entries(typed).filter(([name]) => name === id || name.startsWith(`${id}-`))
  return Object.fromEntries(own.map(([name, value]) => [name === id ? '' : name.slice(id.length + 1), value]))
}

function Papers({ frame, open, refused = [], documentProblems }: SupplementPageProps) {
  const words = ownTexts[frame.language].supplement
  const ids = [...flagged(open.request, 'document')]
  if (ids.length === 0) return null
  const errorOf = (id: string) =>
    documentProblems?.get(id) ??
    (refused
      .filter((each) => each.documentId === id)
      .map(({ fileName, because }) => applyTexts[frame.language].papers.refused[because](fileName))
      .join(' ') ||
      undefined)
  return (
    <>
      <Heading level={2}>{words.papers}</Heading>
      {ids.map((id) => (
        <section className="mc-paper" key={id} id={`giay-${id}`} data-paper={id}>
          <FileUpload
            id={supplementFile(id)}
            label={nameOf({ frame, open }, { target: 'document', targetId: id })}
            labelSize="s"
            error={errorOf(id)}
            accept={acceptedFiles}
            required
            multiple
          />
          <PhotographButton />
          <Given frame={frame} open={open} id={id} />
        </section>
      ))}
      <Button variant="secondary" name={supplementButtons.wish} value="luu">
        {words.upload}
      </Button>
    </>
  )
}

function Given({ open, id }: Pick<SupplementPageProps, 'frame' | 'open'> & { id: string }) {
  return <PaperFiles files={open.papers.filter((paper) => paper.requiredDocumentId === id)} />
}
