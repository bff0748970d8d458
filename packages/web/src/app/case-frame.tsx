import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { caseQuery } from '../api/queries.ts'
import { OverdueNote } from '../features/case/overdue-note.tsx'
import { CountToLookAt } from '../features/facts/count-to-look-at.tsx'
import { useKeys } from '../features/keys/use-keys.ts'
import { WentTo } from '../features/merge/went-to.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { dateInWords } from '../features/words/date-in-words.ts'
import look from './case-frame.module.css'
import { useForgetClosed } from './use-forget-closed.ts'
import { CaseworkPlaces } from './casework-places.tsx'

const route = getRouteApi('/signed-in/cases/$caseId')

const work = [
  { to: '/cases/$caseId/facts', name: 'Facts', key: '2' },
  { to: '/cases/$caseId/sentence', name: 'Sentence', key: '4' },
  { to: '/cases/$caseId/criteria', name: 'Criteria', key: '5' },
  { to: '/cases/$caseId/packet', name: 'Packet', key: '6' },
] as const

/** A case and its three places: where you are, what you do, and the papers it rests on, each one keystroke away. */
export function CaseFrame() {
  const { caseId } = route.useParams()
  const stands = useQuery(caseQuery(caseId))
  const navigate = useNavigate()
  // On a narrow screen the places fold away; they fold again once one was chosen.
  const at = useLocation({ select: ({ pathname }) => pathname })
  const [unfoldedAt, setUnfoldedAt] = useState<string>()
  const unfolded = unfoldedAt === at
  useKeys('In a case', [
    { key: '1', does: 'where you are: the case at a glance', run: () => void navigate({ to: '/cases/$caseId', params: { caseId } }) },
    { key: '2', does: 'what you do: the facts to look at', run: () => void navigate({ to: '/cases/$caseId/facts', params: { caseId } }) },
    { key: 'v', does: 'confirm what the papers propose, paper after paper', run: () => void navigate({ to: '/cases/$caseId/confirm', params: { caseId } }) },
    { key: '3', does: 'the papers it rests on', run: () => void navigate({ to: '/cases/$caseId/papers', params: { caseId } }) },
    { key: '9', does: 'the people of the case and who sees what', run: () => void navigate({ to: '/cases/$caseId/people', params: { caseId } }) },
    ...work.slice(1).map(({ to, name, key }) => ({ key, does: `the ${name.toLowerCase()}`, run: () => void navigate({ to, params: { caseId } }) })),
  ])
  useForgetClosed(caseId, stands.error)
  if (stands.error) return <main id="work" className={look.alone}><WentTo caseId={caseId} /><ProblemNotice error={stands.error} /><p><Link to="/">Back to the docket</Link></p></main>
  if (!stands.data) return <main id="work" className={look.alone}><Waiting for="the case" /></main>
  const { title, status, madeUp, asOf, papers, closed } = stands.data
  const family = stands.data.header.role === 'family'
  return (
    <div className={look.frame}>
      <nav className={look.rail} aria-label={title}>
        <p className={look.title}>{title}</p>
        <p className={look.note}>{[madeUp ? 'A made-up person' : '', asOf === undefined ? '' : `computed as of ${dateInWords(asOf)}`, closed ? `closed ${dateInWords(closed.on)}` : status === 'open' ? '' : status].filter((part) => part !== '').join('; ')}</p>
        {family ? null : <p className={look.note}>{[stands.data.header.facility, stands.data.header.served].filter((part) => part !== undefined).join('; ')}</p>}
        {stands.data.marks.map((mark) => <p key={mark} className={look.late}>{mark}</p>)}
        {family ? null : <OverdueNote caseId={caseId} className={look.late} />}
        {family ? null : <button type="button" className={`${look.unfold} screen-only`} aria-expanded={unfolded} aria-controls="places-of-the-case" onClick={() => setUnfoldedAt(unfolded ? undefined : at)}>{unfolded ? 'Fewer places' : 'All places of the case'}</button>}
        <div id="places-of-the-case" className={`${look.places} screen-only`} data-folded={!family && !unfolded}>
          <Link to="/cases/$caseId" params={{ caseId }} activeOptions={{ exact: true }}><kbd>1</kbd> {family ? 'Shared with you' : 'Where it stands'}</Link>
          {family ? null : <Link to="/cases/$caseId/facts" params={{ caseId }}><kbd>2</kbd> Facts<CountToLookAt caseId={caseId} className={look.count} /></Link>}
          <Link to="/cases/$caseId/papers" params={{ caseId }} activeOptions={{ exact: false }}><kbd>3</kbd> The papers<span className={look.count}>{papers}</span></Link>
          <Link to="/cases/$caseId/people" params={{ caseId }}><kbd>9</kbd> The people</Link>
          {family ? null : <CaseworkPlaces caseId={caseId} may={stands.data.header.may} groupClass={look.group} />}
        </div>
      </nav>
      <main id="work" className={look.work} tabIndex={-1}><Outlet /></main>
    </div>
  )
}
