import { type Agency, getAgency } from '../../agencies/index.js'
import { legalDayAt } from '../../calendar/index.js'
import type { Needs } from '../../needs.js'
import {
  countOutreach,
  enrol,
  getClassBySlug,
  getOwnEnrolment,
  giveUpSeat,
  listComingClasses,
  listSupportPoints,
  parseEnrolmentCode,
} from '../../outreach/index.js'
import { newDigitsToken, passChallenge } from '../../platform/challenge/index.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { keepBriefly } from '../../platform/keep-briefly.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Route, type SurfaceRequest, textOf } from '../../surface/route.js'
import { readChallenge, wantsOtherDigits } from '../challenge/index.js'
import { shownCatalogue } from '../shown-catalogue.js'
import { isToldTooOften } from '../told-too-often.js'
import { ClassPage, type ClassPageProps } from './class-page.js'
import { ClassesPage } from './classes-page.js'
import { OwnPage } from './own-page.js'
import { PointsPage } from './points-page.js'
import { readLearner, readTyped, type TypedLearner } from './read-learner.js'
import { outreachTexts } from './texts.js'

const anyone = { kind: 'anyone' } as const
const classesShown = 100
const figuresKept = 60

const yearOfClasses = keepBriefly(figuresKept, async ({ db, now }) => {
  const at = now()
  const year = Number(legalDayAt(at).slice(0, 4))
  const { all } = await countOutreach(db, { since: new Date(`${year}-01-01T00:00:00+07:00`), at })
  return { year, figures: all }
})

/** The agencies that offer something, and which of them was chosen; a name that nobody has chooses nothing. */
function chosenOf(
  { query }: SurfaceRequest,
  { agencies }: { agencies: readonly Agency[] },
  offered: readonly { agencyId: string }[],
) {
  const offering = agencies.filter(({ id }) => offered.some(({ agencyId }) => agencyId === id))
  const chosen = agencies.find(({ slug }) => slug === textOf(query, 'co-quan'))
  const shown = chosen ? offered.filter(({ agencyId }) => agencyId === chosen.id) : offered
  const choices = chosen && !offering.includes(chosen) ? [chosen, ...offering] : offering
  return { agencies: choices, chosen: chosen?.slug ?? '', shown }
}

async function showClasses(request: SurfaceRequest, needs: Needs): Promise<Answer> {
  const [catalogue, year] = await Promise.all([shownCatalogue(needs), yearOfClasses(needs)])
  const all = await asActor(needs.db, anyone, (tx) => listComingClasses(tx, { at: needs.now(), limit: classesShown }))
  const { shown, ...choices } = chosenOf(request, catalogue, all)
  const unknownCode = textOf(request.query, 'khong-co') === '1'
  const classes = all.filter((one) => shown.includes(one))
  return { page: <ClassesPage frame={request.frame} {...year} {...choices} {...{ classes, unknownCode }} /> }
}

async function showPoints(request: SurfaceRequest, needs: Needs): Promise<Answer> {
  const catalogue = await shownCatalogue(needs)
  const all = await asActor(needs.db, anyone, (tx) => listSupportPoints(tx))
  const { shown, ...choices } = chosenOf(request, catalogue, all)
  const points = all.filter((one) => shown.includes(one))
  return { page: <PointsPage frame={request.frame} {...choices} points={points} /> }
}

type Shown = Pick<ClassPageProps, 'typed' | 'errors' | 'challengeProblem'>

async function classPage(
  { frame, viewer, params }: SurfaceRequest,
  needs: Needs,
  { status, ...shown }: Shown & { status?: number },
): Promise<Answer> {
  const facts = await asActor(needs.db, anyone, async (tx) => {
    const one = await getClassBySlug(tx, params.slug ?? '')
    return { one, agency: await getAgency(tx, one.agencyId) }
  })
  const token = viewer.kind === 'anyone' ? newDigitsToken(needs.secret, needs.now()) : null
  return { page: <ClassPage frame={frame} token={token} {...facts} {...shown} />, ...(status && { status }) }
}

async function showClass(request: SurfaceRequest, needs: Needs): Promise<Answer> {
  const { viewer } = request
  const name = viewer.kind === 'citizen' ? viewer.name : ''
  return classPage(request, needs, { typed: { ...readTyped({}), name }, errors: [] })
}

async function signUp(request: SurfaceRequest, needs: Needs): Promise<Answer> {
  const { body, frame, viewer, params } = request
  const typed = readTyped(body)
  if (wantsOtherDigits(body)) return classPage(request, needs, { typed, errors: [] })
  const words = outreachTexts(frame.language).one.errors
  const { learner, errors } = readLearner(typed, words)
  if (errors.length > 0) return classPage(request, needs, { typed, errors, status: 422 })
  if (viewer.kind === 'anyone') {
    const challengeProblem = await passChallenge(needs, readChallenge(body))
    if (challengeProblem !== 'passed')
      return classPage(request, needs, { typed, errors: [], challengeProblem, status: 422 })
  }
  const often = await namedTooOften(learner, needs, words)
  if (often.length > 0) return classPage(request, needs, { typed, errors: often, status: 422 })
  const { id } = await asActor(needs.db, anyone, (tx) => getClassBySlug(tx, params.slug ?? ''))
  const enrolled = await enrol(needs, { classId: id, language: frame.language, learner })
  if (enrolled.outcome === 'enrolled') return { redirect: `${paths.enrolment(enrolled.code)}?xong=enrolled` }
  const because = enrolled.because === 'enrolled_already' ? [{ field: 'ho-ten', text: words.enrolled_already }] : []
  return classPage(request, needs, { typed, errors: because, status: 409 })
}

async function namedTooOften(
  { phone, email }: TypedLearner,
  needs: Needs,
  words: ReturnType<typeof outreachTexts>['one']['errors'],
): Promise<ClassPageProps['errors']> {
  if (await isToldTooOften(needs, phone)) return [{ field: 'dien-thoai', text: words.phone_often }]
  return (await isToldTooOften(needs, email)) ? [{ field: 'thu', text: words.email_often }] : []
}

const codeOf = ({ params }: SurfaceRequest): string => {
  const code = parseEnrolmentCode(params.code ?? '')
  if (!code) throw new NotFound('enrolment')
  return code
}

const deeds = ['enrolled', 'given_up', 'too_late'] as const

async function showOwn(request: SurfaceRequest, needs: Needs): Promise<Answer> {
  const own = await getOwnEnrolment(needs, codeOf(request))
  const agency = await asActor(needs.db, anyone, (tx) => getAgency(tx, own.trainingClass.agencyId))
  const done = deeds.find((deed) => deed === textOf(request.query, 'xong'))
  return { page: <OwnPage frame={request.frame} own={own} agency={agency} done={done} /> }
}

async function giveUp(request: SurfaceRequest, needs: Needs): Promise<Answer> {
  const code = codeOf(request)
  return { redirect: `${paths.enrolment(code)}?xong=${await giveUpSeat(needs, code)}` }
}

/** From the box beside the classes to the page of a code; a code that nothing has comes back with a sentence. */
async function findOwn({ query }: SurfaceRequest, needs: Needs): Promise<Answer> {
  const code = parseEnrolmentCode(textOf(query, 'ma'))
  const unknown: Answer = { redirect: `${paths.classes}?khong-co=1` }
  if (!code) return unknown
  try {
    await getOwnEnrolment(needs, code)
  } catch (error) {
    if (error instanceof NotFound) return unknown
    throw error
  }
  return { redirect: paths.enrolment(code) }
}

/** Training classes with sign-up, and support points, by ward (S3.5). */
export const outreachRoutes: Route[] = [
  { method: 'GET', path: paths.classes, access: 'anyone', handle: showClasses },
  { method: 'GET', path: paths.supportPoints, access: 'anyone', handle: showPoints },
  { method: 'GET', path: paths.trainingClass(':slug'), access: 'anyone', handle: showClass },
  { method: 'POST', path: paths.trainingClass(':slug'), access: 'anyone', limit: 'submit', handle: signUp },
  { method: 'GET', path: paths.enrolmentAny, access: 'anyone', limit: 'lookup', handle: findOwn },
  {
    method: 'GET',
    path: paths.enrolment(':code'),
    access: 'anyone',
    isPrivate: true,
    limit: 'lookup',
    handle: showOwn,
  },
  { method: 'POST', path: paths.enrolment(':code'), access: 'anyone', limit: 'submit', handle: giveUp },
]
