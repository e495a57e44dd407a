import { paths } from '../surface/paths.js'
import type { Answer, Route, SurfaceRequest } from '../surface/route.js'
import type { OfficerViewer } from '../surface/viewer.js'
import { Card, CardGrid, EmptyState, Heading, OfficeLayout } from '../ui/index.js'
import { administrationRoles, adminMenu, sectionsFor } from './admin-menu.js'

async function showAdminHome({ viewer, frame }: SurfaceRequest<OfficerViewer>): Promise<Answer> {
  const sections = sectionsFor(viewer)
  return {
    page: (
      <OfficeLayout frame={frame} title="Quản trị" queues={adminMenu(viewer, paths.admin)}>
        <Heading>Quản trị</Heading>
        {sections.length === 0 && (
          <EmptyState title="Chưa có việc ở đây">Chưa có phần quản trị nào dành cho vai trò của Ông/Bà.</EmptyState>
        )}
        <CardGrid>
          {sections.map(({ path, title, about }) => (
            <Card key={path} href={path} title={title} headingLevel={2}>
              {about}
            </Card>
          ))}
        </CardGrid>
      </OfficeLayout>
    ),
  }
}

/** Where an administrator's day begins. */
export const adminHomeRoutes: Route[] = [
  {
    method: 'GET',
    path: paths.admin,
    access: { officer: administrationRoles },
    handle: showAdminHome,
  },
]
