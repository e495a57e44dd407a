import type { ReactNode } from 'react'
import { type DossierStep, shownCode, takesFilesFor } from '../../dossiers/index.js'
import { paths } from '../../surface/paths.js'
import { type Fields, textOf, textsOf } from '../../surface/route.js'
import {
  BackLink,
  Button,
  ButtonGroup,
  Checkboxes,
  DateInput,
  DateTime,
  ErrorSummary,
  Form,
  Heading,
  InsetText,
  Link,
  List,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Radios,
  Select,
  Textarea,
  TextInput,
  WarningText,
  wallClock,
} from '../../ui/index.js'
import { AnswerFields } from './answer-fields.js'
import { HandOverFields } from './hand-over-fields.js'
import { infectedField } from './infected-verb.js'
import { type DossierView, stepName } from './load-dossier.js'
import { type Refusal, refusalWords } from './refusals.js'
import { SupplementTargets } from './supplement-fields.js'
import { checkWords, dossierTexts } from './texts.vi.js'
import type { Missing, Verb } from './verb.js'

export interface VerbPageProps {
  frame: PageFrame
  queues: QueueGroup[]
  view: DossierView
  verb: Verb
  code: string
  /** The open step it is done in. */
  step?: DossierStep
  /** Open steps of which one must be chosen first; none where the step has gone on. */
  choice?: DossierStep[]
  body?: Fields
  missing?: Missing[]
  refusal?: Refusal
}

/** One thing to do with a dossier, on a page of its own: what it needs, what follows from it, and why it was not done. */
export function VerbPage(props: VerbPageProps) {
  const { frame, queues, view, verb, code, step, choice, missing = [], refusal } = props
  const isWrong = missing.length > 0 || refusal !== undefined
  return (
    <OfficeLayout frame={frame} title={verb.label} queues={queues} hasErrors={isWrong}>
      <BackLink href={paths.officeDossier(code)}>{dossierTexts.back}</BackLink>
      {isWrong && (
        <ErrorSummary errors={missing} description={refusal === undefined ? undefined : refusalWords[refusal]} />
      )}
      <Heading caption={`${code} · ${view.definition.shortName.vi} · ${view.applicant.fullName}`}>{verb.label}</Heading>
      {choice ? (
        <StepChoice {...props} steps={choice} />
      ) : (
        <>
          {step && view.inHand.length > 1 && (
            <InsetText>{dossierTexts.inStep(stepName(view, step.step), view.names.get(step.agencyId) ?? '')}</InsetText>
          )}
          {verb.warning && <WarningText>{verb.warning}</WarningText>}
          <Form action={paths.officeDeed(code, verb.slug)} hidden={step ? { buoc: step.id } : {}}>
            <VerbFields {...props} />
            <ButtonGroup>
              <Button variant={verb.isDrastic ? 'warning' : 'primary'} preventDoubleClick>
                {verb.label}
              </Button>
              <Button href={paths.officeDossier(code)} variant="secondary">
                {dossierTexts.back}
              </Button>
            </ButtonGroup>
          </Form>
        </>
      )}
    </OfficeLayout>
  )
}

/** Steps run beside each other: the officer says which one is meant. */
function StepChoice({ view, verb, code, steps }: VerbPageProps & { steps: DossierStep[] }) {
  if (steps.length === 0) return null
  return (
    <>
      <Paragraph>{dossierTexts.chooseStep}</Paragraph>
      <List
        items={steps.map(({ id, step, agencyId }) => (
          <Link key={id} href={`${paths.officeDeed(code, verb.slug)}?buoc=${id}`}>
            {dossierTexts.inStep(stepName(view, step), view.names.get(agencyId) ?? '')}
          </Link>
        ))}
      />
    </>
  )
}

const longestWords = 2000

function VerbFields({ verb, view, step, body = {}, missing = [] }: VerbPageProps): ReactNode {
  const errorOf = (field: string) => missing.find((each) => each.field === field)?.text
  const area = (id: string, label: string, hint: string, required: boolean) => (
    <Textarea
      id={id}
      required={required}
      label={label}
      hint={hint}
      value={textOf(body, id)}
      error={errorOf(id)}
      maxLength={longestWords}
      rows={4}
    />
  )
  const words = (id: string, label: string, hint: string) => area(id, label, hint, true)
  const maybeWords = (id: string, label: string, hint: string) => area(id, label, hint, false)
  switch (verb.action) {
    case 'request_supplement':
      return (
        <>
          <SupplementTargets view={view} body={body} errorOf={errorOf} />
          {maybeWords('ly-do', 'Hướng dẫn chung cho công dân', 'Không bắt buộc. Công dân đọc nguyên văn.')}
        </>
      )
    case 'ask_leave':
      return words('ly-do', 'Vì sao cần thêm một lần', 'Lãnh đạo đọc nguyên văn trước khi trả lời.')
    case 'answer_leave':
    case 'answer_stop':
      return <AnswerFields verb={verb} view={view} body={body} errorOf={errorOf} />
    case 'decline':
    case 'stop':
    case 'refuse':
      return words('ly-do', 'Lý do', 'Công dân đọc nguyên văn; xin dẫn căn cứ pháp lý và nói rõ cần làm gì.')
    case 'apologise':
      return <AppointmentFields view={view} body={body} errorOf={errorOf} words={words} />
    case 'approve':
      return maybeWords('ly-do', 'Nội dung ghi thêm', 'Không bắt buộc.')
    case 'forward':
    case 'put_forward':
      return maybeWords('y-kien', 'Ý kiến chuyển kèm', 'Không bắt buộc. Chỉ cán bộ đọc.')
    case 'note':
      return words('noi-dung', 'Nội dung ghi chú', 'Chỉ cán bộ đọc, công dân không thấy.')
    case 'send_back':
      return (
        <>
          <Radios
            id="tra-ve"
            label="Trả lại bước nào"
            required
            error={errorOf('tra-ve')}
            value={textOf(body, 'tra-ve') || undefined}
            items={(step?.returnsTo ?? []).map((id) => ({ value: id, text: stepName(view, id) }))}
          />
          {words('ly-do', 'Vì sao trả lại', 'Nói rõ cần làm lại việc gì. Chỉ cán bộ đọc.')}
        </>
      )
    case 'assign':
      return <AssigneeChoice view={view} step={step} chosen={textOf(body, 'can-bo')} error={errorOf('can-bo')} />
    case 'remove_infected':
      return (
        <>
          <InfectedFiles view={view} chosen={textsOf(body, infectedField)} error={errorOf(infectedField)} />
          {words('ly-do', 'Lý do', 'Công dân đọc nguyên văn; xin nói rõ có cần gửi lại giấy tờ này hay không.')}
        </>
      )
    case 'compare_originals':
      return <OriginalChecks view={view} body={body} />
    case 'return_result':
      return <HandOverFields view={view} body={body} errorOf={errorOf} />
    default:
      return null
  }
}

interface AssigneeChoiceProps {
  view: DossierView
  step: DossierStep | undefined
  chosen: string
  error?: string | undefined
}

function AssigneeChoice({ view, step, chosen, error }: AssigneeChoiceProps) {
  const assignees = view.assignees.get(step?.id ?? '') ?? []
  return (
    <Radios
      id="can-bo"
      label="Người xử lý"
      required
      error={error}
      value={chosen || (step?.assignedOfficerId ?? undefined)}
      items={assignees.map(({ id, fullName, title }) => ({ value: id, text: fullName, hint: title }))}
    />
  )
}

function InfectedFiles({ view, chosen, error }: { view: DossierView; chosen: string[]; error?: string }) {
  const names = new Map(takesFilesFor(view.definition).map(({ id, name }) => [id, name.vi]))
  const items = view.attachments
    .filter(({ scanState }) => scanState === 'infected')
    .map(({ id, fileName, requiredDocumentId }) => ({
      value: id,
      text: [fileName, names.get(requiredDocumentId)].filter(Boolean).join(' – '),
    }))
  return <Checkboxes id={infectedField} label="Tệp cần gỡ" required error={error} items={items} values={chosen} />
}

function OriginalChecks({ view, body }: { view: DossierView; body: Fields }) {
  const options = [
    { value: '', text: 'Chưa đối chiếu' },
    ...Object.entries(checkWords).map(([value, text]) => ({ value, text })),
  ]
  return view.definition.requiredDocuments.map(({ id, name }) => (
    <Select
      key={id}
      id={`doi-chieu:${id}`}
      label={name.vi}
      options={options}
      value={
        textOf(body, `doi-chieu:${id}`) ||
        (view.checks.find(({ requiredDocumentId }) => requiredDocumentId === id)?.outcome ?? '')
      }
    />
  ))
}

interface AppointmentFieldsProps {
  view: DossierView
  body: Fields
  errorOf: (field: string) => string | undefined
  words: (id: string, label: string, hint: string) => ReactNode
}

/** The draft of Mẫu 04: the head changes the proposed day and writes why. */
function AppointmentFields({
  view: { dossier, proposedDueAt, isApologyLate },
  body,
  errorOf,
  words,
}: AppointmentFieldsProps) {
  const proposed = wallClock(proposedDueAt ?? dossier.answerDueAt)
  const two = (value: number): string => String(value).padStart(2, '0')
  const typedOr = (id: string, value: string): string => (id in body ? textOf(body, id) : value)
  return (
    <>
      {dossier.dueAt && (
        <Paragraph>
          Đã hẹn trả: <DateTime at={dossier.dueAt} show="long-moment" />
        </Paragraph>
      )}
      <DateInput
        id="ngay-hen"
        name="ngay-hen"
        label="Ngày hẹn mới"
        hint="Gợi ý: hai ngày làm việc sau thời điểm đã hẹn, hoặc kể từ lúc này nếu đã quá hẹn."
        error={errorOf('ngay-hen')}
        value={{
          day: typedOr('ngay-hen-day', String(proposed.day)),
          month: typedOr('ngay-hen-month', String(proposed.month)),
          year: typedOr('ngay-hen-year', String(proposed.year)),
        }}
        required
      />
      <TextInput
        id="gio-hen"
        label="Giờ hẹn mới"
        hint="Trong giờ làm việc, ví dụ 09:30."
        value={typedOr('gio-hen', `${two(proposed.hour)}:${two(proposed.minute)}`)}
        width={5}
        required
      />
      {words('ly-do', 'Lý do trễ hẹn', 'Công dân đọc nguyên văn trên Phiếu xin lỗi; xin nói điều gì chậm và vì sao.')}
      {isApologyLate &&
        words(
          'ly-do-muon',
          'Vì sao lời xin lỗi gửi muộn',
          'Quy định: gửi chậm nhất một ngày trước hẹn. Chỉ cán bộ đọc; lời xin lỗi muộn được đếm công khai ở trang thống kê.',
        )}
      <Paragraph>
        <Link href={paths.officeApologyDraft(shownCode(dossier))}>Xem bản dự thảo Phiếu xin lỗi (PDF)</Link>
      </Paragraph>
    </>
  )
}
