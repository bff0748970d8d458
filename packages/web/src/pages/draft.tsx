import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { caseQuery, packetDraftQuery } from '../api/queries.ts'
import { askedOf, petitions } from '../features/draft/asked-of-draft.ts'
import { ChoosePaper } from '../features/draft/choose-paper.tsx'
import { DraftDesk } from '../features/draft/draft-desk.tsx'
import { KeepVersion } from '../features/draft/keep-version.tsx'
import { draftInWords } from '../features/draft/sentences-of.ts'
import { readingInWords } from '../features/draft/reading-in-words.ts'
import { ChooseVariant } from '../features/packet/choose-variant.tsx'
import { useRecordedRule } from '../features/packet/recorded-rule.ts'
import type { Variant } from '../features/packet/variants.ts'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'

const route = getRouteApi('/signed-in/cases/$caseId/draft')

/** A paper as it reads now, the packet or one of another door: every sentence with what it rests on. */
export function DraftPage() {
  const { caseId } = route.useParams()
  const { paper = 'commutation' } = route.useSearch()
  const navigate = route.useNavigate()
  const [variant, setVariant] = useState<Variant>('pardon attorney')
  const stands = useQuery(caseQuery(caseId))
  const rule = useRecordedRule(caseId, variant)
  const asked = askedOf(paper, variant, rule.said)
  const draft = useQuery({ ...packetDraftQuery(caseId, asked), enabled: !rule.asked, placeholderData: keepPreviousData })
  const may = stands.data?.header.may
  const isPetition = petitions.some(({ value }) => value === paper)
  const choose = <ChoosePaper caseId={caseId} chosen={paper} makes={may?.['packets'] === 'write'} onChoose={(one) => void navigate({ search: one === 'commutation' ? {} : { paper: one } })} />
  // A paper that cannot be made says why; another can be chosen beside that.
  if (draft.error) return <><PageOpening title="Draft" sentence="This paper cannot be read as it stands."><BackTo caseId={caseId} isPetition={isPetition} /></PageOpening>{choose}<ProblemNotice error={draft.error} /></>
  if (!draft.data) return <Waiting for="the draft" />
  return (
    <>
      <PageOpening title="Draft" sentence={draftInWords(draft.data)}>
        <BackTo caseId={caseId} isPetition={isPetition} />
        {draft.data.bySomeOfTheCase ? <p className="quiet">It is composed of what you see of the case. What only counsel sees is not in it, so that counsel’s draft may read otherwise.</p> : null}
        {!isPetition || rule.said === undefined ? null : <p className="quiet">With the confidential papers, as {rule.said} allows.</p>}
        {draft.data.reading === undefined ? null : <p className="quiet">{readingInWords(draft.data.reading)}</p>}
        {draft.data.closed === undefined ? null : <p>{draft.data.closed}</p>}
      </PageOpening>
      {choose}
      {draft.data.bySomeOfTheCase ? null : <KeepVersion caseId={caseId} asked={asked} />}
      {isPetition ? <ChooseVariant chosen={variant} onChoose={setVariant} /> : null}
      <DraftDesk key={`${paper} ${variant}`} caseId={caseId} draft={draft.data} mayComment={may?.['words'] === 'write'} />
    </>
  )
}

function BackTo({ caseId, isPetition }: { readonly caseId: string; readonly isPetition: boolean }) {
  return <p className="screen-only">{isPetition ? <Link to="/cases/$caseId/packet" params={{ caseId }}>Back to the packet</Link> : <Link to="/cases/$caseId/doors" params={{ caseId }}>Back to the other doors</Link>}</p>
}
