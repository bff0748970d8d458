import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { mergedIntoQuery } from '../../api/merge-queries.ts'

/** Where a case cannot be opened because it was merged, the case it went into is, for those who are on that one. */
export function WentTo({ caseId }: { readonly caseId: string }) {
  const went = useQuery(mergedIntoQuery(caseId))
  return went.data === undefined ? null : <Navigate to="/cases/$caseId" params={{ caseId: went.data.into }} replace />
}
