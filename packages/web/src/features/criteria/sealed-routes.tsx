import type { RouteScreen } from '../../api/shapes.ts'
import { RouteView } from './route-view.tsx'
import look from './route-view.module.css'

interface SealedRoutesProps {
  readonly routes: readonly RouteScreen[]
  readonly printed: boolean
  readonly onPrinted: (printed: boolean) => void
}

/** What is sealed, apart from the rest and marked so. It stays out of print unless counsel asks for it each time. */
export function SealedRoutes({ routes, printed, onPrinted }: SealedRoutesProps) {
  if (routes.length === 0) return null
  return (
    <section className={look.sealed} aria-labelledby="sealed">
      <h2 id="sealed">Sealed: for counsel alone</h2>
      <p>Nobody else on the case sees this, and it is in no packet. Never send it to a prison, show it to family or read it out on a call.</p>
      <label><input type="checkbox" checked={printed} onChange={(event) => onPrinted(event.currentTarget.checked)} /> Print it with the rest, this once, for counsel’s own file</label>
      {routes.map((route) => <RouteView key={route.id} route={route} opened={false} />)}
    </section>
  )
}
