import type { Published } from '../../content/index.js'
import { foreignIn, textIn } from '../../platform/text.js'
import { paths } from '../../surface/paths.js'
import { Heading, Link, localPath, type PageFrame, Paragraph } from '../../ui/index.js'
import { NewsLines } from './news-pages.js'
import { informTexts } from './texts.js'

/** What the agency wants everyone to know now; each leads somewhere. */
export function Banners({ frame, banners }: { frame: PageFrame; banners: Published[] }) {
  const { language } = frame
  return banners.map(({ id, title, summary, link }) => (
    <section key={id} className="mc-banner" aria-labelledby={`banner-${id}`} lang={foreignIn(language, title)}>
      <Heading level={2} size="m" id={`banner-${id}`}>
        {link ? <Link href={localPath(language, link)}>{textIn(language, title)}</Link> : textIn(language, title)}
      </Heading>
      <Paragraph>{textIn(language, summary)}</Paragraph>
    </section>
  ))
}

/** The newest few; nothing where there are none. */
export function LatestNews({ frame, news }: { frame: PageFrame; news: Published[] }) {
  const words = informTexts(frame.language).news
  if (news.length === 0) return null
  return (
    <section aria-labelledby="news-title">
      <Heading level={2} size="l" id="news-title">
        {words.onHome}
      </Heading>
      <NewsLines news={news} frame={frame} headingLevel={3} />
      <Paragraph>
        <Link href={localPath(frame.language, paths.news)}>{words.all}</Link>
      </Paragraph>
    </section>
  )
}
