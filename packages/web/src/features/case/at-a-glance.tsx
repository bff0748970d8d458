import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { dueInCaseQuery, recordsQuery } from '../../api/casework-queries.ts'
import type { CaseDetail } from '../../api/shapes.ts'
import { papersToGetQuery } from '../../api/queries.ts'
import { agreementsOn } from '../casework/agreements.ts'
import { askedInShort } from '../needs/to-get-sentence.ts'
import { dueSentence } from '../due/group-due.ts'
import { sayDue } from '../due/due-in-words.ts'
import { dateInWords } from '../words/date-in-words.ts'
import { dayOf } from '../words/instant-in-words.ts'
import look from './at-a-glance.module.css'

/** Who, where, how long served, what is due and what is missing, each leading to where it is seen to. */
export function AtAGlance({ caseId, stands }: { readonly caseId: string; readonly stands: CaseDetail }) {
  const { header, nextPapers, outOfScope, closed } = stands
  const params = { caseId }
  const sees = (kind: 'agreements' | 'tasks' | 'facts') => header.may[kind] === 'read' || header.may[kind] === 'write'
  const due = useQuery(dueInCaseQuery(caseId))
  const agreements = useQuery({ ...recordsQuery(caseId, 'agreements'), enabled: sees('agreements') && closed === undefined })
  const toGet = useQuery({ ...papersToGetQuery(caseId), enabled: sees('facts') && closed === undefined && outOfScope === undefined })
  const asked = toGet.data === undefined ? '' : askedInShort(toGet.data)
  const today = due.data?.today ?? dayOf(new Date().toISOString())
  const mine = due.data?.due
  const next = mine?.find((one) => one.on >= today)
  const unsigned = agreements.data === undefined ? [] : agreementsOn(agreements.data, today).filter(({ is }) => is !== 'held')
  return (
    <dl className={look.glance}>
      <div><dt>Who</dt><dd><strong>{header.name ?? stands.title}</strong><span>{header.dateOfBirth === undefined ? 'date of birth not known' : `born ${dateInWords(header.dateOfBirth)}`}</span><span>{header.registerNumber === undefined ? 'register number not known' : `register number ${header.registerNumber}`}</span></dd></div>
      <div><dt>Where</dt><dd>{header.facility === undefined ? <>Not known{header.whereabouts === undefined ? '' : `: ${header.whereabouts}`}<span>the sentence computation says it</span></> : <><strong>{header.facility}</strong><span>{header.whereabouts ?? ''}</span></>}</dd></div>
      <div><dt>How long</dt><dd>{header.served}</dd></div>
      {sees('tasks') && mine !== undefined && closed === undefined ? (
        <div><dt>Due</dt><dd><Link to="/cases/$caseId/tasks" params={params}>{dueSentence(mine.map(({ on }) => on), today)}</Link>{next === undefined ? null : <span>next: {sayDue(next, today).title}, {dateInWords(next.on)}</span>}</dd></div>
      ) : null}
      {closed === undefined && outOfScope === undefined ? (
        <div>
          <dt>Missing</dt>
          <dd>
            <Link to="/cases/$caseId/papers-to-get" params={params}>{nextPapers.length === 0 ? 'No paper' : nextPapers.length === 1 ? 'One paper' : `${nextPapers.length} papers`}</Link>
            {asked === '' ? null : <span>{asked}</span>}
            {unsigned.map(({ what, name, is, said }) => <span key={what}><Link to="/cases/$caseId/agreements" params={params}>{name}</Link>{is === 'missing' ? '' : ` ${said}`}</span>)}
          </dd>
        </div>
      ) : null}
    </dl>
  )
}
