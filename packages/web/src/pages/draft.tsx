import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { caseQuery, packetDraftQuery } from '../api/queries.ts'
import { DraftDesk } from '../features/draft/draft-desk.tsx'
import { KeepVersion } from '../features/draft/keep-version.tsx'
import { draftInWords } from '../features/draft/sentences-of.ts'
import { readingInWords } from '../features/draft/reading-in-words.ts'
import { ChooseVariant } from '../features/packet/choose-variant.tsx'
import { useRecordedRule } from '../features/packet/recorded-rule.ts'
import type { Variant } from '../features/packet/variants.ts'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'

/** The packet as it reads now: every sentence with what it rests on. */
export function DraftPage() {
  const { caseId = '' } = useParams({ strict: false })
  const [variant, setVariant] = useState<Variant>('pardon attorney')
  const stands = useQuery(caseQuery(caseId))
  const rule = useRecordedRule(caseId, variant)
  const draft = useQuery({ ...packetDraftQuery(caseId, variant, rule.said), enabled: !rule.asked, placeholderData: keepPreviousData })
  if (draft.error) return <ProblemNotice error={draft.error} />
  if (!draft.data) return <Waiting for="the draft" />
  return (
    <>
      <PageOpening title="Draft" sentence={draftInWords(draft.data)}>
        <p className="screen-only"><Link to="/cases/$caseId/packet" params={{ caseId }}>Back to the packet</Link></p>
        {draft.data.bySomeOfTheCase ? <p className="quiet">It is composed of what you see of the case. What only counsel sees is not in it, so that counsel’s draft may read otherwise.</p> : null}
        {rule.said === undefined ? null : <p className="quiet">With the confidential papers, as {rule.said} allows.</p>}
        {draft.data.reading === undefined ? null : <p className="quiet">{readingInWords(draft.data.reading)}</p>}
        {draft.data.closed === undefined ? null : <p>{draft.data.closed}</p>}
      </PageOpening>
      {draft.data.bySomeOfTheCase ? null : <KeepVersion caseId={caseId} variant={variant} allowedBy={rule.said} />}
      <ChooseVariant chosen={variant} onChoose={setVariant} />
      <DraftDesk key={variant} caseId={caseId} draft={draft.data} mayComment={stands.data?.header.may['words'] === 'write'} />
    </>
  )
}
