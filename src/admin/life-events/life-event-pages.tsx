import type { LifeEvent } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  ButtonGroup,
  ErrorSummary,
  Form,
  Heading,
  InsetText,
  Link,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Table,
  Textarea,
  TextInput,
} from '../../ui/index.js'
import { type EventError, eventFields as fields, type TypedEvent } from './read-life-event.js'
import { lifeEventsTexts as words } from './texts.vi.js'

interface Surroundings {
  frame: PageFrame
  menu: QueueGroup[]
}

/** All events with how much each asks and decides. */
export function LifeEventsPage({ frame, menu, events }: Surroundings & { events: readonly LifeEvent[] }) {
  return (
    <OfficeLayout frame={frame} title={words.title} queues={menu}>
      <Heading>{words.title}</Heading>
      <Paragraph>{words.intro}</Paragraph>
      <Table
        caption={words.title}
        captionHidden
        rows={[...events]}
        rowKey={({ id }) => id}
        firstCellIsHeader
        columns={[
          { heading: words.name, cell: ({ name }) => name.vi },
          { heading: words.questions, cell: ({ guide }) => guide.questions.length, numeric: true },
          {
            heading: words.rules,
            cell: ({ guide, procedureCodes }) => guide.rules.length || procedureCodes.length,
            numeric: true,
          },
          {
            heading: '',
            cell: ({ id, name }) => <Link href={paths.adminLifeEvent(id)}>{words.editOf(name.vi)}</Link>,
          },
        ]}
      />
      <Button href={paths.adminLifeEvent('moi')} variant="secondary">
        {words.add}
      </Button>
    </OfficeLayout>
  )
}

interface EditProps extends Surroundings {
  typed: TypedEvent
  isNew: boolean
  errors: readonly EventError[]
  /** Codes of rules that are not published here. */
  unknownCodes: readonly string[]
}

/** One event as it is typed: names, questions, decision table. */
export function LifeEventPage({ frame, menu, typed, isNew, errors, unknownCodes }: EditProps) {
  const title = isNew ? words.newEvent : typed.nameVi || typed.id
  const errorAt = (field: string) =>
    errors
      .filter((error) => error.field === field)
      .map(({ text }) => text)
      .join('. ') || undefined
  return (
    <OfficeLayout frame={frame} title={title} queues={menu} hasErrors={errors.length > 0}>
      <BackLink href={paths.adminLifeEvents}>{words.back}</BackLink>
      {errors.length > 0 && <ErrorSummary errors={[...errors]} />}
      <Heading>{title}</Heading>
      {unknownCodes.length > 0 && <InsetText>{words.unknownCodes(unknownCodes.join(', '))}</InsetText>}
      <Form action={paths.adminLifeEvent(isNew ? 'moi' : typed.id)}>
        {isNew && (
          <TextInput
            id={fields.id}
            label={words.id}
            hint={words.idHint}
            value={typed.id}
            error={errorAt(fields.id)}
            required
          />
        )}
        <TextInput
          id={fields.nameVi}
          label={words.nameVi}
          value={typed.nameVi}
          error={errorAt(fields.nameVi)}
          required
        />
        <TextInput id={fields.nameEn} label={words.nameEn} value={typed.nameEn} />
        <TextInput id={fields.summaryVi} label={words.summaryVi} value={typed.summaryVi} />
        <TextInput id={fields.summaryEn} label={words.summaryEn} value={typed.summaryEn} />
        <TextInput
          id={fields.position}
          label={words.position}
          value={typed.position}
          error={errorAt(fields.position)}
          required
        />
        <Textarea
          id={fields.questions}
          label={words.questionsLabel}
          hint={words.questionsHint}
          value={typed.questions}
          error={errorAt(fields.questions)}
          rows={14}
        />
        <Textarea
          id={fields.rules}
          label={words.rulesLabel}
          hint={words.rulesHint}
          value={typed.rules}
          error={errorAt(fields.rules)}
          rows={10}
        />
        <ButtonGroup>
          <Button preventDoubleClick>{words.save}</Button>
          {!isNew && typed.questions && <Link href={paths.lifeEvent(typed.id)}>{words.preview}</Link>}
        </ButtonGroup>
      </Form>
    </OfficeLayout>
  )
}
