import type { Design, Difference, Revision } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { BackLink, Heading, OfficeLayout, type PageFrame, Paragraph, type QueueGroup } from '../../ui/index.js'
import { Differences, type Shown } from '../revisions/differences.js'
import { revisionTexts } from '../revisions/texts.vi.js'
import { designTools } from './design-tools.js'
import { publishTexts as words } from './publish-texts.vi.js'
import { designerTexts } from './texts.vi.js'

export interface ChangesPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  design: Design
  newest: Revision
  differences: Difference[]
  /** The part of a long comparison that is looked at. */
  shown: Shown | undefined
}

/** What publishing a design would change, place by place. */
export function ChangesPage({ frame, menu, design, newest, differences, shown }: ChangesPageProps) {
  const here = paths.adminDesignDeed(design.id, designTools.compare)
  return (
    <OfficeLayout frame={frame} title={words.compareTitle} queues={menu}>
      <BackLink href={paths.adminDesign(design.id)}>{designerTexts.back}</BackLink>
      <Heading caption={design.definition.shortName.vi}>{words.compareTitle}</Heading>
      {differences.length === 0 ? (
        <Paragraph>{words.compareNone(newest.number)}</Paragraph>
      ) : (
        <>
          <Paragraph>{revisionTexts.differences(differences.length)}</Paragraph>
          <Differences
            differences={differences}
            from={revisionTexts.number(newest.number)}
            to={words.thisDesign}
            shown={shown}
            pageOf={({ part, start }) => `${here}${part && `?phan=${part}&sau=${start}`}`}
          />
        </>
      )}
    </OfficeLayout>
  )
}
