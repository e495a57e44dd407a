import { personForm, personPage } from '../../dossiers/index.js'
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
  procedures: readonly { code: string; name: string }[]
  units: UnitDirectory
  today: string
  /** What was typed, when the page comes back. */
  raw?: Record<string, string | string[]>
  parsed?: Pick<ParsedPage, 'errors' | 'revealed'>
  cardError?: string
  refusal?: string
}

/** Who stands at the counter, and what for. */
export function PersonPage({
  frame,
  queues,
  procedures,
  units,
  today,
  raw,
  parsed,
  cardError,
  refusal,
}: PersonPageProps) {
  const form = personForm(procedures)
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
      <Paragraph>{words.intro}</Paragraph>
      {refusal && <InsetText>{refusal}</InsetText>}
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
          context={{ form, answers: {}, raw, units, today, prefilled: {} }}
          errors={errors}
          revealed={parsed?.revealed}
        />
        <Button preventDoubleClick>{words.start}</Button>
      </Form>
    </OfficeLayout>
  )
}
