import type { FormDefinition, FormPage } from '../../procedures/form.js'
import type { FieldError, FormContext, ParsedPage } from '../../procedures/forms/index.js'
import type { Design, Trial } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  Form,
  FormErrorSummary,
  FormPageFields,
  formatMoney,
  Heading,
  InsetText,
  Link,
  List,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  PlainLayout,
  type QueueGroup,
  SummaryList,
} from '../../ui/index.js'
import { TrialRunPart } from './trial-run-part.js'
import { trialTexts as words } from './trial-texts.vi.js'

/** What the dossier of a trial comes to, as a real one would. */
export interface TrialOutcome {
  papers: string[]
  fees: { name: string; amountVnd: number }[]
  facts: { label: string; value: string }[]
}

export interface TrialPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  design: Design
  trial: Trial | undefined
  /** Pages of the form still to be answered. */
  nextPage: FormPage | undefined
  outcome: TrialOutcome | undefined
}

/** The dossier of the test mode: what it comes to, and its steps one after another. */
export function TrialPage(props: TrialPageProps) {
  const { frame, menu, design, trial, nextPage } = props
  const at = paths.adminDesignDeed(design.id, 'chay-thu')
  return (
    <OfficeLayout frame={frame} title={words.title} queues={menu}>
      <BackLink href={paths.adminDesign(design.id)} />
      <Heading caption={design.definition.shortName.vi}>{words.title}</Heading>
      <InsetText>{words.never}</InsetText>
      {trial && !trial.submittedAt && nextPage && (
        <Paragraph>
          <Link href={`${at}/${nextPage.id}`}>{words.goOn(nextPage.title.vi)}</Link>
        </Paragraph>
      )}
      {trial && !trial.submittedAt && !nextPage && (
        <Form action={at}>
          <Button name="viec" value="nop">
            {words.submit}
          </Button>
        </Form>
      )}
      {trial?.submittedAt && <Outcome {...props} trial={trial} />}
      <Form action={at}>
        <Button name="viec" value="moi" variant={trial ? 'secondary' : 'primary'}>
          {trial ? words.again : words.begin}
        </Button>
      </Form>
    </OfficeLayout>
  )
}

function Outcome({ design, trial, outcome }: TrialPageProps & { trial: Trial }) {
  return (
    <>
      {outcome && (
        <SummaryList
          rows={[
            { key: words.papers, value: outcome.papers.length > 0 ? <List items={outcome.papers} /> : words.nothing },
            {
              key: words.fees,
              value:
                outcome.fees.map(({ name, amountVnd }) => `${name}: ${formatMoney(amountVnd)}`).join('; ') ||
                words.noFees,
            },
            {
              key: words.facts,
              value:
                outcome.facts.length > 0 ? (
                  <List items={outcome.facts.map(({ label, value }) => `${label}: ${value}`)} />
                ) : (
                  words.nothing
                ),
            },
          ]}
        />
      )}
      <TrialRunPart design={design} trial={trial} />
    </>
  )
}

export interface TrialFormProps {
  frame: PageFrame
  design: Design
  form: FormDefinition
  page: FormPage
  context: FormContext
  answers: Trial['answers']
  errors: readonly FieldError[]
  parsed?: ParsedPage
  /** Only to look at: nothing is sent. */
  isPreview?: true
}

/** One page of the form as citizens see it. */
export function TrialFormPage({
  frame,
  design,
  form,
  page,
  context,
  answers,
  errors,
  parsed,
  isPreview,
}: TrialFormProps) {
  const asking = { ...context, form, answers: parsed?.answers ?? answers, ...(parsed && { raw: parsed.raw }) }
  return (
    <PlainLayout frame={frame} title={page.title.vi} hasErrors={errors.length > 0} wide>
      {errors.length > 0 && <FormErrorSummary errors={errors} />}
      <Heading caption={isPreview ? words.preview : words.title}>{page.title.vi}</Heading>
      {page.intro && <Paragraph>{page.intro.vi}</Paragraph>}
      <Form action={`${paths.adminDesignDeed(design.id, 'chay-thu')}/${page.id}`}>
        <FormPageFields
          pageId={page.id}
          context={asking}
          errors={errors}
          revealed={parsed?.revealed}
          refreshed={parsed?.refreshed}
        />
        <Button type={isPreview ? 'button' : 'submit'}>{words.continue}</Button>
      </Form>
    </PlainLayout>
  )
}
