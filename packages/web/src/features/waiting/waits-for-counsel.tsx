import { useQuery } from '@tanstack/react-query'
import { waitingQuery } from '../../api/casework-queries.ts'
import { Section } from '../page/section.tsx'
import { ToSign } from './to-sign.tsx'
import { WallsInQuestion } from './walls-in-question.tsx'

/** What only counsel can settle, from every case; nothing where nothing waits. */
export function WaitsForCounsel() {
  const { data } = useQuery(waitingQuery)
  return (
    <>
      {data === undefined || data.toSign.length === 0 ? null : <Section title={`For you to sign (${data.toSign.length})`}><ToSign works={data.toSign} /></Section>}
      {data === undefined || data.walls.length === 0 ? null : <Section title="Walls in question"><WallsInQuestion walls={data.walls} /></Section>}
    </>
  )
}
