import { legalDayAt } from '../../calendar/index.js'
import type { Needs } from '../../needs.js'
import {
  type Arranged,
  cancelClass,
  changeClass,
  countOutreach,
  getClass,
  listArrangedClasses,
  openClass,
  readLearners,
  recordAttendance,
} from '../../outreach/index.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { paths } from '../../surface/paths.js'
import { type Answer, numberOf, type Route, type SurfaceRequest, textOf, textsOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { adminMenu } from '../admin-menu.js'
import { arrangingAgencies, arrangingRoles } from './arranging-agencies.js'
import { ClassEditPage, type ClassEditPageProps } from './class-edit-page.js'
import { ClassListPage } from './class-list-page.js'
import { LearnersPage } from './learners-page.js'
import { type Fault, readClass, readTypedClass, typedOfClass } from './read-class.js'
import { classTexts as words } from './texts.vi.js'

type Request = SurfaceRequest<OfficerViewer>

const classesShown = 200
const longestReason = 300
const mostWalkIns = 1_000

async function showList({ frame, viewer }: Request, needs: Needs): Promise<Answer> {
  const at = needs.now()
  const year = Number(legalDayAt(at).slice(0, 4))
  const facts = await asActor(needs.db, actorOf(viewer), async (tx) => {
    const agencies = await arrangingAgencies(tx, viewer)
    const agencyIds = agencies.map(({ id }) => id)
    return { agencies, ...(await listArrangedClasses(tx, { agencyIds, at, limit: classesShown })) }
  })
  const { byAgency } = await countOutreach(needs.db, { since: new Date(`${year}-01-01T00:00:00+07:00`), at })
  const own = facts.agencies.flatMap(({ id }) => byAgency.get(id) ?? [])
  const sum = (what: 'classes' | 'seated' | 'came') => own.reduce((total, figures) => total + figures[what], 0)
  const figures = { classes: sum('classes'), seated: sum('seated'), came: sum('came') }
  const menu = adminMenu(viewer, paths.adminClasses)
  return { page: <ClassListPage {...{ frame, menu, figures, year }} {...facts} /> }
}

/** The agencies of the officer and the class, if it is one of theirs. */
function subjectOf({ viewer, params }: Request, needs: Needs) {
  return asActor(needs.db, actorOf(viewer), async (tx) => {
    const agencies = await arrangingAgencies(tx, viewer)
    if (params.id === undefined) return { agencies, one: undefined, agency: undefined }
    const one = await getClass(tx, params.id)
    const agency = agencies.find(({ id }) => id === one.agencyId)
    if (!agency) throw new NotFound('class')
    return { agencies, one, agency }
  })
}

type Subject = Awaited<ReturnType<typeof subjectOf>>
type Shown = Pick<ClassEditPageProps, 'typed' | 'errors' | 'version' | 'reason' | 'done'>

function editPage({ frame, viewer }: Request, { agencies, one }: Subject, shown: Shown, status = 200): Answer {
  const menu = adminMenu(viewer, paths.adminClasses)
  return { page: <ClassEditPage {...{ frame, menu, agencies, one }} {...shown} />, status }
}

async function showForm(request: Request, needs: Needs): Promise<Answer> {
  const subject = await subjectOf(request, needs)
  const { one, agency } = subject
  const typed = one ? typedOfClass(one, agency.slug) : readTypedClass({})
  const done = words.done[textOf(request.query, 'xong')]
  return editPage(request, subject, { typed, errors: [], version: one?.version ?? 0, done })
}

async function save(request: Request, needs: Needs): Promise<Answer> {
  const subject = await subjectOf(request, needs)
  const { one, agencies } = subject
  const typed = readTypedClass(request.body)
  const version = numberOf(request.body, 'ban')
  const { details, errors } = readClass(typed, needs.now())
  const chosen = one ? undefined : agencies.find(({ slug }) => slug === typed['co-quan'])
  if (!one && !chosen) errors.unshift({ field: 'co-quan', text: words.errors.agency })
  if (errors.length > 0) return editPage(request, subject, { typed, errors, version }, 422)
  const officerId = request.viewer.id
  if (!one) {
    const id = await openClass(needs, { officerId, details: { ...details, agencyId: chosen?.id ?? '' } })
    return { redirect: `${paths.adminClass(id)}?xong=mo` }
  }
  const arranged = await changeClass(needs, { officerId, id: one.id, version, details })
  if (arranged.outcome === 'arranged') return { redirect: `${paths.adminClass(one.id)}?xong=luu` }
  // Whoever looks at the newer version and saves again means it.
  return editPage(request, subject, { typed, errors: [faultOf(arranged)], version: one.version }, 409)
}

const faultOf = ({ because }: Extract<Arranged, { outcome: 'refused' }>): Fault => ({
  field: because === 'seats_taken' ? 'so-cho' : 'ten',
  text: words.refusals[because],
})

async function cancel(request: Request, needs: Needs): Promise<Answer> {
  const subject = await subjectOf(request, needs)
  const { one, agency } = subject
  if (!one) throw new NotFound('class')
  const reason = textOf(request.body, 'ly-do')
  const again = (fault: Fault, status: number) =>
    editPage(
      request,
      subject,
      { typed: typedOfClass(one, agency.slug), errors: [fault], version: one.version, reason },
      status,
    )
  if (reason === '' || reason.length > longestReason) return again({ field: 'ly-do', text: words.errors.reason }, 422)
  const arranged = await cancelClass(needs, { officerId: request.viewer.id, id: one.id, reason })
  if (arranged.outcome === 'refused') return again(faultOf(arranged), 409)
  return { redirect: `${paths.adminClass(one.id)}?xong=huy` }
}

interface Tried {
  status?: number
  walkIns?: string
  came?: ReadonlySet<string>
  error?: string
}

async function learnersPage(request: Request, needs: Needs, { status = 200, ...tried }: Tried = {}): Promise<Answer> {
  const { one } = await subjectOf(request, needs)
  if (!one) throw new NotFound('class')
  const { viewer, frame, query } = request
  const { trainingClass, enrolments } = await readLearners(needs, { classId: one.id, officerId: viewer.id })
  const came = new Set(enrolments.filter(({ attended }) => attended).map(({ id }) => id))
  const shown = { walkIns: String(trainingClass.walkIns), came, ...tried }
  const menu = adminMenu(viewer, paths.adminClasses)
  const done = words.done[textOf(query, 'xong')]
  const page = <LearnersPage {...{ frame, menu, enrolments, done }} one={trainingClass} {...shown} />
  return { page, status }
}

async function record(request: Request, needs: Needs): Promise<Answer> {
  const { one } = await subjectOf(request, needs)
  if (!one) throw new NotFound('class')
  const came = new Set(textsOf(request.body, 'den'))
  const typed = textOf(request.body, 'vang-lai') || '0'
  const walkIns = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN
  if (!(walkIns <= mostWalkIns))
    return learnersPage(request, needs, { status: 422, walkIns: typed, came, error: words.errors.walkIns })
  const recorded = await recordAttendance(needs, { officerId: request.viewer.id, id: one.id, came, walkIns })
  if (recorded !== 'recorded') {
    const error = { not_begun: words.learners.notBegun, cancelled: words.refusals.cancelled }[recorded]
    return learnersPage(request, needs, { status: 409, walkIns: typed, came, error })
  }
  return { redirect: `${paths.adminLearners(one.id)}?xong=diem-danh` }
}

const access = { officer: arrangingRoles }

/** Classes: opened, changed, cancelled; who signed up and who came. */
export const classRoutes: Route[] = [
  { method: 'GET', path: paths.adminClasses, access, handle: showList },
  { method: 'GET', path: paths.adminClassNew, access, handle: showForm },
  { method: 'POST', path: paths.adminClassNew, access, audit: 'open_class', handle: save },
  { method: 'GET', path: paths.adminClass(':id'), access, handle: showForm },
  { method: 'POST', path: paths.adminClass(':id'), access, audit: 'change_class', handle: save },
  { method: 'POST', path: paths.adminClassCancel(':id'), access, audit: 'cancel_class', handle: cancel },
  {
    method: 'GET',
    path: paths.adminLearners(':id'),
    access,
    audit: 'read_learners',
    handle: (request, needs) => learnersPage(request, needs),
  },
  { method: 'POST', path: paths.adminLearners(':id'), access, audit: 'record_attendance', handle: record },
]
