import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { policyQuery, sharesQuery, teamQuery, wallsQuery } from '../api/people-queries.ts'
import { caseQuery, meQuery } from '../api/queries.ts'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'
import look from '../features/people/people.module.css'
import { changeInWords, peopleSentence } from '../features/people/people-words.ts'
import { LimitLifts } from '../features/people/limit-lifts.tsx'
import { PolicyTable } from '../features/people/policy-table.tsx'
import { PutOnCase } from '../features/people/put-on-case.tsx'
import { ShareList } from '../features/people/share-list.tsx'
import { TeamList } from '../features/people/team-list.tsx'
import { useActsOn } from '../features/people/use-acts-on.ts'
import { WallList } from '../features/people/wall-list.tsx'
import { instantInWords } from '../features/words/instant-in-words.ts'

const route = getRouteApi('/signed-in/cases/$caseId/people')

/** Who is on a case and who can see what, in words and as a table; those who may, change it here. */
export function People() {
  const { caseId } = route.useParams()
  const navigate = useNavigate()
  const me = useQuery(meQuery).data?.userId ?? ''
  const may = useQuery(caseQuery(caseId)).data?.header.may
  const team = useQuery(teamQuery(caseId))
  const policy = useQuery(policyQuery)
  const [runs, counsel, audits] = [may?.['team'] === 'write', may?.['sealed'] === 'write', may?.['audit'] === 'read']
  const walls = useQuery({ ...wallsQuery(caseId), enabled: runs })
  const shares = useQuery({ ...sharesQuery(caseId), enabled: counsel })
  const [teamActs, wallActs, shareActs] = [useActsOn(['case', caseId]), useActsOn(['case', caseId]), useActsOn(['case', caseId, 'shares'], ['case', caseId, 'audit'])]
  if (team.error) return <ProblemNotice error={team.error} />
  if (!team.data) return <Waiting for="the people" />
  const { changes, role } = team.data
  const gone = team.data.team.filter(({ leftAt }) => leftAt !== undefined)
  return (
    <>
      <PageOpening title="The people" sentence={peopleSentence(team.data, walls.data)} />
      <TeamList caseId={caseId} team={team.data} me={me} acts={teamActs} onGone={() => void navigate({ to: '/' })} />
      <p className={look.happened} role="status">{teamActs.said}</p>
      {team.data.mayChange ? <PutOnCase caseId={caseId} team={team.data} policy={policy.data} acts={teamActs} /> : null}
      {runs ? <LimitLifts caseId={caseId} team={team.data} /> : null}
      {runs ? (
        <Section title="Walls">
          {walls.error ? <ProblemNotice error={walls.error} /> : walls.data === undefined ? <Waiting for="the walls" /> : <WallList caseId={caseId} walls={walls.data} team={team.data} me={me} acts={wallActs} />}
          <p className={look.happened} role="status">{wallActs.said}</p>
        </Section>
      ) : null}
      {counsel ? (
        <Section title="Shared with family">
          {shares.error ? <ProblemNotice error={shares.error} /> : shares.data === undefined ? <Waiting for="what is shared" /> : <ShareList caseId={caseId} records={shares.data} acts={shareActs} />}
          {shareActs.error === undefined ? null : <ProblemNotice error={shareActs.error} />}
          <p className={look.happened} role="status">{shareActs.said}</p>
        </Section>
      ) : null}
      <Section title="Who sees what">{policy.data === undefined ? <Waiting for="the table" /> : <PolicyTable policy={policy.data} mine={role} />}</Section>
      {changes.length === 0 ? null : (
        <Section title="Who came and went">
          <ul className={look.people}>
            {changes.toReversed().map((change) => <li key={`${change.at} ${change.name}`}><p>{changeInWords(change)}{change.why === undefined ? '' : `: ${change.why}`}</p><p className={look.when}>{change.by}, {instantInWords(change.at)}</p></li>)}
          </ul>
          {gone.length === 0 ? null : <p className="quiet small">Who left sees nothing of the case; what they did stays under their name.</p>}
        </Section>
      )}
      {audits ? <Section title="Who did what"><p>Every read and every change of this case is <Link to="/cases/$caseId/audit" params={{ caseId }}>written down in the audit</Link>.</p></Section> : null}
    </>
  )
}
