import { calendarFor } from '../../agencies/index.js'
import type { Standing } from '../../calendar/index.js'
import { dossierStanding, type OpenStep, type QueueRow, stepDueWithin } from '../../dossiers/index.js'
import { listPeople } from '../../people/index.js'
import type { Keyring } from '../../platform/crypto.js'
import type { Tx } from '../../platform/db.js'
import type { Instant } from '../../platform/time.js'
import { getRevisions, type Revision } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { DueTag, StandingTag, StatusTag, Table, Tag } from '../../ui/index.js'
import { queueTexts as words } from './texts.vi.js'

/** A row with what only the program can add: the name, and how it stands against its time limit. */
export interface ShownRow {
  row: QueueRow
  applicant: string
  standing: Standing | null
  steps: ShownStep[]
}

/** An open step in a list: what it is called, whose it is, and whether its own time is up. */
export interface ShownStep {
  name: string
  who: string | null
  isLate: boolean
}

/** Adds names and standings to a page of rows, with one question for the names, one for the revisions and one calendar an agency. */
export async function showRows(
  tx: Tx,
  keyring: Keyring,
  { rows, now }: { rows: readonly QueueRow[]; now: Instant },
): Promise<ShownRow[]> {
  const people = await listPeople(
    tx,
    keyring,
    rows.map((row) => row.applicantId),
  )
  const standings = await standingsOf(tx, rows, now)
  const revisions = await revisionsOf(tx, rows)
  return rows.map((row) => ({
    row,
    applicant: people.get(row.applicantId)?.fullName ?? '',
    standing: standings.get(row.id) ?? null,
    steps: row.openSteps.map((step) => shownStep(step, { row, revision: revisions.get(row.revisionId), now })),
  }))
}

async function revisionsOf(tx: Tx, rows: readonly QueueRow[]): Promise<Map<string, Revision>> {
  const ids = new Set(rows.filter(({ openSteps }) => openSteps.length > 0).map(({ revisionId }) => revisionId))
  return ids.size === 0 ? new Map() : new Map((await getRevisions(tx, [...ids])).map((each) => [each.id, each]))
}

function shownStep(
  step: OpenStep,
  { row, revision, now }: { row: QueueRow; revision: Revision | undefined; now: Instant },
): ShownStep {
  const name = revision?.definition.workflow.find(({ id }) => id === step.step)?.name.vi ?? step.step
  const dueAt = stepDueWithin(step, row)
  return {
    name: step.round > 1 ? words.round(name, step.round) : name,
    who: step.officer,
    isLate: row.clockPausedAt === null && dueAt !== null && dueAt < now,
  }
}

async function standingsOf(tx: Tx, rows: readonly QueueRow[], now: Instant): Promise<Map<string, Standing>> {
  const standings = new Map<string, Standing>()
  for (const [agencyId, ofAgency] of Map.groupBy(rows, (row) => row.competentAgencyId)) {
    const calendar = await calendarFor(tx, agencyId)
    for (const row of ofAgency) {
      const standing = dossierStanding(row, { now, calendar })
      if (standing) standings.set(row.id, standing)
    }
  }
  return standings
}

/** How much working time is left, or how it ended. */
export function TimeLeft({ standing }: { standing: Standing | null }) {
  if (!standing) return '—'
  switch (standing.standing) {
    case 'finished_early':
    case 'finished_on_time':
    case 'finished_late':
      return <StandingTag standing={standing.standing} />
    default:
      return <DueTag workingMinutesLeft={standing.remainingMinutes} standing={standing.standing} />
  }
}

/** Dossiers, one row each, to be walked with the keys. */
export function DossierTable({ caption, rows }: { caption: string; rows: ShownRow[] }) {
  return (
    <Table
      caption={caption}
      captionHidden
      compact
      rows={rows}
      rowKey={({ row }) => row.id}
      rowAttributes={(_, index) => ({ 'data-key-row': '', 'data-key-current': index === 0 ? '' : undefined })}
      columns={[
        { heading: words.columns.code, cell: CodeLink },
        { heading: words.columns.procedure, cell: ({ row }) => row.procedureName },
        { heading: words.columns.person, cell: ({ applicant }) => applicant },
        { heading: words.columns.left, cell: ({ standing }) => <TimeLeft standing={standing} /> },
        { heading: words.columns.status, cell: ({ row }) => <StatusTag status={row.status} /> },
        { heading: words.columns.steps, cell: Steps },
        { heading: words.columns.flags, cell: Flags },
      ]}
    />
  )
}

function CodeLink({ row }: ShownRow) {
  return (
    <a className="govuk-link mc-office-code" href={paths.officeDossier(row.code)} data-key-open="">
      {row.code}
    </a>
  )
}

/** Every step that is open, with the officer it was given to. */
function Steps({ steps }: ShownRow) {
  if (steps.length === 0) return '—'
  return (
    <ul className="mc-office-steps">
      {steps.map(({ name, who, isLate }) => (
        <li key={name}>
          {name}
          {who && <span className="mc-office-steps__who">{who}</span>}{' '}
          {isLate && <Tag tone="red">{words.stepLate}</Tag>}
        </li>
      ))}
    </ul>
  )
}

/** What an officer should know before opening it; late without a word to the person stands in red. */
function Flags({ row, standing }: ShownRow) {
  const isSilent = standing?.standing === 'overdue' && row.status !== 'submitted' && !row.extendedAt
  return (
    <>
      {isSilent && <Tag tone="red">{words.silent}</Tag>} {flagsOf(row).join(' · ')}
    </>
  )
}

function flagsOf(row: QueueRow): string[] {
  return [words.channels[row.channel], row.supplementCount > 0 ? words.supplemented(row.supplementCount) : ''].filter(
    Boolean,
  )
}
