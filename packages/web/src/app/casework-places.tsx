import { Link, useNavigate } from '@tanstack/react-router'
import type { CaseHeader, RecordKind } from '../api/shapes.ts'
import { useKeys } from '../features/keys/use-keys.ts'

type Place = { readonly to: '/cases/$caseId/sentence' | '/cases/$caseId/criteria' | '/cases/$caseId/packet' | '/cases/$caseId/tasks' | '/cases/$caseId/papers-to-get' | '/cases/$caseId/forms' | '/cases/$caseId/doors' | '/cases/$caseId/plain' | '/cases/$caseId/precedents' | '/cases/$caseId/log' | '/cases/$caseId/stream' | '/cases/$caseId/introductions' | '/cases/$caseId/meetings' | '/cases/$caseId/inside' | '/cases/$caseId/press' | '/cases/$caseId/public' | '/cases/$caseId/supporters' | '/cases/$caseId/fees' | '/cases/$caseId/history' | '/cases/$caseId/agreements' | '/cases/$caseId/plan' | '/cases/$caseId/petitions' | '/cases/$caseId/decision' | '/cases/$caseId/home' | '/cases/$caseId/settings'; readonly name: string; readonly kind: RecordKind | 'all'; readonly toWrite?: true; /** Not for those who see only what is shared with them. */ readonly ofAll?: true }

/** The places of the casework, in the order in which a case goes through them. */
const groups: readonly { readonly of: string; readonly places: readonly Place[] }[] = [
  { of: 'The case', places: [
    { to: '/cases/$caseId/sentence', name: 'Sentence', kind: 'all' },
    { to: '/cases/$caseId/criteria', name: 'Criteria', kind: 'all' },
    { to: '/cases/$caseId/papers-to-get', name: 'Papers to get', kind: 'facts', ofAll: true },
    { to: '/cases/$caseId/tasks', name: 'Tasks', kind: 'tasks' },
  ] },
  { of: 'The petition', places: [
    { to: '/cases/$caseId/packet', name: 'Packet', kind: 'all' },
    { to: '/cases/$caseId/forms', name: 'Forms', kind: 'facts', ofAll: true },
    { to: '/cases/$caseId/plan', name: 'Release plan', kind: 'plan' },
    { to: '/cases/$caseId/precedents', name: 'Published grants', kind: 'petitions', ofAll: true },
    { to: '/cases/$caseId/plain', name: 'In plain words', kind: 'packets', toWrite: true },
    { to: '/cases/$caseId/doors', name: 'Other doors', kind: 'facts', ofAll: true },
  ] },
  { of: 'The campaign', places: [
    { to: '/cases/$caseId/log', name: 'Contacts and log', kind: 'log' },
    { to: '/cases/$caseId/stream', name: 'The stream', kind: 'log', ofAll: true },
    { to: '/cases/$caseId/introductions', name: 'Introductions', kind: 'contacts' },
    { to: '/cases/$caseId/meetings', name: 'Meetings', kind: 'log', ofAll: true },
    { to: '/cases/$caseId/inside', name: 'Mail to the prison', kind: 'log', ofAll: true },
    { to: '/cases/$caseId/press', name: 'Press', kind: 'papers', ofAll: true },
    { to: '/cases/$caseId/public', name: 'Page for everyone', kind: 'sealed', toWrite: true },
    { to: '/cases/$caseId/supporters', name: 'Supporters', kind: 'sealed', toWrite: true },
  ] },
  { of: 'The outcome', places: [
    { to: '/cases/$caseId/petitions', name: 'Petitions', kind: 'petitions' },
    { to: '/cases/$caseId/decision', name: 'Decision', kind: 'petitions', ofAll: true },
    { to: '/cases/$caseId/home', name: 'Home', kind: 'plan', ofAll: true },
  ] },
  { of: 'The file', places: [
    { to: '/cases/$caseId/agreements', name: 'Agreements', kind: 'agreements' },
    { to: '/cases/$caseId/fees', name: 'Fees and time', kind: 'fees' },
    { to: '/cases/$caseId/history', name: 'History', kind: 'facts' },
    { to: '/cases/$caseId/settings', name: 'Settings', kind: 'team' },
  ] },
]

const reaches = (may: CaseHeader['may']) => ({ kind, toWrite, ofAll }: Place) => (kind === 'all' ? true : ofAll && may[kind] === 'share' ? false : toWrite ? may[kind] === 'write' : (may[kind] ?? 'nothing') !== 'nothing')

/** The pages of the everyday work that one’s part on the case reaches, in groups. */
export function CaseworkPlaces({ caseId, may, groupClass }: { readonly caseId: string; readonly may: CaseHeader['may']; readonly groupClass: string | undefined }) {
  const navigate = useNavigate()
  const shown = groups.map(({ of, places }) => ({ of, places: places.filter(reaches(may)) })).filter(({ places }) => places.length > 0)
  useKeys('In a case', shown.flatMap(({ places }) => places).filter(({ to }) => to.endsWith('/tasks') || to.endsWith('/log')).map(({ to, name }, n) => ({ key: String(7 + n), does: name.toLowerCase(), run: () => void navigate({ to, params: { caseId } }) })))
  return shown.map(({ of, places }) => (
    <div key={of} className={groupClass}>
      <p>{of}</p>
      <ul aria-label={of}>{places.map(({ to, name }) => <li key={to}><Link to={to} params={{ caseId }}>{name}</Link></li>)}</ul>
    </div>
  ))
}
