import type { Guide } from '../../content/index.js'
import { foreignIn, textIn } from '../../platform/text.js'
import { paths } from '../../surface/paths.js'
import {
  Breadcrumbs,
  Card,
  CardGrid,
  CitizenLayout,
  formatPhone,
  Heading,
  Link,
  localPath,
  Markdown,
  type PageFrame,
  Paragraph,
  phoneLink,
  texts,
} from '../../ui/index.js'
import { informTexts } from './texts.js'

/** Every guide, and the other pages that explain. */
export function GuidesPage({ frame, guides }: { frame: PageFrame; guides: readonly Guide[] }) {
  const { language } = frame
  const words = informTexts(language).guides
  const local = (path: string) => localPath(language, path)
  return (
    <CitizenLayout frame={frame} title={words.title} description={words.lead}>
      <Heading>{words.title}</Heading>
      <Paragraph lead>{words.lead}</Paragraph>
      <CardGrid>
        {guides.map(({ slug, title, summary }) => (
          <Card key={slug} headingLevel={2} title={textIn(language, title)} href={local(paths.guide(slug))}>
            {textIn(language, summary)}
          </Card>
        ))}
      </CardGrid>
      <Heading level={2}>{words.inPerson}</Heading>
      <CardGrid>
        <Card icon="study" title={words.classes} href={local(paths.classes)}>
          {words.classesAbout}
        </Card>
        <Card icon="support" title={words.points} href={local(paths.supportPoints)}>
          {words.pointsAbout}
        </Card>
      </CardGrid>
      <Heading level={2}>{words.more}</Heading>
      <CardGrid>
        <Card title={words.benefits} href={local(paths.benefits)}>
          {words.benefitsAbout}
        </Card>
        <Card title={words.levels} href={local(paths.levels)}>
          {words.levelsAbout}
        </Card>
        <Card title={words.questions} href={local(paths.questions)}>
          {words.questionsAbout}
        </Card>
      </CardGrid>
    </CitizenLayout>
  )
}

/** One guide, step by step. */
export function GuidePage({ frame, guide }: { frame: PageFrame; guide: Guide }) {
  const { language, agency } = frame
  const words = informTexts(language).guides
  const title = textIn(language, guide.title)
  return (
    <CitizenLayout
      frame={frame}
      title={title}
      description={textIn(language, guide.summary)}
      before={
        <Breadcrumbs
          items={[
            { text: texts(language).home, href: localPath(language, paths.home) },
            { text: words.title, href: localPath(language, paths.guides) },
            { text: title },
          ]}
        />
      }
    >
      <article lang={foreignIn(language, guide.title)}>
        <Heading>{title}</Heading>
        <Paragraph lead>{textIn(language, guide.summary)}</Paragraph>
        <Markdown text={textIn(language, guide.body)} />
      </article>
      <Paragraph>
        {words.stuck} <Link href={phoneLink(agency.hotline)}>{formatPhone(agency.hotline)}</Link>
      </Paragraph>
    </CitizenLayout>
  )
}
