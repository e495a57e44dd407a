import type { SurfaceRequest } from '../surface/route.js'

/** The key that a client sent as `Authorization: Bearer mck_...`. */
export function bearerKey({ headers }: SurfaceRequest): string | undefined {
  return /^Bearer (mck_\S+)$/.exec(headers.authorization ?? '')?.[1]
}
