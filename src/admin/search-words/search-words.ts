import type { Role } from '../../agencies/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import {
  canBeSearched,
  dismissFruitlessSearch,
  type EverydayWord,
  listEverydayWords,
  listFruitlessSearches,
  removeEverydayWord,
  saveEverydayWord,
} from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Route, type SurfaceRequest, textOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { adminMenu } from '../admin-menu.js'
import { SearchWordsPage } from './search-words-page.js'
import { searchWordsTexts as words } from './texts.vi.js'

type OfficerRequest = SurfaceRequest<OfficerViewer>

const wordsShown = 50
const longest = { term: 60, expansion: 200 }
const fruitlessShown = 30
/** Once may have been a slip of the finger. */
const timesInVain = 2

async function showWords(
  { viewer, frame, query }: OfficerRequest,
  needs: Needs,
  wrong?: EverydayWord,
): Promise<Answer> {
  const [search, after] = [textOf(query, 'tim'), textOf(query, 'sau')]
  const facts = await asActor(needs.db, actorOf(viewer), async (tx) => ({
    fruitless: await listFruitlessSearches(tx, { atLeast: timesInVain, limit: fruitlessShown }),
    known: await listEverydayWords(tx, { words: search, after, limit: wordsShown + 1 }),
  }))
  const known = facts.known.slice(0, wordsShown)
  const next = facts.known.length > wordsShown ? known.at(-1)?.term : undefined
  const page = SearchWordsPage({
    ...{ frame, search, after, known, fruitless: facts.fruitless, menu: adminMenu(viewer, paths.adminWords) },
    typed: wrong ?? { term: textOf(query, 'tu'), expansion: textOf(query, 'nghia') },
    errors: wrong ? wordErrors(wrong) : [],
    done: doneOf(textOf(query, 'xong')),
    ...(next && { next }),
  })
  return { page, status: wrong ? 422 : 200 }
}

async function saveWord(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { body, viewer } = request
  const typed = { term: textOf(body, 'tu'), expansion: textOf(body, 'nghia') }
  if (wordErrors(typed).length > 0) return showWords(request, needs, typed)
  await saveEverydayWord(needs, { ...typed, officerId: viewer.id })
  await dismissFruitlessSearch(needs, { words: typed.term.toLowerCase(), officerId: viewer.id })
  // The list shows the word that was just saved.
  return { redirect: listAt({ xong: 'luu', tim: typed.term }) }
}

/** What was removed stands in the form again, in case it was a slip of the hand. */
async function removeWord({ body, viewer }: OfficerRequest, needs: Needs): Promise<Answer> {
  const term = textOf(body, 'tu')
  await removeEverydayWord(needs, { term, officerId: viewer.id })
  const place = { tim: textOf(body, 'tim'), sau: textOf(body, 'sau') }
  return { redirect: listAt({ xong: 'xoa', tu: term, nghia: textOf(body, 'nghia'), ...place }) }
}

const listAt = (fields: Record<string, string>): string =>
  `${paths.adminWords}?${new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== ''))}`

const doneOf = (name: string): keyof typeof words.done | undefined =>
  name in words.done ? (name as keyof typeof words.done) : undefined

function wordErrors({ term, expansion }: EverydayWord) {
  const fault = (text: string, limit: number, missing: string) =>
    canBeSearched(text) ? (text.length > limit ? words.tooLong(limit) : undefined) : missing
  return [
    { field: 'tu', text: fault(term, longest.term, words.termMissing) },
    { field: 'nghia', text: fault(expansion, longest.expansion, words.expansionMissing) },
  ].flatMap(({ field, text }) => (text === undefined ? [] : [{ field, text }]))
}

async function dismiss({ body, viewer }: OfficerRequest, needs: Needs): Promise<Answer> {
  await dismissFruitlessSearch(needs, { words: textOf(body, 'tu'), officerId: viewer.id })
  return { redirect: listAt({ xong: 'bo' }) }
}

const controllers: readonly Role[] = ['administrator', 'catalogue_controller']
const access = { officer: controllers }

/** Everyday words of the search. */
export const searchWordRoutes: Route[] = [
  { method: 'GET', path: paths.adminWords, access, handle: (request, needs) => showWords(request, needs) },
  { method: 'POST', path: paths.adminWords, access, audit: 'save_search_word', handle: saveWord },
  { method: 'POST', path: paths.adminWordRemoval, access, audit: 'remove_search_word', handle: removeWord },
  { method: 'POST', path: paths.adminFruitless, access, audit: 'dismiss_fruitless_search', handle: dismiss },
]
