import type { Agency } from '../../agencies/index.js'
import type { SupportPoint } from '../../outreach/index.js'
import { textIn } from '../../platform/text.js'
import { paths } from '../../surface/paths.js'
import {
  Breadcrumbs,
  Button,
  CitizenLayout,
  EmptyState,
  Heading,
  Link,
  localPath,
  type PageFrame,
  Paragraph,
  PhoneNumber,
  SummaryList,
  texts,
} from '../../ui/index.js'
import { AgencyFilter } from '../agency-filter.js'
import { ByAgency } from '../by-agency.js'
import { informTexts } from '../inform/texts.js'
import { outreachTexts } from './texts.js'

export interface PointsPageProps {
  frame: PageFrame
  agencies: readonly Agency[]
  chosen: string
  points: SupportPoint[]
}

/** Where somebody helps, by ward. */
export function PointsPage({ frame, agencies, chosen, points }: PointsPageProps) {
  const { language } = frame
  const words = outreachTexts(language).points
  const local = (path: string) => localPath(language, path)
  return (
    <CitizenLayout
      frame={frame}
      title={words.title}
      description={words.lead}
      before={
        <Breadcrumbs
          items={[
            { text: texts(language).home, href: local(paths.home) },
            { text: informTexts(language).guides.title, href: local(paths.guides) },
            { text: words.title },
          ]}
        />
      }
    >
      <Heading>{words.title}</Heading>
      <Paragraph lead>{words.lead}</Paragraph>
      <AgencyFilter frame={frame} action={paths.supportPoints} agencies={agencies} chosen={chosen} />
      {points.length === 0 && (
        <EmptyState
          title={words.none}
          action={
            <Button href={local(paths.agencies)} variant="secondary">
              {texts(language).navigation.agencies}
            </Button>
          }
        >
          {words.noneText}
        </EmptyState>
      )}
      <ByAgency frame={frame} agencies={agencies} items={points} id="diem">
        {(own) => <PointCards frame={frame} points={own} />}
      </ByAgency>
      <Heading level={2} size="m">
        {words.classes}
      </Heading>
      <Paragraph>
        {words.classesText} <Link href={local(paths.classes)}>{words.classesLink}</Link>
      </Paragraph>
    </CitizenLayout>
  )
}

/** Address, hours, telephone and helpers of each. */
function PointCards({ frame: { language }, points }: Pick<PointsPageProps, 'frame' | 'points'>) {
  const words = outreachTexts(language).points
  return points.map(({ id, name, address, mapLink, opens, hotline, helpers }) => (
    <SummaryList
      key={id}
      cardTitle={textIn(language, name)}
      headingLevel={3}
      rows={[
        {
          key: words.address,
          value: (
            <>
              {address} {mapLink && <Link href={mapLink}>{words.map}</Link>}
            </>
          ),
        },
        { key: words.opens, value: textIn(language, opens) },
        { key: words.hotline, value: <PhoneNumber number={hotline} /> },
        ...(helpers ? [{ key: words.helpers, value: helpers }] : []),
      ]}
    />
  ))
}
