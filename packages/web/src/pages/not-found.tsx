import { Link } from '@tanstack/react-router'
import { DoorPage } from '../features/session/door-page.tsx'

export function NotFound() {
  return <DoorPage title="There is no page at this address." error={null}><p><Link to="/">Go to the docket</Link></p></DoorPage>
}
