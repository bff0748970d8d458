import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, Navigate, Outlet, useLocation, useNavigate } from '@tanstack/react-router'
import { Refusal } from '../api/problem.ts'
import { meQuery } from '../api/queries.ts'
import { ConfirmDialog } from '../features/confirm/confirm-dialog.tsx'
import { KeysHelp } from '../features/keys/keys-help.tsx'
import { useKeys } from '../features/keys/use-keys.ts'
import { ProblemNotice } from '../features/page/problem-notice.tsx'
import { signOut } from '../features/session/sign-in.ts'
import { BackupLink } from '../features/upkeep/backup-link.tsx'
import look from './shell.module.css'

/** What stands around every page of someone signed in; everyone else is sent to sign in, and back. */
export function Shell() {
  const me = useQuery(meQuery)
  const navigate = useNavigate()
  useKeys('Lenity', [{ key: '/', does: 'search', run: () => void navigate({ to: '/search' }) }, { key: 'y', does: 'my work: what is due in all cases', run: () => void navigate({ to: '/work' }) }, { key: 'o', does: 'the office and its people', run: () => void navigate({ to: '/office' }) }, { key: 'l', does: 'the law: the rulebook', run: () => void navigate({ to: '/rulebook' }) }])
  const address = useLocation({ select: (location) => location.href })
  if (me.error instanceof Refusal && me.error.status === 401) return <Navigate to="/sign-in" search={address === '/' ? {} : { next: address }} replace />
  if (me.error) return <main className={look.main}><ProblemNotice error={me.error} /></main>
  if (!me.data) return null
  return (
    <>
      <a className={`${look.skip} out-of-sight`} href="#work">Go to the work</a>
      <header className={look.bar}>
        <Link to="/" className={look.name}>Lenity</Link>
        <nav aria-label="Lenity" className="screen-only"><Link to="/" activeOptions={{ exact: true }}>Docket</Link><Link to="/work">My work</Link><Link to="/search">Search</Link><Link to="/rulebook">Rulebook</Link><Link to="/office">Office</Link><BackupLink /></nav>
        <div className={`${look.person} screen-only`}>
          <KeysHelp />
          <Link to="/your-sign-in" className={look.who}>{me.data.name}<span className="out-of-sight">: your sign-in</span></Link>
          <SignOut />
        </div>
      </header>
      <Outlet />
      <ConfirmDialog />
    </>
  )
}

function SignOut() {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const leave = async () => {
    await signOut().catch(() => undefined)
    await navigate({ to: '/sign-in' })
    queries.clear()
  }
  return <button type="button" className={look.out} onClick={() => void leave()}>Sign out</button>
}
