import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { recordsQuery } from '../api/casework-queries.ts'
import { precedentsQuery, type SimilarGrant } from '../api/grant-queries.ts'
import type { RecordOf } from '../api/shapes.ts'
import { KeyedButton } from '../features/page/keyed-button.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'
import { GrantView } from '../features/precedents/grant-view.tsx'
import { precedentsSentence, profileInWords } from '../features/precedents/grant-words.ts'
import look from '../features/precedents/precedents.module.css'
import { useChosen } from '../features/precedents/use-chosen.ts'

const route = getRouteApi('/signed-in/cases/$caseId/precedents')

/** Published grants that are like the case, shown as what they are; those counsel chose stand in the memorandum. */
export function PrecedentsPage() {
  const { caseId } = route.useParams()
  const found = useQuery(precedentsQuery(caseId))
  const records = useQuery(recordsQuery(caseId, 'petitions'))
  const { choose, putBack, busy, error, mayWrite } = useChosen(caseId)
  if (found.error) return <ProblemNotice error={found.error} />
  if (!found.data || !records.data) return <Waiting for="the published grants" />
  const { rules, profile, lists, similar } = found.data
  const chosen = records.data.filter((one): one is RecordOf<'precedent'> => one.type === 'precedent')
  const isChosen = ({ grant }: SimilarGrant) => chosen.some(({ fields }) => fields.name === grant.name && fields.grantedOn === grant.grantedOn)
  return (
    <>
      <PageOpening title="Published grants" sentence={precedentsSentence(found.data)}>
        <p className="quiet">Compared: {profileInWords(profile)}. Lists say who was granted and never who was refused: no chance of success can be read from them.</p>
      </PageOpening>
      {error ? <ProblemNotice error={error} /> : null}
      {lists === 0 ? <p><Link to="/office">Bring in a list under “Published grants” of the office</Link>, as an administrator.</p> : null}
      {chosen.length === 0 ? null : (
        <Section title="In the memorandum">
          <ul className={look.grants}>
            {chosen.map((record) => <GrantView key={record.id} grant={record.fields}>{mayWrite ? <KeyedButton loading={busy} onClick={() => putBack(record)}>Take it out of the memorandum</KeyedButton> : null}</GrantView>)}
          </ul>
        </Section>
      )}
      {lists === 0 ? null : (
        <Section title="Like this case">
          {similar.every(isChosen) ? <p>{similar.length === 0 ? 'No grant in the office’s lists meets the rules. Facts that are missing or not confirmed meet none.' : 'All that are like it stand in the memorandum already.'}</p> : (
            <ul className={look.grants}>
              {similar.filter((one) => !isChosen(one)).map((one) => <GrantView key={one.key} grant={one.grant} like={one} rules={rules}>{mayWrite ? <KeyedButton loading={busy} onClick={() => choose(one.grant)}>Take it into the memorandum</KeyedButton> : null}</GrantView>)}
            </ul>
          )}
        </Section>
      )}
      <Section title="The rules">
        <p>A commutation is shown when one of the first two and one of the last two hold; those that meet most come first, then the newest.</p>
        <ol className={look.rules}>{Object.values(rules).map((says) => <li key={says}>{says}</li>)}</ol>
      </Section>
    </>
  )
}
