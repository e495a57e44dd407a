import type { Needs } from '../../needs.js'
import {
  addSupportPoint,
  changeSupportPoint,
  getSupportPoint,
  listSupportPoints,
  type PointDetails,
  type SupportPoint,
} from '../../outreach/index.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import type { Text } from '../../platform/text.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Fields, numberOf, type Route, type SurfaceRequest, textOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { adminMenu } from '../admin-menu.js'
import { arrangingAgencies, arrangingRoles } from './arranging-agencies.js'
import { PointEditPage, type PointEditPageProps, PointListPage } from './point-pages.js'
import { type Fault, isMapLink } from './read-class.js'
import { pointTexts as words } from './texts.vi.js'

type Request = SurfaceRequest<OfficerViewer>

const names = [
  ...(['co-quan', 'ten', 'dia-chi', 'ban-do', 'gio-mo', 'dien-thoai', 'ho-tro', 'ten-en', 'gio-mo-en'] as const),
  'tinh-trang',
] as const
export type TypedPoint = Record<(typeof names)[number], string>

const readTyped = (body: Fields): TypedPoint =>
  Object.fromEntries(names.map((name) => [name, textOf(body, name)])) as TypedPoint

const typedOf = (point: SupportPoint, agency: string): TypedPoint => ({
  'co-quan': agency,
  ten: point.name.vi,
  'dia-chi': point.address,
  'ban-do': point.mapLink ?? '',
  'gio-mo': point.opens.vi,
  'dien-thoai': point.hotline,
  'ho-tro': point.helpers ?? '',
  'ten-en': point.name.en ?? '',
  'gio-mo-en': point.opens.en ?? '',
  'tinh-trang': point.status,
})

const limits = { name: 120, line: 200 }

function readPoint(typed: TypedPoint): { details: Omit<PointDetails, 'agencyId'>; errors: Fault[] } {
  const isWrong = (text: string, limit: number) => text === '' || text.length > limit
  const hasEnglish = typed['ten-en'] !== '' || typed['gio-mo-en'] !== ''
  const { errors } = words
  const faults = [
    { field: 'ten', text: errors.name, isWrong: isWrong(typed.ten, limits.name) },
    { field: 'dia-chi', text: errors.address, isWrong: isWrong(typed['dia-chi'], limits.line) },
    { field: 'ban-do', text: errors.mapLink, isWrong: !isMapLink(typed['ban-do']) },
    { field: 'gio-mo', text: errors.opens, isWrong: isWrong(typed['gio-mo'], limits.line) },
    {
      field: 'dien-thoai',
      text: errors.hotline,
      isWrong: !/^\d{8,11}$/.test(typed['dien-thoai'].replace(/[\s.()-]/g, '')),
    },
    { field: 'ho-tro', text: errors.helpers, isWrong: typed['ho-tro'].length > limits.line },
    { field: 'ten-en', text: errors.english, isWrong: hasEnglish && isWrong(typed['ten-en'], limits.name) },
    { field: 'gio-mo-en', text: errors.english, isWrong: hasEnglish && isWrong(typed['gio-mo-en'], limits.line) },
  ]
  const both = (vi: string, en: string): Text => (en === '' ? { vi } : { vi, en })
  return {
    details: {
      name: both(typed.ten, typed['ten-en']),
      address: typed['dia-chi'],
      mapLink: typed['ban-do'] || null,
      opens: both(typed['gio-mo'], typed['gio-mo-en']),
      hotline: typed['dien-thoai'],
      helpers: typed['ho-tro'] || null,
    },
    errors: faults.filter((fault) => fault.isWrong).map(({ field, text }) => ({ field, text })),
  }
}

async function showList({ frame, viewer, query }: Request, needs: Needs): Promise<Answer> {
  const facts = await asActor(needs.db, actorOf(viewer), async (tx) => {
    const agencies = await arrangingAgencies(tx, viewer)
    return {
      agencies,
      points: await listSupportPoints(tx, { agencyIds: agencies.map(({ id }) => id), closedToo: true }),
    }
  })
  const menu = adminMenu(viewer, paths.adminPoints)
  return { page: <PointListPage {...{ frame, menu }} done={words.done[textOf(query, 'xong')]} {...facts} /> }
}

function subjectOf({ viewer, params }: Request, needs: Needs) {
  return asActor(needs.db, actorOf(viewer), async (tx) => {
    const agencies = await arrangingAgencies(tx, viewer)
    if (params.id === undefined) return { agencies, point: undefined, agency: undefined }
    const point = await getSupportPoint(tx, params.id)
    const agency = agencies.find(({ id }) => id === point.agencyId)
    if (!agency) throw new NotFound('support point')
    return { agencies, point, agency }
  })
}

type Subject = Awaited<ReturnType<typeof subjectOf>>

function editPage(
  { frame, viewer }: Request,
  { agencies, point }: Subject,
  { status = 200, ...shown }: Pick<PointEditPageProps, 'typed' | 'errors' | 'version'> & { status?: number },
): Answer {
  const menu = adminMenu(viewer, paths.adminPoints)
  return { page: <PointEditPage {...{ frame, menu, agencies, point }} {...shown} />, status }
}

async function showForm(request: Request, needs: Needs): Promise<Answer> {
  const subject = await subjectOf(request, needs)
  const { point, agency } = subject
  const typed = point ? typedOf(point, agency.slug) : readTyped({})
  return editPage(request, subject, { typed, errors: [], version: point?.version ?? 0 })
}

async function save(request: Request, needs: Needs): Promise<Answer> {
  const subject = await subjectOf(request, needs)
  const { point, agencies } = subject
  const typed = readTyped(request.body)
  const version = numberOf(request.body, 'ban')
  const { details, errors } = readPoint(typed)
  const chosen = point ? undefined : agencies.find(({ slug }) => slug === typed['co-quan'])
  if (!point && !chosen) errors.unshift({ field: 'co-quan', text: words.errors.agency })
  if (errors.length > 0) return editPage(request, subject, { typed, errors, version, status: 422 })
  const officerId = request.viewer.id
  if (!point) {
    await addSupportPoint(needs, { officerId, details: { ...details, agencyId: chosen?.id ?? '' } })
    return { redirect: `${paths.adminPoints}?xong=them` }
  }
  const status = typed['tinh-trang'] === 'closed' ? 'closed' : 'open'
  const outcome = await changeSupportPoint(needs, { officerId, id: point.id, version, details, status })
  if (outcome === 'changed') return { redirect: `${paths.adminPoints}?xong=luu` }
  const fault = { field: 'ten', text: words.errors.changed }
  // Whoever looks at the newer version and saves again means it.
  return editPage(request, subject, { typed, errors: [fault], version: point.version, status: 409 })
}

const access = { officer: arrangingRoles }

/** Support points: added, changed, closed. */
export const pointRoutes: Route[] = [
  { method: 'GET', path: paths.adminPoints, access, handle: showList },
  { method: 'GET', path: paths.adminPointNew, access, handle: showForm },
  { method: 'POST', path: paths.adminPointNew, access, audit: 'add_support_point', handle: save },
  { method: 'GET', path: paths.adminPoint(':id'), access, handle: showForm },
  { method: 'POST', path: paths.adminPoint(':id'), access, audit: 'change_support_point', handle: save },
]
