import { isCounsel, type CaseRole } from '@lenity/casefile'
import type { RouteScreen } from '@lenity/law'

/** The routes someone on a case may see: those that rest on sealed facts are for counsel alone, and nobody else learns that there are any. */
export function routesFor(role: CaseRole, routes: readonly RouteScreen[], forCounsel: () => readonly RouteScreen[]): readonly RouteScreen[] {
  const open = routes.filter(({ sealed }) => sealed !== true)
  return isCounsel(role) ? [...open, ...forCounsel()] : open
}
