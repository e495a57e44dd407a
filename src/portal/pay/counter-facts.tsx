import type { Agency, OpeningHours } from '../../agencies/index.js'
import { formatOpeningHours, Heading, Paragraph, PhoneNumber, SummaryList, useLanguage } from '../../ui/index.js'
import { payTexts } from './texts.js'

/** Where and when money is taken by hand: the way that is always open. */
export function CounterFacts({ agency, openings }: { agency: Agency; openings: readonly OpeningHours[] }) {
  const language = useLanguage()
  const words = payTexts[language]
  const hours = openings.length > 0 ? [{ key: words.counter.hours, value: formatOpeningHours(language, openings) }] : []
  return (
    <>
      <Heading level={2}>{words.counterTitle}</Heading>
      <Paragraph>{words.counterText}</Paragraph>
      <SummaryList
        rows={[
          { key: words.counter.name, value: agency.counterName },
          { key: words.counter.address, value: agency.address },
          ...hours,
          {
            key: words.counter.phone,
            value: <PhoneNumber number={agency.hotline} extension={agency.hotlineExtension} />,
          },
        ]}
      />
    </>
  )
}
