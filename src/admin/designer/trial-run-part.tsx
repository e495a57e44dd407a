import { type Design, deedCode, playTrial, type Trial, type TrialDeed, type TrialStep } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  ButtonGroup,
  Form,
  Heading,
  InsetText,
  List,
  Paragraph,
  statusName,
  Table,
  Tag,
} from '../../ui/index.js'
import { roleNames } from './role-names.js'
import { trialTexts as words } from './trial-texts.vi.js'

interface RunProps {
  design: Design
  trial: Trial
}

/** The way of a trial's dossier: where it stands, what may be done now, and every step in every round. */
export function TrialRunPart({ design, trial }: RunProps) {
  const { definition } = design
  const { run, deeds, next, isStale } = playTrial(definition, trial.deeds)
  const inWords = (deed: TrialDeed) => deedInWords(deed, design)
  const isUsedUp = run.status === 'in_processing' && !next.some(({ deed }) => deed === 'request_supplement')
  return (
    <>
      <Heading level={2}>{words.next}</Heading>
      <InsetText>
        {words.standing}: <strong>{statusName('vi', run.status)}</strong>
        {run.decision && ` (${words.decisions[run.decision]})`}
      </InsetText>
      {isStale && <Paragraph>{words.stale}</Paragraph>}
      {!isStale && next.length === 0 && <Paragraph>{words.nothingNext}</Paragraph>}
      {run.status === 'in_processing' && run.steps.length === 0 && <Paragraph>{words.noSteps}</Paragraph>}
      {isUsedUp && <Paragraph>{words.usedUp}</Paragraph>}
      {next.length > 0 && (
        <Form action={paths.adminDesignDeed(design.id, 'chay-thu')} hidden={{ viec: 'lam' }}>
          <ButtonGroup>
            {next.map((deed) => (
              <Button key={deedCode(deed)} name="lam" value={deedCode(deed)} variant="secondary" small>
                {inWords(deed)}
              </Button>
            ))}
          </ButtonGroup>
        </Form>
      )}
      <Steps design={design} steps={run.steps} />
      {deeds.length > 0 && <Heading level={2}>{words.log}</Heading>}
      {deeds.length > 0 && <List kind="number" items={deeds.map(inWords)} />}
    </>
  )
}

const tones = { waiting: 'grey', active: 'blue', done: 'green', sent_back: 'yellow', recalled: 'yellow' } as const

function Steps({ design, steps }: { design: Design; steps: TrialStep[] }) {
  const { workflow } = design.definition
  const rows = workflow.flatMap((step) => steps.filter((each) => each.step === step.id).map((each) => ({ step, each })))
  return (
    <Table
      caption={words.steps}
      firstCellIsHeader
      rows={rows}
      rowKey={({ each }) => `${each.step}-${each.round}`}
      columns={[
        {
          heading: words.step,
          cell: ({ step, each }) => (each.round === 1 ? step.name.vi : `${step.name.vi} (${words.round(each.round)})`),
        },
        { heading: words.role, cell: ({ step }) => roleNames[step.role] },
        { heading: words.state, cell: ({ each }) => <Tag tone={tones[each.state]}>{words.states[each.state]}</Tag> },
      ]}
    />
  )
}

function deedInWords(deed: TrialDeed, { definition: { workflow } }: Design): string {
  const nameOf = (id: string) => workflow.find((step) => step.id === id)?.name.vi || id
  switch (deed.deed) {
    case 'send_back':
      return words.sendBack(nameOf(deed.step), nameOf(deed.to))
    case 'finish':
    case 'approve':
    case 'refuse':
      return words[deed.deed](nameOf(deed.step))
    default:
      return words.deeds[deed.deed]
  }
}
