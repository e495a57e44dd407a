import type { Asked, RefusedPaper, Submission } from '../../dossiers/index.js'
import { behalfLine, returnWayName } from '../../dossiers/index.js'
import { feesAsked } from '../../payments/index.js'
import { answersScope, freezeAnswers } from '../../procedures/forms/index.js'
import { beneficiaryGroups } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import {
  AnswersSummary,
  Button,
  ButtonGroup,
  Checkboxes,
  ErrorSummary,
  FileUpload,
  Form,
  formatPhone,
  Heading,
  Link,
  List,
  Money,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  SummaryList,
  Table,
} from '../../ui/index.js'
import { type CounterView, stepsOf } from './counter-view.js'
import { fileRefusals, submissionRefusals, counterTexts as words } from './texts.vi.js'

export const scanField = (documentId: string): string => `tep-${documentId}`
export const takenField = 'da-nhan'
export const uploadButton = 'tai-len'

export interface CounterCheckProps {
  frame: PageFrame
  view: CounterView
  taken?: readonly string[]
  refusedFiles?: readonly RefusedPaper[]
  refusal?: Extract<Submission, { outcome: 'refused' }>['because']
}

/** Everything as it will be filed, the papers that lie on the counter, and the button that gives the receipt number. */
export function CounterCheck({ frame, view, taken = [], refusedFiles = [], refusal }: CounterCheckProps) {
  const unfinished = stepsOf(view).filter((step) => !step.isDone)
  const errors = refusedFiles.map(({ documentId, fileName, because }) => ({
    field: scanField(documentId),
    text: fileRefusals[because](fileName),
  }))
  return (
    <OfficeLayout
      frame={frame}
      title={words.check}
      queues={view.queues}
      hasErrors={errors.length > 0 || refusal !== undefined}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} title={words.refusedFile} />}
      {refusal && <ErrorSummary errors={[]} description={submissionRefusals[refusal]} />}
      <Heading caption={words.forWhom(view.person.fullName, view.definition.shortName.vi)}>{words.check}</Heading>
      {unfinished.length > 0 && (
        <>
          <Heading level={2}>{words.unfinished}</Heading>
          <List
            items={unfinished.map(({ title, path }) => (
              <Link key={path} href={path}>
                {title}
              </Link>
            ))}
          />
        </>
      )}
      <Form action={paths.counterCheck(view.draft.id)} withFiles>
        <Heading level={2}>{words.papers}</Heading>
        <Paragraph>{words.papersHint}</Paragraph>
        {view.asked.map((asked) => (
          <PaperAtCounter
            key={asked.document.id}
            asked={asked}
            view={view}
            isTaken={taken.includes(asked.document.id)}
          />
        ))}
        <ButtonGroup>
          {unfinished.length === 0 && <Button preventDoubleClick>{words.submit}</Button>}
          <Button variant="secondary" name={uploadButton} value="1">
            {words.upload}
          </Button>
        </ButtonGroup>
      </Form>
      {unfinished.length === 0 && <CounterFees view={view} />}
      <Declared view={view} />
    </OfficeLayout>
  )
}

/** What is collected, by the same rules as online: the case and group that were declared, and what must prove it. */
function CounterFees({ view: { definition, draft, form, answers, context } }: { view: CounterView }) {
  const asked = feesAsked(definition, draft.channel, {
    scope: answersScope(form, answers, context),
    day: context.today,
  })
  const paperOf = (id: string | undefined) => definition.requiredDocuments.find((paper) => paper.id === id)?.name.vi
  return (
    <>
      <Heading level={2}>{words.fees}</Heading>
      {asked.length === 0 ? (
        <Paragraph>{words.noFees}</Paragraph>
      ) : (
        <Table
          rows={asked}
          rowKey={({ rule }) => rule.id}
          columns={[
            {
              heading: words.feeName,
              cell: ({ rule }) => [rule.name.vi, rule.case?.name.vi].filter(Boolean).join(' · '),
            },
            {
              heading: words.feeRelief,
              cell: ({ granted }) =>
                granted
                  ? words.relief(
                      granted.relief.percentOff,
                      beneficiaryGroups[granted.group].vi,
                      granted.relief.legalBasis,
                      paperOf(granted.relief.evidence),
                    )
                  : words.noRelief,
            },
            { heading: words.feeAmount, cell: ({ amountVnd }) => <Money vnd={amountVnd} zeroAsFree />, numeric: true },
          ]}
        />
      )}
    </>
  )
}

function PaperAtCounter({
  asked: { document, isRequired },
  view,
  isTaken,
}: {
  asked: Asked
  view: CounterView
  isTaken: boolean
}) {
  const files = view.attachments.filter(({ requiredDocumentId }) => requiredDocumentId === document.id).length
  if (document.mode === 'present') {
    return (
      <section className="mc-office-paper">
        <Heading level={3}>{document.name.vi}</Heading>
        <Paragraph>{words.present}</Paragraph>
      </section>
    )
  }
  const counts = [
    document.originals > 0 && words.original(document.originals),
    document.copies > 0 && words.copy(document.copies),
    isRequired && words.required,
    files > 0 && words.files(files),
  ].filter(Boolean)
  return (
    <section className="mc-office-paper">
      <Checkboxes
        id={`${takenField}-${document.id}`}
        name={takenField}
        label={document.name.vi}
        labelSize="s"
        hint={counts.join(' · ') || undefined}
        items={[{ value: document.id, text: words.taken }]}
        values={isTaken ? [document.id] : []}
        small
      />
      <FileUpload id={scanField(document.id)} label={words.scan} accept=".pdf,.jpg,.jpeg,.png" multiple />
    </section>
  )
}

function Declared({ view }: { view: CounterView }) {
  const { draft, form, answers, context } = view
  const { returnWay, contact } = draft.content
  const frozen = freezeAnswers(form, answers, { ...context, prefilled: {}, language: 'vi' })
  const rows = [
    ...(returnWay ? [{ key: words.return, value: returnWayName(returnWay).vi }] : []),
    ...(contact.phone ? [{ key: 'Điện thoại', value: formatPhone(contact.phone) }] : []),
    ...(contact.email ? [{ key: 'Thư điện tử', value: contact.email }] : []),
    ...(contact.address ? [{ key: 'Địa chỉ', value: contact.address }] : []),
    ...(contact.behalf ? [{ key: words.behalf[contact.behalf.kind], value: behalfLine(contact.behalf) }] : []),
  ]
  return (
    <>
      <AnswersSummary
        answers={frozen}
        changeHref={({ page, field }) => `${paths.counterForm(draft.id, page)}#${field}`}
        headingLevel={2}
      />
      <SummaryList
        cardTitle={words.return}
        headingLevel={2}
        rows={rows}
        cardActions={[{ href: paths.counterReturn(draft.id), text: words.change, about: words.return }]}
      />
    </>
  )
}
