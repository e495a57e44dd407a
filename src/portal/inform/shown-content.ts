import {
  builtInGuides,
  commonQuestions,
  type Guide,
  listPublished,
  mergeGuides,
  mergeQuestions,
  type Published,
  type QuestionGroup,
} from '../../content/index.js'
import { asActor } from '../../platform/db.js'
import { keepBriefly } from '../../platform/keep-briefly.js'

/** What was published for everyone and stands on many pages. */
export interface ShownContent {
  banners: Published[]
  /** The newest few. */
  news: Published[]
  guides: Guide[]
  questions: QuestionGroup[]
}

// What was scheduled for a minute is there before the next is over.
const seconds = 30
const bannersShown = 2
const newsShown = 3
const guidesShown = 100
const questionsShown = 500

/** Banners, newest news and guides, read at most twice a minute. */
export const shownContent = keepBriefly<ShownContent>(seconds, ({ db, now }) =>
  asActor(db, { kind: 'anyone' }, async (tx) => {
    const at = now()
    const written = await listPublished(tx, { kind: 'guide', at, limit: guidesShown })
    const asked = await listPublished(tx, { kind: 'question', at, limit: questionsShown })
    return {
      banners: await listPublished(tx, { kind: 'banner', at, limit: bannersShown }),
      news: await listPublished(tx, { kind: 'news', at, limit: newsShown }),
      guides: mergeGuides(builtInGuides, written),
      questions: mergeQuestions(commonQuestions, asked),
    }
  }),
)
