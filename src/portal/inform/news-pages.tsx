import type { Published } from '../../content/index.js'
import { foreignIn, textIn } from '../../platform/text.js'
import { paths } from '../../surface/paths.js'
import {
  Breadcrumbs,
  CitizenLayout,
  DateTime,
  EmptyState,
  Heading,
  Link,
  localPath,
  Markdown,
  type PageFrame,
  Pagination,
  Paragraph,
  texts,
} from '../../ui/index.js'
import { informTexts } from './texts.js'

export interface NewsListProps {
  frame: PageFrame
  news: Published[]
  /** Query of the next page. */
  next?: string
  isFirst: boolean
}

/** All news, newest first. */
export function NewsListPage({ frame, news, next, isFirst }: NewsListProps) {
  const words = informTexts(frame.language).news
  const address = localPath(frame.language, paths.news)
  return (
    <CitizenLayout frame={frame} title={words.title} description={words.lead}>
      <Heading>{words.title}</Heading>
      <Paragraph lead>{words.lead}</Paragraph>
      {news.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <NewsLines news={news} frame={frame} />
      )}
      <Pagination
        {...(!isFirst && { previous: { href: address, text: words.newest } })}
        {...(next && { next: { href: `${address}?${next}`, text: words.older } })}
      />
    </CitizenLayout>
  )
}

/** Titles with day and summary. */
export function NewsLines({
  news,
  frame,
  headingLevel = 2,
}: {
  news: Published[]
  frame: PageFrame
  headingLevel?: 2 | 3
}) {
  const { language } = frame
  return (
    <ul className="mc-news">
      {news.map(({ id, slug, title, summary, showsFrom }) => (
        <li key={id} className="mc-news__item" lang={foreignIn(language, title)}>
          <p className="mc-news__day" lang={language}>
            <DateTime at={showsFrom} />
          </p>
          <Heading level={headingLevel} size="s">
            <Link href={localPath(language, paths.newsItem(slug))}>{textIn(language, title)}</Link>
          </Heading>
          <Paragraph>{textIn(language, summary)}</Paragraph>
        </li>
      ))}
    </ul>
  )
}

/** One piece of news. */
export function NewsPage({ frame, item }: { frame: PageFrame; item: Published }) {
  const { language } = frame
  const words = informTexts(language).news
  const title = textIn(language, item.title)
  return (
    <CitizenLayout
      frame={frame}
      title={title}
      description={textIn(language, item.summary)}
      before={
        <Breadcrumbs
          items={[
            { text: texts(language).home, href: localPath(language, paths.home) },
            { text: words.title, href: localPath(language, paths.news) },
            { text: title },
          ]}
        />
      }
    >
      <article lang={foreignIn(language, item.title)}>
        <Heading>{title}</Heading>
        <p className="govuk-body-s" lang={language}>
          {words.published} <DateTime at={item.showsFrom} show="long-day" />
        </p>
        <Paragraph lead>{textIn(language, item.summary)}</Paragraph>
        <Markdown text={textIn(language, item.body)} />
      </article>
    </CitizenLayout>
  )
}
