import { getAgency } from '../../agencies/index.js'
import { legalDayAt } from '../../calendar/index.js'
import {
  countFeedback,
  getSentFeedback,
  listPublicFeedback,
  parseFeedbackCode,
  sendFeedback,
  supplementFeedback,
  termsAt,
} from '../../feedback/index.js'
import type { Needs } from '../../needs.js'
import { newDigitsToken, passChallenge } from '../../platform/challenge/index.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { isId } from '../../platform/ids.js'
import { keepBriefly } from '../../platform/keep-briefly.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Fields, type Route, type SurfaceRequest, textOf } from '../../surface/route.js'
import { readChallenge, wantsOtherDigits } from '../challenge/index.js'
import { shownCatalogue } from '../shown-catalogue.js'
import { isToldTooOften } from '../told-too-often.js'
import { FollowPage, type FollowPageProps } from './follow-page.js'
import { FormPage, type FormPageProps } from './form-page.js'
import { ListPage } from './list-page.js'
import { checkFeedback, longestWords, readTyped } from './read-feedback.js'
import { feedbackTexts } from './texts.js'

const anyone = { kind: 'anyone' } as const
const perPage = 10
const figuresKept = 60

/** Figures of this year and the terms in force. */
const yearOfFeedback = keepBriefly(figuresKept, async ({ db, now }) => {
  const at = now()
  const year = Number(legalDayAt(at).slice(0, 4))
  const since = new Date(`${year}-01-01T00:00:00+07:00`)
  const terms = await asActor(db, anyone, (tx) => termsAt(tx, at))
  return { year, terms, figures: await countFeedback(db, { since, at }) }
})

async function showList({ frame, query }: SurfaceRequest, needs: Needs): Promise<Answer> {
  const [{ agencies }, year] = await Promise.all([shownCatalogue(needs), yearOfFeedback(needs)])
  const after = readCursor(query)
  const chosen = agencies.find(({ slug }) => slug === textOf(query, 'co-quan'))
  const found = await asActor(needs.db, anyone, (tx) =>
    listPublicFeedback(tx, { limit: perPage + 1, ...(chosen && { agencyId: chosen.id }), ...(after && { after }) }),
  )
  const published = found.slice(0, perPage)
  const last = found.length > perPage ? published.at(-1) : undefined
  const kept: Record<string, string> = chosen ? { 'co-quan': chosen.slug } : {}
  const next = last && new URLSearchParams({ ...kept, tu: last.publishedAt.toISOString(), sau: last.id }).toString()
  const shown = {
    frame,
    agencies,
    published,
    chosen: chosen?.slug ?? '',
    unknownCode: textOf(query, 'khong-co') === '1',
    ...(next && { next }),
  }
  return { page: <ListPage {...year} {...shown} /> }
}

function readCursor(query: Fields): { publishedAt: Date; id: string } | undefined {
  const publishedAt = new Date(textOf(query, 'tu'))
  const id = textOf(query, 'sau')
  return Number.isNaN(publishedAt.getTime()) || !isId(id) ? undefined : { publishedAt, id }
}

type Shown = Pick<FormPageProps, 'typed' | 'errors' | 'challengeProblem'>

async function formPage({ frame, viewer }: SurfaceRequest, needs: Needs, shown: Shown): Promise<Answer> {
  const { agencies } = await shownCatalogue(needs)
  const token = viewer.kind === 'anyone' ? newDigitsToken(needs.secret, needs.now()) : null
  const isWrong = shown.errors.length > 0 || shown.challengeProblem
  return {
    page: <FormPage frame={frame} agencies={agencies} token={token} {...shown} />,
    ...(isWrong && { status: 422 }),
  }
}

async function showForm(request: SurfaceRequest, needs: Needs): Promise<Answer> {
  return formPage(request, needs, { typed: { ...readTyped({}), agency: textOf(request.query, 'co-quan') }, errors: [] })
}

async function send(request: SurfaceRequest, needs: Needs): Promise<Answer> {
  const { body, frame, viewer } = request
  const typed = readTyped(body)
  if (wantsOtherDigits(body)) return formPage(request, needs, { typed, errors: [] })
  const { agencies } = await shownCatalogue(needs)
  const words = feedbackTexts(frame.language).form.errors
  const { errors, agency, topic } = checkFeedback(typed, agencies, words)
  if (errors.length > 0 || !agency || !topic) return formPage(request, needs, { typed, errors })
  if (viewer.kind === 'anyone') {
    const outcome = await passChallenge(needs, readChallenge(body))
    if (outcome !== 'passed') return formPage(request, needs, { typed, errors, challengeProblem: outcome })
  }
  const { name, email, phone, mayPublish } = typed
  if (await isToldTooOften(needs, email))
    return formPage(request, needs, { typed, errors: [{ field: 'thu', text: words.emailOften }] })
  const sent = { name, email, phone, words: typed.words }
  const feedback = { agencyId: agency.id, topic, language: frame.language, mayPublish, sent }
  const { code } = await sendFeedback(needs, feedback)
  return { redirect: `${paths.feedbackFollow(code)}?moi=1` }
}

async function follow(request: SurfaceRequest, needs: Needs, more: Partial<FollowPageProps> = {}): Promise<Answer> {
  const code = parseFeedbackCode(request.params.code ?? '')
  if (!code) throw new NotFound('feedback')
  const feedback = await getSentFeedback(needs, code)
  const agency = await asActor(needs.db, anyone, (tx) => getAgency(tx, feedback.agencyId))
  const isNew = textOf(request.query, 'moi') === '1'
  const page = <FollowPage frame={request.frame} feedback={feedback} agency={agency} isNew={isNew} {...more} />
  return { page, ...(more.error && { status: 422 }) }
}

/** From the box on the list to the page of a code; a code that nothing has comes back to the list with a sentence. */
async function followTyped({ query }: SurfaceRequest, needs: Needs): Promise<Answer> {
  const code = parseFeedbackCode(textOf(query, 'ma'))
  const unknown: Answer = { redirect: `${paths.feedback}?khong-co=1` }
  if (!code) return unknown
  try {
    await getSentFeedback(needs, code)
  } catch (error) {
    if (error instanceof NotFound) return unknown
    throw error
  }
  return { redirect: paths.feedbackFollow(code) }
}

async function supplement(request: SurfaceRequest, needs: Needs): Promise<Answer> {
  const { body, params, frame } = request
  const words = feedbackTexts(frame.language).follow
  const typed = textOf(body, 'bo-sung').replaceAll('\r\n', '\n')
  if (typed === '') return follow(request, needs, { error: words.addMissing })
  if (typed.length > longestWords) return follow(request, needs, { error: words.addLong, typed })
  const code = parseFeedbackCode(params.code ?? '')
  if (!code) throw new NotFound('feedback')
  await supplementFeedback(needs, { code, words: typed })
  return { redirect: paths.feedbackFollow(code) }
}

/** Feedback: sent without a login, followed by its code, answered in public (S3.8). */
export const feedbackRoutes: Route[] = [
  { method: 'GET', path: paths.feedback, access: 'anyone', handle: showList },
  { method: 'GET', path: paths.feedbackForm, access: 'anyone', handle: showForm },
  { method: 'POST', path: paths.feedbackForm, access: 'anyone', limit: 'submit', handle: send },
  { method: 'GET', path: paths.feedbackFollowAny, access: 'anyone', limit: 'lookup', handle: followTyped },
  {
    method: 'GET',
    path: paths.feedbackFollow(':code'),
    access: 'anyone',
    isPrivate: true,
    limit: 'lookup',
    handle: (request, needs) => follow(request, needs),
  },
  { method: 'POST', path: paths.feedbackFollow(':code'), access: 'anyone', limit: 'submit', handle: supplement },
]
