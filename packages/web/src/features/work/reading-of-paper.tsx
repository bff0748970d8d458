import { Progress } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { arrivalQuery } from '../../api/arrival-queries.ts'
import { ArrivalActs } from '../papers/arrival-acts.tsx'
import { arrivalInWords, partRead } from '../papers/arrival-words.ts'
import type { ActsOn } from '../people/use-acts-on.ts'

/** How far a paper is that is read, and what can be done about it, for those who see it. */
export function ReadingOfPaper({ caseId, arrival, acts }: { readonly caseId: string; readonly arrival: string; readonly acts: ActsOn }) {
  const { data } = useQuery({ ...arrivalQuery(caseId, arrival), retry: false })
  if (data === undefined || data.state === 'read' || data.state === 'taken out') return null
  const part = partRead(data)
  return (
    <>
      <p><Link to="/cases/$caseId/coming/$arrival" params={{ caseId, arrival }}>{data.name}</Link>. {arrivalInWords(data)}</p>
      {part === undefined ? null : <Progress value={part * 100} size="xs" aria-label={`${data.name}, read`} animated={data.state === 'waiting'} />}
      <ArrivalActs caseId={caseId} arrival={data} acts={acts} />
    </>
  )
}
