import type { RegimeChange } from '../../agencies/index.js'
import { DateTime, formatDay, Heading, List, Paragraph, Table } from '../../ui/index.js'
import { choiceIn } from './regime-form.js'
import { chosenParameters, parameterWords, regimesTexts as words } from './texts.vi.js'

/** Who wrote which regime when, and what stood there before. */
export function RegimeChanges({ changes }: { changes: RegimeChange[] }) {
  return (
    <>
      <Heading level={2}>{words.history.title}</Heading>
      {changes.length === 0 ? (
        <Paragraph>{words.history.none}</Paragraph>
      ) : (
        <Table
          caption={words.history.title}
          captionHidden
          rows={changes}
          rowKey={({ id }) => id}
          columns={[
            { heading: words.history.at, cell: ({ at }) => <DateTime at={at} show="moment" /> },
            { heading: words.history.by, cell: ({ by }) => by ?? words.history.installation },
            { heading: words.columns.name, cell: ({ after }) => after.name },
            { heading: words.history.what, cell: (change) => <List items={linesOf(change)} /> },
          ]}
        />
      )}
    </>
  )
}

type Regime = RegimeChange['after']

const facts: { label: string; of: (regime: Regime) => string }[] = [
  { label: words.columns.name, of: ({ name }) => name },
  { label: words.history.begins, of: ({ validFrom }) => formatDay(validFrom) },
  { label: words.history.ends, of: ({ validTo }) => (validTo ? formatDay(validTo) : words.history.open) },
  ...chosenParameters.map((each) => ({
    label: parameterWords[each].label,
    of: ({ parameters }: Regime) => choiceIn(parameters, each),
  })),
]

/** A new regime with all it says, a changed one with what became different. */
function linesOf({ before, after }: RegimeChange): string[] {
  if (!before) return [words.history.isNew, ...facts.slice(1).map(({ label, of }) => `${label}: ${of(after)}`)]
  return facts
    .filter(({ of }) => of(before) !== of(after))
    .map(({ label, of }) => `${label}: ${of(before)} → ${of(after)}`)
}
