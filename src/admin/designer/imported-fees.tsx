import type { PublishedFees } from '../../procedures/procedure.js'
import { Button, formatCount, Heading, InsetText, List, Paragraph } from '../../ui/index.js'
import { deedValues, ofForm } from './part-deeds.js'
import { designerTexts as texts } from './texts.vi.js'

const words = texts.importedFees

/** What the national catalogue tells of fees, which people see instead of those written here, and the button that ends that. */
export function ImportedFees({ fees, isClosed }: { fees: PublishedFees; isClosed: boolean }) {
  const lines = fees.lines.map(({ amount, currency = 'đồng', note }) =>
    [amount === undefined ? '' : `${formatCount('vi', amount)} ${currency}`, note?.vi].filter(Boolean).join(' – '),
  )
  return (
    <InsetText>
      <Heading level={2} size="s">
        {words.title}
      </Heading>
      <Paragraph>{words.statuses[fees.status]}</Paragraph>
      {lines.length > 0 && <List items={lines} />}
      <Paragraph>{words.shownInstead}</Paragraph>
      {!isClosed && (
        <Button
          variant="secondary"
          name="viec"
          value={deedValues.dropImportedFees}
          attributes={ofForm}
          preventDoubleClick
        >
          {words.drop}
        </Button>
      )}
    </InsetText>
  )
}
