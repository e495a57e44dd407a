import type { Design, Difference, Revision } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { BackLink, Heading, OfficeLayout, type PageFrame, Paragraph, type QueueGroup } from '../../ui/index.js'
import { Differences } from '../revisions/revisions-page.js'
import { revisionTexts } from '../revisions/texts.vi.js'
import { publishTexts as words } from './publish-texts.vi.js'
import { designerTexts } from './texts.vi.js'

export interface ChangesPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  design: Design
  newest: Revision
  differences: Difference[]
}

/** What publishing a design would change, place by place. */
export function ChangesPage({ frame, menu, design, newest, differences }: ChangesPageProps) {
  return (
    <OfficeLayout frame={frame} title={words.compareTitle} queues={menu}>
      <BackLink href={paths.adminDesign(design.id)}>{designerTexts.back}</BackLink>
      <Heading caption={design.definition.shortName.vi}>{words.compareTitle}</Heading>
      {differences.length === 0 ? (
        <Paragraph>{words.compareNone(newest.number)}</Paragraph>
      ) : (
        <>
          <Paragraph>{revisionTexts.differences(differences.length)}</Paragraph>
          <Differences differences={differences} from={revisionTexts.number(newest.number)} to={words.thisDesign} />
        </>
      )}
    </OfficeLayout>
  )
}
