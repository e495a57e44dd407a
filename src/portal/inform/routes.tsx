import { findGuidePicture, getPublished, listPublished, type PublishedCursor } from '../../content/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { isId } from '../../platform/ids.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Fields, type Route, type SurfaceRequest, textOf } from '../../surface/route.js'
import { benefitFacts } from './benefit-facts.js'
import { BenefitsPage } from './benefits-page.js'
import { GuidePage, GuidesPage } from './guide-pages.js'
import { NewsListPage, NewsPage } from './news-pages.js'
import { shownContent } from './shown-content.js'

const newsPerPage = 10
const anyone = { kind: 'anyone' } as const

async function showNews({ frame, query }: SurfaceRequest, needs: Needs): Promise<Answer> {
  const after = readCursor(query)
  const found = await asActor(needs.db, anyone, (tx) =>
    listPublished(tx, { kind: 'news', at: needs.now(), limit: newsPerPage + 1, ...(after && { after }) }),
  )
  const news = found.slice(0, newsPerPage)
  const last = found.length > newsPerPage ? news.at(-1) : undefined
  const next = last && new URLSearchParams({ tu: last.showsFrom.toISOString(), sau: last.id }).toString()
  return { page: <NewsListPage frame={frame} news={news} isFirst={!after} {...(next && { next })} /> }
}

/** Where the page begins, from its address; an address that was tampered with begins at the top. */
function readCursor(query: Fields): PublishedCursor | undefined {
  const showsFrom = new Date(textOf(query, 'tu'))
  const id = textOf(query, 'sau')
  return Number.isNaN(showsFrom.getTime()) || !isId(id) ? undefined : { showsFrom, id }
}

async function showNewsItem({ frame, params }: SurfaceRequest, needs: Needs): Promise<Answer> {
  const wanted = { kind: 'news', slug: params.slug ?? '', at: needs.now() } as const
  const item = await asActor(needs.db, anyone, (tx) => getPublished(tx, wanted))
  return { page: <NewsPage frame={frame} item={item} /> }
}

async function showGuides({ frame }: SurfaceRequest, needs: Needs): Promise<Answer> {
  const { guides } = await shownContent(needs)
  return { page: <GuidesPage frame={frame} guides={guides} /> }
}

async function showGuide({ frame, params }: SurfaceRequest, needs: Needs): Promise<Answer> {
  const { guides } = await shownContent(needs)
  const guide = guides.find(({ slug }) => slug === params.slug)
  if (!guide) throw new NotFound('guide')
  return { page: <GuidePage frame={frame} guide={guide} /> }
}

const pictureKept = 86_400

async function showPicture({ params }: SurfaceRequest): Promise<Answer> {
  const name = params.file ?? ''
  const file = findGuidePicture(name)
  if (!file) throw new NotFound('picture')
  return { file, type: 'image/webp', name, inline: true, publicSeconds: pictureKept }
}

async function showBenefits({ frame }: SurfaceRequest, needs: Needs): Promise<Answer> {
  return { page: <BenefitsPage frame={frame} facts={await benefitFacts(needs)} /> }
}

/** News, guides, what filing online is good for (S3.5). */
export const informRoutes: Route[] = [
  { method: 'GET', path: paths.news, access: 'anyone', handle: showNews },
  { method: 'GET', path: paths.newsItem(':slug'), access: 'anyone', handle: showNewsItem },
  { method: 'GET', path: paths.guides, access: 'anyone', handle: showGuides },
  { method: 'GET', path: paths.benefits, access: 'anyone', handle: showBenefits },
  { method: 'GET', path: paths.guidePicture(':file'), access: 'anyone', handle: showPicture },
  { method: 'GET', path: paths.guide(':slug'), access: 'anyone', handle: showGuide },
]
