import type { Design } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Heading,
  Link,
  List,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
} from '../../ui/index.js'
import { designerTexts as words } from './texts.vi.js'

export interface PreviewPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  design: Design
  /** The page that is looked at; the first when nothing is said. */
  pageId: string
}

/** A page of the form at two widths: the pages inside are the real ones. */
export function PreviewPage({ frame, menu, design, pageId }: PreviewPageProps) {
  const pages = design.definition.form?.pages ?? []
  const page = pages.find(({ id }) => id === pageId) ?? pages[0]
  const at = paths.adminDesignDeed(design.id, 'xem-thu')
  return (
    <OfficeLayout frame={frame} title={words.preview} queues={menu}>
      <BackLink href={paths.adminDesign(design.id)} />
      <Heading caption={design.definition.shortName.vi}>{words.preview}</Heading>
      {!page && <Paragraph>{words.noPages}</Paragraph>}
      <div className="mc-preview-pages">
        <List
          kind="number"
          items={pages.map(({ id, title }) =>
            id === page?.id ? (
              <strong key={id}>{title.vi}</strong>
            ) : (
              <Link key={id} href={`${at}?trang=${id}`}>
                {title.vi}
              </Link>
            ),
          )}
        />
      </div>
      {page && (
        <>
          <Heading level={2}>{words.phone}</Heading>
          <iframe
            className="mc-preview mc-preview--phone"
            src={`${at}/${page.id}`}
            title={`${words.phone}: ${page.title.vi}`}
          />
          <Heading level={2}>{words.desk}</Heading>
          <iframe className="mc-preview" src={`${at}/${page.id}`} title={`${words.desk}: ${page.title.vi}`} />
        </>
      )}
    </OfficeLayout>
  )
}
