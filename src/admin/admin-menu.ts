import type { Role } from '../agencies/index.js'
import { paths } from '../surface/paths.js'
import { holdsRole, type OfficerViewer } from '../surface/viewer.js'
import type { QueueGroup } from '../ui/index.js'
import { calendarTexts } from './calendar/texts.vi.js'
import { catalogueTexts } from './catalogue/texts.vi.js'
import { connectionTexts } from './connections/texts.vi.js'
import { contentTexts } from './content/texts.vi.js'
import { decisionsTexts } from './decisions/texts.vi.js'
import { designerTexts } from './designer/texts.vi.js'
import { feedbackTermTexts } from './feedback-terms/texts.vi.js'
import { formsTexts } from './forms/texts.vi.js'
import { levelChangeTexts } from './levels/texts.vi.js'
import { lifeEventsTexts } from './life-events/texts.vi.js'
import { offersTexts } from './offers/texts.vi.js'
import { arrangingRoles } from './outreach/arranging-agencies.js'
import { classTexts, pointTexts } from './outreach/texts.vi.js'
import { papersTexts } from './papers/texts.vi.js'
import { regimesTexts } from './regimes/texts.vi.js'
import { searchWordsTexts } from './search-words/texts.vi.js'

export interface AdminSection {
  path: string
  title: string
  /** One sentence on the first page of administration. */
  about: string
  roles: readonly Role[]
}

/** The parts of administration in the order of the menu; each part's own routes name the roles again. */
const adminSections: readonly AdminSection[] = [
  ...(
    [
      [paths.adminCatalogue, catalogueTexts],
      [paths.adminDecisions, decisionsTexts],
      [paths.adminWords, searchWordsTexts],
      [paths.adminLifeEvents, lifeEventsTexts],
    ] as const
  ).map(([path, { title, about }]) => ({
    path,
    title,
    about,
    roles: ['administrator', 'catalogue_controller'] as const,
  })),
  {
    path: paths.adminProcedures,
    title: designerTexts.title,
    about: designerTexts.about,
    roles: ['administrator', 'catalogue_controller'],
  },
  {
    path: paths.adminForms,
    title: formsTexts.title,
    about: formsTexts.about,
    roles: ['administrator', 'catalogue_controller'],
  },
  { path: paths.adminOffers, title: offersTexts.title, about: offersTexts.about, roles: ['administrator'] },
  { path: paths.adminCalendar, title: calendarTexts.title, about: calendarTexts.about, roles: ['administrator'] },
  { path: paths.adminRegimes, title: regimesTexts.title, about: regimesTexts.about, roles: ['administrator'] },
  {
    path: paths.adminLevels,
    title: levelChangeTexts.title,
    about: levelChangeTexts.about,
    roles: ['administrator', 'catalogue_controller'],
  },
  {
    path: paths.adminContent,
    title: contentTexts.title,
    about: contentTexts.about,
    roles: ['administrator', 'catalogue_controller'],
  },
  {
    path: paths.adminFeedbackTerms,
    title: feedbackTermTexts.title,
    about: feedbackTermTexts.about,
    roles: ['administrator'],
  },
  { path: paths.adminClasses, title: classTexts.title, about: classTexts.about, roles: arrangingRoles },
  { path: paths.adminPoints, title: pointTexts.title, about: pointTexts.about, roles: arrangingRoles },
  {
    path: paths.adminConnections,
    title: connectionTexts.title,
    about: connectionTexts.about,
    roles: ['administrator'],
  },
  {
    path: paths.adminPapers,
    title: papersTexts.title,
    about: papersTexts.about,
    roles: ['administrator', 'catalogue_controller'],
  },
  {
    path: paths.apiKeys,
    title: 'Khóa API',
    about: 'Cấp và thu hồi khóa cho hệ thống khác gọi giao diện công khai.',
    roles: ['administrator'],
  },
]

/** Who may see the first page of administration; heads of a counter come to their own parts only. */
export const administrationRoles: readonly Role[] = ['administrator', 'catalogue_controller']

/** What this officer may administer. */
export function sectionsFor(viewer: OfficerViewer): AdminSection[] {
  return adminSections.filter(({ roles }) => holdsRole(viewer, roles))
}

/** The menu beside every page of administration. */
export function adminMenu(viewer: OfficerViewer, current: string): QueueGroup[] {
  const overview = holdsRole(viewer, administrationRoles)
    ? { path: paths.admin, title: 'Tổng quan' }
    : { path: paths.office, title: 'Về hàng đợi hồ sơ' }
  const links = [overview, ...sectionsFor(viewer)].map(({ path, title }) => ({
    href: path,
    label: title,
    current: path === current,
  }))
  return [{ label: 'Quản trị', links }]
}
