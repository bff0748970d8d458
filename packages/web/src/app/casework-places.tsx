import { Link, useNavigate } from '@tanstack/react-router'
import type { CaseHeader, RecordKind } from '../api/shapes.ts'
import { useKeys } from '../features/keys/use-keys.ts'

const places: readonly { readonly to: '/cases/$caseId/tasks' | '/cases/$caseId/papers-to-get' | '/cases/$caseId/forms' | '/cases/$caseId/doors' | '/cases/$caseId/plain' | '/cases/$caseId/precedents' | '/cases/$caseId/log' | '/cases/$caseId/stream' | '/cases/$caseId/introductions' | '/cases/$caseId/meetings' | '/cases/$caseId/inside' | '/cases/$caseId/press' | '/cases/$caseId/public' | '/cases/$caseId/supporters' | '/cases/$caseId/fees' | '/cases/$caseId/history' | '/cases/$caseId/agreements' | '/cases/$caseId/plan' | '/cases/$caseId/petitions' | '/cases/$caseId/decision' | '/cases/$caseId/home' | '/cases/$caseId/settings'; readonly name: string; readonly kind: RecordKind; readonly toWrite?: true; /** Not for those who see only what is shared with them. */ readonly ofAll?: true }[] = [
  { to: '/cases/$caseId/tasks', name: 'Tasks', kind: 'tasks' },
  { to: '/cases/$caseId/papers-to-get', name: 'Papers to get', kind: 'facts', ofAll: true },
  { to: '/cases/$caseId/forms', name: 'Forms', kind: 'facts', ofAll: true },
  { to: '/cases/$caseId/doors', name: 'Other doors', kind: 'facts', ofAll: true },
  { to: '/cases/$caseId/plain', name: 'In plain words', kind: 'packets', toWrite: true },
  { to: '/cases/$caseId/log', name: 'Contacts and log', kind: 'log' },
  { to: '/cases/$caseId/stream', name: 'The stream', kind: 'log', ofAll: true },
  { to: '/cases/$caseId/introductions', name: 'Introductions', kind: 'contacts' },
  { to: '/cases/$caseId/meetings', name: 'Meetings', kind: 'log', ofAll: true },
  { to: '/cases/$caseId/inside', name: 'Mail to the prison', kind: 'log', ofAll: true },
  { to: '/cases/$caseId/press', name: 'Press', kind: 'papers', ofAll: true },
  { to: '/cases/$caseId/public', name: 'Page for everyone', kind: 'sealed', toWrite: true },
  { to: '/cases/$caseId/supporters', name: 'Supporters', kind: 'sealed', toWrite: true },
  { to: '/cases/$caseId/agreements', name: 'Agreements', kind: 'agreements' },
  { to: '/cases/$caseId/plan', name: 'Release plan', kind: 'plan' },
  { to: '/cases/$caseId/home', name: 'Home', kind: 'plan', ofAll: true },
  { to: '/cases/$caseId/petitions', name: 'Petitions', kind: 'petitions' },
  { to: '/cases/$caseId/decision', name: 'Decision', kind: 'petitions', ofAll: true },
  { to: '/cases/$caseId/precedents', name: 'Published grants', kind: 'petitions', ofAll: true },
  { to: '/cases/$caseId/fees', name: 'Fees and time', kind: 'fees' },
  { to: '/cases/$caseId/history', name: 'History', kind: 'facts' },
  { to: '/cases/$caseId/settings', name: 'Settings', kind: 'team' },
]

/** The pages of the everyday work that one’s part on the case reaches. */
export function CaseworkPlaces({ caseId, may }: { readonly caseId: string; readonly may: CaseHeader['may'] }) {
  const navigate = useNavigate()
  const shown = places.filter(({ kind, toWrite, ofAll }) => (ofAll && may[kind] === 'share' ? false : toWrite ? may[kind] === 'write' : (may[kind] ?? 'nothing') !== 'nothing'))
  useKeys('In a case', shown.filter(({ to }) => to.endsWith('/tasks') || to.endsWith('/log')).map(({ to, name }, n) => ({ key: String(7 + n), does: name.toLowerCase(), run: () => void navigate({ to, params: { caseId } }) })))
  return <ul>{shown.map(({ to, name }) => <li key={to}><Link to={to} params={{ caseId }}>{name}</Link></li>)}</ul>
}
