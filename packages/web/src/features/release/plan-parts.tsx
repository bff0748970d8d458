import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { letterGuideAddress } from '../../api/addresses.ts'
import { releasePlanQuery } from '../../api/queries.ts'
import type { AreaOfPlan } from '../../api/shapes.ts'
import { Section } from '../page/section.tsx'
import look from './plan-parts.module.css'

/** What is promised for each part of the plan, by which letter, and what is missing. Nothing for those who see only what was shared with them. */
export function PlanParts({ caseId, may, mayHandOn }: { readonly caseId: string; readonly may: boolean; /** Whether they make papers that go out. */ readonly mayHandOn: boolean }) {
  const plan = useQuery({ ...releasePlanQuery(caseId), enabled: may })
  if (!plan.data) return null
  return (
    <Section title="What is promised, and what is missing">
      {mayHandOn ? <p className="screen-only">For whoever writes a letter, a sheet on what makes it useful: <a href={letterGuideAddress(caseId, 'en')} target="_blank" rel="noreferrer">in English</a>, <a href={letterGuideAddress(caseId, 'es')} target="_blank" rel="noreferrer">in Spanish</a>.</p> : null}
      <dl className={look.parts}>{plan.data.map((part) => <Part key={part.area} caseId={caseId} part={part} />)}</dl>
    </Section>
  )
}

function Part({ caseId, part: { title, promises, gap } }: { readonly caseId: string; readonly part: AreaOfPlan }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {promises.map(({ words, confirmed, paper, page, said }) => (
          <p key={`${words} ${paper ?? said ?? ''}`}>
            {words}{confirmed ? '' : ' (not confirmed)'}{' '}
            {paper === undefined ? <span className="quiet">{said}</span> : <Link to="/cases/$caseId/papers/$paperId" params={{ caseId, paperId: paper }} search={{ page: page ?? 1 }}>its letter, page {page}</Link>}
          </p>
        ))}
        {gap === undefined ? promises.length === 0 ? <p>Planned, with its letter.</p> : null : <p className={look.gap}>{gap}</p>}
      </dd>
    </div>
  )
}
