import type { Route } from '../../surface/route.js'
import { FormGallery, Gallery, OfficeGallery } from '../../ui/index.js'

/** Every component in every state, for those who build pages; in the demo only. */
export const galleryRoutes: Route[] = [
  {
    method: 'GET',
    path: '/dev/ui',
    access: 'anyone',
    handle: async ({ frame }) => ({ page: <Gallery frame={frame} /> }),
  },
  {
    method: 'GET',
    path: '/dev/ui/to-khai',
    access: 'anyone',
    handle: async ({ frame }) => ({ page: <FormGallery frame={frame} /> }),
  },
  {
    method: 'GET',
    path: '/dev/ui/office',
    access: 'anyone',
    handle: async ({ frame }) => ({ page: <OfficeGallery frame={frame} /> }),
  },
]
