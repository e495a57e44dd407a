import {
  type Design,
  type DesignPublished,
  type Finding,
  type LevelProof,
  nodeAt,
  pathOf,
} from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  ButtonGroup,
  ErrorSummary,
  Form,
  Heading,
  InsetText,
  Link,
  List,
  NotificationBanner,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Table,
  Tag,
  TaskList,
  TextInput,
} from '../../ui/index.js'
import { conditionNames } from '../levels/condition-names.js'
import { designSections, placeOf } from './parts.js'
import { sectionOf } from './section-of.js'
import { designerTexts as words } from './texts.vi.js'

export interface OverviewProps {
  frame: PageFrame
  menu: QueueGroup[]
  design: Design
  findings: Finding[]
  proof: LevelProof
  refusal?: Extract<DesignPublished, { outcome: 'refused' }>
  publishedNumber?: number
  typed?: { decision: string; validFrom: string }
}

/** A design as a whole: its parts, what the linter finds, the level it reaches, and the way out. */
export function OverviewPage(props: OverviewProps) {
  const { frame, menu, design, refusal, publishedNumber } = props
  const name = design.definition.shortName.vi || words.unnamed
  return (
    <OfficeLayout frame={frame} title={name} queues={menu} hasErrors={refusal !== undefined}>
      {refusal && <Refusal {...props} refusal={refusal} />}
      {publishedNumber && (
        <NotificationBanner type="success" heading={words.publishedNow(publishedNumber)}>
          <Link href={paths.procedure(design.code)}>{words.seeProcedure}</Link>
        </NotificationBanner>
      )}
      <Heading caption={design.code}>{name}</Heading>
      <Heading level={2}>{words.parts}</Heading>
      <Parts {...props} />
      <ButtonGroup>
        <Button href={paths.adminDesignDeed(design.id, 'xem-thu')} variant="secondary">
          {words.preview}
        </Button>
        <Button href={paths.adminDesignDeed(design.id, 'feel')} variant="secondary">
          {words.feel}
        </Button>
        <Button href={paths.adminDesignDeed(design.id, 'so-do')} variant="secondary">
          {words.diagram}
        </Button>
        <Button href={paths.adminDesignDeed(design.id, 'chay-thu')} variant="secondary">
          {words.trial}
        </Button>
        <Button href={paths.adminDesignDeed(design.id, 'xuat.json')} variant="secondary">
          {words.export}
        </Button>
      </ButtonGroup>
      <Findings {...props} />
      <Level {...props} />
      {!design.publishedRevisionId && <Publish {...props} />}
    </OfficeLayout>
  )
}

function Parts({ design, findings }: OverviewProps) {
  return (
    <TaskList
      items={designSections.map((section) => {
        const here = findings.filter(({ at }) => sectionOf(at) === section.address)
        const errors = here.filter(({ severity }) => severity === 'error').length
        return {
          title: section.title,
          hint: section.about,
          href: paths.adminDesignPart(design.id, section.address),
          status:
            errors > 0 ? (
              <Tag tone="red">{words.errors(errors)}</Tag>
            ) : (
              <Counts design={design} address={section.address} />
            ),
        }
      })}
    />
  )
}

function Counts({ design, address }: { design: Design; address: string }) {
  const section = designSections.find((candidate) => candidate.address === address)
  const counts = (section?.children ?? []).map(({ list, one }) => {
    const items = nodeAt(design.definition, [...pathOf(placeOf(address)), list])
    return words.count(Array.isArray(items) ? items.length : 0, one)
  })
  return <>{counts.join(', ')}</>
}

function Refusal({ design, proof, refusal }: OverviewProps & { refusal: NonNullable<OverviewProps['refusal']> }) {
  switch (refusal.because) {
    case 'lint':
      return (
        <ErrorSummary
          title={words.refusedTitle}
          description={words.refusedByLint}
          errors={errorsFrom(refusal.findings)}
        />
      )
    case 'level_not_reached':
      return (
        <ErrorSummary
          title={words.refusedTitle}
          description={words.refusedByLevel(design.definition.onlineService.legacyLevel, proof.reached)}
          errors={refusal.missing.map((condition) => ({
            field: 'muc-do',
            text: `${words.missing}: ${conditionNames[condition]}`,
          }))}
        />
      )
    case 'faulty':
      return (
        <ErrorSummary title={words.refusedTitle} errors={refusal.faults.map((text) => ({ field: 'kiem-tra', text }))} />
      )
    case 'decision_missing':
      return <ErrorSummary title={words.refusedTitle} errors={[{ field: 'quyet-dinh', text: words.decisionMissing }]} />
    case 'published_before':
      return <ErrorSummary title={words.refusedTitle} description={words.publishedBefore} errors={[]} />
  }
}

const errorsFrom = (findings: readonly Finding[]) =>
  findings.map(({ message }) => ({ field: 'kiem-tra', text: message }))

function Findings({ design, findings }: OverviewProps) {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return (
    <>
      <Heading level={2} id="kiem-tra">
        {words.lint}
      </Heading>
      {findings.length === 0 ? (
        <Paragraph>{words.clean}</Paragraph>
      ) : (
        <Paragraph>
          {words.errors(errors)}, {words.warnings(findings.length - errors)}.
        </Paragraph>
      )}
      {findings.length > 0 && (
        <Table
          caption={words.lint}
          captionHidden
          rows={findings}
          rowKey={(_, index) => index}
          columns={[
            {
              heading: words.rule,
              cell: ({ rule, severity }) => (
                <>
                  <Tag tone={severity === 'error' ? 'red' : 'yellow'}>{words.severity[severity]}</Tag>{' '}
                  <code>{rule}</code>
                </>
              ),
            },
            { heading: words.found, cell: ({ message }) => message },
            {
              heading: words.where,
              cell: ({ at }) => <Link href={paths.adminDesignPart(design.id, addressToEdit(at))}>{at}</Link>,
            },
          ]}
        />
      )}
    </>
  )
}

/** Findings name places of the definition; what is not an item of a list is edited with its section. */
const addressToEdit = (at: string): string => (at.includes('.') ? at : (sectionOf(at) ?? 'general'))

function Level({ proof }: OverviewProps) {
  return (
    <>
      <Heading level={2} id="muc-do">
        {words.level}
      </Heading>
      <InsetText>
        <strong>{words.levelReached(proof.reached)}.</strong>
        {proof.missingForNext.length > 0 && (
          <>
            {' '}
            {words.levelMissing(proof.reached + 1)}:
            <List items={proof.missingForNext.map((condition) => conditionNames[condition])} />
          </>
        )}
      </InsetText>
    </>
  )
}

function Publish({ design, typed, refusal }: OverviewProps) {
  const decisionError = refusal?.because === 'decision_missing' ? words.decisionMissing : undefined
  return (
    <>
      <Form action={paths.adminDesignDeed(design.id, 'cong-bo')}>
        <Heading level={2}>{words.publishing}</Heading>
        <TextInput
          id="quyet-dinh"
          label={words.decision}
          hint={words.decisionHint}
          value={typed?.decision ?? ''}
          error={decisionError}
          required
        />
        <TextInput
          id="hieu-luc"
          type="date"
          label={words.validFrom}
          value={typed?.validFrom ?? ''}
          width={10}
          required
        />
        <Button preventDoubleClick>{words.publish}</Button>
      </Form>
      <Form action={paths.adminDesignDeed(design.id, 'bo')}>
        <Button variant="warning" small>
          {words.discard}
        </Button>
      </Form>
    </>
  )
}
