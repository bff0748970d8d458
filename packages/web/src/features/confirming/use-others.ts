import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { factsQuery, factsVersionQuery } from '../../api/queries.ts'
import type { Fact } from '../../api/shapes.ts'

/** Keeps the facts as others leave them: asks whether anything changed, reads them anew when it did, and says who settled how many. */
export function useOthers(caseId: string, facts: readonly Fact[], me: string, busy: boolean): string | undefined {
  const queries = useQueryClient()
  const version = useQuery(factsVersionQuery(caseId)).data?.version
  const read = useRef(version)
  useEffect(() => {
    if (version === undefined || busy || read.current === version) return
    const first = read.current === undefined
    read.current = version
    if (!first) void queries.invalidateQueries({ queryKey: factsQuery(caseId).queryKey })
  }, [version, busy, caseId, queries])

  const known = useRef<ReadonlyMap<string, string | undefined>>(undefined)
  const [said, setSaid] = useState<string>()
  useEffect(() => {
    const now = new Map(facts.map(({ id, act }) => [id, act]))
    const before = known.current
    known.current = now
    if (before === undefined) return
    const theirs = facts.filter(({ id, act, decidedBy, corrects }) => corrects === undefined && before.has(id) && before.get(id) !== act && decidedBy !== undefined && decidedBy !== me)
    const [first] = theirs
    if (first?.decidedBy !== undefined) setSaid(`${first.decidedBy} settled ${theirs.length === 1 ? 'one proposal' : `${theirs.length} proposals`} meanwhile.`)
  }, [facts, me])
  return said
}
