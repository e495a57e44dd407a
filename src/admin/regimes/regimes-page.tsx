import type { RegimeChange, RegimeRow } from '../../agencies/index.js'
import type { LegalDay } from '../../platform/time.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  ButtonGroup,
  ErrorSummary,
  Form,
  formatDay,
  Heading,
  Link,
  List,
  NotificationBanner,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Radios,
  Table,
  Tag,
  TextInput,
} from '../../ui/index.js'
import { RegimeChanges } from './regime-changes.js'
import { choiceIn, dayField, type FormError, nameField, type TypedRegime } from './regime-form.js'
import { chosenParameters, parameterWords, regimesTexts as words } from './texts.vi.js'

export interface RegimesPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  /** The newest first. */
  regimes: RegimeRow[]
  today: LegalDay
  /** The newest first. */
  changes: RegimeChange[]
  typed: TypedRegime
  errors: FormError[]
  refused?: string | undefined
  done?: string
}

/** What law says when, and the form that adds to it. */
export function RegimesPage(props: RegimesPageProps) {
  const { frame, menu, regimes, today, errors, refused, done } = props
  const isWrong = errors.length > 0 || refused !== undefined
  return (
    <OfficeLayout frame={frame} title={words.title} queues={menu} hasErrors={isWrong}>
      {done && <NotificationBanner type="success">{done}</NotificationBanner>}
      {isWrong && <ErrorSummary errors={errors} description={refused} />}
      <Heading>{words.title}</Heading>
      <Paragraph>{words.lead}</Paragraph>
      <Table
        caption={words.title}
        captionHidden
        rows={regimes}
        rowKey={({ id }) => id}
        columns={[
          { heading: words.columns.name, cell: (regime) => <Name regime={regime} today={today} /> },
          { heading: words.columns.span, cell: spanOf },
          { heading: words.columns.says, cell: (regime) => <Says regime={regime} /> },
          { heading: words.columns.dossiers, cell: ({ dossiers }) => dossiers, numeric: true },
        ]}
      />
      <Paragraph>
        <Link href={paths.adminPapers}>{words.papers}</Link>
      </Paragraph>
      <RegimeForm {...props} />
      <RegimeChanges changes={props.changes} />
    </OfficeLayout>
  )
}

function Name({ regime: { id, name, validFrom, validTo }, today }: { regime: RegimeRow; today: LegalDay }) {
  const isComing = validFrom > today
  const isPast = validTo !== null && validTo < today
  return (
    <>
      {name} <Tag tone={isComing ? 'blue' : isPast ? 'grey' : 'green'}>{stateOf({ isComing, isPast })}</Tag>
      {isComing && (
        <>
          {' '}
          <Link href={`${paths.adminRegimes}?sua=${id}#che-do`}>{words.edit}</Link>
        </>
      )}
    </>
  )
}

const stateOf = ({ isComing, isPast }: { isComing: boolean; isPast: boolean }): string =>
  isComing ? words.coming : isPast ? words.past : words.current

const spanOf = ({ validFrom, validTo }: RegimeRow): string =>
  `${formatDay(validFrom)} – ${validTo ? formatDay(validTo) : words.openEnd}`

function Says({ regime: { parameters } }: { regime: RegimeRow }) {
  return <List items={chosenParameters.map((each) => `${parameterWords[each].label}: ${choiceIn(parameters, each)}`)} />
}

function RegimeForm({ typed, errors }: RegimesPageProps) {
  const errorOf = (field: string) => errors.find((each) => each.field === field)?.text
  return (
    <>
      <Heading level={2} id="che-do">
        {typed.id ? words.change : words.add}
      </Heading>
      <Form action={paths.adminRegimes} hidden={typed.id ? { id: typed.id } : {}}>
        <TextInput
          id={nameField}
          label={words.name.label}
          hint={words.name.hint}
          value={typed.name}
          error={errorOf(nameField)}
          maxLength={200}
          required
        />
        <TextInput
          id={dayField}
          label={words.validFrom.label}
          hint={words.validFrom.hint}
          value={typed.validFrom}
          error={errorOf(dayField)}
          width={10}
          required
        />
        {chosenParameters.map((each) => (
          <Radios
            key={each}
            id={each}
            label={parameterWords[each].label}
            value={typed.chosen[each]}
            error={errorOf(each)}
            items={Object.entries(parameterWords[each].options).map(([value, text]) => ({ value, text }))}
          />
        ))}
        <ButtonGroup>
          <Button name="buoc" value="xem">
            {words.preview}
          </Button>
        </ButtonGroup>
      </Form>
    </>
  )
}
