import { type CounterProcedure, personForm, personPage } from '../../dossiers/index.js'
import type { Answers } from '../../procedures/form.js'
import type { ParsedPage, UnitDirectory } from '../../procedures/forms/index.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  ButtonGroup,
  Form,
  FormErrorSummary,
  FormPageFields,
  Heading,
  InsetText,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  TextInput,
} from '../../ui/index.js'
import { counterTexts as words } from './texts.vi.js'

/** Name of the field that takes what the scanner types, and of the button that reads it. */
export const cardField = 'the'
export const readButton = 'doc-the'

export interface PersonPageProps {
  frame: PageFrame
  queues: QueueGroup[]
  procedures: readonly CounterProcedure[]
  /** The officer's own agency, offered as the one that settles. */
  ownAgencyId: string
  units: UnitDirectory
  today: string
  /** What was typed, when the page comes back. */
  raw?: Record<string, string | string[]>
  parsed?: Pick<ParsedPage, 'errors' | 'revealed'>
  cardError?: string
}

/** Who stands at the counter, and what for. */
export function PersonPage(props: PersonPageProps) {
  const { frame, queues, procedures, parsed, cardError } = props
  const errors = parsed?.errors ?? []
  return (
    <OfficeLayout
      frame={frame}
      title={words.title}
      queues={queues}
      hasErrors={errors.length > 0 || cardError !== undefined}
    >
      <FormErrorSummary errors={errors} />
      <Heading>{words.title}</Heading>
      {procedures.length > 0 ? <PersonForm {...props} /> : <InsetText>{words.nothingHere}</InsetText>}
    </OfficeLayout>
  )
}

function PersonForm({ procedures, ownAgencyId, units, today, raw, parsed, cardError }: PersonPageProps) {
  const form = personForm(procedures)
  const settlesItself = procedures.some(({ competent }) => competent.some(({ id }) => id === ownAgencyId))
  const answers: Answers = settlesItself ? { agency: ownAgencyId } : {}
  return (
    <>
      <Paragraph>{words.intro}</Paragraph>
      <Form action={paths.officeCounter}>
        <TextInput
          id={cardField}
          label={words.card}
          hint={words.cardHint}
          error={cardError}
          spellCheck={false}
          autoComplete="off"
        />
        <ButtonGroup>
          <Button variant="secondary" name={readButton} value="1">
            {words.read}
          </Button>
        </ButtonGroup>
        <FormPageFields
          pageId={personPage}
          context={{ form, answers, raw, units, today, prefilled: {} }}
          errors={parsed?.errors ?? []}
          revealed={parsed?.revealed}
        />
        <Button preventDoubleClick>{words.start}</Button>
      </Form>
    </>
  )
}
