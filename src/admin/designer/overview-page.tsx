import type { LegalDay } from '../../platform/time.js'
import {
  type Design,
  type Finding,
  type LevelProof,
  nodeAt,
  pathOf,
  placeInWords,
  type Revision,
} from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  ButtonGroup,
  ErrorSummary,
  formatDay,
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
} from '../../ui/index.js'
import { decisionFaultTexts, decisionFieldNames } from '../decision-fields.vi.js'
import { conditionNames } from '../levels/condition-names.js'
import { designTools } from './design-tools.js'
import { designSections, placeOf } from './parts.js'
import { DiscardAsked, PublishPart, type PublishPartProps } from './publish-part.js'
import { publishTexts as publishWords } from './publish-texts.vi.js'
import { Refusal, type RefusalProps } from './refusal-part.js'
import { sectionOf, whereConditionIsMet, whereToMend } from './section-of.js'
import { designerTexts as words } from './texts.vi.js'

export interface OverviewProps extends PublishPartProps {
  frame: PageFrame
  menu: QueueGroup[]
  findings: Finding[]
  proof: LevelProof
  refusal?: RefusalProps['refusal']
  /** The revision that came of it. */
  published: Revision | undefined
  today: LegalDay
}

/** A design as a whole: its parts, what the linter finds, the level it reaches, and the way out. */
export function OverviewPage(props: OverviewProps) {
  const { frame, menu, design, refusal, published, faults, newest } = props
  const name = design.definition.shortName.vi || words.unnamed
  return (
    <OfficeLayout frame={frame} title={name} queues={menu} hasErrors={refusal !== undefined || faults !== undefined}>
      {refusal && <Refusal {...props} refusal={refusal} />}
      {faults && (
        <ErrorSummary
          title={publishWords.refusedTitle}
          errors={faults.map((fault) => ({ field: decisionFieldNames[fault], text: decisionFaultTexts[fault] }))}
        />
      )}
      {published && <Published {...props} published={published} />}
      <Heading caption={design.code}>{name}</Heading>
      {props.isDiscardAsked && <DiscardAsked design={design} />}
      <Heading level={2}>{words.parts}</Heading>
      <Parts {...props} />
      <ButtonGroup>
        {(['preview', 'feel', 'diagram', 'trial'] as const).map((tool) => (
          <Button key={tool} href={paths.adminDesignDeed(design.id, designTools[tool])} variant="secondary">
            {words[tool]}
          </Button>
        ))}
        {newest && !published && (
          <Button href={paths.adminDesignDeed(design.id, designTools.compare)} variant="secondary">
            {publishWords.compare(newest.number)}
          </Button>
        )}
        <Button href={paths.adminDesignDeed(design.id, 'xuat.json')} variant="secondary">
          {words.export}
        </Button>
      </ButtonGroup>
      <Findings {...props} />
      <Level {...props} />
      {!published && <PublishPart {...props} />}
    </OfficeLayout>
  )
}

function Published({ design, today, published }: OverviewProps & { published: Revision }) {
  const { number, validFrom, decision } = published
  const explained = validFrom <= today ? publishWords.inForce : publishWords.later
  return (
    <NotificationBanner type="success" heading={publishWords.published(number)}>
      <Paragraph>{explained(decision ?? '', formatDay(validFrom))}</Paragraph>
      <Link href={paths.procedure(design.code)}>{publishWords.seeProcedure}</Link> ·{' '}
      <Link href={paths.adminRevisions(design.code)}>{publishWords.seeRevisions}</Link>
    </NotificationBanner>
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
              heading: words.weight,
              cell: ({ severity }) => (
                <Tag tone={severity === 'error' ? 'red' : 'yellow'}>{words.severity[severity]}</Tag>
              ),
            },
            {
              heading: words.found,
              cell: ({ rule, message }) => (
                <>
                  {message} <span className="mc-soft">({rule})</span>
                </>
              ),
            },
            {
              heading: words.where,
              cell: ({ at }) => (
                <Link href={whereToMend(design, at)}>{placeInWords(design.definition, pathOf(at))}</Link>
              ),
            },
          ]}
        />
      )}
    </>
  )
}

function Level({ design, proof }: OverviewProps) {
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
            <List
              items={proof.missingForNext.map((condition) => (
                <Link key={condition} href={whereConditionIsMet(design.id, condition)}>
                  {conditionNames[condition]}
                </Link>
              ))}
            />
          </>
        )}
      </InsetText>
    </>
  )
}
