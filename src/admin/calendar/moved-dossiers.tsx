import type { Agency } from '../../agencies/index.js'
import type { MovedClock, RecomputationPreview } from '../../dossiers/index.js'
import type { Instant } from '../../platform/time.js'
import { DateTime, Paragraph, SummaryList, Table, Tag } from '../../ui/index.js'
import { DossierCode, OnlyWithinReach } from './dossier-code.js'
import { calendarTexts } from './texts.vi.js'

const words = calendarTexts.recompute

interface MovedDossiersProps {
  preview: RecomputationPreview
  agencies: readonly Agency[]
  /** Dossiers that the viewer may open. */
  reach: ReadonlySet<string>
  now: Instant
}

/** How many dossiers a recomputation reaches, and the first of those whose date moves. */
export function MovedDossiers({ preview, agencies, reach, now }: MovedDossiersProps) {
  const { outdated, moved, shown, answers } = preview
  if (outdated + answers === 0) return <Paragraph>{words.nothing}</Paragraph>
  const names = new Map(agencies.map(({ id, name }) => [id, name]))
  return (
    <>
      <SummaryList
        rows={[
          { key: words.outdated, value: String(outdated) },
          { key: words.moved, value: String(moved) },
          ...(answers > 0 ? [{ key: words.answers, value: String(answers) }] : []),
        ]}
      />
      {shown.length > 0 && (
        <Table
          caption={words.moved}
          captionHidden
          compact
          rows={shown}
          rowKey={({ code }) => code}
          columns={[
            { heading: words.columns.code, cell: (moved) => <DossierCode {...moved} reach={reach} /> },
            { heading: words.columns.agency, cell: ({ agencyId }) => names.get(agencyId) },
            { heading: words.columns.from, cell: ({ from }) => <DateTime at={from} show="moment" /> },
            { heading: words.columns.to, cell: ({ to }) => <DateTime at={to} show="moment" /> },
            { heading: words.columns.note, cell: (clock) => <Note clock={clock} now={now} /> },
          ]}
        />
      )}
      <OnlyWithinReach ids={shown.map(({ dossierId }) => dossierId)} reach={reach} />
      {shown.length < moved && <Paragraph small>{words.shown(shown.length)}</Paragraph>}
    </>
  )
}

/** What an administrator should see before they press: dates that come closer, and those that are over at once. */
function Note({ clock: { from, to }, now }: { clock: MovedClock; now: Instant }) {
  if (to <= now && from > now) return <Tag tone="red">{words.overdue}</Tag>
  return to < from ? <Tag tone="orange">{words.earlier}</Tag> : null
}
