import { useQuery } from '@tanstack/react-query'
import { factsQuery } from '../../api/queries.ts'
import type { FactsOfCase } from '../../api/shapes.ts'
import { factRows, isOpen } from './fact-rows.ts'

/** How many facts of the case wait for a person; nothing when none does. By itself, so that a decision draws this number again and not the frame around it. */
export function CountToLookAt({ caseId, className }: { readonly caseId: string; readonly className: string | undefined }) {
  const waiting = useQuery({ ...factsQuery(caseId), select: toLookAt }).data ?? 0
  return waiting === 0 ? null : <span className={className}>{waiting}<span className="out-of-sight"> to look at</span></span>
}

const toLookAt = (facts: FactsOfCase) => factRows(facts).filter(isOpen).length
