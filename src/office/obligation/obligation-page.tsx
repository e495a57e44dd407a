import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  ErrorSummary,
  Form,
  Heading,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  TextInput,
} from '../../ui/index.js'
import { obligationTexts as words } from './texts.vi.js'

/** The form as it was typed. */
export interface Typed {
  name: string
  amount: string
  basis: string
}

export interface ObligationPageProps {
  frame: PageFrame
  queues: QueueGroup[]
  code: string
  typed: Typed
  missing?: (keyof typeof words.missing)[]
  refusal?: keyof typeof words.refusals
}

/** Asks the citizen to meet a financial obligation before processing goes on. */
export function ObligationPage({ frame, queues, code, typed, missing = [], refusal }: ObligationPageProps) {
  const errors = missing.map((field) => ({ field, text: words.missing[field] }))
  const errorOf = (field: keyof typeof words.missing) => (missing.includes(field) ? words.missing[field] : undefined)
  const hasErrors = errors.length > 0 || refusal !== undefined
  return (
    <OfficeLayout frame={frame} title={`${words.title} ${code}`} hasErrors={hasErrors} queues={queues}>
      <BackLink href={paths.officeDossier(code)}>{words.back}</BackLink>
      {hasErrors && <ErrorSummary errors={errors} description={refusal && words.refusals[refusal]} />}
      <Heading caption={code}>{words.title}</Heading>
      <Paragraph>{words.intro}</Paragraph>
      <Form action={paths.askObligation(code)}>
        <TextInput
          id="name"
          label={words.name}
          hint={words.nameHint}
          required
          maxLength={200}
          value={typed.name}
          error={errorOf('name')}
        />
        <TextInput
          id="amount"
          label={words.amount}
          hint={words.amountHint}
          required
          width={10}
          inputMode="numeric"
          suffix="₫"
          value={typed.amount}
          error={errorOf('amount')}
        />
        <TextInput id="basis" label={words.basis} hint={words.basisHint} maxLength={200} value={typed.basis} />
        <Button preventDoubleClick>{words.button}</Button>
      </Form>
    </OfficeLayout>
  )
}
