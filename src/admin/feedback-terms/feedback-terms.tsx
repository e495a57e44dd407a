import { legalDayAt } from '../../calendar/index.js'
import { addTerms, type DatedTerms, listTerms } from '../../feedback/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import type { LegalDay } from '../../platform/time.js'
import { readTypedInstant } from '../../platform/typed-instant.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Fields, type Route, type SurfaceRequest, textOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { adminMenu } from '../admin-menu.js'
import { type TermFault, TermsPage, type TypedTerms, termNames } from './terms-page.js'
import { feedbackTermTexts as words } from './texts.vi.js'

type Request = SurfaceRequest<OfficerViewer>

const mostDays = 90
const longestSource = 500

const readTyped = (body: Fields): TypedTerms =>
  Object.fromEntries(termNames.map((name) => [name, textOf(body, name)])) as TypedTerms

async function termsPage(
  { frame, viewer, query }: Request,
  needs: Needs,
  { typed, errors, status = 200 }: { typed: TypedTerms; errors: TermFault[]; status?: number },
): Promise<Answer> {
  const terms = await asActor(needs.db, actorOf(viewer), listTerms)
  const menu = adminMenu(viewer, paths.adminFeedbackTerms)
  const isDone = textOf(query, 'xong') === '1'
  const today = legalDayAt(needs.now())
  return { page: <TermsPage {...{ frame, menu, terms, today, typed, errors, isDone }} />, status }
}

async function add(request: Request, needs: Needs): Promise<Answer> {
  const typed = readTyped(request.body)
  const { terms, errors } = readTerms(typed)
  if (errors.length > 0) return termsPage(request, needs, { typed, errors, status: 422 })
  const added = await addTerms(needs, { officerId: request.viewer.id, terms })
  if (added === 'added') return { redirect: `${paths.adminFeedbackTerms}?xong=1` }
  return termsPage(request, needs, { typed, errors: [{ field: 'tu', text: words.errors[added] }], status: 409 })
}

function readTerms(typed: TypedTerms): { terms: DatedTerms; errors: TermFault[] } {
  const validFrom = dayOf(typed)
  const days = (name: 'tu-choi' | 'bo-sung' | 'tra-loi' | 'cong-khai'): number =>
    /^\d{1,2}$/.test(typed[name]) ? Number(typed[name]) : 0
  const terms = {
    validFrom: validFrom ?? '',
    declineDays: days('tu-choi'),
    askDays: days('bo-sung'),
    answerDays: days('tra-loi'),
    publishDays: days('cong-khai'),
    source: typed['can-cu'],
  }
  const named = [
    ['tu-choi', terms.declineDays],
    ['bo-sung', terms.askDays],
    ['tra-loi', terms.answerDays],
    ['cong-khai', terms.publishDays],
  ] as const
  return {
    terms,
    errors: [
      ...(validFrom ? [] : [{ field: 'tu', text: words.errors.from }]),
      ...named
        .filter(([, count]) => count < 1 || count > mostDays)
        .map(([field]) => ({ field, text: words.errors.days })),
      ...(terms.source === '' || terms.source.length > longestSource
        ? [{ field: 'can-cu', text: words.errors.source }]
        : []),
    ],
  }
}

function dayOf(typed: TypedTerms): LegalDay | undefined {
  const noon = readTypedInstant({
    day: typed['tu-day'],
    month: typed['tu-month'],
    year: typed['tu-year'],
    clock: '12:00',
  })
  return noon && legalDayAt(noon)
}

const access = { officer: ['administrator'] as const }

/** Terms of feedback, as law changes them. */
export const feedbackTermRoutes: Route[] = [
  {
    method: 'GET',
    path: paths.adminFeedbackTerms,
    access,
    handle: (request, needs) => termsPage(request, needs, { typed: readTyped({}), errors: [] }),
  },
  { method: 'POST', path: paths.adminFeedbackTerms, access, audit: 'add_feedback_terms', handle: add },
]
