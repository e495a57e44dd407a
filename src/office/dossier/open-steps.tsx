import { type DossierStep, stepDueWithin } from '../../dossiers/index.js'
import { DateTime, Paragraph, Table, Tag } from '../../ui/index.js'
import { type DossierView, stepName } from './load-dossier.js'
import { roleWords, dossierTexts as words } from './texts.vi.js'

/** Every step that is open now, with who works it and until when. */
export function OpenSteps({ view }: { view: DossierView }) {
  const { dossier, steps, names } = view
  const open = view.inHand.filter(({ state }) => state === 'active')
  const isWorked = dossier.finishedAt === null && dossier.decidedAt === null
  const sentBack = steps.filter(({ state }) => state === 'sent_back').length
  return (
    <>
      {isWorked && open.length > 0 && (
        <Table
          caption={words.openSteps.title}
          compact
          firstCellIsHeader
          rows={open}
          rowKey={({ id }) => id}
          columns={[
            { heading: words.openSteps.step, cell: (step) => nameOf(step, view) },
            { heading: words.openSteps.unit, cell: ({ agencyId }) => names.get(agencyId) },
            {
              heading: words.openSteps.who,
              cell: ({ assignedOfficerId, role }) => names.get(assignedOfficerId ?? '') ?? roleWords[role],
            },
            { heading: words.openSteps.due, cell: (step) => <StepDue step={step} view={view} /> },
          ]}
        />
      )}
      {sentBack > 0 && <Paragraph>{words.openSteps.sentBack(sentBack)}</Paragraph>}
    </>
  )
}

function nameOf({ step, round }: DossierStep, view: DossierView): string {
  const name = stepName(view, step)
  return round > 1 ? words.rounds(name, round) : name
}

function StepDue({ step, view: { dossier, shownAt } }: { step: DossierStep; view: DossierView }) {
  const dueAt = stepDueWithin(step, dossier)
  if (!dueAt) return null
  const isLate = dossier.clockPausedAt === null && dueAt < shownAt
  return (
    <>
      <DateTime at={dueAt} show="moment" /> {isLate && <Tag tone="red">{words.openSteps.late}</Tag>}
    </>
  )
}
